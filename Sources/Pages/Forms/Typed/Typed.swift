public import Registry

/// What was typed into one field of a form, exactly as it was typed.
public enum Typed: Hashable, Sendable {
  /// A value: the members of a list, or one text. Of a length of time the years, months, weeks and days.
  case words([String])
  /// Fields inside a field.
  case group(TypedGroup)
  /// The same fields several times.
  case list([TypedGroup])
}

/// What was typed into fields that stand beside each other, by their names. A field that is not there says nothing.
public struct TypedGroup: Hashable, Sendable {
  /// The fields that say something, even if only that they are there.
  public var fields: [String: Typed] = [:]

  /// Nothing typed.
  public init() {}

  /// The words of a value; none where nothing was typed.
  public func words(_ name: String) -> [String] {
    if case .words(let words) = fields[name] { words } else { [] }
  }

  /// The first word of a value.
  public func word(_ name: String) -> String? { words(name).first { !$0.isBlank } }

  /// The fields inside a field that stands once; `nil` where it is not there.
  public func group(_ name: String) -> TypedGroup? {
    if case .group(let group) = fields[name] { group } else { nil }
  }

  /// The fields of each that stands there.
  public func list(_ name: String) -> [TypedGroup] {
    if case .list(let groups) = fields[name] { groups } else { [] }
  }
}

extension TypedGroup {
  /// Whether nothing is typed in it.
  var isBlank: Bool {
    fields.values.allSatisfy { typed in
      switch typed {
      case .words(let words): !words.isEmpty && words.allSatisfy(\.isBlank)
      case .group(let group): group.isBlank
      case .list(let groups): groups.allSatisfy(\.isBlank)
      }
    }
  }

  /// Leaves out entries in which nothing is typed and something would have to be: an entry that was put in and not used.
  public mutating func leaveOutBlankEntries(_ shape: [FieldShape]) {
    for field in shape {
      switch fields[field.name] {
      case .group(var group):
        group.leaveOutBlankEntries(field.fields)
        fields[field.name] = .group(group)
      case .list(var groups):
        let mustSay = field.fields.contains { $0.isRequired && $0.value != nil }
        for place in groups.indices { groups[place].leaveOutBlankEntries(field.fields) }
        if mustSay { groups.removeAll(where: \.isBlank) }
        fields[field.name] = groups.isEmpty ? nil : .list(groups)
      default: continue
      }
    }
  }
}

extension String {
  /// Whether there is nothing in it but blanks.
  var isBlank: Bool { allSatisfy { $0.isWhitespace } }
}
