import Checks
import Registry
import Vocabulary

extension Bokmaal {
  func quoted(_ name: String) -> String { "«\(name)»" }

  func promise(_ kind: PromiseKind, in notice: String, at place: String?) -> String {
    "løftet om at \(promised(kind)) («\(notice)»" + (place.map { ", \($0)" } ?? "") + ")"
  }

  func promised(_ kind: PromiseKind) -> String {
    switch kind {
    case .neverCollects: "visse opplysninger aldri samles inn"
    case .collectsOnly: "bare visse opplysninger samles inn"
    case .disclosesOnlyUnderAgreement: "opplysninger bare utleveres etter avtale"
    case .neverDisclosesToThirdParties: "opplysninger aldri utleveres til tredjeparter"
    case .purposesOnly: "opplysninger bare brukes til visse formål"
    case .recipientsOnly: "bare visse mottakere får opplysninger"
    case .placesOnly: "opplysninger blir på visse steder"
    case .profilesOnlyFrom: "profiler bare lages av visse opplysninger"
    case .retentionAtMost: "opplysninger ikke oppbevares lenger enn oppgitt"
    case .deletesInactive: "opplysninger om inaktive personer slettes"
    case .deletesOnRequest: "opplysninger slettes på forespørsel"
    case .measuresInPlace: "visse tiltak er på plass"
    case .rightsServed: "de registrerte kan bruke rettighetene sine"
    case .consentWithdrawable: "samtykke kan trekkes tilbake når som helst"
    case .voluntary: "det er frivillig å oppgi opplysninger"
    case .authorityIs: "det kan klages til en bestemt myndighet"
    case .changesAnnounced: "endringer varsles"
    }
  }

  func notice(_ name: String) -> String { "personvernerklæringen «\(name)»" }
  func subProcessor(_ name: String, under agreement: String) -> String { "\(name) etter \(agreement)" }

  func duration(_ duration: CalendarDuration) -> String {
    let parts = [
      (duration.months / 12, "\(duration.months / 12) år"),
      (duration.months % 12, count(duration.months % 12, "måned", "måneder")),
      (duration.days, count(duration.days, "dag", "dager")),
    ].filter { $0.0 > 0 }.map(\.1)
    return parts.isEmpty ? "0 dager" : list(parts)
  }

  func event(_ event: String) -> String {
    switch TimeEvent(rawValue: event) {
    case .any: "hvilken som helst hendelse"
    case .inactive: "personen blir inaktiv"
    case .collection: "innsamlingen"
    case .relationshipEnd: "forholdet er avsluttet"
    case .contractEnd: "kontrakten er avsluttet"
    case .lastContact: "siste kontakt"
    case nil: "«\(event)»"
    }
  }

  func point(_ kind: CollectionKind, _ title: String?) -> String {
    let word =
      switch kind {
      case .form: "skjema"
      case .cookie: "informasjonskapsel"
      case .pixel: "sporingspiksel"
      case .localStorage: "lagring i nettleseren"
      case .sdk: "komponent i en app"
      case .fingerprint: "fingeravtrykk av utstyret"
      case .serverLog: "serverlogg"
      case .telephone: "telefonsamtale"
      case .email: "e-post"
      case .inPerson: "møte"
      case .api: "maskingrensesnitt"
      case .thirdParty: "opplysninger fra andre"
      }
    return title.map { "«\($0)» (\(word))" } ?? word
  }

  func theFlows(_ names: String, count: Int) -> String { "\(count == 1 ? "dataflyten" : "dataflytene") \(names)" }
  func theActivities(_ names: String, count: Int) -> String {
    "\(count == 1 ? "behandlingsaktiviteten" : "behandlingsaktivitetene") \(names)"
  }

  func subjects(_ kind: Subject.Kind, _ number: Int) -> String {
    switch kind {
    case .flow: count(number, "dataflyt", "dataflyter")
    case .activity: count(number, "behandlingsaktivitet", "behandlingsaktiviteter")
    case .promise: count(number, "løfte", "løfter")
    case .notice: count(number, "personvernerklæring", "personvernerklæringer")
    }
  }

  func sameSubjects(_ kind: Subject.Kind, _ count: Int) -> String {
    switch (kind, count) {
    case (.flow, 1): "den samme dataflyten"
    case (.flow, _): "de samme \(count) dataflytene"
    case (.activity, 1): "den samme behandlingsaktiviteten"
    case (.activity, _): "de samme \(count) behandlingsaktivitetene"
    case (.promise, 1): "det samme løftet"
    case (.promise, _): "de samme \(count) løftene"
    case (.notice, 1): "den samme personvernerklæringen"
    case (.notice, _): "de samme \(count) personvernerklæringene"
    }
  }
}
