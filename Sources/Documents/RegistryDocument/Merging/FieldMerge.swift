internal import Registry

/// Merges two versions of one object field by field: an attribute is a field, and so are all the elements of one name, or
/// each of them where they are told from each other by what they refer to.
struct FieldMerge {
  private let type: ElementType
  private(set) var merged: ElementTree
  private(set) var conflicts: [MergeConflict.Reason] = []

  /// `base` is nil where both made an object of one name that was not there before: then whatever they say differently
  /// is a conflict, since neither knew of the other.
  init(base: ElementTree?, theirs: ElementTree, ours: ElementTree, _ type: ElementType) {
    self.type = type
    merged = ElementTree(theirs.name)
    for rule in type.attributes { merge(rule, base, theirs, ours) }
    for particle in type.particles {
      if particle.repeats {
        for child in particle.alternatives { merge([child], base, theirs, ours, repeats: true) }
      } else {
        // Of those that exclude each other, changing one changes all.
        merge(particle.alternatives, base, theirs, ours, repeats: false)
      }
    }
  }

  private mutating func merge(
    _ rule: AttributeRule, _ base: ElementTree?, _ theirs: ElementTree, _ ours: ElementTree
  ) {
    let (one, other) = (theirs[rule.name], ours[rule.name])
    guard let chosen = Self.chosen(base.map { $0[rule.name] }, one, other) else {
      let said = { (value: String?) in value.map { [SaidField([], rule.fieldSort, rule.words($0))] } }
      let step = FieldStep(rule.name.rawValue)
      return conflicts.append(
        .field(step, base: said(base?[rule.name]), theirs: said(one), ours: said(other)))
    }
    guard let value = chosen else { return }
    merged.attributes.append(ElementTree.Attribute(name: rule.name, value: value))
  }

  private mutating func merge(
    _ rules: [ChildRule], _ base: ElementTree?, _ theirs: ElementTree, _ ours: ElementTree, repeats: Bool
  ) {
    let elements = { (tree: ElementTree) in rules.flatMap { tree.children($0.name) } }
    var (one, other) = (elements(theirs), elements(ours))
    var before = base.map(elements)
    if repeats, let known = before, let keyed = KeyedMerge(base: known, theirs: one, ours: other, rules[0].type) {
      merged.children += keyed.merged
      if keyed.open.isEmpty { return }
      (before, one, other) = (keyed.opened(known), keyed.opened(one), keyed.opened(other))
    }
    if let chosen = Self.chosen(before, one, other) { return merged.children += chosen }
    if !repeats, let inside = Self.inside(before, one, other, rules) {
      if inside.conflicts.isEmpty { return merged.children.append(inside.merged) }
      return conflicts += inside.conflicts.map { $0.inside(FieldStep(inside.merged.name.rawValue)) }
    }
    let said = { (children: [ElementTree]) in
      children.isEmpty ? nil : children.flatMap { Self.said($0, rules, repeats: repeats) }
    }
    let name = rules.count == 1 ? rules[0].name : (one.first ?? other.first)?.name ?? rules[0].name
    conflicts.append(
      .field(
        FieldStep(name.rawValue), base: before.flatMap(said), theirs: said(one), ours: said(other)))
  }

  /// The merge inside of what was agreed of sub-processors, where all three authorise them in the same way. What stands in
  /// other elements is meant together, as a person's name and address.
  private static func inside(
    _ base: [ElementTree]?, _ theirs: [ElementTree], _ ours: [ElementTree], _ rules: [ChildRule]
  ) -> FieldMerge? {
    guard let before = base?.first, let one = theirs.first, let other = ours.first,
      let type = rules.first(where: { $0.name == .subProcessing })?.type,
      [before, one, other].allSatisfy({ $0.name == .subProcessing && $0[.authorisation] == before[.authorisation] })
    else { return nil }
    return FieldMerge(base: before, theirs: one, ours: other, type)
  }

  /// What two made of a value: nil where they made different things of it.
  static func chosen<Value: Equatable>(_ base: Value?, _ theirs: Value, _ ours: Value) -> Value? {
    if theirs == ours || base == ours { return theirs }
    return base == theirs ? ours : nil
  }

  /// What an element says in short: of one among several, which one it is.
  private static func said(_ element: ElementTree, _ rules: [ChildRule], repeats: Bool) -> [SaidField] {
    guard let type = rules.first(where: { $0.name == element.name })?.type else { return [] }
    guard repeats || rules.count > 1 else { return element.said(type) }
    let inner = repeats ? element.saidBesideKey(type) : element.said(type)
    let step = repeats ? element.step(type) : FieldStep(element.name.rawValue)
    if inner.isEmpty { return [SaidField([step], .text, [])] }
    return inner.map { SaidField([step] + $0.path, $0.sort, $0.words) }
  }
}

extension MergeConflict.Reason {
  /// The same of a field that stands inside another; what all three say is left out.
  fileprivate func inside(_ outer: FieldStep) -> Self {
    guard case .field(let step, let base, let theirs, let ours) = self else { return self }
    let common = Set(base ?? []).intersection(theirs ?? []).intersection(ours ?? [])
    let placed = { (said: [SaidField]?) -> [SaidField]? in
      let differing = (said ?? []).filter { !common.contains($0) }
      let fields = differing.map {
        $0.path.first?.name == step.name ? $0 : SaidField([step] + $0.path, $0.sort, $0.words)
      }
      return fields.isEmpty ? nil : fields
    }
    return .field(outer, base: placed(base), theirs: placed(theirs), ours: placed(ours))
  }
}
