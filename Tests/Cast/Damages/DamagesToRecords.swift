internal import Registry
internal import Vocabulary

/// Entries of the record of which something is not, or otherwise, declared.
extension Maker {
  mutating func changeActivity(_ body: (inout Maker, inout Activity) -> Void) {
    guard !register.activities.isEmpty else { return }
    let index = number(0..<register.activities.count)
    var activity = register.activities[index]
    body(&self, &activity)
    register.activities[index] = activity
  }

  mutating func damageRecord() {
    changeActivity { maker, activity in
      switch maker.number(0..<10) {
      case 0: activity.about = []
      case 1:
        let words = maker.some(Trees.words(.categories), 1...2).known(to: maker.register, .categories)
        let people = maker.some(Trees.words(.subjects), 1...2).known(to: maker.register, .subjects)
        activity.about.append(AboutWhom(subjects: people, categories: words))
      case 2: activity.source = maker.pick([nil, .subject, .elsewhere("a partner"), .both("a register")])
      case 3: activity.profiling = maker.pick([nil, Practice(done: true), Practice(done: false)])
      case 4: activity.measures = maker.pick([.undeclared, .some(["technical"]), .some(["nda"])])
      case 5: activity.role = maker.pick(ActivityRole.allCases)
      default: maker.damagePurposes(&activity)
      }
    }
  }

  mutating func damagePurposes(_ activity: inout Activity) {
    guard !activity.purposes.isEmpty else { return }
    let place = number(0..<activity.purposes.count)
    switch number(0..<12) {
    case 0: activity.purposes = []
    case 1: activity.purposes.remove(at: place)
    case 2: activity.purposes[place].term = pick(Trees.words(.purposes).known(to: register, .purposes))
    case 3: activity.purposes[place].basis = .undeclared
    case 4: activity.purposes[place].basis = .none(Confirmation(day: pick([before(), near(), after()])))
    case 5:
      let id = pick(["A49-1-a", "A9-2-a", "A46-2-e", "A9-2-b"])
      activity.purposes[place].basis = .basis(LegalBasis(id))
    default: activity.purposes[place].basis = .basis(partialBasis())
    }
  }

  /// A basis of which a fact is missing, or comes later.
  private mutating func partialBasis() -> LegalBasis {
    var basis = LegalBasis(pick(["A6-1-a", "A6-1-a", "A6-1-b", "A6-1-c", "A6-1-e", "A6-1-f", "A6-1-f"]))
    switch basis.id {
    case "A6-1-a":
      basis.consent = Consent(given: chance(80) ? "a box" : nil, withdrawn: chance(80) ? "a link" : nil)
      basis.consent?.since = pick([before(), near(), after(), after(), nil])
      if chance(10) { basis.consent = nil }
    case "A6-1-c", "A6-1-e": basis.law = chance(40) ? "the Bookkeeping Act, section 13" : nil
    case "A6-1-f":
      basis.interest = chance(75) ? "to be known" : nil
      basis.assessed = pick([before(), near(), after(), nil])
    default: break
    }
    return basis
  }

  /// Controllers of whom a basis asks what kind they are.
  mutating func relyOnInterests() {
    changeActivity { maker, activity in
      guard let controller = activity.controllers.first?.party, !activity.purposes.isEmpty else { return }
      let place = maker.number(0..<activity.purposes.count)
      var basis = LegalBasis("A6-1-f")
      basis.interest = maker.pick(["to be known", "to be known", nil])
      basis.assessed = maker.pick([maker.before(), maker.near(), maker.after(), nil])
      activity.purposes[place].basis = .basis(basis)
      let kind = maker.pick([PartyKind.publicAuthority, nil, nil, .private, .private, .internationalOrganisation])
      maker.register.change(controller) { $0.kind = kind }
    }
  }

  /// A contract with people who act for an organisation, or for no law that is named.
  mutating func relyOnContract() {
    changeActivity { maker, activity in
      guard !activity.purposes.isEmpty else { return }
      activity.purposes[maker.number(0..<activity.purposes.count)].basis = .basis(
        LegalBasis(maker.pick(["A6-1-b", "A6-1-c"])))
      if maker.chance(60) { activity.about.append(AboutWhom(subjects: ["customer-contact"], categories: ["name"])) }
    }
  }
}
