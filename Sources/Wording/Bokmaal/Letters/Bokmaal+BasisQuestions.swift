import Checks

extension Bokmaal {
  func why(_ why: BasisTried.Why, recipient: String, isYou: Bool) -> String {
    let who = isYou ? "dere" : recipient
    let place = isYou ? "plassen deres" : "plassen til \(recipient)"
    return switch why {
    case .excludedPart: "den omfatter ikke \(who) eller dette formålet"
    case .outsideSector: "\(who) er utenfor sektoren som den omfatter"
    case .sectorUndeclared: "vi vet ikke om \(who) er innenfor sektoren som den omfatter"
    case .notListed: "\(who) står ikke på listen"
    case .listingStartUndeclared: "vi vet ikke fra når \(who) står på listen"
    case .withoutHumanResources: "\(place) på listen omfatter ikke opplysninger om ansatte"
    case .humanResourcesUnclear: "vi vet ikke om \(place) på listen omfatter opplysningene om ansatte"
    case .seatUndeclared: "vi vet ikke i hvilket land \(who) har hjemsted"
    case .notAMember: "\(who) eller avsenderen er ikke bundet av reglene"
    case .protectionUndeclared: "vi vet ikke om \(who) er bundet til begrensede formål og samme vern"
    default: self.why(why)
    }
  }
}
