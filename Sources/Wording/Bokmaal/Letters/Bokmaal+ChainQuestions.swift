extension Bokmaal {
  func askParticulars(_ matter: LetterMatter) -> LetterQuestion {
    let whose = matter.isYou ? "deres" : "til \(matter.party)"
    let address = matter.asksAddress ? "hva er postadressen \(whose)" : nil
    let contact =
      matter.asksContact
      ? "hvem er kontaktperson \(matter.isYou ? "hos dere" : "hos \(matter.party)") for personopplysninger" : nil
    let particulars = "navn, stilling, e-postadresse og telefonnummer til kontaktpersonen"
    return LetterQuestion(
      [address, contact].compactMap { $0 }.joined(separator: ", og ").withCapital + "?",
      send: matter.asksContact ? (matter.asksAddress ? "adressen, og " : "") + particulars : "adressen")
  }

  func askFurtherProcessors(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Bruker \(you(matter)) andre databehandlere for \(data(matter))?",
      send:
        "den fullstendige oversikten og dagen den gjelder for, med registrert navn, land, oppgave og opplysninger for"
        + " hver av dem, eller en bekreftelse på at det ikke er noen")
  }

  func askListed(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Disse underdatabehandlerne står i oversikten, men vi vet ikke hva de får: \(matter.named). Får de"
        + " \(data(matter))?",
      send: "opplysningene, formålet og landet for hver av dem, eller en bekreftelse på at den ikke får noen")
  }

  func askStillComplete(_ matter: LetterMatter) -> LetterQuestion {
    let day = matter.day.map { " fra \(date($0))" } ?? ""
    return LetterQuestion(
      "Er oversikten over underdatabehandlerne \(matter.isYou ? "deres" : "til \(matter.party)")\(day) fortsatt"
        + " fullstendig?", send: "en bekreftelse med dagen, eller oversikten slik den er nå")
  }

  func askIdentity(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Hvilket selskap er \(matter.party), som får opplysninger\(after(matter.things))?",
      send: "registrert navn, organisasjonsnummer og land")
  }

  func askOperatedBy(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Hvilket selskap driver \(matter.thing)?", send: "registrert navn og land, og hvem som har avtalen med selskapet")
  }

  func askChain(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "På vegne av hvem behandles opplysningene\(after(matter.things))?",
      send: "dataflyten som brakte opplysningene til avsenderen, og hvem mottakeren arbeider for")
  }

  func askOwnPurposes(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Slik vi har registrert det, bruker \(you(matter)) \(data(matter)) til egne formål: \(matter.named)."
        + " Stemmer det?",
      send: "en bekreftelse på at det ikke gjøres, eller hva det bygger på, for den som bestemmer formål, er"
        + " behandlingsansvarlig for dem (art. 28 nr. 10)")
  }

  func askPlaces(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "I hvilke land lagres personopplysningene\(after(matter.things)), og fra hvilke land kan noen se eller arbeide med dem,"
        + " også ved brukerstøtte?", send: "landene, og for hvert av dem hvem sine maskiner eller ansatte det er")
  }

  func askPlaceOperators(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Hvem sine maskiner eller ansatte behandler personopplysningene\(after(matter.things)) \(within(matter.places)):"
        + " \(matter.isYou ? "deres egne" : matter.isUs ? "våre egne" : "de til \(matter.party)"), eller et annet selskaps?",
      send: "registrert navn på selskapet i hvert land")
  }

  func askContents(_ matter: LetterMatter) -> LetterQuestion {
    let named = matter.named.isEmpty ? "" : " Dette må avklares: \(matter.named)."
    return LetterQuestion(
      "Nøyaktig hvilke \(matter.matters) er det\(after(matter.things))?\(named)",
      send: "listen, med ord som er like presise som i avtalen")
  }

  /// `dere`, eller hvem.
  func you(_ matter: LetterMatter) -> String { matter.isYou ? "dere" : matter.party }
}
