internal import Registry

/// Compares two elements of one name field by field, in the order of the grammar.
struct FieldComparison {
  private(set) var found: [FieldDifference] = []

  /// What differs between two versions of an object.
  static func differences(from old: ElementTree, to new: ElementTree, _ type: ElementType) -> [FieldDifference] {
    var comparison = FieldComparison()
    comparison.compare(old, new, type, at: [])
    return comparison.found
  }

  private mutating func compare(
    _ old: ElementTree, _ new: ElementTree, _ type: ElementType, at path: [FieldStep]
  ) {
    for rule in type.attributes { compare(old[rule.name], new[rule.name], rule, at: path) }
    if old.text != new.text { found.append(FieldDifference(path, .text, .text(before: old.text, after: new.text))) }
    for particle in type.particles {
      if particle.repeats {
        for child in particle.alternatives {
          compareMany(old.children(child.name), new.children(child.name), child.type, at: path)
        }
      } else {
        compareOne(old, new, particle, at: path)
      }
    }
  }

  private mutating func compare(_ old: String?, _ new: String?, _ rule: AttributeRule, at path: [FieldStep]) {
    guard old != new else { return }
    let (before, after) = (old.map(rule.words), new.map(rule.words))
    var change = FieldDifference.Change.value(before: before, after: after)
    if let before, let after, rule.isList, !before.isEmpty, !after.isEmpty {
      change = .words(
        added: after.filter { !before.contains($0) }, removed: before.filter { !after.contains($0) })
    }
    found.append(FieldDifference(path + [FieldStep(rule.name.rawValue)], rule.fieldSort, change))
  }

  /// An element that stands once, or one of several that exclude each other.
  private mutating func compareOne(
    _ old: ElementTree, _ new: ElementTree, _ particle: Particle, at path: [FieldStep]
  ) {
    for child in particle.alternatives {
      let inner = path + [FieldStep(child.name.rawValue)]
      switch (old.child(child.name), new.child(child.name)) {
      case (nil, nil): break
      case (let before?, let after?): compare(before, after, child.type, at: inner)
      case (let before, let after) where child.type.isText:
        found.append(FieldDifference(inner, .text, .text(before: before?.text, after: after?.text)))
      case (let before?, nil):
        found.append(FieldDifference(inner, .text, .removed(before.said(child.type))))
      case (nil, let after?):
        found.append(FieldDifference(inner, .text, .added(after.said(child.type))))
      }
    }
  }

  /// Elements of one name that may stand several times: those that are the same are left out, the others are paired by
  /// what tells them apart.
  private mutating func compareMany(
    _ old: [ElementTree], _ new: [ElementTree], _ type: ElementType, at path: [FieldStep]
  ) {
    var before = old
    var after: [ElementTree] = []
    for element in new {
      if let same = before.firstIndex(of: element) { before.remove(at: same) } else { after.append(element) }
    }
    var added: [ElementTree] = []
    for element in after {
      let key = element.key(type)
      if let paired = before.firstIndex(where: { $0.key(type) == key }) {
        compare(before.remove(at: paired), element, type, at: path + [element.step(type)])
      } else {
        added.append(element)
      }
    }
    if before.count == 1, added.count == 1, added[0].mayChangeKey {
      return compare(before[0], added[0], type, at: path + [before[0].step(type)])
    }
    for element in before {
      let said = FieldDifference.Change.removed(element.saidBesideKey(type))
      found.append(FieldDifference(path + [element.step(type)], .text, said))
    }
    for element in added {
      let said = FieldDifference.Change.added(element.saidBesideKey(type))
      found.append(FieldDifference(path + [element.step(type)], .text, said))
    }
  }
}

extension ElementType {
  /// Whether an element holds words and nothing else.
  var isText: Bool { attributes.isEmpty && particles.isEmpty }
}

extension ElementTree {
  /// The step to an element that may stand several times.
  func step(_ type: ElementType) -> FieldStep {
    let key = key(type)
    return FieldStep(name.rawValue, key: key?.value, key?.sort ?? .text)
  }

  /// All that an element says, inside out, but what already tells it from others.
  func saidBesideKey(_ type: ElementType) -> [SaidField] {
    let key = key(type)
    return said(type).filter { said in
      let isKey = said.path.count == 1 && said.path.first?.name == key?.attribute?.rawValue
      let isWhole = key?.attribute == nil && said.words.first == key?.value && said.words.count == 1
      return !(isKey || isWhole)
    }
  }

  /// All that an element says, in the order of the grammar.
  func said(_ type: ElementType, at path: [FieldStep] = []) -> [SaidField] {
    var said: [SaidField] = []
    for rule in type.attributes {
      guard let value = self[rule.name] else { continue }
      said.append(SaidField(path + [FieldStep(rule.name.rawValue)], rule.fieldSort, rule.words(value)))
    }
    if let text { said.append(SaidField(path, .text, [text])) }
    for particle in type.particles {
      for child in particle.alternatives {
        for element in children(child.name) {
          let step = particle.repeats ? element.step(child.type) : FieldStep(child.name.rawValue)
          let inner = particle.repeats ? element.saidBesideKey(child.type) : element.said(child.type)
          if inner.isEmpty { said.append(SaidField(path + [step], .text, [])) }
          said += inner.map { SaidField(path + [step] + $0.path, $0.sort, $0.words) }
        }
      }
    }
    return said
  }
}
