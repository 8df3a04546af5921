import Checks
import Records
import Registry
import Vocabulary

extension Bokmaal {
  func traceTitle(_ register: String) -> String { "\(register): hvem som mottar personopplysninger" }

  func traced(on day: Day, subjects: [String], data: [String], activity: String?) -> String {
    let asked = [
      subjects.isEmpty ? nil : "om registrerte av typen \(list(subjects.map { quoted($0) }))",
      data.isEmpty ? nil : "om opplysningene \(list(data.map { quoted($0) }))",
      activity.map { "i aktiviteten «\($0)»" },
    ].compactMap { $0 }
    return "Spurt for \(date(day))" + (asked.isEmpty ? ", om alle og alle opplysninger." : ", \(list(asked)).")
  }

  func traceUse() -> String {
    "Til svaret til en person som ber om innsyn (artikkel 15 nr. 1 bokstav c), og for å underrette hver mottaker om retting,"
      + " sletting eller begrensning (artikkel 19)."
  }

  func heading(_ part: TracePart, _ state: TraceState, _ count: Int) -> String {
    let when =
      switch state {
      case .live: ""
      case .planned: " SENERE"
      case .past: " TIDLIGERE"
      }
    return switch part {
    case .recipient: (state == .past ? "TIDLIGERE MOTTAKERE" : "MOTTAKERE\(when)") + " (\(count))"
    case .inquiry: "BESTEMTE UNDERSØKELSER FRA MYNDIGHETER\(when) (\(count))"
    case .controller: "TIL DE BEHANDLINGSANSVARLIGE SELV\(when) (\(count))"
    case .internal: "INNENFOR ÉN PART\(when) (\(count))"
    }
  }

  func note(_ part: TracePart) -> String? {
    switch part {
    case .recipient: nil
    case .inquiry: "En myndighet som får opplysninger i en bestemt undersøkelse, er ingen mottaker (artikkel 4 nr. 9)."
    case .controller: "Disse er ikke utlevert av de behandlingsansvarlige, men kommer til dem."
    case .internal: "Disse er ingen mottakere, men systemer der opplysningene også kan måtte rettes eller slettes."
    }
  }

  func nothingTraced() -> String {
    "Ingenting som er registrert, passer: ingen dataflyt oppgir det spørsmålet gjelder, eller lar det stå åpent."
  }

  func label(_ label: TraceLabel) -> String {
    switch label {
    case .role: "Rolle"
    case .seat: "Hjemsted"
    case .tell: "Underrettes"
    case .data: "Opplysninger"
    case .subjects: "Registrerte"
    case .agreement: "Etter"
    case .stored: "Lagret i"
    case .seen: "Sett fra"
    case .host: "Driftet hos"
    case .transfer: "Overføring"
    case .further: "Videre"
    }
  }

  func unknownOperator(_ system: String) -> String {
    "Den som driver systemet «\(system)»: ingen har registrert hvem det er"
  }
  func unknownOperatorToDo() -> String {
    "finn ut hvilket selskap som driver det, og registrer selskapet; før det kan ingen underrettes"
  }

  func hop(_ number: Int) -> String { "\(number). ledd" }
  func hopNotKnown() -> String { "leddet er ikke kjent" }
  func ownCompany() -> String { "et av våre egne selskaper" }
  func notRecorded() -> String { "ikke registrert" }
  func nobodyToTell() -> String { "verken adresse eller kontaktperson er registrert" }
  func erased(_ day: Day) -> String { "kontakten ble slettet \(date(day))" }
  func officer(_ contact: String) -> String { "personvernombud: \(contact)" }
  func none() -> String { "ingen, bekreftet" }
  func notRecorded(for flows: Int) -> String { "ikke registrert for \(count(flows, "dataflyt", "dataflyter"))" }
  func place(_ place: String, by party: String) -> String { "\(place) (\(party))" }
  func attestedOnly(_ agreement: String) -> String { "\(agreement), som ikke ligger i arkivet" }
  func noAgreement(_ check: String) -> String { "ingen avtale som kan brukes: se «\(check)»" }

  func notAsked(_ course: Explanation.Course) -> String {
    switch course {
    case .planned, .ended: "ikke vurdert: dataflyten er ikke i bruk denne dagen"
    case .outsideTheLaw: "ikke vurdert: personvernforordningen gjelder ikke, eller det er ikke registrert"
    case .toController: "ingen trengs: mottakeren bestemmer selv"
    case .back: "ingen trengs: opplysningene går tilbake til en part over"
    case .endsUnknown, .withinOneParty, .toProcessor: "ikke vurdert"
    }
  }

  func chainBroken() -> String { "ikke vurdert: kjeden til den behandlingsansvarlige er brutt" }
  func noBasisRecorded() -> String { "ingen overføringsgrunnlag er registrert" }
  func furtherNotRecorded(for flows: Int?) -> String {
    let some = flows.map { " for \(count($0, "dataflyt", "dataflyter"))" } ?? ""
    return "det er ikke registrert\(some) om den bruker flere databehandlere"
  }
  func listedOnly(_ parties: [String]) -> String {
    "\(list(parties)): oppført som underdatabehandler\(parties.count == 1 ? "" : "e"), og det er ikke registrert hva "
      + (parties.count == 1 ? "den mottar" : "de mottar")
  }
  func inActivity(_ activity: String) -> String { "i «\(activity)»" }

  func days(_ period: Period) -> String? {
    switch (period.from, period.until) {
    case (nil, nil): nil
    case (let from?, nil): "fra \(date(from))"
    case (nil, let until?): "til og med \(date(until))"
    case (let from?, let until?): "\(date(from)) til og med \(date(until))"
    }
  }

  func certainty(_ isCertain: Bool) -> String { isCertain ? "sikkert" : "mulig" }
  func onlyPossible() -> String { "mulig" }

  func doubt(_ doubt: TraceDoubt, words: [String], flow: String) -> String {
    switch doubt {
    case .undeclared(.subjects): "det er ikke registrert hvem opplysningene i dataflyten gjelder"
    case .undeclared: "det er ikke registrert hvilke opplysninger dataflyten fører"
    case .wider: "\(list(words)) er videre enn det spørsmålet gjelder"
    case .passesOn: "den tjener en annen aktivitet og fører «\(flow)» videre"
    }
  }

  func counts(_ counts: TraceCounts) -> String {
    let apart = TracePart.allCases.compactMap { part in counts.apart[part].map { "\($0) \(word(part))" } }
    return "Mottakere: \(counts.named) navngitt, \(counts.unnamed) ikke navngitt; \(counts.planned) senere,"
      + " \(counts.past) tidligere. Dataflyter til dem: \(counts.certain) sikre, \(counts.possible) mulige."
      + (apart.isEmpty ? "" : " Andre dataflyter: \(list(apart)).")
  }

  func word(_ part: TracePart) -> String {
    switch part {
    case .recipient: "til en mottaker"
    case .inquiry: "i en bestemt undersøkelse"
    case .controller: "til en behandlingsansvarlig"
    case .internal: "innenfor én part"
    }
  }

  func word(_ state: TraceState) -> String {
    switch state {
    case .live: "nå"
    case .planned: "senere"
    case .past: "tidligere"
    }
  }

  func column(_ column: TraceColumn) -> String {
    switch column {
    case .part: "Type"
    case .state: "Når"
    case .recipientID: "Mottakerens id"
    case .recipient: "Mottaker"
    case .address: "Adresse"
    case .contact: "Kontakt"
    case .email: "E-post"
    case .phone: "Telefon"
    case .role: "Rolle"
    case .hop: "Ledd"
    case .seat: "Hjemsted"
    case .stored: "Lagret i"
    case .seen: "Sett fra"
    case .host: "Driftet hos"
    case .agreement: "Avtale"
    case .transfer: "Overføring"
    case .further: "Flere databehandlere"
    case .flowID: "Dataflytens id"
    case .flow: "Dataflyt"
    case .activityID: "Aktivitetens id"
    case .activity: "Aktivitet"
    case .from: "Fra"
    case .to: "Til"
    case .since: "Første dag"
    case .until: "Siste dag"
    case .certainty: "Sikkert eller mulig"
    case .why: "Hvorfor bare mulig"
    case .subjects: "Registrerte"
    case .data: "Opplysninger"
    case .verdict: "Vurdering"
    }
  }
}
