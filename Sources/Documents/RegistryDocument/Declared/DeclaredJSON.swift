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
      wrongSort(node, "an object", at: place)
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
    checkComplete(said, type, at: place)
    return element
  }

  private mutating func children(
    _ node: JSONNode, _ rule: ChildRule, _ particle: Particle, at place: SourcePlace
  ) -> [DeclaredElement] {
    guard particle.repeats else { return [element(node, rule.name, rule.type, at: place)] }
    guard case .array(let nodes) = node.value else {
      wrongSort(node, "an array of objects", at: place)
      return []
    }
    return nodes.enumerated().map { element($1, rule.name, rule.type, at: place.inside(String($0))) }
  }

  // MARK: Members

  private mutating func checkNames(_ said: [JSONMember], _ members: Members, at place: SourcePlace) {
    let names = members.all.map(\.name)
    // To find the nearest name takes time, and of the twenty-first fault nobody reads.
    for member in said where members[member.name] == nil && !faults.isFull {
      faults.add(
        "`\(member.name.prefix(60))` is not a member here",
        Nearest.help(
          member.name, among: names,
          otherwise: names.isEmpty ? "the object has no members" : "the members are \(Nearest.list(names, "and"))"),
        at: place.inside(JSONPointer.step(member.name)).at(member.line, member.column))
    }
  }

  /// What must stand, and of what excludes each other only one.
  private mutating func checkComplete(_ said: [JSONMember], _ type: ElementType, at place: SourcePlace) {
    let names = Set(said.map(\.name))
    for rule in type.attributes where rule.isRequired && !names.contains(rule.name.member) {
      lacks("`\(rule.name.member)`", rule.name.member, rule.about, at: place)
    }
    if case .required = type.text, !names.contains(Members.text) {
      lacks("`\(Members.text)`", Members.text, type.about, at: place)
    }
    for particle in type.particles where !particle.repeats {
      let all = particle.alternatives.map(\.name.member)
      let standing = all.filter(names.contains)
      if standing.isEmpty, particle.isRequired {
        lacks(Nearest.list(all, "or"), all[0], particle.alternatives[0].about, at: place)
      } else if standing.count > 1 {
        faults.add("only one of \(Nearest.list(all, "and")) can stand here", "keep one of them", at: place)
      }
    }
  }

  private mutating func lacks(_ what: String, _ name: String, _ about: String, at place: SourcePlace) {
    faults.add("\(what) is missing", "write `\"\(name)\": …`: \(about.sentence)", at: place)
  }

  // MARK: Values

  private mutating func attribute(
    _ node: JSONNode, _ rule: AttributeRule, at place: SourcePlace
  ) -> DeclaredElement.Attribute? {
    switch rule.type {
    case .yesNo:
      guard case .flag(let flag) = node.value else {
        wrongSort(node, "`true` or `false`", at: place)
        return nil
      }
      return DeclaredElement.Attribute(name: rule.name, value: flag ? "yes" : "no", place: place)
    case .module:
      guard case .number(let number) = node.value, let module = Self.module(number) else {
        wrongSort(node, "the number 1, 2, 3 or 4", at: place)
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
      wrongSort(node, "an array of strings", at: place)
      return nil
    }
    var (words, places): ([String], [SourcePlace]) = ([], [])
    for (number, node) in nodes.enumerated() {
      let inner = place.inside(String(number)).at(node.line, node.column)
      guard let word = text(node, at: inner) else { continue }
      if word.isEmpty || word.utf8.contains(where: isBlank) {
        faults.add(
          word.isEmpty ? "the word is empty" : "`\(word.prefix(60))` is not one word",
          "write one word without blanks for each member of the list", at: inner)
      }
      words.append(word)
      places.append(inner)
    }
    return DeclaredElement.Attribute(
      name: rule.name, value: words.joined(separator: " "), place: place, members: places)
  }

  private mutating func text(_ node: JSONNode, at place: SourcePlace) -> String? {
    guard case .text(let text) = node.value else {
      wrongSort(node, "a string", at: place)
      return nil
    }
    for scalar in text.unicodeScalars where scalar.isForbidden {
      let code = String(scalar.value, radix: 16, uppercase: true)
      faults.add(
        "the character U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code) cannot stand in a register",
        "leave it out: XML cannot hold it", at: place)
      return nil
    }
    return text
  }

  private mutating func wrongSort(_ node: JSONNode, _ wanted: String, at place: SourcePlace) {
    if case .null = node.value {
      return faults.add("`null` says nothing here", "leave the member out where nothing is known", at: place)
    }
    faults.add("\(wanted) belongs here, and \(node.sort) stands here", "write \(wanted)", at: place)
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
