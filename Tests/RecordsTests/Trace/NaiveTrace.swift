import Law
import Records
import Registry
import Vocabulary

/// Who received what, read off the declared flows one by one, by the text of the decision on it.
struct NaiveTrace {
  /// A flow as it must stand in a trace: part, when, who, and each word with whether it is within what was asked for.
  struct Line: Hashable {
    var part: String
    var state: String
    var who: String
    var flow: String
    var subjects: [String: Bool]?
    var categories: [String: Bool]?
    var doubts: Set<String>
  }

  let snapshot: RegistrySnapshot
  let law: LawEdition
  let day: Day
  let question: TraceQuestion

  func lines() -> Set<Line> {
    let flows = snapshot.flowValues
    var found: [ID<Flow>: Line] = [:]
    for flow in flows where question.activity == nil || flow.activity == question.activity {
      if let line = line(flow) { found[flow.id] = line }
    }
    // Whatever activity passes on what a flow of the asked one brings, as often as there is somebody new.
    while question.activity != nil {
      let next = flows.filter { found[$0.id] == nil && $0.onwardOf.contains { found[$0] != nil } && line($0) != nil }
      if next.isEmpty { break }
      for flow in next { found[flow.id] = line(flow) }
    }
    for flow in flows where question.activity != nil && flow.activity != question.activity {
      guard let above = flow.onwardOf.filter({ found[$0] != nil }).min() else { continue }
      found[flow.id]?.doubts.insert("passes on \(above.key)")
    }
    return Set(found.values)
  }

  private func line(_ flow: Flow) -> Line? {
    let subjects = words(flow.subjects, asked: question.subjects, .subjects)
    let categories = words(flow.categories, asked: question.categories, .categories)
    guard subjects.fits, categories.fits else { return nil }
    let doubts = [subjects.doubt.map { "subjects \($0)" }, categories.doubt.map { "categories \($0)" }]
    return Line(
      part: part(flow), state: state(flow), who: party(flow.to)?.key ?? "operator of \(flow.to.key)", flow: flow.id.key,
      subjects: subjects.found, categories: categories.found, doubts: Set(doubts.compactMap { $0 }))
  }

  private func words(
    _ declared: Declared<String>, asked: [String], _ taxonomy: Taxonomy
  ) -> (fits: Bool, found: [String: Bool]?, doubt: String?) {
    switch declared {
    case .none(let confirmation) where confirmation.day <= day: return (asked.isEmpty, [:], nil)
    case .undeclared, .none: return (true, nil, asked.isEmpty ? nil : "undeclared")
    case .some(let words):
      if asked.isEmpty { return (true, Dictionary(words.map { ($0, true) }) { one, _ in one }, nil) }
      var found: [String: Bool] = [:]
      for word in words {
        if asked.contains(where: { lineage(word, taxonomy).contains($0) }) {
          found[word] = true
        } else if asked.contains(where: { lineage($0, taxonomy).contains(word) }) {
          found[word] = false
        }
      }
      return (!found.isEmpty, found, found.values.contains(true) ? nil : "wider")
    }
  }

  /// A word and all above it.
  private func lineage(_ word: String, _ taxonomy: Taxonomy) -> [String] {
    if let own = snapshot.terms.first(where: { $0.taxonomy == taxonomy && $0.id == word }) {
      return [word] + lineage(own.parent, taxonomy)
    }
    return law.taxonomy(taxonomy).up(word).map(\.id)
  }

  private func part(_ flow: Flow) -> String {
    let controllers = snapshot.activities.first { $0.id == flow.activity }?.controllers.map(\.party) ?? []
    let (source, recipient) = (party(flow.from), party(flow.to))
    if let source, source == recipient { return "internal" }
    if let recipient, controllers.contains(recipient), source.map({ !controllers.contains($0) }) ?? true {
      return "controller"
    }
    let isAuthority = snapshot.parties.contains { $0.id == recipient && $0.kind == .publicAuthority }
    return flow.details.inquiry != nil && isAuthority ? "inquiry" : "recipient"
  }

  private func state(_ flow: Flow) -> String {
    if let from = flow.period.from, day < from { return "planned" }
    if let until = flow.period.until, until < day { return "past" }
    return "live"
  }

  private func party(_ actor: Actor) -> ID<Party>? {
    switch actor {
    case .party(let id): id
    case .system(let id): snapshot.systems.first { $0.id == id }?.operator
    }
  }
}

extension NaiveTrace.Line {
  /// A flow of a trace, in the same words.
  init(_ traced: TracedFlow, of recipient: TracedRecipient) {
    part = recipient.part.rawValue
    state = recipient.state.rawValue
    switch recipient.who {
    case .party(let id): who = id.key
    case .operatorOf(let system): who = "operator of \(system.key)"
    }
    flow = traced.flow.id.key
    subjects = Self.words(traced.match.subjects)
    categories = Self.words(traced.match.categories)
    doubts = Set(
      traced.match.doubts.map {
        switch $0 {
        case .undeclared(let dimension): "\(dimension) undeclared"
        case .wider(let dimension): "\(dimension) wider"
        case .passesOn(let flow): "passes on \(flow.key)"
        }
      })
  }

  private static func words(_ traced: TracedWords) -> [String: Bool]? {
    switch traced {
    case .undeclared: nil
    case .none: [:]
    case .words(let words): Dictionary(uniqueKeysWithValues: words.map { ($0.term, $0.isWithin) })
    }
  }
}
