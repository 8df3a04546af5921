import Law
import Registry
import Vocabulary

/// One hop seen from Chapter V: who exports, in which role, to whom and where.
struct Transfer {
  let flow: Declaration
  /// By id.
  let exporters: [UInt32]
  let exporterRole: StandardModule.Role
  let importer: UInt32
  let importerRole: StandardModule.Role
  /// The importer's own country or organisation; `nil` where its seat is not declared.
  let place: Int?
  /// How the importer's place stands to the EEA.
  let presence: Presence?
  /// Whether every exporter is outside the EEA, so that Art. 44's onward transfers are meant.
  let isOnward: Bool
}

extension DayView {
  func transfer(_ flow: Declaration, _ source: Number<Party>, _ recipient: Number<Party>, returns: Bool) -> Transfer {
    let row = flow.row
    let engages = !returns && (row.role == .processor || row.role == .subProcessor)
    var exporters = [source.raw]
    if engages {
      let principals = principals(of: row, source: source.raw)
      if !principals.isEmpty { exporters = principals }
    }
    let controllers = activities[row.activity.index].controllers
    let asController =
      (engages && row.role == .processor) || exporters.contains { controllers.contains($0) }
    let decides = row.role == .controller || row.role == .jointController
    let place = importerPlace(of: row, recipient)
    return Transfer(
      flow: flow, exporters: exporters, exporterRole: asController ? .controller : .processor,
      importer: recipient.raw, importerRole: decides ? .controller : .processor, place: place,
      presence: place.map { places.presence[$0] }, isOnward: exporters.allSatisfy { isOutsideEEA($0) })
  }

  /// Where a flow's recipient is: its organisation, the establishment that gets the data, or its seat.
  func importerPlace(of row: FlowRow, _ recipient: Number<Party>) -> Int? {
    let (own, isFixed) = placesOfParties[recipient.index]
    if isFixed { return own }
    return register.details[Int(row.details)].establishment.map { places.number(of: $0) } ?? own
  }

  /// The place of each party, and whether it is the same whichever establishment gets the data.
  func findPlacesOfParties() -> [(place: Int?, isFixed: Bool)] {
    register.parties.map { party in
      if let code = party.organisation { return (places.number(of: code), true) }
      if party.kind == .internationalOrganisation { return (places.number(of: PlaceTable.unnamed), true) }
      return (party.seat.flatMap { places.number(of: $0) }, false)
    }
  }

  func isOutsideEEA(_ party: UInt32) -> Bool {
    guard let seat = register.parties[Int(party)].seat else { return false }
    return law.isInEEA(seat, on: day, reading: .asNationalTerritory) != .inside
  }
}

/// A basis that was tried, with the rows of law that it rests on and were written from memory.
struct Attempt {
  let tried: BasisTried
  var law: [LawReference] = []
  /// The agreement that holds the tool, where it is one.
  var agreement: Int?
  /// A decision that rests on a list of organisations.
  var isListing = false
  /// The module of its standard clauses.
  var module: Int?
  /// Whether it asks for an assessment of law and practice in the third country, and the one that was made.
  var asksAssessment = false
  var assessment: TransferAssessment?
  var isExemption: Bool { if case .derogation = tried.kind { true } else { false } }
}
