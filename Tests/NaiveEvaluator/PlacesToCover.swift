internal import Checks
internal import Registry
internal import Vocabulary

/// Section 8: «Places are judged apart.»
extension Judge {
  /// Where the importer is, the other third-country places of its own, and what is said of those of others.
  func placesToCover(_ transfer: Transfer) -> (places: [String], others: [Finding]) {
    let flow = transfer.flow
    var toCover: [String] = []
    var others: [Finding] = []
    let isAbroad = transfer.place.map { places.asImporter($0) != .inside } ?? false
    if let place = transfer.place, isAbroad { toCover.append(place) }
    if transfer.place == nil { others.append(.unknown(.seatUndeclared, cause: .party(transfer.recipient.id))) }
    for dimension in [Dimension.storage, .access] {
      guard declared(dimension, flow) != .undeclared else {
        others.append(.unknown(.placesUndeclared, [.undeclared(dimension)], cause: .flow(flow.id)))
        continue
      }
      for use in uses(dimension, flow).elements.sorted()
      where use.place != transfer.place && places.asImporter(use.place) != .inside {
        let isItsOwn = use.by == .recipient || use.by == .party(transfer.recipient.id)
        if isItsOwn && isAbroad {
          if !toCover.contains(use.place) { toCover.append(use.place) }
        } else if isItsOwn || isPassedOn(flow, to: use) {
          others.append(.complies(.noTransfer, [.placeElsewhere(dimension, use.place)]))
        } else {
          others.append(
            .unknown(.placeOperatorUndeclared, [.place(dimension, use.place)], cause: .flow(flow.id)))
        }
      }
    }
    return (toCover, others)
  }

  /// Whether a live flow passes this one on to a party that is there, and is the operator where one is named.
  private func isPassedOn(_ flow: Flow, to use: PlaceUse) -> Bool {
    flows.contains { onward in
      guard isLive(onward), !isInternal(onward), upstream(onward).contains(where: { $0.id == flow.id }),
        let id = recipient(onward), let party = parties[id], importersPlace(onward, party) == use.place
      else { return false }
      if case .party(let named) = use.by { return named == id }
      return true
    }
  }
}
