import Registry
import Vocabulary

extension Refusal {
  var toldInBokmaal: ToldRefusal {
    switch self {
    case .noSuchPath, .noObject, .noSuch, .noSuchMethod, .beforeRegister: absenceInBokmaal
    case .notSignedIn, .notRecognised, .notAllowed, .forged, .twoCredentials, .people: doorInBokmaal
    case .value, .unknownParameter, .missing, .twice, .bodyType, .brokenBody, .notAnObject, .packedBody, .tooLarge,
      .answerType:
      requestInBokmaal
    default: changeInBokmaal
    }
  }

  private var absenceInBokmaal: ToldRefusal {
    switch self {
    case .noObject(let kind, let id):
      ToldRefusal("Ikke funnet", "Registeret har ikke \(kind.bokmaal) «\(id)».", help: "Vis listen, eller rett id-en.")
    case .noSuch(let thing, let id):
      ToldRefusal(
        "Ikke funnet", "Det finnes ikke \(thing.bokmaal) «\(id)».", help: "Vis hva som finnes, eller rett navnet.")
    case .beforeRegister(let day, let first):
      ToldRefusal(
        "Før registeret begynner", "Ingenting var registrert ennå \(Language.nb.sentences.date(day)).",
        help: "Registeret begynner \(Language.nb.sentences.date(first)) med revisjon 1. Velg den dagen eller en senere."
      )
    case .noSuchMethod(let methods):
      ToldRefusal(
        "Metoden er ikke tillatt", "Denne adressen tar ikke imot den metoden.",
        help: "Den tar imot \(methods.listed("og")).")
    default:
      ToldRefusal(
        "Ikke funnet", "Det er ingenting på denne adressen.", help: "/api/v1/openapi.yaml viser hva som finnes.")
    }
  }

  private var doorInBokmaal: ToldRefusal {
    switch self {
    case .notRecognised:
      ToldRefusal(
        "Ikke gjenkjent", "Navnet eller passordet er feil.", help: "Prøv igjen, eller be en eier om en ny invitasjon.")
    case .notAllowed:
      ToldRefusal(
        "Ikke tillatt", "Rollen din eller nøkkelen din tillater ikke dette.", help: "Spør en eier av registeret.")
    case .forged:
      ToldRefusal(
        "Avvist", "Det er ikke sikkert at forespørselen kommer fra deg.",
        help: "Send øktens X-Samsvar-CSRF fra en side i denne tjenesten, eller bruk en nøkkel.")
    case .twoCredentials:
      ToldRefusal("To legitimasjoner", "Forespørselen har både en økt og en nøkkel.", help: "Send bare én av dem.")
    case .people(let refusal): ToldRefusal("Avvist", refusal.bokmaal.detail, help: refusal.bokmaal.help)
    default:
      ToldRefusal("Ikke pålogget", "Her må tjenesten vite hvem du er.", help: "Logg på, eller send en gyldig nøkkel.")
    }
  }

  private var requestInBokmaal: ToldRefusal {
    switch self {
    case .value(let name, let rule):
      ToldRefusal("Ubrukelig verdi", "«\(name)» må være \(rule.bokmaal).", help: "Rett verdien og send på nytt.")
    case .unknownParameter(let name, let known):
      ToldRefusal(
        "Ukjent parameter", "Her finnes ikke parameteren «\(name)».",
        help: known.isEmpty ? "Utelat den: ingen brukes her." : "De som brukes: \(known.listed("og")).")
    case .missing(let name): ToldRefusal("Noe mangler", "«\(name)» mangler.", help: "Legg det til og send på nytt.")
    case .twice(let name): ToldRefusal("Sagt to ganger", "«\(name)» står mer enn én gang.", help: "Si det én gang.")
    case .bodyType(let types):
      ToldRefusal(
        "Typen støttes ikke", "Innhold av denne typen tas ikke imot her.",
        help: "Send \(types.listed("eller")), slik Content-Type sier.")
    case .notAnObject:
      ToldRefusal(
        "Ikke et objekt", "Innholdet er ikke et JSON-objekt.", help: "Send et objekt med feltene som skal være der.")
    case .brokenBody:
      ToldRefusal("Ufullstendig innhold", "Innholdet kom ikke helt frem.", help: "Send forespørselen på nytt.")
    case .packedBody:
      ToldRefusal("Kodingen støttes ikke", "Innholdet er pakket.", help: "Send det uten Content-Encoding.")
    case .tooLarge(let most):
      ToldRefusal("For stort", "Innholdet er større enn \(most) byte.", help: "Send mindre om gangen.")
    case .answerType(let types):
      ToldRefusal("Kan ikke gis", "Ingen av typene i Accept finnes her.", help: "Be om \(types.listed("eller")).")
    default: changeInBokmaal
    }
  }

  private var changeInBokmaal: ToldRefusal {
    switch self {
    case .unusable:
      ToldRefusal(
        "Ubrukelig innhold", "Det som ble sendt, kan ikke registreres slik.",
        help: "Rett hver feil; ingenting ble endret.")
    case .noCondition:
      ToldRefusal(
        "Versjon mangler", "En endring må si hvilken versjon den gjelder.",
        help: "Send If-Match med ETag fra det du leste.")
    case .stale:
      ToldRefusal(
        "Endret i mellomtiden", "Noen har endret dette siden du leste det; ingenting ble registrert.",
        help: "Les på nytt, og gjør endringen i det som står der nå.")
    case .idInUse(let kind, let id):
      ToldRefusal(
        "Id i bruk", "Id-en «\(id)» er tatt og kan ikke gis til \(kind.bokmaal).",
        help: "Velg en annen id, eller endre det som har den.")
    case .otherID(let path, let body):
      ToldRefusal(
        "To id-er", "Adressen sier «\(path)», innholdet «\(body)».",
        help: "Skriv det samme begge steder; en id endres ikke.")
    case .referredTo:
      ToldRefusal("I bruk", "Andre viser til det; ingenting ble fjernet.", help: "Endre eller fjern dem først.")
    case .conflicts:
      ToldRefusal(
        "Konflikt", "Begge endret det samme; ingenting ble registrert.", help: "Avgjør hver konflikt, og send på nytt.")
    case .keyReused:
      ToldRefusal(
        "Nøkkelen er brukt", "Denne Idempotency-Key hører til en annen forespørsel.",
        help: "Velg en ny for hver forespørsel.")
    case .tooOften(let seconds):
      ToldRefusal("For ofte", "For mange forespørsler av dette slaget.", help: "Prøv igjen om \(seconds) s.")
    case .busy: ToldRefusal("Opptatt", "Det er for mye å gjøre akkurat nå.", help: "Prøv igjen om litt.")
    case .full:
      ToldRefusal(
        "Disken er full", "Det er ikke plass til å registrere noe; ingenting ble registrert, og lesing går som før.",
        help: "Rydd plass på disken og prøv igjen.")
    case .stopped:
      ToldRefusal(
        "Skriver ikke", "En tidligere skrivefeil har stanset alle endringer; lesing går som før.",
        help: "Se på disken, og start tjenesten på nytt.")
    case .unwritable:
      ToldRefusal(
        "Ikke tilgjengelig", "Systemet nekter å lese eller skrive.",
        help: "Se på disken og loggen, og start tjenesten på nytt.")
    default:
      ToldRefusal(
        "Feil", "Tjenesten sviktet; det var ikke deg.",
        help: "Si fra til den som drifter den, med forespørselens nummer.")
    }
  }
}

extension ObjectKind {
  fileprivate var bokmaal: String {
    switch self {
    case .registry: "registerhodet"
    case .term: "begrepet"
    case .party: "parten"
    case .system: "systemet"
    case .activity: "behandlingsaktiviteten"
    case .agreement: "avtalen"
    case .flow: "dataflyten"
    case .notice: "personvernerklæringen"
    case .announcement: "kunngjøringen"
    case .acceptance: "aksepten"
    }
  }
}

extension Refusal.Thing {
  fileprivate var bokmaal: String {
    switch self {
    case .revision: "noen revisjon"
    case .attachment: "noe vedlegg"
    case .check: "noen kontroll"
    case .table: "noen lovtabell"
    case .record: "noen protokoll"
    case .activity: "noen behandlingsaktivitet"
    case .party: "noen part"
    case .term: "noe begrep"
    case .account: "noen konto"
    case .session: "noen økt"
    case .token: "noen nøkkel"
    case .invitation: "noen invitasjon"
    }
  }
}

extension PeopleRefusal {
  fileprivate var bokmaal: (detail: String, help: String) {
    switch self {
    case .nameInUse: ("Noen har dette navnet allerede.", "Velg et annet navn.")
    case .signInNameUnfit:
      (
        "Et navn å logge på med har 1 til 100 bokstaver (a–z), tall og tegn uten mellomrom.",
        "Velg et annet, for eksempel en e-postadresse."
      )
    case .shutOut: ("Kontoen er stengt ute.", "Slipp den inn igjen først.")
    case .roleUnfit:
      ("En programkonto forblir en programkonto, og ingen person blir et program.", "Lag en annen konto.")
    case .nameUnfit: ("Et navn har 1 til 100 tegn og ingen styretegn.", "Velg et annet navn.")
    case .passwordShort: ("Passordet har færre enn 15 tegn.", "Velg et lengre, for eksempel flere ord.")
    case .passwordLong: ("Passordet har mer enn 128 tegn.", "Velg et kortere.")
    case .passwordCommon:
      (
        "Passordet er blant dem som gjettes først, eller inneholder et navn.",
        "Velg et annet, for eksempel flere ord som ikke hører sammen."
      )
    case .invitationGone: ("Invitasjonen er brukt, trukket tilbake eller for gammel.", "Be en eier om en ny.")
    case .passwordLinkGone:
      ("Lenken er brukt, er for gammel, eller er erstattet av en nyere.", "Be en eier om en ny.")
    case .lastOwner: ("Det må finnes en eier, og dette er den siste.", "Gjør noen andre til eier først.")
    case .tooWide: ("En nøkkel kan ikke gi mer enn kontoen den gjelder for, har lov til.", "Velg færre rettigheter.")
    case .expiryUnfit: ("En nøkkel gjelder til en dag fra og med i dag, innen ett år.", "Velg en annen dag.")
    }
  }
}

extension ValueRule {
  fileprivate var bokmaal: String {
    switch self {
    case .id: "en id: små bokstaver, tall, punktum og bindestrek, høyst 63 tegn, med bokstav eller tall først"
    case .day: "en dag i kalenderen, som 2026-11-22"
    case .number(let range): "et helt tall fra \(range.lowerBound) til \(range.upperBound)"
    case .choice(let words): "ett av \(words.joined(separator: ", "))"
    case .flag: "true eller false"
    case .cursor: "markøren fra et tidligere svar, slik den ble gitt"
    case .asOf: "en revisjon, som 12, eller en dag, som 2026-11-22"
    case .text(let most): "en tekst på 1 til \(most) tegn uten styretegn"
    case .tag: "en ETag fra et svar"
    case .key: "1 til 64 bokstaver, tall og tegn i ASCII uten mellomrom"
    case .list(let words): "en liste av \(words.joined(separator: ", "))"
    }
  }
}
