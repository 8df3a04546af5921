public import Checks
public import Registry
public import Vocabulary

extension RecordOfProcessing {
  /// The records that a register can give: each party of ours with each role in which it carries something out.
  public static func available(in register: RegistrySnapshot) -> [(party: ID<Party>, role: RecordRole)] {
    register.parties.filter(\.own).map(\.id).sorted().flatMap { party in
      RecordRole.allCases.filter { !activities(of: party, as: $0, in: register).isEmpty }.map { (party, $0) }
    }
  }

  /// The activities of a party's record, by id.
  static func activities(
    of party: ID<Party>, as role: RecordRole, in register: RegistrySnapshot
  ) -> [Number<Activity>] {
    numbers(in: register) { activity in
      if activity.isUnplaced { return false }
      switch role {
      case .controller:
        return activity.role != .processor && activity.controllers.contains { $0.party == party }
      case .processor: return activity.role == .processor && activity.processor == party
      }
    }
  }

  /// Activities that do not say whose they are, by id.
  static func unplaced(in register: RegistrySnapshot) -> [Number<Activity>] {
    numbers(in: register) { $0.isUnplaced }
  }

  private static func numbers(
    in register: RegistrySnapshot, where counts: (Activity) -> Bool
  ) -> [Number<Activity>] {
    register.activities.indices.filter { counts(register.activities[$0]) }
      .sorted { register.activities[$0].id < register.activities[$1].id }.map { Number(UInt32($0)) }
  }
}

extension Activity {
  /// Whether it belongs to nobody's record: it names no controller, or as a processor's no processor.
  fileprivate var isUnplaced: Bool { controllers.isEmpty || (role == .processor && processor == nil) }
}
