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
      return try faults.add(
        Problem(
          message: "`\(name.shown)` is not a check",
          help: Nearest.help(
            name, among: CheckName.allCases.flatMap { [$0.rawValue, $0.rule] },
            otherwise: "`samsvar checks` lists them")), at: position(of: .check, in: tag))
    }
    if let code = acceptance.textIfSaid(.code), !code.isEmpty, let problem = Self.problem(code, of: check) {
      try faults.add(problem, at: position(of: .code, in: tag))
    }
    guard let word = acceptance.textIfSaid(.subjectKind), let kind = Subject.Kind(rawValue: word) else { return }
    if kind != check.subject {
      return try faults.add(
        Problem(
          message: "`\(kind.rawValue)` is not what `\(name)` asks about",
          help: "write `subject-kind=\"\(check.subject.rawValue)\"`, or another check"),
        at: position(of: .subjectKind, in: tag))
    }
    if let id = acceptance.textIfSaid(.subject), !id.isEmpty, let problem = problem(id, kind) {
      try faults.add(problem, at: position(of: .subject, in: tag))
    }
  }

  /// What is wrong with a code, where the check cannot find it.
  private static func problem(_ code: String, of check: CheckName) -> Problem? {
    let findings = check.outcomes.filter { $0.answer == .violates || $0.answer == .unknown }.map(\.code.rawValue)
    if findings.contains(code) { return nil }
    return Problem(
      message: "`\(code.shown)` is not a finding of `\(check.rawValue)`",
      help: Nearest.help(
        code, among: findings, otherwise: "one of \(findings.joined(separator: ", ")) (`samsvar explain \(check.rule)`)"
      ))
  }

  /// What is wrong with what the finding is about, where nothing has that id.
  private func problem(_ id: String, _ kind: Subject.Kind) -> Problem? {
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
      return Problem(
        message: "no promise is called `\(id.shown)`",
        help: Nearest.help(
          id, among: promises.sorted { $0.precedesByBytes($1) },
          otherwise: "write the notice and its promise with a slash between, as `notice/promise`"))
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
