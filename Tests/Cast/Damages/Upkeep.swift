internal import Registry
internal import Vocabulary

/// What a record needs beside the flows: reviews, assessments of processors, hours for telling of a breach. In order first,
/// then some of it neglected. It has dice of its own, so that the rest of a register does not depend on it.
extension Maker {
  mutating func keepUp(seed: UInt64) {
    let others = dice
    dice = SplitMix64(seed: seed ^ 0x5EED_5EED)
    keepUp()
    let neglected = seed.isMultiple(of: 2) ? number(0...1) : number(1...4)
    for _ in 0..<neglected { neglect() }
    dice = others
  }

  private mutating func keepUp() {
    for index in register.activities.indices {
      register.activities[index].reviewed = before(0...25)
      if chance(20) { register.activities[index].nextReview = after() }
      for place in register.activities[index].controllers.indices {
        register.activities[index].controllers[place].processing = "hosting"
      }
    }
    for index in register.parties.indices { register.parties[index].assessments = [assessment(before(0...25))] }
    for index in register.agreements.indices where register.agreements[index].amends == nil {
      if register.agreements[index].breachNotice == nil, chance(85) {
        register.agreements[index].breachNotice = .hours(pick([12, 16, 24, 24]))
      }
    }
  }

  private mutating func assessment(_ day: Day) -> GuaranteeAssessment {
    GuaranteeAssessment(on: day, reference: chance(30) ? "report 7" : nil)
  }

  private mutating func neglect() {
    switch number(0..<12) {
    case 0, 1, 2: neglectReview()
    case 3, 4: neglectAssessments()
    case 5, 6: leaveOut()
    case 7: loseRecipients()
    case 8: keepByCriterion()
    default: tellOfBreachesOtherwise()
    }
  }

  private mutating func neglectReview() {
    changeActivity { maker, activity in
      activity.reviewed = maker.pick([nil, maker.after(), maker.near(), maker.before(360...370), maker.before(5...60)])
      activity.nextReview = maker.pick([nil, maker.before(), maker.near(), maker.after()])
      if maker.chance(40) { activity.reviewEvery = CalendarDuration(months: maker.pick([1, 12, 13])) }
    }
  }

  private mutating func neglectAssessments() {
    let recipients = register.flows.filter { $0.role.isProcessing }.compactMap { party($0.to) }
    guard let recipient = recipients.randomElement(using: &dice) else { return }
    var assessments = [assessment(before(360...400))]
    if chance(50) {
      let days = [before(360...370), near(), after(), before(5...60)].shuffled(using: &dice)
      assessments = days.prefix(number(0...2)).map { assessment($0) }
    }
    register.change(recipient) { $0.assessments = assessments }
  }

  private mutating func leaveOut() {
    changeActivity { maker, activity in
      switch maker.number(0..<9) {
      case 0: for place in activity.controllers.indices { activity.controllers[place].processing = nil }
      case 1: activity.about = [AboutWhom(subjects: [], categories: ["name"])]
      case 2: activity.about = [AboutWhom(subjects: ["customer"], categories: [])]
      case 3: activity.retention = []
      case 4: activity.measures = .none(Confirmation(day: maker.pick([maker.before(), maker.near(), maker.after()])))
      case 5: (activity.measures, activity.measuresDescription) = (.undeclared, maker.pick([nil, "as ISO 27001 asks"]))
      case 6: activity.purposes = []
      case 7: activity.processor = nil
      default: maker.forget(activity.controllers.first?.party)
      }
    }
  }

  private mutating func forget(_ controller: ID<Party>?) {
    guard let controller else { return }
    let kind = number(0..<4)
    register.change(controller) { party in
      switch kind {
      case 0: party.name = nil
      case 1: (party.address, party.contact) = (nil, nil)
      case 2: party.officer = nil
      default: party.officer = DataProtectionOfficer(appointed: true)
      }
    }
  }

  /// An activity whose data nobody gets, as far as anybody knows.
  private mutating func loseRecipients() {
    guard var activity = register.activities.randomElement(using: &dice) else { return }
    if chance(70) {
      activity.id = ID("x\(newNumber())")
      (activity.conditions, activity.collectionPoints) = ([], [])
      register.activities.append(activity)
    }
    let confirmation = Confirmation(day: pick([before(), before(), near(), after()]))
    let said = number(0..<4)
    guard let index = register.activities.firstIndex(where: { $0.id == activity.id }) else { return }
    if said < 2 { register.activities[index].noRecipients = confirmation }
    if said == 2 {
      register.activities[index].recipientCategories = [RecipientCategory("auditors", planned: chance(50))]
    }
  }

  private mutating func keepByCriterion() {
    var rule = RetentionRule()
    rule.criterion = "as long as needed"
    rule.notPossible = chance(30) ? "it depends on the case" : nil
    rule.onRequest = pick([nil, nil, false, true])
    changeActivity { _, activity in activity.retention.append(rule) }
  }

  private mutating func tellOfBreachesOtherwise() {
    changeAgreement { maker, agreement in
      agreement.breachNotice = maker.pick([nil, .withoutUndueDelay, .hours(47), .hours(48), .hours(49), .hours(24)])
    }
  }
}
