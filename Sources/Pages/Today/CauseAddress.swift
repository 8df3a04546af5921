import Checks
import Registry
import Vocabulary
import Wording

/// Where what decides a finding is looked at, and where it is mended.
struct CauseAddress {
  let look: Address
  private(set) var mend: Address

  /// Of what is found of a cause. What is said of a recipient, but in its flows, is mended in the first flow concerned.
  init(_ cause: Cause, of findings: [ToldFinding]) {
    self.init(cause)
    guard let finding = findings.first, Self.saidByFlows.contains(finding.code) else { return }
    for case .flow(let id) in finding.subjects {
      mend = .form(ObjectName(.flow, id.key))
      return
    }
  }

  /// What a flow says of the further processors of its recipient.
  private static let saidByFlows: Set<Code> = [
    .furtherProcessorsUndeclared, .furtherProcessorsContradicted, .listingLapsed,
  ]

  init(_ cause: Cause) {
    switch cause {
    case .pair(let principal, let processor):
      look = .object(ObjectName(.party, processor.key))
      mend = .new(.agreement, [("principal", principal.key), ("processor", processor.key)])
    case .agreement(let id), .subProcessor(_, let id): (look, mend) = Self.both(ObjectName(.agreement, id.key))
    case .flow(let id): (look, mend) = Self.both(ObjectName(.flow, id.key))
    case .party(let id): (look, mend) = Self.both(ObjectName(.party, id.key))
    case .system(let id): (look, mend) = Self.both(ObjectName(.system, id.key))
    case .activity(let id): (look, mend) = Self.both(ObjectName(.activity, id.key))
    case .promise(let id, _), .notice(let id): (look, mend) = Self.both(ObjectName(.notice, id.key))
    }
  }

  private static func both(_ name: ObjectName) -> (Address, Address) { (.object(name), .form(name)) }
}
