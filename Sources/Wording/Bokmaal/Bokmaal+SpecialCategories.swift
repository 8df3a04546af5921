import Checks
import Vocabulary

extension Bokmaal {
  /// Where it stands what allows data with these marks.
  private func source(_ marks: Marks) -> String {
    var sources: [String] = []
    if marks.contains(.art9) || marks.isEmpty { sources.append("vilkåret i artikkel 9 nr. 2") }
    if marks.contains(.art10) {
      sources.append("loven som tillater bruk av opplysninger om straffbare forhold (artikkel 10)")
    }
    if marks.contains(.nationalID) {
      sources.append(
        "hvorfor sikker identifisering er nødvendig, slik nasjonal lov om fødselsnummer krever (artikkel 87)")
    }
    return list(sources)
  }

  func noMarkedCategory(_ scene: Scene) -> Saying {
    Saying("Ingen av kategoriene her krever mer enn et behandlingsgrunnlag.")
  }

  func conditionDeclared(_ scene: Scene) -> Saying {
    Saying("Alle kategorier som krever mer enn et behandlingsgrunnlag, har det de trenger.")
  }

  func conditionNone(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) bruker opplysninger med særlig vern, og det er oppgitt at ingenting tillater det.",
      remedy: "Slutt å bruke disse opplysningene, eller finn \(source(scene.marks)) og registrer det. Spør"
        + " personvernombudet.")
  }

  func notACondition(_ scene: Scene) -> Saying {
    Saying(
      "Det som er registrert for å tillate særlige kategorier av personopplysninger i \(scene.cause), er ikke noe vilkår i"
        + " artikkel 9 nr. 2.",
      remedy: "Finn ut hvilken av bokstavene a til j som er ment, og registrer den.")
  }

  func categoriesUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke registrert hvilke kategorier av personopplysninger \(scene.cause) bruker.",
      remedy: "Spør den som er ansvarlig for aktiviteten, og registrer kategoriene sammen med hvem de gjelder.")
  }

  func conditionUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke registrert hva som tillater at \(scene.cause) bruker opplysninger med særlig vern.",
      remedy: "Finn \(source(scene.marks)) og registrer det. Trengs ikke opplysningene, slutt å bruke dem.")
  }

  func conditionLawUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke registrert hvilken lov som tillater at \(scene.cause) bruker opplysninger med særlig vern.",
      remedy: "Finn loven og paragrafen, eller tariffavtalen, og registrer det.")
  }

  func needUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "Det er ikke registrert hvorfor \(scene.cause) trenger fødselsnummer.",
      remedy:
        "Registrer hvorfor sikker identifisering er nødvendig og ikke kan oppnås på annen måte, slik nasjonal lov krever"
        + " (artikkel 87), eller slutt å bruke fødselsnummer.")
  }
}
