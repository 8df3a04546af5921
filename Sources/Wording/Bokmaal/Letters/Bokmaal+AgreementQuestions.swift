extension Bokmaal {
  func askAgreementWithYou(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Vi finner ingen databehandleravtale med dere\(after(matter.things)). Er det inngått en?",
      send: "den undertegnede avtalen, eller et utkast som vi kan inngå")
  }

  func askAgreementBetween(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Har \(matter.principal ?? "dere") inngått databehandleravtale med \(matter.other), som får \(data(matter))?",
      send: "en kopi, eller en skriftlig bekreftelse på at den finnes, med dagen den ble inngått")
  }

  func askArrangement(_ matter: LetterMatter) -> LetterQuestion {
    let whose = matter.isBetweenOthers ? "hva dere og hva \(matter.other)" : "hvem av oss som"
    return LetterQuestion(
      "Vi finner ingen ordning som sier \(whose) har ansvar for"
        + "\(matter.isBetweenOthers ? "" : " hva") som felles behandlingsansvarlige\(after(matter.things)). Er det avtalt en?",
      send: matter.isBetweenOthers
        ? "en kopi, eller en skriftlig bekreftelse på at den finnes, med dagen"
        : "ordningen, eller et utkast som vi kan bli enige om")
  }

  func askRenewal(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Slik vi har registrert det, gjelder ikke \(matter.agreement) den \(date(matter.on))\(aside(matter.named)). Er den"
        + " fornyet, forlenget eller erstattet?", send: "det som gjelder nå, eller et utkast som vi kan inngå")
  }

  func askFirstDay(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion("Fra hvilken dag gjelder \(matter.agreement)?", send: "dagen, og hvor den står")
  }

  func askDeletionDays(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Hvor lenge etter slutten av \(matter.agreement) kan personopplysninger fortsatt oppbevares, før de slettes eller"
        + " leveres tilbake?", send: "fristen, og hvor den står")
  }

  func askConclusion(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Slik vi har registrert det, er ikke \(matter.agreement) inngått\(aside(matter.named)). Er det gjort, eller kan vi"
        + " gjøre det nå?", send: "kopien som begge parter har undertegnet, eller et eksemplar til underskrift")
  }

  func askSignedCopy(_ matter: LetterMatter) -> LetterQuestion {
    let lacking = matter.named.isEmpty ? "" : ": vi mangler \(matter.named)"
    return LetterQuestion(
      "Vi kan ikke vise at begge parter er bundet av \(matter.agreement)\(lacking). Kan dere hjelpe oss?",
      send: "en fullstendig kopi med underskriftene og dagene, eller annet som viser hvem som godtok den og når")
  }

  func askClauses(_ matter: LetterMatter) -> LetterQuestion {
    let absent = matter.apart.isEmpty ? nil : "Dette finner vi ikke i \(matter.agreement): \(matter.apart)."
    let holder = absent == nil ? matter.agreement : "avtalen"
    let asked =
      matter.named.isEmpty
      ? "Står det et annet sted, eller kan vi ta det inn?" : "Hvor i \(holder) står dette: \(matter.named)?"
    return LetterQuestion(
      [absent, asked].compactMap { $0 }.joined(separator: " "),
      send: "punkt eller side for hver av dem, og et forslag til det som mangler")
  }

  func askScope(_ matter: LetterMatter) -> LetterQuestion {
    var parts: [String] = []
    if !matter.named.isEmpty {
      parts.append("Slik vi har registrert det, behandles mer enn vi finner i \(matter.agreement): \(matter.named).")
    }
    if !matter.apart.isEmpty {
      let holder = matter.named.isEmpty ? matter.agreement.withCapital : "Avtalen"
      parts.append("\(holder) utelukker noe som behandles slik vi har registrert det: \(matter.apart).")
    }
    return LetterQuestion(
      parts.joined(separator: " ") + " Er dette avtalt et annet sted, eller kan vi avtale det?",
      send: "stedet der det er avtalt, eller et utkast til et tillegg som nevner det")
  }

  func askScopeSilent(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Hvilke \(matter.matters) dekker \(matter.agreement)?",
      send: "punktet eller vedlegget der de står, eller et utkast til et")
  }

  /// Personopplysninger, slik de som spørres, har med dem å gjøre.
  func data(_ matter: LetterMatter) -> String {
    matter.isServed ? "personopplysninger som vi behandler for dere" : "personopplysninger fra oss"
  }

  /// ` …` etter et ord; ingenting der det ikke er noe å føye til.
  func after(_ text: String) -> String { text.isEmpty ? "" : " \(text)" }

  /// ` (…)` etter en påstand; ingenting der det ikke er noe å føye til.
  func aside(_ text: String) -> String { text.isEmpty ? "" : " (\(text))" }
}
