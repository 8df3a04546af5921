import Checks
import Vocabulary

extension Bokmaal {
  func promiseKept(_ scene: Scene) -> Saying { Saying("Det som er registrert, stemmer med løftet.") }

  func promiseBroken(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) holdes ikke.",
      remedy: "Endre praksis slik at løftet holdes, eller endre personvernerklæringen og si fra på forhånd. Er det"
        + " registeret som er feil, rett det. Spør den som er ansvarlig for aktiviteten.")
  }

  func exhaustiveUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) holdes ikke hvis listen der er ment å være fullstendig, og det er ikke registrert.",
      remedy: "Les personvernerklæringen og registrer om listen er fullstendig eller bare gir eksempler. Er den"
        + " fullstendig, legg til det som mangler.")
  }

  func promiseUnclear(_ scene: Scene) -> Saying {
    Saying(
      "Det er uklart om \(scene.cause) holdes: det som er registrert, er mer generelt enn det personvernerklæringen"
        + " nevner.",
      remedy: "Registrer mer nøyaktig hva som gjøres. Spør den som er ansvarlig for aktiviteten.")
  }

  func promiseNotTestable(_ scene: Scene) -> Saying {
    Saying(
      "Det kan ikke vurderes om \(scene.cause) holdes, fordi det som trengs, ikke er registrert.",
      remedy: "Registrer det som mangler. Spør den som er ansvarlig for aktiviteten.")
  }

  func examplesOnly(_ scene: Scene) -> Saying { Saying("Listen gir bare eksempler, så den lover ingenting.") }

  func judgedElsewhere(_ scene: Scene) -> Saying { Saying("En annen kontroll spør om riktig myndighet er nevnt.") }

  func noAuthorityNamed(_ scene: Scene) -> Saying {
    Saying("Det er ikke registrert at personvernerklæringen nevner en tilsynsmyndighet.")
  }

  func authorityNamed(_ scene: Scene) -> Saying { Saying("Personvernerklæringen nevner riktig tilsynsmyndighet.") }

  func wrongAuthority(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) nevner ikke tilsynsmyndigheten for \(scene.controller).",
      remedy: "Nevn den myndigheten i personvernerklæringen, slik at folk vet hvor de kan klage.")
  }

  func authorityRenamed(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) bruker et navn på en tilsynsmyndighet som den ikke lenger har.",
      remedy: "Rett navnet i personvernerklæringen.")
  }

  func anotherAuthority(_ scene: Scene) -> Saying {
    Saying(
      "Det er uklart om \(scene.cause) nevner riktig tilsynsmyndighet: der \(scene.controller) holder til, kan regionale"
        + " myndigheter være de riktige.",
      remedy: "Finn ut hvilken myndighet som fører tilsyn med \(scene.controller), og nevn den i personvernerklæringen."
    )
  }

  func authorityNotKnown(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) nevner en tilsynsmyndighet som ikke står i lovtabellene.",
      remedy: "Slå opp navnet, og rett det hvis det er feil.")
  }

  func noAuthorityInTables(_ scene: Scene) -> Saying {
    Saying(
      "Lovtabellene har ingen tilsynsmyndighet for landet der den behandlingsansvarlige bak \(scene.cause) har sitt"
        + " hjemsted.",
      remedy: "Finn ut hvilken myndighet som fører tilsyn med \(scene.controller), og sammenlign med den som er nevnt.")
  }
}
