internal import Registry
internal import Vocabulary

/// How long data are kept: no longer than anything allows.
extension Maker {
  /// A rule of whoever keeps the data.
  mutating func newRule() -> RetentionRule {
    var rule = RetentionRule()
    rule.event = chance(90) ? event : "any"
    if chance(8) {
      rule.criterion = "as long as needed"
    } else {
      rule.period = chance(70) ? keeps : CalendarDuration(days: 14)
    }
    rule.onRequest = chance(20) ? true : nil
    return rule
  }

  /// Rules that reach every category: one for all of them, or one for each or for what is above it.
  mutating func rules(reaching words: [String]) -> [RetentionRule] {
    if words.count < 2 || chance(75) { return [newRule()] }
    return words.map { word in
      var rule = newRule()
      rule.categories = [chance(30) ? Trees.parent(.categories, word) ?? word : word]
      return rule
    }
  }

  /// A limit that is at least as long as what is kept.
  mutating func newLimit() -> RetentionLimit {
    RetentionLimit(event: chance(80) ? event : "any", atMost: longer(keeps))
  }

  /// The rules of the record: one for all, sometimes a longer one that a law asks for.
  mutating func newRules(_ categories: [String]) -> [RetentionRule] {
    var rule = RetentionRule()
    (rule.event, rule.period) = (event, longer(keeps))
    rule.onRequest = chance(60) ? true : nil
    var rules = [rule]
    if chance(20), let category = categories.randomElement(using: &dice) {
      var books = RetentionRule()
      (books.categories, books.event) = ([category], event)
      books.period = CalendarDuration(months: 60)
      books.floor = LegalFloor(law: "the Bookkeeping Act, section 13", period: CalendarDuration(months: 60))
      rules.append(books)
    }
    return rules
  }

  mutating func longer(_ period: CalendarDuration) -> CalendarDuration {
    CalendarDuration(months: period.months + number(0...2), days: period.days + pick([0, 0, 1, 10]))
  }
}
