extension Bokmaal {
  func askForbidden(_ matter: LetterMatter) -> LetterQuestion {
    if matter.isServed {
      return LetterQuestion(
        "\(matter.agreement.withCapital) tillater ikke underdatabehandlere, men slik vi har registrert det, får"
          + " \(matter.other) personopplysninger som vi behandler for dere. Kan vi avtale at det er greit?",
        send: "et utkast til et tillegg som tillater det, eller svar om at den ikke kan brukes")
    }
    return LetterQuestion(
      "\(matter.agreement.withCapital) tillater ikke underdatabehandlere, men slik vi har registrert det, får"
        + " \(matter.other) personopplysninger fra oss. Stemmer det?",
      send: "en bekreftelse på at den ikke får noen, eller et utkast til et tillegg som tillater det")
  }

  func askAuthorised(_ matter: LetterMatter) -> LetterQuestion {
    if matter.isServed {
      return LetterQuestion(
        "Vi finner verken et varsel til dere om \(matter.other) som underdatabehandler etter \(matter.agreement) eller en"
          + " godkjenning fra dere. Er dere varslet, og godkjenner dere den?",
        send: "varselet dere fikk eller godkjenningen, med dagen, eller deres godkjenning eller innsigelse nå")
    }
    return LetterQuestion(
      "Vi finner verken varsel om eller godkjenning av \(matter.other) som underdatabehandler etter \(matter.agreement)."
        + " Når ble det gitt?",
      send: "varselet eller godkjenningen med dagen, eller en forespørsel om godkjenning og oversikten slik den er nå")
  }

  func askApproval(_ matter: LetterMatter) -> LetterQuestion {
    let what = "godkjent \(matter.other) som underdatabehandler etter \(matter.agreement)"
    switch matter.approver {
    case .you:
      return LetterQuestion(
        "Slik vi har registrert det, har dere ikke \(what), som krever at dere godkjenner hver enkelt. Den"
          + " får opplysninger\(after(matter.things)). Godkjenner dere den,"
          + " eller har dere innsigelser?",
        send: "en skriftlig godkjenning med dagen, eller innsigelsen")
    case .us:
      return LetterQuestion(
        "Slik vi har registrert det, har vi ikke \(what), som krever at vi godkjenner hver enkelt. Har dere en godkjenning"
          + " fra oss?",
        send: "godkjenningen med dagen, eller en forespørsel om godkjenning med hva \(matter.other) gjør med hvilke"
          + " opplysninger i hvilket land, og en bekreftelse på at den ikke får noen av dem før den er godkjent")
    case .others(let principal):
      return LetterQuestion(
        "Slik vi har registrert det, har \(principal) ikke \(what), som krever godkjenning av hver enkelt. Er det gjort?",
        send:
          "godkjenningen med dagen, eller en bekreftelse på at \(matter.other) ikke får \(data(matter)) før det er gjort"
      )
    }
  }

  func askUpheld(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Innsigelsen mot \(matter.other) etter \(matter.agreement) er tatt til følge\(onDay(matter)). Får den fortsatt"
        + " \(data(matter))?", send: "en bekreftelse med den siste dagen den fikk noen")
  }

  func askOutsideDays(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Brukes \(matter.other) utenom dagene den er oppført for etter \(matter.agreement)\(aside(matter.named))?",
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
        "svaret med dagen, og en bekreftelse på at den ikke får \(data(matter)) før innsigelsen er avgjort")
  }

  func askOpenWindow(_ matter: LetterMatter) -> LetterQuestion {
    let runs = matter.day.map { "løper til og med \(date($0))" } ?? "løper fortsatt"
    if matter.isServed {
      return LetterQuestion(
        "Fristen deres for innsigelser mot \(matter.other) etter \(matter.agreement) \(runs), og slik vi har registrert det,"
          + " får den allerede \(data(matter)). Godkjenner dere den før det, eller har dere innsigelser?",
        send: "en skriftlig godkjenning, eller innsigelsen")
    }
    return LetterQuestion(
      "Fristen for innsigelser mot \(matter.other) etter \(matter.agreement) \(runs). Får den allerede \(data(matter))?",
      send: "en bekreftelse på at den ikke får noen før fristen er ute, og fra når den eventuelt har fått noen")
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
      "\(matter.agreement.withCapital) ser ut til å tillate mer enn \(above(matter)): \(matter.named). Er det begrenset et"
        + " annet sted?", send: "stedet som begrenser det, eller et utkast til et tillegg som gjør det")
  }

  func askPassedOnClauses(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "En underdatabehandler skal ha de samme forpliktelsene som databehandleren. Hvor i \(matter.agreement) står dette:"
        + " \(matter.named)?", send: "punkt eller side for hver av dem, og et tillegg med det som mangler")
  }

  func askPassedOnMeasures(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Krever \(matter.agreement) disse tiltakene, som \(above(matter)) krever: \(matter.named)?",
      send: "punktet eller vedlegget som gjør det, eller et tillegg")
  }

  func askBreachNotice(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Innen hvor mange timer skal det meldes fra om brudd på personopplysningssikkerheten etter"
        + " \(matter.agreement)\(compared(matter))?",
      send: "fristen og hvor den står"
        + (compared(matter).isEmpty ? "" : ", og et tillegg der den er lengre enn i avtalen over"))
  }

  func askAudit(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Hvilken rett til revisjon gir \(matter.agreement)\(compared(matter))?",
      send: "punktet som gir den, og et tillegg der den er svakere enn i avtalen over")
  }

  func askLastDay(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Når slutter \(matter.agreement)\(compared(matter))? Den kan ikke løpe lenger enn avtalen over den.",
      send: "siste dag og hvor den står, eller et tillegg")
  }

  /// Avtalen som en annen måles mot.
  private func above(_ matter: LetterMatter) -> String { matter.above ?? "avtalen over den" }

  private func compared(_ matter: LetterMatter) -> String { matter.named.isEmpty ? "" : " (jf. \(matter.named))" }

  private func onDay(_ matter: LetterMatter) -> String { matter.day.map { " (\(date($0)))" } ?? "" }
}
