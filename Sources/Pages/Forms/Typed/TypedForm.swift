public import Registry

/// A form as it was typed so far: the fields, and what was searched for in long lists.
public struct TypedForm: Hashable, Sendable {
  /// What was typed.
  public var root: TypedGroup
  /// What is searched for among the words of a field, by the place of the field.
  public var searches: [FieldPlace: String] = [:]

  /// A form in which something was typed.
  public init(_ root: TypedGroup = TypedGroup()) { self.root = root }

  /// Reads what a form sent. Names that no field has are left out.
  public init(_ values: [FormValue], _ shape: [FieldShape]) {
    var sent = SentNode()
    for value in values {
      if value.name.hasPrefix("/") {
        sent.add(value.value, at: value.name.split(separator: "/")[...])
      } else if value.name.hasPrefix("find:") {
        searches[FieldPlace(String(value.name.dropFirst(5)))] = value.value.isBlank ? nil : value.value
      }
    }
    root = sent.group(shape)
  }

  /// All that must be sent for the form to be read as it is.
  public func values(_ shape: [FieldShape]) -> [FormValue] {
    var all: [FormValue] = []
    root.collect(shape, at: FieldPlace(), into: &all)
    return all
      + searches.sorted { $0.key.pointer < $1.key.pointer }.map { FormValue("find:" + $0.key.pointer, $0.value) }
  }
}

/// What was sent, by the parts of its names.
private struct SentNode {
  private var values: [String] = []
  private var children: [Substring: SentNode] = [:]
  /// Deeper than any object is.
  private static let mostDepth = 16
  /// More of one sort than anybody types.
  private static let mostEntries = 2000

  mutating func add(_ value: String, at path: ArraySlice<Substring>) {
    guard let first = path.first, path.count <= Self.mostDepth else { return values.append(value) }
    children[first, default: SentNode()].add(value, at: path.dropFirst())
  }

  func group(_ shape: [FieldShape]) -> TypedGroup {
    var group = TypedGroup()
    for field in shape {
      guard let sent = children[Substring(field.name)] else { continue }
      group.fields[field.name] = sent.typed(field)
    }
    return group
  }

  private func typed(_ field: FieldShape) -> Typed? {
    switch field.content {
    case .value(.duration):
      let units = DurationParts.names.map { children[Substring($0)]?.values.first ?? "" }
      return units.allSatisfy(\.isBlank) ? nil : .words(units)
    case .value(let shape):
      if shape.isList { return list(shape) }
      return values.first.flatMap { $0.isBlank ? nil : .words([$0]) }
    case .group(let fields):
      guard field.repeats else { return .group(group(fields)) }
      let places = children.keys.compactMap { Int($0) }.sorted().prefix(Self.mostEntries)
      return places.isEmpty ? nil : .list(places.compactMap { children[Substring(String($0))]?.group(fields) })
    }
  }

  /// Each word once. What was typed into the line below a list belongs to it; an empty word says that nothing is named.
  private func list(_ shape: ValueShape) -> Typed? {
    var words: [String] = []
    let typed = children["more"]?.values ?? []
    let said =
      shape == .anyWords ? values.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) } : values
    for word in said + typed where !word.isBlank && !words.contains(word) { words.append(word) }
    if words.isEmpty, shape.mayBeEmpty, values.contains("") { return .words([]) }
    return words.isEmpty ? nil : .words(words)
  }
}

extension TypedGroup {
  fileprivate func collect(_ shape: [FieldShape], at place: FieldPlace, into all: inout [FormValue]) {
    for field in shape {
      guard let typed = fields[field.name] else { continue }
      let inner = place.inside(field.name)
      switch typed {
      case .words(let words):
        if field.value == .duration {
          for (name, word) in zip(DurationParts.names, words) {
            all.append(FormValue(inner.inside(name).pointer, word))
          }
        } else {
          for word in words.isEmpty ? [""] : words { all.append(FormValue(inner.pointer, word)) }
        }
      case .group(let group):
        all.append(FormValue(inner.pointer, ""))
        group.collect(field.fields, at: inner, into: &all)
      case .list(let groups):
        for (number, group) in groups.enumerated() {
          all.append(FormValue(inner.inside(number).pointer, ""))
          group.collect(field.fields, at: inner.inside(number), into: &all)
        }
      }
    }
  }
}
