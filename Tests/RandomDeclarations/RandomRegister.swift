import Registry
import Vocabulary

/// A random source that gives the same again for the same seed (SplitMix64).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}

/// Random declarations that are good: what they name is declared, and their words exist.
struct RandomRegister {
  var random: Seeded
  let parties = (0..<6).map { "party-\($0)" }
  let systems = (0..<4).map { "system.\($0)" }
  let activities = (0..<4).map { "activity-\($0)" }
  let agreements = (0..<5).map { "agreement-\($0)" }
  let notices = ["notice-a", "notice-b"]

  init(seed: UInt64) { random = Seeded(seed) }

  // MARK: Chance

  mutating func chance(_ percent: Int = 50) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
  mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? { chance() ? make(&self) : nil }
  mutating func pick<Value>(_ values: [Value]) -> Value { values[Int.random(in: 0..<values.count, using: &random)] }
  mutating func any<Value: CaseIterable>(_: Value.Type = Value.self) -> Value { pick(Array(Value.allCases)) }
  mutating func some<Value>(_ values: [Value], most: Int = 3) -> [Value] {
    Array(values.shuffled(using: &random).prefix(Int.random(in: 0...most, using: &random)))
  }
  mutating func many<Value>(_ make: (inout Self) -> Value) -> [Value] {
    (0..<Int.random(in: 0...2, using: &random)).map { _ in make(&self) }
  }

  // MARK: Small values

  private static let texts = [
    "avsnitt 3", "a \"quoted\" <word> & 'more'", " spaces around ", "two\nlines\tand a tab", "æøå — 🇳🇴 漢字", "]]>", "-",
    "carriage\rreturn", "a very long text that goes on and on, so that the line it stands on must be wrapped somewhere",
  ]
  mutating func text() -> String { pick(Self.texts) }
  mutating func day() -> Day { Day(2020, 1, 1).adding(days: Int.random(in: 0..<4000, using: &random)) }
  mutating func duration() -> CalendarDuration {
    CalendarDuration(months: Int.random(in: 0..<40, using: &random), days: Int.random(in: 0..<40, using: &random))
  }
  mutating func period() -> Period {
    let first = day()
    return Period(
      from: maybe { _ in first }, until: maybe { first.adding(days: Int.random(in: 0..<900, using: &$0.random)) })
  }
  mutating func party() -> ID<Party> { ID(pick(parties)) }
  mutating func system() -> ID<System> { ID(pick(systems)) }
  mutating func agreement() -> ID<Agreement> { ID(pick(agreements)) }
  mutating func person() -> Person { chance(70) ? .named(text()) : .erased(day()) }
  mutating func confirmation() -> Confirmation { Confirmation(day: day(), by: person()) }
  mutating func country() -> String { pick(["NO", "SE", "US", "IN", "GB", "GR"]) }
  mutating func place() -> String { pick(["NO", "SE", "US", "EEA", "EU", "adequate", "EPO"]) }
  mutating func event() -> String { pick(["last-contact", "any", "end-of-contract"]) }
  mutating func sha256() -> String { String((0..<64).map { _ in pick(Array("0123456789abcdef")) }) }

  mutating func words(_ taxonomy: Taxonomy) -> [String] {
    switch taxonomy {
    case .categories: some(["name", "email-address", "ip-address", "contact", "own-word"])
    case .subjects: some(["customer", "employee", "child"])
    case .purposes: some(["newsletter", "crm", "bookkeeping"])
    case .operations: some(["store", "use", "collect"])
    case .measures: some(["encryption", "access-control", "staff-training"])
    }
  }

  mutating func declared(_ taxonomy: Taxonomy) -> Declared<String> {
    if chance(15) { return .none(confirmation()) }
    let words = words(taxonomy)
    return words.isEmpty ? .undeclared : .some(words)
  }

  mutating func places() -> Declared<PlaceUse> {
    if chance(15) { return .none(confirmation()) }
    let uses = Set(many { PlaceUse($0.place(), by: $0.pick([.undeclared, .recipient, .party($0.party())])) })
    return uses.isEmpty ? .undeclared : .some(Array(uses))
  }

  mutating func contact() -> Contact {
    if chance(30) { return .erased(day()) }
    return .held(
      ContactDetails(
        name: maybe { $0.text() }, position: maybe { $0.text() }, email: maybe { $0.text() }, phone: maybe { $0.text() }
      ))
  }

  mutating func retention() -> RetentionRule {
    var rule = RetentionRule()
    rule.categories = words(.categories)
    rule.event = maybe { $0.event() }
    rule.period = maybe { $0.duration() }
    rule.onRequest = maybe { $0.chance() }
    rule.criterion = maybe { $0.text() }
    rule.notPossible = maybe { $0.text() }
    rule.floor = maybe { LegalFloor(law: $0.text(), period: $0.duration()) }
    return rule
  }
}
