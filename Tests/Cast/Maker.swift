internal import Registry
internal import Vocabulary

/// Somebody who makes up a register, with dice: every throw comes from the seed.
struct Maker {
  var dice: SplitMix64
  let day: Day
  var register = Register()
  private var names: [String]
  private var numbers: [Int]
  private var spare = 1_000
  /// The event from which most periods of a register run, and how long data are mostly kept.
  let event: String
  let keeps: CalendarDuration

  init(seed: UInt64) {
    dice = SplitMix64(seed: seed)
    day = Self.day(&dice)
    names = [
      "acme", "brevio", "corvus", "delta", "elvia", "fjord", "grain", "hexa", "iris", "juno", "kilo", "lumen", "mira",
      "nord", "odin", "pine",
    ].shuffled(using: &dice)
    numbers = Array(10...99).shuffled(using: &dice)
    event = ["last-contact", "end-of-contract", "inactive"].randomElement(using: &dice) ?? "inactive"
    let periods = [CalendarDuration(days: 30), CalendarDuration(months: 3), CalendarDuration(months: 12)]
    keeps = periods.randomElement(using: &dice) ?? periods[0]
  }

  /// Somebody who goes on with a register that another made up, and gives names that it does not have.
  init(seed: UInt64, goingOnWith register: Register) {
    self.init(seed: seed)
    self.register = register
    (names, numbers, spare) = ([], [], 10_000)
  }

  /// Days near which something turns; most registers are judged in the years that most law is about.
  private static func day(_ dice: inout SplitMix64) -> Day {
    let turning = [
      Day(2018, 5, 25), Day(2018, 7, 20), Day(2020, 7, 16), Day(2021, 1, 1), Day(2021, 6, 27), Day(2022, 12, 28),
      Day(2023, 7, 10), Day(2025, 6, 28), Day(2025, 12, 28), Day(2026, 1, 28),
    ]
    if Int.random(in: 0..<100, using: &dice) < 25 {
      return (turning.randomElement(using: &dice) ?? turning[0]).adding(days: Int.random(in: -2...2, using: &dice))
    }
    return Day(2023, 9, 1).adding(days: Int.random(in: 0...1178, using: &dice))
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &dice) < percent }

  mutating func pick<Element>(_ choices: [Element]) -> Element {
    guard let one = choices.randomElement(using: &dice) else { preconditionFailure("nothing to pick from") }
    return one
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &dice) }

  /// Yes, no or nothing.
  mutating func said() -> Bool? { pick([true, false, nil]) }

  /// Between so many of them, each once.
  mutating func some<Element>(_ choices: [Element], _ count: ClosedRange<Int>) -> [Element] {
    Array(choices.shuffled(using: &dice).prefix(number(count)))
  }

  /// A day some time before the day of judgment.
  mutating func before(_ range: ClosedRange<Int> = 5...700) -> Day { day.adding(days: -number(range)) }
  mutating func after(_ range: ClosedRange<Int> = 1...300) -> Day { day.adding(days: number(range)) }

  /// A day that may be hours away from mattering.
  mutating func near() -> Day { day.adding(days: pick([-400, -366, -365, -60, -30, -2, -1, 0, 1, 2, 30])) }

  /// A name that nothing else in this register has.
  mutating func newName() -> String { names.popLast() ?? "p\(newNumber())" }
  mutating func newNumber() -> Int {
    if let number = numbers.popLast() { return number }
    spare += 1
    return spare
  }

  func party(_ id: ID<Party>) -> Party? { register.parties.first { $0.id == id } }

  func party(_ actor: Actor) -> ID<Party>? {
    switch actor {
    case .party(let id): id
    case .system(let id): register.systems.first { $0.id == id }?.operator
    }
  }
}
