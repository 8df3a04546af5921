import Checks
import Registry
import Vocabulary
import Wording

/// Where something that is found is mended: the form of what decides it, at the field that answers it.
struct Mending {
  let cause: Cause
  let found: Found
  let register: RegistrySnapshot

  /// What is found, as far as it tells where to mend it.
  struct Found {
    let code: Code
    let check: CheckName?
    /// What is listed, without what is said of each where several things are told together.
    let details: [Detail]
    let subjects: [Subject]

    init(code: Code, check: CheckName?, details: [Detail], subjects: [Subject]) {
      (self.code, self.check, self.subjects) = (code, check, subjects)
      self.details = details.map { if case .gap(_, let thing) = $0 { thing } else { $0 } }
    }
  }

  /// The form.
  var form: Address {
    if let elsewhere { return elsewhere }
    if case .pair(let principal, let processor) = cause { return agreement(between: principal, and: processor) }
    guard let name = cause.object else { return .today }
    return .form(name, at: field(of: name.kind))
  }

  /// The form of an amendment that adds what an agreement was found not to cover; none where an amendment is not what
  /// helps.
  var amendment: Address? {
    guard case .agreement(let id) = cause, Self.amended.contains(found.code), let number = register.number(of: id)
    else { return nil }
    let declared = register.agreements[number.index]
    if declared.draft || declared.amends != nil { return nil }
    var told: Set<String> = []
    let added = found.details.compactMap { detail -> (name: String, value: String?)? in
      guard case .term(let dimension, let word, let coverage, under: .agreement) = detail, coverage != .excluded else {
        return nil
      }
      return told.insert("\(dimension) \(word)").inserted ? ("scope.\(dimension).added", word) : nil
    }.prefix(Self.mostAdded)
    return .new(.agreement, declared.asAmended + added, at: added.isEmpty ? field(of: .agreement) : nil)
  }

  /// As many words as an address holds; those left out are found again before the amendment is recorded.
  private static let mostAdded = 60
  private static let amended: Set<Code> = [.notCovered, .scopeUnstated, .notSpecific, .unclear, .clauseAbsent]

  /// A new agreement of the kind that is missing.
  private func agreement(between principal: ID<Party>, and processor: ID<Party>) -> Address {
    switch found.code {
    case .noArrangement, .noArrangementSeen: arrangement(.jointArrangement, principal, processor)
    case .disclosureUnnoted, .inquirerUndeclared: arrangement(.controllerToController, principal, processor)
    default:
      .new(
        .agreement,
        [
          ("kind", AgreementKind.processing.rawValue), ("principal", principal.key), ("processor", processor.key),
        ])
    }
  }

  private func arrangement(_ kind: AgreementKind, _ one: ID<Party>, _ other: ID<Party>) -> Address {
    .new(.agreement, [("kind", kind.rawValue), ("party", one.key), ("party", other.key)])
  }
}

extension Mending {
  /// Where one of several things is mended of which the same is found.
  init(_ member: ToldBlock.Member, of block: ToldBlock, in register: RegistrySnapshot) {
    let finding = block.findings.first
    self.init(
      cause: member.cause,
      found: Found(
        code: finding?.code ?? .waits, check: finding?.check, details: member.listed, subjects: member.subjects),
      register: register)
  }

  /// Where a finding is mended.
  init(_ finding: ToldFinding, of cause: Cause, in register: RegistrySnapshot) {
    self.init(
      cause: cause,
      found: Found(code: finding.code, check: finding.check, details: finding.listed, subjects: finding.subjects),
      register: register)
  }
}

extension Agreement {
  /// What the form of an amendment to it says at first: what it amends, and the same parties. Who signed it is for people to say.
  var asAmended: [(name: String, value: String?)] {
    let sides: [(String, AgreementSide)] = [("principal", .principal), ("processor", .processor), ("party", .party)]
    return [(name: "amends", value: id.key), (name: "kind", value: kind.rawValue)]
      + sides.flatMap { name, side in parties(on: side).map { (name: name, value: $0.key) } }
  }
}

extension Cause {
  /// The object whose page tells of it; of a sub-processor the agreement, of two parties the second.
  var object: ObjectName? {
    switch self {
    case .pair(_, let processor): ObjectName(.party, processor.key)
    case .agreement(let id), .subProcessor(_, let id): ObjectName(.agreement, id.key)
    case .flow(let id): ObjectName(.flow, id.key)
    case .party(let id): ObjectName(.party, id.key)
    case .system(let id): ObjectName(.system, id.key)
    case .activity(let id): ObjectName(.activity, id.key)
    case .promise(let id, _), .notice(let id): ObjectName(.notice, id.key)
    }
  }

  /// Where it is looked at.
  var look: Address { object.map { .object($0) } ?? .today }
}
