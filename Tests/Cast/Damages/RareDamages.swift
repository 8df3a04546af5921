internal import Registry
internal import Vocabulary

/// Damages that are aimed: what dice alone would reach too seldom.
extension Maker {
  /// An agreement that names or excludes just above or below what a flow carries.
  mutating func limitClosely() {
    guard let flow = register.flows.filter({ $0.role.isProcessing }).randomElement(using: &dice),
      let processor = party(flow.to)
    else { return }
    let dimension = pick([Dimension.categories, .subjects, .purposes, .operations])
    let carried = [Dimension.categories: flow.categories, .subjects: flow.subjects, .purposes: flow.purposes]
    guard let word = (carried[dimension] ?? flow.operations).elements.randomElement(using: &dice) else { return }
    let way = number(0..<4)
    let parent = Trees.parent(dimension, word) ?? word
    if way == 1 {
      register.change(flow.id) { flow in
        switch dimension {
        case .categories: flow.categories = .some([parent])
        case .subjects: flow.subjects = .some([parent])
        case .purposes: flow.purposes = .some([parent])
        default: flow.operations = .some([parent])
        }
      }
    }
    for index in register.agreements.indices
    where register.agreements[index].parties(on: .processor).contains(processor) {
      switch way {
      case 0: register.agreements[index].scope[dimension].excluded = [chance(50) ? word : parent]
      case 1: register.agreements[index].scope[dimension].named = [word]
      case 2: register.agreements[index].scope[dimension].named = [Trees.top(dimension, word)]
      default:
        register.agreements[index].scope[dimension].excluded = Trees.children(dimension, word).known(
          to: register, dimension)
      }
    }
  }

  /// A contract between two others that one of them merely says exists.
  mutating func attest() {
    let ofOthers = chance(70)
    changeAgreement(where: { [register] agreement in
      agreement.amends == nil
        && !(ofOthers
          && agreement.parties.contains { bound in register.parties.contains { $0.id == bound.party && $0.own } })
    }) { maker, agreement in
      if !ofOthers { for bound in agreement.parties { maker.register.change(bound.party) { $0.own = false } } }
      let by = maker.pick(agreement.parties.map(\.party))
      agreement.evidence = [.attested(by: by, who: .named("C. Person"), day: maker.before(), how: "letter")]
      agreement.signatures = []
      agreement.period.until = maker.chance(60) ? nil : maker.near()
    }
  }

  /// A set that is not declared, or declared to be empty, while everything else is as it was.
  mutating func sayNothing() {
    let said: Declared<String> =
      chance(45) ? .undeclared : .none(Confirmation(day: pick([before(), before(), after()])))
    let dimension = pick([Dimension.categories, .subjects, .purposes, .purposes, .operations])
    let processing = register.flows.filter { $0.role.isProcessing }
    guard let flow = processing.randomElement(using: &dice) else { return }
    register.change(flow.id) { flow in
      switch dimension {
      case .categories: flow.categories = said
      case .subjects: flow.subjects = said
      case .purposes: flow.purposes = said
      default: flow.operations = said
      }
    }
  }

  /// A place that is excluded, or of which only a part, or only the whole, is named.
  mutating func limitPlacesClosely() {
    guard let flow = register.flows.filter({ $0.role.isProcessing }).randomElement(using: &dice),
      let processor = party(flow.to)
    else { return }
    let dimension = pick([Dimension.storage, .access])
    let (place, named, excluded): (String, [String], [String]) = pick([
      ("EEA", ["EU", "NO"], []), ("EEA", ["EEA"], ["DE"]), ("EU", ["SE", "DE"], []), ("NC", ["EEA"], []),
      ("NC", ["FR", "NC"], ["EU"]), ("NO", ["EEA"], ["NO"]), ("SE", ["EEA"], ["EU"]), ("SJ", ["NO"], []),
      ("CH", ["adequate"], []), ("SE", ["EU"], ["SE"]), ("EEA", ["EU", "NO", "IS", "LI"], []),
    ])
    register.change(flow.id) { flow in
      let uses = Declared.some([PlaceUse(place, by: .recipient)])
      if dimension == .storage { flow.storage = uses } else { flow.access = uses }
    }
    for index in register.agreements.indices
    where register.agreements[index].parties(on: .processor).contains(processor) {
      register.agreements[index].scope[dimension] = Scope.Limit(named: named, excluded: excluded)
    }
  }

  mutating func confirmNoPlaces() {
    let none = Declared<PlaceUse>.none(Confirmation(day: before()))
    changeFlow { _, flow in (flow.storage, flow.access) = (none, none) }
  }
}
