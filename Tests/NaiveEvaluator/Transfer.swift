internal import Checks
internal import Law
internal import Registry
internal import Vocabulary

/// Section 8: who sends a hop's data to whom, in which roles, and where to.
struct Transfer {
  let flow: Flow
  /// In the order of their ids.
  let exporters: [ID<Party>]
  let recipient: Party
  let importerRole: StandardModule.Role
  /// The importer's country or organisation; none where its seat is not declared.
  let place: String?
}

/// A basis that was tried, and the rows of law that it rests on.
struct Tried {
  let basis: BasisTried
  var rows: [LawReference] = []
  /// The agreement that holds a tool.
  var tool: ID<Agreement>?
  /// Whether the tool asks for an assessment of the third country, and the day of the one that was made.
  var needsAssessment = false
  var assessed: Day?

  init(_ kind: BasisTried.Kind, _ outcome: Answer, _ why: BasisTried.Why, rows: [LawReference] = []) {
    basis = BasisTried(kind, outcome, why)
    self.rows = rows
  }

  var holds: Bool { basis.outcome == .complies }

  func detail(_ place: String) -> Detail { .basis(place: place, basis) }
}

extension [LawReference] {
  /// Those that were written from memory or are in doubt, as answers list them.
  var notSeen: [Detail] { filter { $0.confidence == .memory || $0.confidence == .unsure }.map { .law($0) } }
}

extension Judge {
  func transfer(_ flow: Flow, isReturn: Bool) -> Transfer {
    guard let source = source(flow), let id = recipient(flow), let recipient = parties[id] else {
      preconditionFailure("judged before its ends are known")
    }
    return Transfer(
      flow: flow, exporters: exporters(flow, isReturn: isReturn, source: source), recipient: recipient,
      importerRole: flow.role.isProcessing ? .processor : .controller, place: importersPlace(flow, recipient))
  }

  private func exporters(_ flow: Flow, isReturn: Bool, source: ID<Party>) -> [ID<Party>] {
    guard flow.role.isProcessing, !isReturn else { return [source] }
    let principals = principals(flow).sorted()
    return principals.isEmpty ? [source] : principals
  }

  /// The exporter's role: that of the principal for whom the recipient processes, else of the source.
  func role(of exporter: ID<Party>, in flow: Flow) -> StandardModule.Role {
    let engages = flow.role == .processor && !isReturn(flow)
    return engages || controllers(flow).contains(exporter) ? .controller : .processor
  }

  func importersPlace(_ flow: Flow, _ recipient: Party) -> String? {
    if let organisation = recipient.organisation { return organisation }
    if recipient.kind == .internationalOrganisation { return "?" }
    return flow.details.establishment ?? recipient.seat
  }

  /// Whether everyone who exports sits outside the EEA, as far as is declared.
  func isOnward(_ transfer: Transfer) -> Bool {
    transfer.exporters.allSatisfy { exporter in
      parties[exporter]?.seat.map { places.asNationalTerritory($0) != .inside } ?? false
    }
  }
}
