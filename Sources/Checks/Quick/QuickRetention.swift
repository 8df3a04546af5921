import Registry
import Vocabulary

/// How long data are kept, beside the limits: which of the few lists of rules are within which of the few lists of limits.
struct QuickRetention {
  /// The list of rules of a flow's details, and of limits of an activity or a pair; `open` where the pass must not decide.
  private var rulesOfDetails: [UInt16] = []
  private var limitsOfActivity: [UInt16] = []
  private var limitsOfAgreement: [UInt16] = []
  private var within: [Bool] = []
  private var width = 0

  /// There are no rules, or no limits.
  static let none: UInt16 = 0
  static let open = UInt16.max

  init(_ view: DayView) {
    var rules = Numbered<[RetentionRule]>()
    for details in view.register.details {
      let isPlain = details.retention.allSatisfy { $0.categories.isEmpty && $0.period != nil }
      rulesOfDetails.append(isPlain ? rules.number(details.retention) : Self.open)
    }
    var limits = Numbered<[Plain]>()
    for number in view.activities.indices {
      let holders = view.keepingLimits(ofActivity: number).holders
      limitsOfActivity.append(
        holders.count > 1 ? Self.open : Self.number(holders.first?.limits ?? [], &limits))
    }
    for number in view.agreements.indices {
      let holders = view.keepingLimits(ofAgreement: number)
      limitsOfAgreement.append(Self.number(holders.first?.limits ?? [], &limits))
    }
    width = limits.all.count
    for rules in rules.all {
      for limits in limits.all {
        let keeping = limits.map { KeepingLimit(event: $0.event, atMost: $0.atMost) }
        within.append(!rules.isEmpty && rules.allSatisfy { $0.cases(under: keeping).isEmpty })
      }
    }
  }

  private struct Plain: Hashable {
    let event: String?
    let atMost: CalendarDuration
  }

  private static func number(_ limits: [KeepingLimit], _ numbered: inout Numbered<[Plain]>) -> UInt16 {
    guard limits.allSatisfy({ $0.categories.isEmpty && $0.subjects.isEmpty }) else { return open }
    return numbered.number(limits.map { Plain(event: $0.event, atMost: $0.atMost) })
  }

  func limits(ofActivity number: Int) -> UInt16 { limitsOfActivity[number] }

  func limits(ofAgreement number: Int) -> UInt16 { limitsOfAgreement[number] }

  /// Whether the rules of some details are within a list of limits; whether there was a limit; `nil` where they are not, or
  /// where there is no telling.
  func holds(_ details: UInt32, under limits: UInt16) -> Bool? {
    if limits == Self.open { return nil }
    if limits == Self.none { return false }
    let rules = rulesOfDetails[Int(details)]
    guard rules != Self.open, within[Int(rules) * width + Int(limits)] else { return nil }
    return true
  }
}

/// Values numbered as they first come; the first is the empty one.
private struct Numbered<Value: Hashable & ExpressibleByArrayLiteral> {
  private(set) var all: [Value] = [[]]
  private var numbers: [Value: UInt16] = [[]: 0]

  /// The number of a value; more than a table should hold are left open.
  mutating func number(_ value: Value) -> UInt16 {
    if let known = numbers[value] { return known }
    if all.count > 1 << 10 { return QuickRetention.open }
    let number = UInt16(all.count)
    numbers[value] = number
    all.append(value)
    return number
  }
}
