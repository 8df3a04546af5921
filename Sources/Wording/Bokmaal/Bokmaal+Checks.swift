import Checks
import Vocabulary

extension Bokmaal {
  func name(_ check: CheckName) -> String {
    switch check {
    case .agreementExists: "Det finnes en avtale med databehandleren"
    case .agreementIsInForce: "Avtalen gjelder på dagen"
    case .agreementIsConcluded: "Avtalen er inngått skriftlig"
    case .agreementHasItsClauses: "Avtalen har bestemmelsene som loven krever"
    case .categoriesAreCovered: "Avtalen dekker kategoriene av personopplysninger"
    case .subjectsAreCovered: "Avtalen dekker kategoriene av registrerte"
    case .purposesAreCovered: "Avtalen dekker formålene"
    case .operationsAreCovered: "Avtalen dekker behandlingsmåtene"
    case .placesAreCovered: "Avtalen dekker stedene"
    case .chainIsUnbroken: "Det finnes en avtale med hver underdatabehandler"
    case .chainIsKnown: "Alle i kjeden er kjent"
    case .transferHasABasis: "Overføring til en tredjestat har et overføringsgrunnlag"
    case .decisionCoversTransfer: "Adekvansbeslutningen dekker overføringen"
    case .clausesFitTransfer: "De standard personvernbestemmelsene (SCC) passer til overføringen"
    case .transferHasAFallback: "Overføringen bygger ikke bare på en liste"
    default: check.rawValue
    }
  }

  func question(_ check: CheckName) -> String {
    switch check {
    case .agreementExists: "Finnes det en databehandleravtale mellom den behandlingsansvarlige og databehandleren?"
    case .agreementIsInForce: "Gjelder den avtalen på dagen?"
    case .agreementIsConcluded: "Er det dokumentert skriftlig at begge parter er bundet av den?"
    case .agreementHasItsClauses: "Har den alle bestemmelser som artikkel 28 nr. 3 krever, og hvor står de?"
    case .categoriesAreCovered: "Er alle kategorier av personopplysninger som flyter, innenfor det avtalen tillater?"
    case .subjectsAreCovered: "Er alle som opplysningene gjelder, innenfor det avtalen tillater?"
    case .purposesAreCovered: "Brukes opplysningene bare til formål som avtalen tillater?"
    case .operationsAreCovered: "Gjøres det bare det med opplysningene som avtalen tillater?"
    case .placesAreCovered: "Lagres og ses opplysningene bare i og fra land som avtalen tillater?"
    case .chainIsUnbroken: "Finnes det en avtale mellom hver databehandler og underdatabehandleren under den?"
    case .chainIsKnown: "Er det registrert hvem mottakeren er, hvordan den nås, og hvem den selv bruker?"
    case .transferHasABasis: "Bygger hver overføring ut av EØS på et grunnlag i kapittel V?"
    case .decisionCoversTransfer: "Hvis dataflyten bygger på en adekvansbeslutning: dekker den mottakeren?"
    case .clausesFitTransfer:
      "Hvis dataflyten bygger på standard personvernbestemmelser (SCC): er det riktig sett og modul, utfylt og vurdert?"
    case .transferHasAFallback: "Finnes det et annet grunnlag ved siden av en liste som kan bli kjent ugyldig?"
    default: check.rawValue
    }
  }

  func failure(_ check: CheckName) -> String {
    switch check {
    case .agreementExists: "Svaret er nei når ingen avtale av rett slag mellom de to er registrert."
    case .agreementIsInForce: "Svaret er nei når alle avtaler mellom de to har opphørt eller ikke har begynt."
    case .agreementIsConcluded: "Svaret er nei når avtalen er registrert som ikke inngått, eller inngått senere."
    case .agreementHasItsClauses: "Svaret er nei når en bestemmelse som kreves, er registrert som manglende."
    case .categoriesAreCovered:
      "Svaret er nei når en kategori av personopplysninger er utelukket eller ikke nevnt i avtalen."
    case .subjectsAreCovered: "Svaret er nei når en kategori av registrerte er utelukket eller ikke nevnt i avtalen."
    case .purposesAreCovered:
      "Svaret er nei når et formål er utelukket eller ikke nevnt, eller når databehandleren har egne formål."
    case .operationsAreCovered:
      "Svaret er nei når en behandlingsmåte er utelukket eller ikke nevnt. Analyse, profilering, sporing, sammenstilling"
        + " og utlevering veier som feil, resten som advarsler."
    case .placesAreCovered:
      "Svaret er nei når et land for lagring eller tilgang er utelukket eller ikke nevnt i avtalen."
    case .chainIsUnbroken: "Svaret er nei når et av våre egne selskaper står ved et ledd uten avtale."
    case .chainIsKnown:
      "Svaret er aldri rett ut nei: det som ikke er registrert, er uavklart. Manglende adresse eller kontaktperson veier"
        + " som advarsel, alt annet som feil."
    case .transferHasABasis: "Svaret er nei når ingen av grunnlagene for et land holder, og ingen kan holde."
    case .decisionCoversTransfer:
      "Svaret er nei når beslutningen er utløpt, gjelder et annet land eller ikke omfatter mottakeren. Det er en advarsel"
        + " når et annet grunnlag holder."
    case .clausesFitTransfer:
      "Svaret er nei når bestemmelsene mangler, er gamle, av feil modul, ufullstendige eller ikke vurdert. Det er en"
        + " advarsel når et annet grunnlag holder."
    case .transferHasAFallback: "Den gir et råd når ingenting annet ville bære overføringen."
    default: check.rawValue
    }
  }

  func word(_ answer: Answer) -> String {
    switch answer {
    case .complies: "i samsvar"
    case .violates: "ikke i samsvar"
    case .unknown: "uavklart"
    case .notApplicable: "gjelder ikke"
    }
  }

  func word(_ severity: Severity) -> String {
    switch severity {
    case .error: "feil"
    case .warning: "advarsel"
    case .advice: "råd"
    }
  }
}
