import Checks
public import Registry
public import Vocabulary

extension Narrator {
  /// A flow in words: who hands what to whom, for what, with all that is declared.
  public func line(_ id: ID<Flow>) -> String { line(id, namesOperators: true, words: Int.max) }

  /// A subject in words: a flow with its route, anything else by its name.
  func line(_ subject: Subject) -> String {
    switch subject {
    case .flow(let id): line(id)
    case .activity(let id): name(id)
    case .promise(let notice, let id): phrase(id, in: notice).withCapital
    case .notice(let id): phrase(id).withCapital
    }
  }

  /// A subject in at most two lines of a width.
  func shortLines(_ subject: Subject, width: Int) -> [String] {
    if case .flow(let id) = subject { return shortLines(id, width: width) }
    let lines = TextWriter.wrapped(line(subject), width: width)
    return lines.count <= 2 ? lines : [lines[0], lines[1].prefix(width - 1) + "…"]
  }

  /// The same in at most two lines of a width: of long lists the first words, and operators where there is room.
  ///
  /// A system that a text has just named is only `the system`.
  func shortLines(_ id: ID<Flow>, width: Int) -> [String] {
    let shapes = [(true, 4), (false, 4), (true, 3), (false, 3), (false, 2), (false, 1)]
    var lines: [String] = []
    for (namesOperators, words) in shapes {
      lines = TextWriter.wrapped(line(id, namesOperators: namesOperators, words: words), width: width)
      if lines.count <= 2 { return lines }
    }
    return [lines[0], lines[1].prefix(width - 1) + "…"]
  }

  private func line(_ id: ID<Flow>, namesOperators: Bool, words: Int) -> String {
    guard let flow = declared(id) else { return id.key }
    let ends = [flow.from, flow.to].map { snapshot.actor($0) }
      .map { isNamed($0) || !namesOperators ? shortName($0) : name($0) }
    return sentences.flow(
      name(id), route: ends.joined(separator: " → "),
      what: few(snapshot.words(.categories, flow.categories), .categories, words),
      purposes: few(snapshot.words(.purposes, flow.purposes), .purposes, words))
  }

  func shortName(_ actor: Actor) -> String {
    switch actor {
    case .party(let party): name(party)
    case .system(let system): isNamed(actor) ? sentences.thing(.system) : name(system)
    }
  }

  private func isNamed(_ actor: Actor) -> Bool {
    if case .system(let system) = actor { named == .system(system) } else { false }
  }

  /// The words of a list where there are no more than a number, else the first of them and how many follow.
  private func few(_ declared: Declared<String>, _ taxonomy: Taxonomy, _ most: Int) -> String? {
    let words = declared.elements.map { term($0, taxonomy) }
    return words.isEmpty ? nil : few(words, most)
  }

  /// Words as a list, as many as a detail names.
  func few(_ words: [String]) -> String { few(words, most) }

  private func few(_ words: [String], _ most: Int) -> String {
    if words.count <= most { return sentences.list(words) }
    let shown = max(1, most - 1)
    let separator = words.prefix(shown).contains { $0.contains(", ") } ? "; " : ", "
    return words.prefix(shown).joined(separator: separator) + " " + sentences.plusMore(words.count - shown)
  }
}
