/// Elements of the register document as JSON, by the grammar and nothing else.
extension JSONText {
  mutating func element(_ tree: ElementTree, _ type: ElementType) {
    if type.isBareText { return value(tree.text ?? "") }
    object { json in
      for (name, member) in Members.of(type).all {
        switch member {
        case .attribute(let rule):
          guard let value = tree[rule.name] else { continue }
          json.key(name)
          json.value(value, rule)
        case .text: if let text = tree.text { json.member(name, text) }
        case .child(let child, let particle): json.children(tree.children(child.name), child, particle, as: name)
        }
      }
    }
  }

  private mutating func children(
    _ children: [ElementTree], _ rule: ChildRule, _ particle: Particle, as name: String
  ) {
    guard let first = children.first else { return }
    key(name)
    guard particle.repeats else { return element(first, rule.type) }
    array { json in for child in children { json.element(child, rule.type) } }
  }

  private mutating func value(_ text: String, _ rule: AttributeRule) {
    switch rule.type {
    case .yesNo: value(text == "yes")
    case .module: if let number = Int(text) { value(number) } else { value(text) }
    default:
      guard rule.isList else { return value(text) }
      array { json in for word in rule.words(text) { json.value(word) } }
    }
  }
}
