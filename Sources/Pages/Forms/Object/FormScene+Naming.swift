public import Registry
import Vocabulary
import Wording

/// Keys for what is new, made from what people call it.
extension FormScene {
  /// Gives what was typed a key where it lacks one: the object itself, and whatever in it has keys of its own.
  public func nameWhatIsNew(_ group: inout TypedGroup, _ kind: ObjectKind, _ shape: [FieldShape]) {
    if shape.contains(where: { $0.name == "id" }), group.word("id") == nil {
      let taxonomy = group.word("taxonomy")
      group.fields["id"] = .words([
        Self.free(Self.key(proposed(group, kind))) { id in
          kinds(besides: kind).contains { other in
            register.place(of: ObjectName(other, other == .term ? "\(taxonomy ?? "")/\(id)" : id)) != nil
          }
        }
      ])
    }
    namePromises(&group)
  }

  /// Parties and systems share their keys.
  private func kinds(besides kind: ObjectKind) -> [ObjectKind] {
    kind == .party || kind == .system ? [.party, .system] : [kind]
  }

  private func proposed(_ group: TypedGroup, _ kind: ObjectKind) -> String {
    if let name = group.word("name") ?? group.word("title") ?? group.word("en") ?? group.word("nb") { return name }
    switch kind {
    case .flow: return [group.word("from"), group.word("to")].compactMap { $0 }.joined(separator: "-")
    case .announcement: return [kind.rawValue, group.word("day")].compactMap { $0 }.joined(separator: "-")
    case .acceptance: return [kind.rawValue, group.word("subject")].compactMap { $0 }.joined(separator: "-")
    default: return kind.rawValue
    }
  }

  private func namePromises(_ group: inout TypedGroup) {
    guard case .list(var promises) = group.fields["promise"] else { return }
    var known = Set(promises.compactMap { $0.word("id") })
    for place in promises.indices where promises[place].word("id") == nil {
      let id = Self.free(Self.key(promises[place].word("kind") ?? "promise")) { known.contains($0) }
      known.insert(id)
      promises[place].fields["id"] = .words([id])
    }
    group.fields["promise"] = .list(promises)
  }

  /// A key in small letters from a to z, digits and hyphens.
  static func key(_ name: String) -> String {
    var key = ""
    for character in name.lowercased() {
      switch character {
      case "æ", "ä": key += "ae"
      case "ø", "ö": key += "o"
      case "å": key += "a"
      case "a"..."z", "0"..."9": if character.isASCII { key.append(character) } else { fallthrough }
      default:
        let plain = String(character).decomposedStringLetters
        if !plain.isEmpty { key += plain } else if !key.isEmpty, !key.hasSuffix("-") { key.append("-") }
      }
    }
    let short = key.prefix(50)
    let trimmed = short.hasSuffix("-") ? short.dropLast() : short
    return trimmed.isEmpty ? "new" : String(trimmed)
  }

  private static func free(_ key: String, _ isTaken: (String) -> Bool) -> String {
    guard isTaken(key) else { return key }
    return (2...).lazy.map { "\(key)-\($0)" }.first { !isTaken($0) } ?? key
  }
}

extension String {
  /// The letters from a to z of which letters with marks are made: `é` is `e`.
  fileprivate var decomposedStringLetters: String {
    let plain: [Character: Character] = [
      "á": "a", "à": "a", "â": "a", "ã": "a", "é": "e", "è": "e", "ê": "e", "ë": "e", "í": "i", "ì": "i", "î": "i",
      "ï": "i", "ó": "o", "ò": "o", "ô": "o", "õ": "o", "ú": "u", "ù": "u", "û": "u", "ü": "u", "ñ": "n", "ç": "c",
      "ý": "y", "š": "s", "ž": "z", "č": "c", "ł": "l", "đ": "d",
    ]
    return String(compactMap { plain[$0] })
  }
}

extension FormScene {
  /// The first value in a part, in the order of the page; `nil` where the part has none.
  public static func firstField(in place: FieldPlace, _ shape: [FieldShape]) -> FieldPlace? {
    var (shape, parent) = (shape, "")
    for step in place.steps where Int(step) == nil {
      guard let field = shape.first(where: { $0.name == step }) else { return nil }
      (shape, parent) = (field.fields, field.word)
    }
    let usual = FieldOrder.ordered(shape, in: parent, isPart: true).usual
    return usual.first { $0.value != nil }.map { place.inside($0.name) }
  }
}

extension FormFault {
  /// That a key is in use.
  public init(taken id: String, _ scene: FormScene) { self.init(scene.words.fault.taken(id)) }
}
