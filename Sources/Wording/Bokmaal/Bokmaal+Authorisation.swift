import Checks
import Vocabulary

extension Bokmaal {
  func subProcessorAuthorised(_ scene: Scene) -> Saying { Saying("Underdatabehandleren er godkjent.") }

  func subProcessorNotified(_ scene: Scene) -> Saying {
    Saying("Underdatabehandleren er varslet; en egen kontroll spør om fristen for innsigelser er ute.")
  }

  func subProcessingForbidden(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) brukes, selv om \(scene.agreement) ikke tillater underdatabehandlere.",
      remedy: "Få \(scene.processor) til å slutte å bruke \(scene.cause), eller til å avtale et tillegg med"
        + " \(scene.principal) som tillater det.")
  }

  func notOnTheList(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) brukes, men står ikke i oversikten over underdatabehandlere etter \(scene.agreement).",
      remedy:
        "Be \(scene.processor) om den gjeldende oversikten. Står \(scene.cause) der, registrer oppføringen med dagen"
        + " for varselet eller godkjenningen. Hvis ikke, må \(scene.processor) slutte å bruke \(scene.cause).")
  }

  func notApproved(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) brukes uten godkjenningen som \(scene.agreement) krever.",
      remedy: "Har \(scene.principal) godkjent \(scene.cause), registrer dagen. Inntil det er gjort, kan ikke"
        + " \(scene.processor) bruke \(scene.cause).")
  }

  func notNotified(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) brukes, og det er ikke registrert noe varsel om det etter \(scene.agreement).",
      remedy:
        "Spør \(scene.processor) når varselet ble gitt, og registrer dagen. Er det ikke gitt, må \(scene.processor)"
        + " varsle nå og vente til fristen for innsigelser er ute.")
  }

  func objectionUpheld(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) brukes, selv om en innsigelse etter \(scene.agreement) er tatt til følge.",
      remedy: "Få \(scene.processor) til å slutte å bruke \(scene.cause) for disse opplysningene. Be om en skriftlig"
        + " bekreftelse, og registrer siste dag for dataflyten.")
  }

  func usedOutsideItsDays(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) brukes utenfor dagene som står i oversikten etter \(scene.agreement).",
      remedy: "Spør \(scene.processor) om \(scene.cause) fortsatt brukes. I så fall må oversikten fornyes; hvis ikke,"
        + " registrer siste dag for dataflyten.")
  }

  func authorisationUndeclared(_ scene: Scene) -> Saying {
    let who = list(scene.attesters)
    return Saying(
      "Det er ikke registrert om \(scene.cause) tillater underdatabehandlere.",
      remedy: scene.attesters.isEmpty
        ? "Les avtalen og registrer om den forbyr underdatabehandlere, krever godkjenning av hver enkelt eller tillater"
          + " dem etter varsel, og hvem som står i oversikten."
        : "Avtalen ligger ikke i arkivet. Be \(who) om en kopi, eller om det den sier om underdatabehandlere, og"
          + " registrer det.")
  }

  func authorisationNotRecorded(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) brukes lenger ned i kjeden, og det er ikke registrert om \(scene.agreement) gir tillatelse til det.",
      remedy:
        "Be \(scene.processor) om en oversikt som også omfatter underdatabehandlernes egne underdatabehandlere, og"
        + " registrer \(scene.cause) med dagen for varselet eller godkjenningen.")
  }

  func noNoticeToWaitFor(_ scene: Scene) -> Saying {
    Saying("Det er ikke noe varsel om en underdatabehandler å vente på.")
  }

  func windowPassed(_ scene: Scene) -> Saying { Saying("Fristen for innsigelser mot underdatabehandleren er ute.") }

  func objectionOpen(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) brukes mens en innsigelse etter \(scene.agreement) ikke er avgjort.",
      remedy: "Få \(scene.processor) til å klare seg uten \(scene.cause) til innsigelsen er avgjort. Registrer utfallet"
        + " og dagen.")
  }

  func windowOpen(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) brukes mens fristen for innsigelser etter \(scene.agreement) fortsatt løper.",
      remedy: "Be \(scene.processor) vente til fristen er ute, eller la \(scene.principal) godkjenne \(scene.cause) og"
        + " registrer dagen.")
  }

  func windowUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke registrert hvor lenge \(scene.principal) kan komme med innsigelser mot \(scene.cause) etter"
        + " \(scene.agreement).",
      remedy: "Finn varslingsfristen i avtalen og registrer den. Står den ikke der, avtal en frist med"
        + " \(scene.processor).")
  }

  func objectionUndated(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke registrert når en innsigelse mot \(scene.cause) etter \(scene.agreement) ble avgjort, så det er uklart om"
        + " den fortsatt er åpen\(scene.day.map { " den \(date($0))" } ?? "").",
      remedy: "Spør \(scene.processor) om svaret på innsigelsen, og registrer utfallet og dagen.")
  }

  func noticeLongEnough(_ scene: Scene) -> Saying { Saying("Underdatabehandleren ble varslet så tidlig som avtalt.") }

  func noticeTooShort(_ scene: Scene) -> Saying {
    Saying(
      "En underdatabehandler ble tatt i bruk tidligere etter varselet enn \(scene.cause) tillater.",
      remedy:
        "Kom med innsigelser hvis det er grunn til det, og minn \(scene.processor) om den avtalte varslingsfristen.")
  }

  func noticeUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke registrert hvor tidlig \(scene.cause) krever varsel om en underdatabehandler, så det er uklart om"
        + " varselet kom tidsnok.",
      remedy: "Finn varslingsfristen i avtalen og registrer den. Står den ikke der, avtal en frist med"
        + " \(scene.processor).")
  }

  func usedSinceUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke registrert fra når en underdatabehandler etter \(scene.cause) er i bruk, så det er uklart om varselet"
        + " kom tidsnok.",
      remedy: "Spør \(scene.processor) om den første dagen, og registrer den.")
  }
}
