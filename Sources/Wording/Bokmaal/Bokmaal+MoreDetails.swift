import Checks
import Vocabulary

extension Bokmaal {
  func ownPurposes(_ purposes: String) -> String { "egne formål: \(purposes)" }
  func operatorOf(_ system: String) -> String { "selskapet som driver \(system)" }
  func identityOf(_ party: String) -> String { "det juridiske navnet på \(party)" }
  func officersOf(_ parties: String) -> String { "personvernombud eller representant for \(parties)" }
  func addressOf(_ party: String) -> String { "adressen til \(party)" }
  func contactAt(_ party: String) -> String { "kontaktperson hos \(party)" }
  func alsoNotRecorded(_ particulars: String) -> String { "heller ikke registrert: \(particulars)" }
  func receivedBy(_ parties: String, under agreement: String) -> String {
    "hva \(parties) kan få, oppført i \(agreement)"
  }
  func confirmedOn(_ day: Day) -> String { "forrige gang var den \(date(day))" }

  func operators(_ places: [PlaceName], _ dimension: Dimension) -> String {
    switch dimension {
    case .storage: "hvem som lagrer opplysningene \(within(places))"
    case .access: "hvem som ser opplysningene \(fromPlaces(places))"
    case .categories, .subjects, .purposes, .operations: "hvem som behandler opplysningene \(within(places))"
    }
  }

  func elsewhere(_ places: [PlaceName], _ dimension: Dimension) -> String {
    switch dimension {
    case .access:
      "tilgangen \(fromPlaces(places)) er ingen overføring her: enten svarer et annet ledd i kjeden for den, eller så er"
        + " det mottakerens egne ansatte; da krever art. 28 nr. 1, art. 32 og art. 48 at den vurderes"
    case .storage, .categories, .subjects, .purposes, .operations:
      "lagringen \(within(places)) er ingen overføring her: enten svarer et annet ledd i kjeden for den, eller så er det"
        + " mottakerens egne maskiner; da krever art. 28 nr. 1, art. 32 og art. 48 at den vurderes"
    }
  }

  func tried(_ basis: String, _ outcome: Answer, _ why: String, for place: String?) -> String {
    let mark =
      switch outcome {
      case .complies: "gyldig"
      case .unknown: "uavklart"
      case .violates: "ikke gyldig"
      case .notApplicable: "gjelder ikke"
      }
    return (place.map { "\($0), " } ?? "") + "\(basis): \(mark)" + (outcome == .complies ? "" : ", \(why)")
  }

  func fromMemory(_ rows: String, count: Int) -> String {
    "Dette bygger på \(count == 1 ? "en rad" : "rader") i lovtabellene som er skrevet etter hukommelsen: \(rows)."
      + " Se merknadene."
  }
}
