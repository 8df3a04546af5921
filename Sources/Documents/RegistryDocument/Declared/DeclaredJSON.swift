internal import Registry
internal import XMLText

/// Reads the members of JSON objects as the elements that they stand for, by the grammar.
struct DeclaredJSON {
  var faults = ObjectFaultList()

  /// An element from its value.
  mutating func element(
    _ node: JSONNode, _ name: Word, _ type: ElementType, at place: SourcePlace
  ) -> DeclaredElement {
    let place = place.at(node.line, node.column)
    var element = DeclaredElement(name, at: place)
    if type.isBareText {
      if let text = text(node, at: place) { element.text = (text, place) }
      return element
    }
    guard case .object(let said) = node.value else {
      wrongSort(node, .object, at: place)
      return element
    }
    let members = Members.of(type)
    checkNames(said, members, at: place)
    for (name, member) in members.all {
      guard let value = said.first(where: { $0.name == name })?.value else { continue }
      let inner = place.inside(name).at(value.line, value.column)
      switch member {
      case .attribute(let rule):
        if let attribute = attribute(value, rule, at: inner) { element.attributes.append(attribute) }
      case .text: if let text = text(value, at: inner) { element.text = (text, inner) }
      case .child(let rule, let particle): element.children += children(value, rule, particle, at: inner)
      }
    }
    checkComplete(said, name, type, at: place)
    return element
  }

  private mutating func children(
    _ node: JSONNode, _ rule: ChildRule, _ particle: Particle, at place: SourcePlace
  ) -> [DeclaredElement] {
    guard particle.repeats else { return [element(node, rule.name, rule.type, at: place)] }
    guard case .array(let nodes) = node.value else {
      wrongSort(node, .objects, at: place)
      return []
    }
    return nodes.enumerated().map { element($1, rule.name, rule.type, at: place.inside(String($0))) }
  }

  // MARK: Members

  private mutating func checkNames(_ said: [JSONMember], _ members: Members, at place: SourcePlace) {
    let names = members.all.map(\.name)
    // To find the nearest name takes time, and of the twenty-first fault nobody reads.
    for member in said where members[member.name] == nil && !faults.isFull {
      let near = Nearest.words(to: member.name, among: names)
      faults.add(
        .member(.unknown(String(member.name.prefix(60)), near: near, all: names)),
        at: place.inside(JSONPointer.step(member.name)).at(member.line, member.column))
    }
  }

  /// What must stand, and of what excludes each other only one.
  private mutating func checkComplete(
    _ said: [JSONMember], _ name: Word, _ type: ElementType, at place: SourcePlace
  ) {
    let names = Set(said.map(\.name))
    for rule in type.attributes where rule.isRequired && !names.contains(rule.name.member) {
      faults.add(.member(.missing([rule.name.member], rule.meaning(in: name.rawValue))), at: place)
    }
    if case .required = type.text, !names.contains(Members.text) {
      let meaning = FieldMeaning(Word.text.rawValue, in: name.rawValue, english: type.about.sentence)
      faults.add(.member(.missing([Members.text], meaning)), at: place)
    }
    for particle in type.particles where !particle.repeats {
      let all = particle.alternatives.map(\.name.member)
      let standing = all.filter(names.contains)
      if standing.isEmpty, particle.isRequired {
        faults.add(.member(.missing(all, particle.alternatives[0].meaning(in: name.rawValue))), at: place)
      } else if standing.count > 1 {
        faults.add(.member(.onlyOneOf(all)), at: place)
      }
    }
  }

  // MARK: Values

  private mutating func attribute(
    _ node: JSONNode, _ rule: AttributeRule, at place: SourcePlace
  ) -> DeclaredElement.Attribute? {
    switch rule.type {
    case .yesNo:
      guard case .flag(let flag) = node.value else {
        wrongSort(node, .yesNo, at: place)
        return nil
      }
      return DeclaredElement.Attribute(name: rule.name, value: flag ? "yes" : "no", place: place)
    case .module:
      guard case .number(let number) = node.value, let module = Self.module(number) else {
        wrongSort(node, .module, at: place)
        return nil
      }
      return DeclaredElement.Attribute(name: rule.name, value: String(module), place: place)
    default:
      if rule.isList { return list(node, rule, at: place) }
      return text(node, at: place).map { DeclaredElement.Attribute(name: rule.name, value: $0, place: place) }
    }
  }

  /// However a person or a program writes a small whole number; never looks at a long one.
  private static func module(_ number: String) -> Int? {
    guard number.utf8.count <= 16, let value = Double(number), (1...4).contains(value) else { return nil }
    return Int(exactly: value)
  }

  private mutating func list(
    _ node: JSONNode, _ rule: AttributeRule, at place: SourcePlace
  ) -> DeclaredElement.Attribute? {
    guard case .array(let nodes) = node.value else {
      wrongSort(node, .strings, at: place)
      return nil
    }
    var (words, places): ([String], [SourcePlace]) = ([], [])
    for (number, node) in nodes.enumerated() {
      let inner = place.inside(String(number)).at(node.line, node.column)
      guard let word = text(node, at: inner) else { continue }
      if word.isEmpty || word.utf8.contains(where: isBlank) {
        faults.add(.member(word.isEmpty ? .emptyWord : .notOneWord(String(word.prefix(60)))), at: inner)
      }
      words.append(word)
      places.append(inner)
    }
    return DeclaredElement.Attribute(
      name: rule.name, value: words.joined(separator: " "), place: place, members: places)
  }

  private mutating func text(_ node: JSONNode, at place: SourcePlace) -> String? {
    guard case .text(let text) = node.value else {
      wrongSort(node, .string, at: place)
      return nil
    }
    for scalar in text.unicodeScalars where scalar.isForbidden {
      faults.add(.member(.character(scalar.value)), at: place)
      return nil
    }
    return text
  }

  private mutating func wrongSort(_ node: JSONNode, _ wanted: JSONSort, at place: SourcePlace) {
    if case .null = node.value { return faults.add(.member(.null), at: place) }
    faults.add(.member(.sort(wanted: wanted, found: node.sort)), at: place)
  }
}

extension Unicode.Scalar {
  /// Whether XML cannot hold it.
  fileprivate var isForbidden: Bool {
    switch self {
    case "\t", "\n", "\r": false
    case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": true
    default: false
    }
  }
}
