import Checks
import Vocabulary

extension Bokmaal {
  /// Hva kontrollene av rammene handler om, som i `kategorier av personopplysninger og formål`.
  private func matters(_ scene: Scene) -> String {
    let nouns = scene.checks.compactMap { matter($0) }
    return nouns.isEmpty ? "forhold" : list(nouns)
  }

  private func matter(_ check: CheckName) -> String? {
    switch check {
    case .categoriesAreCovered: "kategorier av personopplysninger"
    case .subjectsAreCovered: "kategorier av registrerte"
    case .purposesAreCovered: "formål"
    case .operationsAreCovered: "behandlingsmåter"
    case .placesAreCovered: "steder"
    case .agreementExists, .agreementIsInForce, .agreementIsConcluded, .agreementHasItsClauses, .chainIsUnbroken,
      .chainIsKnown, .transferHasABasis, .decisionCoversTransfer, .clausesFitTransfer, .transferHasAFallback:
      nil
    }
  }

  func covered(_ scene: Scene) -> Saying { Saying("Alle dataflytens \(matters(scene)) er dekket.") }

  func noneConfirmed(_ scene: Scene) -> Saying {
    Saying("Det er bekreftet at dataflyten ikke har noen \(matters(scene)).")
  }

  func actsAsController(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.recipient) bruker også opplysningene til egne formål, enda den er oppført som databehandler.",
      remedy: "Få \(scene.recipient) til å slutte med det, eller registrer en dataflyt til den som behandlingsansvarlig"
        + " for disse formålene, med behandlingsgrunnlag for utleveringen.")
  }

  func excluded(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) utelukker noen av de \(matters(scene)) som den brukes for.",
      remedy: "Slutt å sende det som er utelukket, eller avtal et tillegg som tillater det.")
  }

  func notCovered(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) dekker ikke alle \(matters(scene)) som den brukes for.",
      remedy: "Avtal et tillegg som nevner det som mangler, eller stans den delen av dataflyten. Spør den andre parten."
    )
  }

  func undeclared(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke registrert hvilke \(matters(scene)) \(scene.cause) har.",
      remedy: "Registrer dem. Spør den som eier aktiviteten, og \(scene.recipient) der bare den vet det.")
  }

  func scopeUnstated(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke registrert hvilke \(matters(scene)) \(scene.cause) dekker.",
      remedy: "Les avtalen og vedleggene og registrer hva de sier. Sier de ingenting, avtal et tillegg.")
  }

  func notSpecific(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) nevner \(matters(scene)) bare med en overskrift, mens loven krever at det står hvilke.",
      remedy: "Få inn i avtalen hvilke som er ment. Står det alt i et vedlegg, registrer det.")
  }

  func unclear(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) er beskrevet bredere enn avtalen: det er uklart om alle dens \(matters(scene)) er dekket.",
      remedy: "Si mer nøyaktig hva som sendes. Spør den som eier aktiviteten.")
  }

  func notArrived(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) sender videre \(matters(scene)) som ikke er registrert som mottatt av avsenderen.",
      remedy:
        "Rett denne dataflyten, eller den som den viderefører. Spør \(scene.sender) hvor opplysningene kommer fra.")
  }
}
