extension Bokmaal {
  func askSeat(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion("I hvilket land har \(you(matter)) hjemsted?", send: "landet og organisasjonsnummeret")
  }

  func askTransferBasis(_ matter: LetterMatter) -> LetterQuestion {
    let found = matter.named.isEmpty ? "" : " Vi har sett på \(matter.named)."
    return LetterQuestion(
      "Hva bygger overføringen av \(data(matter)) til \(you(matter))\(inPlaces(matter)) på?\(found)",
      send: "det som viser det: oppføringen i en liste, eller undertegnede standard personvernbestemmelser (SCC) med"
        + " vedlegg og vurderingen av overføringen")
  }

  func askOnward(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Hva binder \(you(matter)) til å bruke \(data(matter)) bare til begrensede formål, og til å gi dem samme"
        + " vern?", send: "avtalen, og hvor det står i den")
  }

  func askListing(_ matter: LetterMatter) -> LetterQuestion {
    let list = matter.lists.isEmpty ? "listen som overføringen bygger på" : "listen etter \(matter.lists)"
    return LetterQuestion(
      "Står \(you(matter)) fortsatt på \(list), og dekker det \(data(matter))?",
      send: "oppføringen i listen og dagen den ble slått opp, og om den dekker opplysninger om ansatte")
  }

  func askFallback(_ matter: LetterMatter) -> LetterQuestion {
    let list = matter.lists.isEmpty ? "en plass på en liste" : matter.lists
    return LetterQuestion(
      "Overføringen til \(you(matter))\(inPlaces(matter)) bygger bare på \(list). Kan vi også få på plass standard"
        + " personvernbestemmelser (SCC), i tilfelle den faller bort?",
      send: "bestemmelsene til underskrift, med vedlegg og vurderingen av overføringen")
  }

  func askAssessment(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Om overføringen\(matter.places.isEmpty ? "" : " \(toPlaces(matter.places))") etter \(matter.agreement): når ble lov"
        + " og praksis der vurdert, hva kom vurderingen til, og hvilke ytterligere tiltak bygger den på?",
      send: "vurderingen, eller dagen, utfallet og tiltakene")
  }

  func askTerritoryReview(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Regnes stedet der \(matter.party) får opplysningene, som innenfor EØS?",
      send: "konklusjonen med kilde, eller for sikkerhets skyld et overføringsgrunnlag")
  }

  func askDerogation(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Overføringen\(after(matter.things)) bygger på et unntak (art. 49). Hvor ofte sendes opplysninger,"
        + " hvilke av vilkårene er oppfylt, og bygger en offentlig myndighet på det når den utøver myndighet (nr. 3)?",
      send: "hvor ofte, ja eller nei for hvert vilkår, og om den som sender, er en offentlig myndighet som utøver"
        + " myndighet")
  }

  func askOfficer(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Har \(you(matter)) personvernombud?",
      send:
        "navn, e-postadresse og telefonnummer til ombudet, eller hvorfor det ikke kreves noe (art. 37 nr. 1)")
  }

  func askRepresentative(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Hvem er representant for \(you(matter)) i EØS?",
      send: "navn, land og adresse for representanten, eller hvorfor det ikke kreves noen")
  }

  func askTerritory(_ matter: LetterMatter) -> LetterQuestion {
    if matter.party.isEmpty {
      return LetterQuestion(
        "Hvem bestemmer formål og midler for \(matter.thing)?", send: "den eller de behandlingsansvarlige")
    }
    return LetterQuestion(
      "Hvor har \(matter.party) hjemsted, og gjelder personvernforordningen etter artikkel 3 hvis det er utenfor EØS?",
      send: "landet, og ja eller nei med begrunnelse")
  }

  func askDisclosure(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      matter.isUs
        ? "Hva bygger vi på når vi får personopplysninger fra \(matter.other)\(after(matter.things))?"
        : "Hva bygger \(matter.party) på når den får personopplysninger fra \(matter.other)\(after(matter.things))?",
      send: "avtalen mellom de behandlingsansvarlige, eller loven en offentlig myndighet kan kreve opplysningene"
        + " etter")
  }

  private func inPlaces(_ matter: LetterMatter) -> String {
    let countries = matter.places.filter(\.isCountry)
    return countries.isEmpty ? "" : " \(within(countries))"
  }
}
