import Checks
import Vocabulary

extension Bokmaal {
  func scopeWithin(_ scene: Scene) -> Saying { Saying("Avtalen tillater ikke mer enn avtalen over den i kjeden.") }

  /// `Avtal et tillegg som X, eller Y`; spørsmålet til den som sender videre, der det ikke er vårt å avtale.
  private func agree(_ what: String, _ scene: Scene) -> String { "\(to("avtal", "avtale", scene)) \(what)" }

  func scopeWider(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) tillater mer enn avtalen over den i kjeden.",
      remedy: agree("et tillegg som tar ut det som går for langt, eller en utvidelse av avtalen over.", scene))
  }

  func scopeUnclear(_ scene: Scene) -> Saying {
    Saying(
      "Det er uklart om \(scene.cause) tillater mer enn avtalen over den i kjeden.",
      remedy: agree(
        "en tekst som nevner det samme som avtalen over. Står det allerede i et vedlegg, registrer det.", scene))
  }

  func obligationsKept(_ scene: Scene) -> Saying { Saying("Avtalen krever ikke mindre enn avtalen over den.") }

  func clauseDropped(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) mangler bestemmelser som står i avtalen over den.",
      remedy: agree(
        "et tillegg med disse bestemmelsene: en underdatabehandler skal ha de samme forpliktelsene.", scene))
  }

  func measureDropped(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) krever ikke alle tiltakene som avtalen over den krever.",
      remedy: agree("et tillegg med disse tiltakene. Står de allerede i et vedlegg, registrer dem.", scene))
  }

  func clauseNotShown(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke registrert hvor i \(scene.cause) bestemmelsene fra avtalen over står.",
      remedy: "Les avtalen og registrer punktet for hver bestemmelse, eller at bestemmelsen mangler.")
  }

  func measureNotShown(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke registrert om \(scene.cause) krever tiltakene som avtalen over den krever.",
      remedy: "Les avtalen og vedleggene og registrer tiltakene som er nevnt der.")
  }

  func breachNoticeLonger(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) gir lengre frist for å melde fra om brudd på personopplysningssikkerheten enn avtalen over den.",
      remedy: agree("en frist som ikke er lengre enn den i avtalen over.", scene))
  }

  func auditWeaker(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) gir svakere rett til revisjon enn avtalen over den.",
      remedy: agree("den samme retten til revisjon som avtalen over gir.", scene))
  }

  func breachNoticeUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke registrert i timer hvor raskt det skal meldes fra om brudd på personopplysningssikkerheten etter"
        + " \(scene.cause), slik det er for avtalen over.",
      remedy: "Les avtalen og registrer fristen. Står den ikke der, "
        + "\(agree("en frist", scene).withSmallLetter).")
  }

  func auditUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke registrert hvilken rett til revisjon \(scene.cause) gir; avtalen over gir en slik rett.",
      remedy: "Les avtalen og registrer retten til revisjon, eller at den ikke gir noen.")
  }

  func endsInTime(_ scene: Scene) -> Saying { Saying("Avtalen slutter ikke senere enn avtalen over den tillater.") }

  func outlivesUpstream(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) løper lenger enn avtalen over den tillater.",
      remedy: agree("at den slutter samtidig med avtalen over, eller en forlengelse av avtalen over.", scene))
  }

  func endUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke registrert når \(scene.cause) slutter, mens avtalen over den har en siste dag.",
      remedy: "Finn siste dag i dokumentet og registrer den, eller at avtalen fornyes eller følger tjenesten.")
  }

  func transfersAboveCovered(_ scene: Scene) -> Saying {
    Saying("Alle overføringer som har brakt opplysningene hit, har et overføringsgrunnlag.")
  }

  func transferAboveUncovered(_ scene: Scene) -> Saying {
    Saying(
      "Opplysninger som er overført \(direction(scene)) uten gyldig overføringsgrunnlag, sendes videre.",
      remedy: "Få på plass et grunnlag for den overføringen. Inntil da kan ikke det som er overført, sendes videre.")
  }

  func transferAboveUnclear(_ scene: Scene) -> Saying {
    Saying(
      "Opplysninger sendes videre, og det kan ikke vurderes om overføringen \(direction(scene)) som brakte dem hit, har et"
        + " gyldig overføringsgrunnlag.",
      remedy: "Avklar den overføringen først: registrer det som mangler der.")
  }
}
