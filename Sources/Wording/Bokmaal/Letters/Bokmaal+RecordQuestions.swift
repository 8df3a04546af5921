import Registry

extension Bokmaal {
  func askOurProcessor(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion("Hvilket av våre selskaper er databehandler i \(matter.thing)?", send: "navnet på det")
  }

  func askPurposes(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Hva behandles personopplysninger til i \(matter.thing)?", send: "hvert formål med behandlingsgrunnlaget")
  }

  func askBasis(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Hvilket behandlingsgrunnlag i artikkel 6 nr. 1 bygger \(matter.thing) på\(forEach(matter))?",
      send: "bokstaven, med det den krever: samtykke, lov eller interesse")
  }

  func askPurposeInRecord(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Hører disse formålene til \(matter.thing): \(matter.named)?",
      send: "formålet med behandlingsgrunnlaget, eller dataflyten uten det")
  }

  func askConsent(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Hvordan gir folk samtykke i \(matter.thing)\(forEach(matter)), hvordan trekker de det tilbake, og fra når?",
      send: "hvordan det gis, hvordan det trekkes tilbake, og den første dagen")
  }

  func askBasisLaw(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion("Hvilken lov bygger \(matter.thing) på\(forEach(matter))?", send: "loven og paragrafen")
  }

  func askContractParty(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "\(matter.thing.withCapital) bygger på en avtale\(forEach(matter)). Er de registrerte selv part i"
        + " den\(matter.apart.isEmpty ? "" : ", også de som opptrer for en virksomhet: \(matter.apart)")?",
      send: "at de er det, eller et annet behandlingsgrunnlag, som berettigede interesser")
  }

  func askPublicAuthority(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Er en behandlingsansvarlig for \(matter.thing) en offentlig myndighet? Aktiviteten bygger på berettigede"
        + " interesser\(forEach(matter)).", send: "hva slags virksomhet hver av de behandlingsansvarlige er")
  }

  func askBalancing(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Hvilken berettiget interesse har \(matter.thing)\(forEach(matter)), og når ble den avveid mot interessene til de"
        + " registrerte?", send: "interessen, og dagen for interesseavveiningen")
  }

  func askCategories(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Hvilke kategorier av personopplysninger behandles i \(matter.thing)?",
      send: "kategoriene, for hver kategori av registrerte")
  }

  func askCondition(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Hva tillater disse opplysningene i \(matter.thing), som loven verner sterkere: \(matter.named)?",
      send: "vilkåret, og loven eller avtalen det bygger på")
  }

  func askConditionLaw(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Hvilken lov tillater disse opplysningene i \(matter.thing): \(matter.named)?", send: "loven og paragrafen")
  }

  func askNeed(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Hvorfor er det saklig behov for sikker identifisering i \(matter.thing), med \(matter.named)?",
      send: "behovet, og hvorfor en svakere identifisering ikke er nok")
  }

  func askCriterion(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Noen opplysninger i \(matter.thing) oppbevares så lenge de trengs. Kan det settes en slettefrist?",
      send: "fristen, eller hvorfor det ikke kan settes noen")
  }

  func askGuarantees(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Hva viser i dag at \(you(matter)) gir tilstrekkelige garantier for personopplysningene (art. 28 nr. 1)?",
      send: "siste rapport, sertifikat eller revisjon med dato, eller svar på spørreskjemaet vårt")
  }

  func askRetention(_ matter: LetterMatter) -> LetterQuestion {
    let keeps =
      matter.isInSystem || matter.party.isEmpty
      ? "oppbevares personopplysningene\(after(matter.things))"
      : "oppbevarer \(you(matter)) personopplysningene\(after(matter.things))"
    return LetterQuestion(
      "Hvor lenge \(keeps)\(aside(matter.named)), og fra hvilken hendelse løper tiden?",
      send: "lagringstiden og hendelsen, for hver kategori der de er ulike")
  }

  func askRetentionCompared(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Hvordan er lagringstiden for opplysninger i \(matter.thing) sammenlignet med grensen: \(matter.named)?",
      send: "begge i samme enhet og fra samme hendelse")
  }

  func askPointPurposes(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Hva brukes disse innsamlingspunktene i \(matter.thing) til: \(matter.named)?", send: "formålene med hver av dem")
  }

  func askNecessity(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Er disse innsamlingspunktene i \(matter.thing) strengt nødvendige for en tjeneste som brukeren har bedt om:"
        + " \(matter.named)?",
      send: "ja eller nei for hver av dem")
  }

  func askEquipmentConsent(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Samtykker folk før disse innsamlingspunktene i \(matter.thing) tas i bruk: \(matter.named)?",
      send: "hvordan de samtykker og trekker det tilbake, og fra når")
  }

  func askExhaustive(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Er listen i \(matter.thing) uttømmende, eller er det eksempler?", send: "hvilket av de to")
  }

  func askPromiseMeaning(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Stemmer dette med \(matter.thing): \(matter.named)?",
      send: "forholdene med ord som er like presise som i personvernerklæringen")
  }

  func askPromiseFacts(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Holdes \(matter.thing)? Dette er ikke registrert: \(matter.named).", send: "det som mangler der")
  }

  func askAuthority(_ matter: LetterMatter) -> LetterQuestion {
    LetterQuestion(
      "Hvilken tilsynsmyndighet skal \(matter.thing) nevne\(aside(matter.named))?",
      send: "navnet på myndigheten i personvernerklæringen, eller i lovtabellene")
  }

  func lacking(_ promise: PromiseKind?, for holders: String) -> String {
    asked(promise).map { "\($0), for \(holders)" } ?? "det som skal til, for \(holders)"
  }

  /// ` for …` etter det som spørres om for hvert formål.
  private func forEach(_ matter: LetterMatter) -> String { matter.named.isEmpty ? "" : " for \(matter.named)" }
}
