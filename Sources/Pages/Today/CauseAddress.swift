import Checks
import Registry
import Vocabulary

/// Where what decides a finding is looked at, and where it is mended.
struct CauseAddress {
  let look: Address
  let mend: Address

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
