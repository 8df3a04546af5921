import Law
import Registry
import Vocabulary

/// Where the data of a flow rest or are seen from, outside the EEA and other than at the importer's own seat.
struct PlacesAbroad {
  /// The importer's own places that a basis must cover beside its seat.
  var own: [Int] = []
  /// Those that another hop answers for, or where nobody abroad gets the data.
  var elsewhere: [Detail] = []
  /// Those whose operator nobody named.
  var open: [Detail] = []
}

extension DayView {
  func placesAbroad(_ transfer: Transfer) -> PlacesAbroad {
    var abroad = PlacesAbroad()
    for (dimension, set) in [(Dimension.storage, transfer.flow.storage), (.access, transfer.flow.access)] {
      if placeSets[set.index].isInsideEEA { continue }
      for element in register.sets.places.elements(of: set) {
        let use = register.names.placeUses[Int(element)]
        let place = Int(places.placeOfUse[Int(element)])
        if place == transfer.place || places.presence[place] == .inside { continue }
        file(use, place, dimension, transfer, &abroad)
      }
    }
    abroad.own = Set(abroad.own).sorted { places.codes[$0].precedesByBytes(places.codes[$1]) }
    return abroad
  }

  private func file(
    _ use: PlaceUse, _ place: Int, _ dimension: Dimension, _ transfer: Transfer, _ abroad: inout PlacesAbroad
  ) {
    let recipient = register.parties[Int(transfer.importer)].id
    if use.by == .recipient || use.by == .party(recipient) {
      if transfer.presence == .inside || transfer.presence == nil {
        abroad.elsewhere.append(.placeElsewhere(dimension, use.place))
      } else {
        abroad.own.append(place)
      }
    } else if isPassedOn(transfer.flow.number, to: place, operatedBy: use.by) {
      abroad.elsewhere.append(.placeElsewhere(dimension, use.place))
    } else {
      abroad.open.append(.place(dimension, use.place))
    }
  }

  /// Whether a live flow passes a flow on, directly or through internal ones, to a recipient in a place.
  private func isPassedOn(_ flow: UInt32, to place: Int, operatedBy: PlaceOperator) -> Bool {
    var open = Array(register.links.onward(of: Number(flow)))
    var seen = Set(open)
    while let number = open.popLast() {
      let row = register.flows[Int(number)]
      if isInternal(row) {
        for next in register.links.onward(of: Number(number)) where seen.insert(next).inserted { open.append(next) }
        continue
      }
      guard row.isLive(on: day), let recipient = register.party(of: row.to), importerPlace(of: row, recipient) == place
      else { continue }
      if case .party(let named) = operatedBy, register.parties[recipient.index].id != named { continue }
      return true
    }
    return false
  }
}
