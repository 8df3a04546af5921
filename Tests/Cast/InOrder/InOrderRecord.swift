internal import Registry
internal import Vocabulary

/// Entries of the record in which everything is declared: purposes with bases, marked data with conditions.
extension Maker {
  mutating func keepRecords() {
    for index in register.activities.indices { keepRecord(index) }
  }

  private mutating func keepRecord(_ index: Int) {
    var activity = register.activities[index]
    let flows = register.flows.filter { $0.activity == activity.id }
    let carried = { (set: KeyPath<Flow, Declared<String>>) in
      Set(flows.flatMap { $0[keyPath: set].elements }).sorted { $0.precedesByBytes($1) }
    }
    let (categories, subjects) = (carried(\.categories), carried(\.subjects))
    activity.purposes = carried(\.purposes).map { word in
      let above = Trees.parent(.purposes, word).flatMap { Trees.parent(.purposes, $0) == nil ? nil : $0 }
      let term = chance(15) ? above ?? word : word
      return PurposeDeclaration(term, basis: .basis(newBasis(activity, subjects)))
    }
    var seen: Set<String> = []
    activity.purposes.removeAll { !seen.insert($0.term).inserted }
    if !subjects.isEmpty, !categories.isEmpty {
      activity.about = [AboutWhom(subjects: subjects, categories: chance(50) ? some(categories, 1...3) : categories)]
    }
    activity.systems = some(register.systems.map(\.id), 0...2)
    activity.source = pick([.subject, .subject, .both("a register"), .elsewhere("a partner")])
    activity.measures = .some(
      some(["encryption", "multi-factor", "staff-training", "access-control", "rights-management"], 1...4))
    activity.profiling = Practice(done: chance(35), logic: "by interest")
    activity.automatedDecisions = Practice(done: chance(10))
    activity.retention = newRules(categories)
    activity.collectionPoints = (0..<pick([0, 1, 1, 2, 2])).map { _ in newPoint(activity, categories) }
    activity.conditions = conditions(for: categories)
    register.activities[index] = activity
  }

  /// A basis that has what it needs.
  mutating func newBasis(_ activity: Activity, _ subjects: [String]) -> LegalBasis {
    let ofAuthority = activity.controllers.contains { party($0.party)?.kind != .private }
    let withPeople = !subjects.contains("customer-contact")
    var ids = ["A6-1-a", "A6-1-a", "A6-1-c", "A6-1-d", "A6-1-e"]
    if withPeople { ids += ["A6-1-b", "A6-1-b"] }
    if !ofAuthority { ids += ["A6-1-f", "A6-1-f"] }
    var basis = LegalBasis(pick(ids))
    switch basis.id {
    case "A6-1-a": basis.consent = Consent(given: "a box", withdrawn: "a link", since: before())
    case "A6-1-c", "A6-1-e": basis.law = "the Bookkeeping Act, section 13"
    case "A6-1-f": (basis.interest, basis.assessed) = ("to be known", before())
    default: break
    }
    return basis
  }

  /// What marks a category has, by the trees and the terms of this register.
  func marks(of category: String) -> Marks {
    let own = register.terms.first { $0.id == category }?.marks ?? []
    let above = Trees.parent(.categories, category).map { marks(of: $0) } ?? []
    return own.union(above).union(Trees.marked[category] ?? [])
  }

  mutating func conditions(for categories: [String]) -> [SpecialCondition] {
    let marks = categories.reduce(into: Marks()) { $0.formUnion(self.marks(of: $1)) }
    var conditions: [SpecialCondition] = []
    if marks.contains(.art9) {
      let (id, law) = pick([("A9-2-a", nil), ("A9-2-b", "the Working Environment Act"), ("A9-2-h", "the agreement")])
      conditions.append(SpecialCondition(mark: .art9, condition: id, law: law))
    }
    if marks.contains(.art10) { conditions.append(SpecialCondition(mark: .art10, law: "the Police Register Act")) }
    if marks.contains(.nationalID) { conditions.append(SpecialCondition(mark: .nationalID, need: "to pay salaries")) }
    return conditions
  }

  /// A place of collection that asks no more than it may.
  mutating func newPoint(_ activity: Activity, _ categories: [String]) -> CollectionPoint {
    var point = CollectionPoint(kind: pick([.form, .form, .cookie, .cookie, .pixel, .sdk, .email, .telephone, .api]))
    if register.systems.isEmpty, let controller = activity.controllers.first?.party { _ = newSystem(controller) }
    point.at = register.systems.map(\.id).randomElement(using: &dice)
    point.voluntary = true
    point.categories = some(categories, 1...2)
    let consented = activity.purposes.filter { $0.isConsented }.map(\.term)
    if chance(60), !consented.isEmpty {
      (point.purposes, point.strictlyNecessary) = (some(consented, 1...2), chance(70) ? false : nil)
    } else {
      (point.purposes, point.strictlyNecessary) = (some(activity.purposes.map(\.term), 0...1), true)
    }
    return point
  }
}

extension PurposeDeclaration {
  var isConsented: Bool { if case .basis(let basis) = basis { basis.id == "A6-1-a" } else { false } }
}
