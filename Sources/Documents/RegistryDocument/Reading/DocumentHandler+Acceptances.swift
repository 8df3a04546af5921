internal import Checks
internal import Registry
internal import Vocabulary
internal import Wording
internal import XMLText

/// An acceptance names a finding that there can be: else it would be taken for a decision and decide nothing.
extension DocumentHandler {
  mutating func checkAcceptance(_ tag: borrowing XMLTag, _ opened: OpenElement) throws {
    let acceptance = Element(fragment, opened.node)
    guard let name = acceptance.textIfSaid(.check), !name.isEmpty else { return }
    guard let check = CheckName(idOrRule: name) else {
      let names = CheckName.allCases.flatMap { [$0.rawValue, $0.rule] }
      return try faults.add(
        .acceptance(.noCheck(name.shown, near: Nearest.words(to: name, among: names))),
        at: position(of: .check, in: tag))
    }
    if let code = acceptance.textIfSaid(.code), !code.isEmpty, let flaw = Self.flaw(code, of: check) {
      try faults.add(flaw, at: position(of: .code, in: tag))
    }
    guard let word = acceptance.textIfSaid(.subjectKind), let kind = Subject.Kind(rawValue: word) else { return }
    if kind != check.subject {
      return try faults.add(
        .acceptance(.otherSubject(kind.rawValue, check: name, asks: check.subject.rawValue)),
        at: position(of: .subjectKind, in: tag))
    }
    if let id = acceptance.textIfSaid(.subject), !id.isEmpty, let flaw = flaw(id, kind) {
      try faults.add(flaw, at: position(of: .subject, in: tag))
    }
  }

  /// What is wrong with a code, where the check cannot find it.
  private static func flaw(_ code: String, of check: CheckName) -> Flaw? {
    let findings = check.outcomes.filter { $0.answer == .violates || $0.answer == .unknown }.map(\.code.rawValue)
    if findings.contains(code) { return nil }
    return .acceptance(
      .noFinding(
        code.shown, check: check.rawValue, rule: check.rule, near: Nearest.words(to: code, among: findings),
        all: findings))
  }

  /// What is wrong with what the finding is about, where nothing has that id.
  private func flaw(_ id: String, _ kind: Subject.Kind) -> Flaw? {
    if mayLackNames { return nil }
    switch kind {
    case .flow:
      let number = builder.names.flows.number(of: id)
      return hasFlows && number != nil || isDeclared(.flow, number) ? nil : dangling(.flow, id.shown)
    case .activity:
      return isDeclared(.activity, builder.names.activities.number(of: id)) ? nil : dangling(.activity, id.shown)
    case .notice:
      return isDeclared(.notice, names.number(.notice, of: id).map { UInt32($0) }) ? nil : dangling(.notice, id.shown)
    case .promise:
      if promises.contains(id) { return nil }
      let near = Nearest.words(to: id, among: promises.sorted { $0.precedesByBytes($1) })
      return .acceptance(.noPromise(id, near: near))
    }
  }

  private func isDeclared(_ kind: NamedKind, _ number: UInt32?) -> Bool {
    number.map { names[kind, Int($0)].state == .declared } ?? false
  }

  /// Keeps the promises of a notice, whose names are forgotten with it.
  mutating func keepPromises(of notice: Element) {
    for promise in notice.children(.promise) { promises.insert(notice.text(.id) + "/" + promise.text(.id)) }
  }
}

extension String {
  /// As a message shows it.
  fileprivate var shown: String { count > 60 ? prefix(60) + "…" : self }
}
