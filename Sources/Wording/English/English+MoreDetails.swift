import Checks
import Vocabulary

extension English {
  func ownPurposes(_ purposes: String) -> String { "purposes of its own: \(purposes)" }
  func operatorOf(_ system: String) -> String { "the company that runs \(system)" }
  func identityOf(_ party: String) -> String { "the legal name of \(party)" }
  func officersOf(_ parties: String) -> String { "data protection officer or representative of \(parties)" }
  func addressOf(_ party: String) -> String { "address of \(party)" }
  func contactAt(_ party: String) -> String { "contact person at \(party)" }
  func alsoNotRecorded(_ particulars: String) -> String { "also not recorded: \(particulars)" }
  func receivedBy(_ parties: String, under agreement: String) -> String {
    "what \(parties) may receive, listed in \(agreement)"
  }
  func confirmedOn(_ day: Day) -> String { "the last time was on \(date(day))" }

  func operators(_ places: [PlaceName], _ dimension: Dimension) -> String {
    switch dimension {
    case .storage: "who stores the data \(within(places))"
    case .access: "who sees the data \(fromPlaces(places))"
    case .categories, .subjects, .purposes, .operations: "who handles the data \(within(places))"
    }
  }

  func elsewhere(_ places: [PlaceName], _ dimension: Dimension) -> String {
    switch dimension {
    case .access:
      "the access \(fromPlaces(places)) is no transfer here: either another link of the chain answers for it, or it is"
        + " the recipient's own staff; then GDPR 28(1), 32 and 48 ask for an assessment of it"
    case .storage, .categories, .subjects, .purposes, .operations:
      "the storage \(within(places)) is no transfer here: either another link of the chain answers for it, or it is on"
        + " the recipient's own machines; then GDPR 28(1), 32 and 48 ask for an assessment of it"
    }
  }

  func tried(_ basis: String, _ outcome: Answer, _ why: String, for place: String?) -> String {
    let mark =
      switch outcome {
      case .complies: "valid"
      case .unknown: "unclear"
      case .violates: "not valid"
      case .notApplicable: "does not apply"
      }
    return (place.map { "\($0), " } ?? "") + "\(basis): \(mark)" + (outcome == .complies ? "" : ", \(why)")
  }

  func fromMemory(_ rows: String, count: Int) -> String {
    "This rests on \(count == 1 ? "a row" : "rows") of law written from memory: \(rows). The notes say more."
  }
}
