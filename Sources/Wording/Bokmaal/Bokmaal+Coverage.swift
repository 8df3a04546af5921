import Checks
import Vocabulary

extension Bokmaal {
  /// Hva kontrollene av rammene handler om, som i `kategorier av personopplysninger og formål`.
  private func matters(_ scene: Scene) -> String {
    let nouns = scene.matters.map { matter in
      switch matter {
      case .categories: "kategorier av personopplysninger"
      case .subjects: "kategorier av registrerte"
      case .purposes: "formål"
      case .operations: "behandlingsmåter"
      case .places: "steder"
      }
    }
    return nouns.isEmpty ? "forhold" : list(nouns)
  }

  /// Det samme i bestemt form, som i `kategoriene av personopplysninger og formålene`.
  private func definite(_ scene: Scene) -> String {
    let nouns = scene.matters.map { matter in
      switch matter {
      case .categories: "kategoriene av personopplysninger"
      case .subjects: "kategoriene av registrerte"
      case .purposes: "formålene"
      case .operations: "behandlingsmåtene"
      case .places: "stedene"
      }
    }
    return nouns.isEmpty ? "forholdene" : list(nouns)
  }

  func covered(_ scene: Scene) -> Saying { Saying("Alle dataflytens \(matters(scene)) er dekket.") }

  func noneConfirmed(_ scene: Scene) -> Saying {
    Saying("Det er bekreftet at dataflyten ikke har noen \(matters(scene)).")
  }

  func actsAsController(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.recipient) bruker også opplysningene til egne formål, selv om den er registrert som databehandler.",
      remedy: "Få \(scene.recipient) til å slutte med det, eller registrer en dataflyt til den som behandlingsansvarlig"
        + " for disse formålene, med behandlingsgrunnlag for utleveringen.")
  }

  func excluded(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) utelukker noen av \(definite(scene)) som den brukes for.",
      remedy: scene.others.isEmpty
        ? "Slutt med det som er utelukket, eller avtal et tillegg som tillater det."
        : "\(to("slutt", "slutte", scene)) med det som er utelukket, eller avtale et tillegg som tillater det.")
  }

  func notCovered(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) dekker ikke alle \(matters(scene)) som den brukes for.",
      remedy: scene.others.isEmpty
        ? "Avtal et tillegg som nevner det som mangler, eller stans den delen av dataflyten. Spør den andre parten."
        : "\(to("avtal", "avtale", scene)) et tillegg som nevner det som mangler, eller stanse den delen av dataflyten."
    )
  }

  func undeclared(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke registrert hvilke \(matters(scene)) \(scene.cause) har.",
      remedy: "Registrer dem. Spør den som er ansvarlig for aktiviteten, og \(scene.recipient) der bare den vet det.")
  }

  func scopeUnstated(_ scene: Scene) -> Saying {
    let what = scene.checks.count == 1 && scene.matters.count == 1 ? "hvilke \(matters(scene))" : "hva"
    let why = scene.checks == [.scopeIsNotWidened] ? ", så den kan ikke sammenlignes med den neste i kjeden" : ""
    return Saying("Det er ikke registrert \(what) \(scene.cause) dekker\(why).", remedy: scopeRemedy(scene))
  }

  private func scopeRemedy(_ scene: Scene) -> String {
    guard scene.attesters.isEmpty else {
      let who = list(scene.attesters)
      return "Avtalen ligger ikke i arkivet; \(who) har bare opplyst at den finnes. Be \(who) om en kopi, eller om en"
        + " skriftlig opplysning om hva den dekker, og registrer det."
    }
    return "Les avtalen og vedleggene og registrer hva de sier. Sier de ingenting, "
      + "\(to("avtal", "avtale", scene).withSmallLetter) et tillegg."
  }

  func notSpecific(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) nevner \(matters(scene)) bare med en overskrift, mens loven krever at det står hvilke.",
      remedy: "Få inn i avtalen hvilke som er ment. Står det allerede i et vedlegg, registrer det.")
  }

  func unclear(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) er beskrevet mer generelt enn avtalen: det er uklart om avtalen dekker alle \(matters(scene)).",
      remedy: "Angi mer nøyaktig hva som sendes. Spør den som er ansvarlig for aktiviteten.")
  }

  func notArrived(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) sender videre \(matters(scene)) som ikke er registrert som mottatt av avsenderen.",
      remedy:
        "Rett denne dataflyten, eller den som den viderefører. Spør \(scene.sender) hvor opplysningene kommer fra.")
  }
}
