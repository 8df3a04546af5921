import Checks

extension English {
  func why(_ why: BasisTried.Why, recipient: String, isYou: Bool) -> String {
    let (who, are, whose) = isYou ? ("you", "are", "your") : (recipient, "is", "\(recipient)’s")
    return switch why {
    case .excludedPart: "it leaves \(who) or this purpose out"
    case .outsideSector: "\(who) \(are) outside the sector that it covers"
    case .sectorUndeclared: "we do not know whether \(who) \(are) inside the sector that it covers"
    case .notListed: "\(who) \(are) not on the list"
    case .listingStartUndeclared: "we do not know since when \(who) \(are) on the list"
    case .withoutHumanResources: "\(whose) place on the list does not cover data about employees"
    case .humanResourcesUnclear: "we do not know whether \(whose) place on the list covers the data about employees"
    case .seatUndeclared: "we do not know in which country \(whose) seat is"
    case .notAMember: "\(who) or the sender \(isYou ? "are" : "is") not bound by the rules"
    case .protectionUndeclared: "we do not know whether \(who) \(are) bound to limited purposes and the same protection"
    default: self.why(why)
    }
  }
}
