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
    var rules = Numbered<[RetentionRule]>(first: [])
    for details in view.register.details {
      let isPlain = details.retention.allSatisfy { $0.categories.isEmpty && $0.period != nil }
      rulesOfDetails.append(isPlain ? Self.short(rules.number(details.retention)) : Self.open)
    }
    var limits = Numbered<[Plain]>(first: [])
    for number in view.activities.indices {
      let holders = view.keepingLimits(ofActivity: number).holders
      limitsOfActivity.append(
        holders.count > 1 ? Self.open : Self.number(holders.first?.limits ?? [], &limits))
    }
    for number in view.agreements.indices {
      let holders = view.keepingLimits(ofAgreement: number)
      limitsOfAgreement.append(Self.number(holders.first?.limits ?? [], &limits))
    }
    width = min(limits.kinds.count, Int(Self.most))
    for rules in rules.kinds.prefix(Int(Self.most)) {
      for limits in limits.kinds.prefix(Int(Self.most)) {
        let keeping = limits.map { KeepingLimit(event: $0.event, atMost: $0.atMost) }
        within.append(!rules.isEmpty && rules.allSatisfy { $0.cases(under: keeping).isEmpty })
      }
    }
  }

  /// More lists than a table should hold are left to the rules.
  private static let most: UInt32 = 1024

  private static func short(_ number: UInt32) -> UInt16 { number < most ? UInt16(number) : open }

  private struct Plain: Hashable {
    let event: String?
    let atMost: CalendarDuration
  }

  private static func number(_ limits: [KeepingLimit], _ numbered: inout Numbered<[Plain]>) -> UInt16 {
    guard limits.allSatisfy({ $0.categories.isEmpty && $0.subjects.isEmpty }) else { return open }
    return short(numbered.number(limits.map { Plain(event: $0.event, atMost: $0.atMost) }))
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
