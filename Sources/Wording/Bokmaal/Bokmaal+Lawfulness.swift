import Checks
import Vocabulary

extension Bokmaal {
  func processedForOthers(_ scene: Scene) -> Saying {
    Saying("Opplysningene behandles på vegne av andre, og spørsmålet er deres.")
  }

  func basisDeclared(_ scene: Scene) -> Saying {
    Saying("Hvert formål har et behandlingsgrunnlag, med det som kreves for det.")
  }

  func basisNone(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) har formål som er oppgitt å mangle behandlingsgrunnlag.",
      remedy:
        "Slutt å behandle opplysninger for disse formålene, eller finn et behandlingsgrunnlag i artikkel 6 nr. 1 og"
        + " registrer det. Spør personvernombudet.")
  }

  func notABasis(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) har formål der det som er registrert som behandlingsgrunnlag, ikke er noe grunnlag i artikkel 6"
        + " nr. 1.",
      remedy: "Finn ut hvilken av bokstavene a til f som er ment, og registrer den.")
  }

  func authorityInterest(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) har formål som bygger på berettigede interesser, og det kan en offentlig myndighet ikke gjøre når"
        + " den utfører oppgavene sine.",
      remedy: "Finn et annet behandlingsgrunnlag, oftest en oppgave i allmennhetens interesse med grunnlag i lov"
        + " (artikkel 6 nr. 1 bokstav e).")
  }

  func consentLater(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) har formål som bygger på samtykke det ennå ikke var bedt om.",
      remedy: "Ikke bruk opplysningene til disse formålene før folk har samtykket. Ble det bedt om samtykke tidligere,"
        + " rett dagen.")
  }

  func purposesUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke registrert hva \(scene.cause) skal tjene til.",
      remedy: "Spør den som er ansvarlig for aktiviteten, og registrer hvert formål med behandlingsgrunnlaget.")
  }

  func basisUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) har formål uten registrert behandlingsgrunnlag.",
      remedy: "Bestem behandlingsgrunnlaget for hvert formål, og registrer det. Spør den som er ansvarlig for"
        + " aktiviteten.")
  }

  func purposeNotInRecord(_ scene: Scene) -> Saying {
    Saying(
      "Opplysninger flyter for formål som ikke er registrert for \(scene.cause).",
      remedy: "Registrer formålet med behandlingsgrunnlaget, eller rett dataflyten. Spør den som er ansvarlig for"
        + " aktiviteten.")
  }

  func consentNotRecorded(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) har formål som bygger på samtykke, og det er ikke fullt registrert hvordan det gis og trekkes"
        + " tilbake, og fra når.",
      remedy: "Registrer alle tre. Det skal være like enkelt å trekke tilbake samtykke som å gi det (artikkel 7 nr. 3)."
    )
  }

  func basisLawUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) har formål som bygger på en forpliktelse eller oppgave i lov, og det er ikke registrert hvilken"
        + " lov.",
      remedy: "Finn loven og paragrafen, og registrer dem.")
  }

  func contractPartyUnclear(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) har formål som bygger på avtale med den registrerte, men de som opptrer for en virksomhet, er"
        + " sjelden selv part i avtalen.",
      remedy: "Vurder berettigede interesser i stedet (artikkel 6 nr. 1 bokstav f), med en interesseavveining.")
  }

  func authorityUnclear(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) har formål som bygger på berettigede interesser, og det er ikke registrert om den"
        + " behandlingsansvarlige er en offentlig myndighet.",
      remedy: "Registrer hva slags virksomhet den behandlingsansvarlige er. En offentlig myndighet kan ikke bygge på"
        + " berettigede interesser når den utfører oppgavene sine.")
  }

  func balancingNotRecorded(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) har formål som bygger på berettigede interesser, og interessen eller interesseavveiningen er ikke"
        + " registrert.",
      remedy: "Skriv ned interessen, avvei den mot interessene til de registrerte, og registrer dagen.")
  }
}
