extension Bokmaal {
  func askForbidden(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "\(matter.agreement.withCapital) tillater ikke underdatabehandlere, men slik vi har registrert det, får"
        + " \(matter.other) personopplysninger fra oss. Stemmer det?",
      send: "en bekreftelse på at den ikke får noen, eller et utkast til et tillegg som tillater det")
  }

  func askAuthorised(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Vi finner verken varsel om eller godkjenning av \(matter.other) som underdatabehandler etter \(matter.agreement)."
        + " Når ble det gitt?",
      send: "varselet eller godkjenningen med dagen, eller en forespørsel om godkjenning og oversikten slik den er nå")
  }

  func askUpheld(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Innsigelsen mot \(matter.other) etter \(matter.agreement) er tatt til følge\(onDay(matter)). Får den fortsatt"
        + " personopplysninger fra oss?", send: "en bekreftelse med den siste dagen den fikk noen")
  }

  func askOutsideDays(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Brukes \(matter.other) utenom dagene den er oppført for\(aside(matter.named))?",
      send: "den første og den siste dagen den brukes, og oversikten slik den er nå")
  }

  func askAuthorisationTerms(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Tillater \(matter.agreement) underdatabehandlere: ikke i det hele tatt, etter godkjenning av hver enkelt, eller"
        + " etter varsel med rett til innsigelse?", send: "punktet som sier det, og oversikten over dem som er tillatt")
  }

  func askOpenObjection(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Hva er svaret på innsigelsen mot \(matter.other) etter \(matter.agreement)\(onDay(matter)), og fra hvilken dag?",
      send:
        "svaret med dagen, og en bekreftelse på at den ikke får personopplysninger fra oss før innsigelsen er avgjort")
  }

  func askOpenWindow(_ matter: LetterMatter) -> LetterQuestion {
    let until = matter.day.map { " (\(date($0)))" } ?? ""
    return LetterQuestion(
      "Fristen for innsigelser mot \(matter.other) etter \(matter.agreement) er ikke ute\(until). Får den allerede"
        + " personopplysninger fra oss?", send: "en bekreftelse på at den ikke får noen før den dagen")
  }

  func askWindowTerms(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Hvor lenge før en underdatabehandler tas i bruk, skal det varsles etter \(matter.agreement), og hvor lenge kan man"
        + " komme med innsigelser?", send: "begge fristene, og hvor de står")
  }

  func askShortNotice(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "En underdatabehandler ble tatt i bruk tidligere etter varselet enn \(matter.agreement)"
        + " tillater\(aside(matter.named)). Hva er grunnen, og hvordan holdes den avtalte fristen fra nå av?",
      send: "en kort redegjørelse")
  }

  func askUsedSince(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Fra når er \(matter.other) i bruk etter \(matter.agreement)?", send: "den første dagen")
  }

  func askNarrower(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "\(matter.agreement.withCapital) ser ut til å tillate mer enn avtalen over den: \(matter.named). Er det begrenset et"
        + " annet sted?", send: "stedet som begrenser det, eller et utkast til et tillegg som gjør det")
  }

  func askPassedOnClauses(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "En underdatabehandler skal ha de samme forpliktelsene som databehandleren. Hvor i \(matter.agreement) står dette:"
        + " \(matter.named)?", send: "punkt eller side for hver av dem, og et tillegg med det som mangler")
  }

  func askPassedOnMeasures(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Krever \(matter.agreement) disse tiltakene, som avtalen over den krever: \(matter.named)?",
      send: "punktet eller vedlegget som gjør det, eller et tillegg")
  }

  func askBreachNotice(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Innen hvor mange timer skal det meldes fra om brudd på personopplysningssikkerheten etter"
        + " \(matter.agreement)\(aside(matter.named))?",
      send: "fristen og hvor den står, og et tillegg der den er lengre enn i avtalen over")
  }

  func askAudit(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Hvilken rett til revisjon gir \(matter.agreement)\(aside(matter.named))?",
      send: "punktet som gir den, og et tillegg der den er svakere enn i avtalen over")
  }

  func askLastDay(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Når slutter \(matter.agreement)\(aside(matter.named))? Den kan ikke løpe lenger enn avtalen over den.",
      send: "siste dag og hvor den står, eller et tillegg")
  }

  private func onDay(_ matter: LetterMatter) -> String { matter.day.map { " (\(date($0)))" } ?? "" }
}
