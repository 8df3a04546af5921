import Checks
import Vocabulary

extension Bokmaal {
  func decision(_ name: String, _ citation: String) -> String { "adekvansbeslutningen «\(name)», \(citation)" }
  func citation(_ decision: String) -> String {
    let words = [
      ("Implementing Decision", "gjennomføringsbeslutning"), ("Decision", "beslutning"), ("/EC", "/EF"),
      ("Trade and Cooperation Agreement Art.", "handels- og samarbeidsavtalen art."),
    ]
    return words.reduce(decision) { $0.replacing($1.0, with: $1.1) }
  }
  func ending(_ reason: String) -> String {
    let words = [
      ("invalid by ", "kjent ugyldig ved dom i sak "), ("annulled ", "opphevet ved dom i sak "), (" and ", " og "),
      (" of ", " av "),
      ("effects kept to", "med virkninger til og med"), ("expired", "utløpt"), ("replaced by", "erstattet av"),
      ("sunset", "tidsbegrenset"), ("extended by", "forlenget ved"), ("renewed by", "fornyet ved"),
      ("EU accession", "medlem av EU fra"), ("supposed to end before", "forutsatt å falle bort før"),
    ]
    return words.reduce(reason) { $0.replacing($1.0, with: $1.1) }
  }
  func forerunner(_ name: String, _ citation: String, _ why: String, _ reason: String) -> String {
    "listen før den, «\(name)», \(citation): \(why) (\(reason))"
  }
  func standardClauses(_ set: String, in agreement: String?) -> String {
    let clauses = "standard personvernbestemmelser (SCC)" + (set.isEmpty ? "" : " \(set)")
    return agreement.map { "\(clauses) i \($0)" } ?? clauses
  }
  func bindingRules(in agreement: String) -> String { "bindende virksomhetsregler i \(agreement)" }
  func otherSafeguard(_ label: String, in agreement: String) -> String { "\(label) i \(agreement)" }
  func exporterListing(_ decision: String) -> String { "avsenderens plass på listen «\(decision)»" }
  func joinedClauses(_ agreement: String) -> String {
    "bestemmelsene som mottakeren har sluttet seg til i \(agreement)"
  }
  func sameCountry() -> String { "avsenderens eget land, som har en adekvansbeslutning" }
  func derogation(_ label: String) -> String { label }

  func why(_ why: BasisTried.Why) -> String {
    switch why {
    case .holds: "alt som kreves, er registrert"
    case .ended(let day): "den gjaldt til og med \(date(day))"
    case .notYet(let day): "den gjelder først fra \(date(day))"
    case .otherCountry: "den gjelder et annet land"
    case .excludedPart: "den omfatter ikke denne mottakeren eller dette formålet"
    case .partUndeclared: "den unntar noen mottakere eller formål, og det er ikke registrert om dette er et av dem"
    case .outsideSector: "mottakeren er utenfor sektoren som den omfatter"
    case .sectorUndeclared: "det er ikke registrert om mottakeren er innenfor sektoren som den omfatter"
    case .notListed: "mottakeren står ikke på listen"
    case .listingStartUndeclared: "det er ikke registrert fra når mottakeren står på listen"
    case .withoutHumanResources: "mottakerens plass på listen omfatter ikke opplysninger om ansatte"
    case .humanResourcesUnclear: "det er ikke klart at mottakerens plass på listen omfatter opplysningene om ansatte"
    case .notChecked: "det er ikke registrert når noen så i listen"
    case .lapsed: "det er over tolv måneder siden noen så i listen"
    case .seatUndeclared: "mottakerens hjemsted er ikke registrert"
    case .noClauses: "ingen slike bestemmelser mellom de to ligger i arkivet"
    case .notInForce: "avtalen gjelder ikke"
    case .startUndeclared: "det er ikke registrert fra hvilken dag avtalen gjelder"
    case .notConcluded: "avtalen er ikke inngått"
    case .conclusionNotShown: "det er ikke dokumentert at begge parter er bundet"
    case .notATool: "dette settet er ikke laget for overføringer"
    case .setNotUsable: "dette settet kunne ikke, eller kan ikke lenger, brukes"
    case .conclusionDayUndeclared: "det er ikke registrert når avtalen ble inngått"
    case .noModuleFits: "settet har ingen modul for disse rollene"
    case .wrongModule: "det er feil modul for disse rollene"
    case .moduleUndeclared: "modulen er ikke registrert"
    case .annexMissing: "et vedlegg er ikke fylt ut"
    case .annexesUndeclared: "det er ikke registrert hvilke vedlegg som er fylt ut"
    case .assessmentMissing: "ingen vurdering av overføringen er registrert"
    case .outcomeUndeclared: "utfallet av vurderingen er ikke registrert"
    case .assessmentInsufficient: "vurderingen viser at det ikke er nok"
    case .measuresMissing: "de ytterligere tiltakene i vurderingen er ikke registrert"
    case .notApproved: "godkjenning var ennå ikke gitt"
    case .approvalUndeclared: "det er ikke registrert når godkjenning ble gitt"
    case .rulesKindUndeclared: "det er ikke registrert om reglene gjelder behandlingsansvarlige eller databehandlere"
    case .wrongRulesKind: "reglene er ikke laget for denne rollen"
    case .notAMember: "avsenderen eller mottakeren er ikke bundet av reglene"
    case .protectionUndeclared: "det er ikke registrert at mottakeren er bundet til begrensede formål og samme vern"
    case .frequencyUndeclared: "det er ikke registrert hvor ofte opplysninger sendes"
    case .notOccasional: "det tillater bare det som skjer leilighetsvis"
    case .publicPowers: "en offentlig myndighet kan ikke bruke det i myndighetsutøvelse"
    case .publicPowersUndeclared: "det er ikke registrert om en offentlig myndighet utøver myndighet"
    case .conditionMissing: "et vilkår i artikkel 49 er ikke oppfylt"
    case .conditionUndeclared: "det er ikke registrert om vilkårene i artikkel 49 er oppfylt"
    }
  }
}
