import Registry

extension InventedCount {
  /// What a register has made up, sort by sort; only sorts with any.
  static func counts(of snapshot: RegistrySnapshot) -> [InventedCount] {
    Sort.allCases.map { InventedCount(sort: $0, count: $0.count(in: snapshot)) }.filter { $0.count > 0 }
  }
}

extension InventedCount.Sort {
  fileprivate func count(in snapshot: RegistrySnapshot) -> Int {
    switch self {
    case .party: snapshot.parties.count(where: \.invented)
    case .listing: snapshot.parties.flatMap(\.listings).count(where: \.invented)
    case .system: snapshot.systems.count(where: \.invented)
    case .activity: snapshot.activities.count(where: \.invented)
    case .collectionPoint: snapshot.activities.flatMap(\.collectionPoints).count(where: \.invented)
    case .agreement: snapshot.agreements.count(where: \.invented)
    case .subProcessor:
      snapshot.agreements.flatMap { $0.subProcessing?.entries ?? [] }.count(where: \.invented)
    case .transferTool: snapshot.agreements.flatMap(\.tools).count(where: \.invented)
    case .flow: inventedFlows(snapshot)
    case .notice: snapshot.notices.count(where: \.invented)
    case .announcement: snapshot.announcements.count(where: \.invented)
    case .acceptance: snapshot.acceptances.count(where: \.invented)
    case .term: snapshot.terms.count(where: \.invented)
    }
  }

  private func inventedFlows(_ snapshot: RegistrySnapshot) -> Int {
    var count = 0
    snapshot.flows.forEach { _, row in if row.invented { count += 1 } }
    return count
  }
}
