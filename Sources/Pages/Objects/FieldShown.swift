import Registry
import Vocabulary
import Wording

/// Fields of one name as a page shows them: what each says, and what stands inside it.
struct FieldShown: Sendable {
  let label: String
  let items: [Item]

  struct Item: Sendable {
    let pieces: [Piece]
    let fields: [FieldShown]
  }
}

extension Shown {
  /// All that an object says, field by field; what repeats stands together.
  func fields(_ parts: [SaidPart], in parent: String) -> [FieldShown] {
    var fields: [(name: String, items: [FieldShown.Item])] = []
    for part in parts {
      let item = FieldShown.Item(pieces: pieces(of: part), fields: self.fields(part.parts, in: part.step.name))
      if fields.last?.name == part.step.name {
        fields[fields.count - 1].items.append(item)
      } else {
        fields.append((part.step.name, [item]))
      }
    }
    return fields.map { FieldShown(label: narrator.label($0.name, in: parent).capitalised, items: $0.items) }
  }

  private func pieces(of part: SaidPart) -> [Piece] {
    var pieces: [Piece] = []
    if let key = part.step.key {
      let words = part.step.sort.isOfWords ? key.split(separator: " ").map(String.init) : [key]
      pieces += self.pieces(words, part.step.sort)
    }
    if let words = part.words {
      if !pieces.isEmpty { pieces.append(.words(": ")) }
      pieces += words.isEmpty ? [.quiet(labels.nothingNamed())] : self.pieces(words, part.sort)
    }
    if pieces.isEmpty, part.parts.isEmpty { pieces.append(.words(labels.yes().capitalised)) }
    return pieces
  }

  private func pieces(_ words: [String], _ sort: FieldSort) -> [Piece] {
    var pieces: [Piece] = []
    for (place, word) in words.enumerated() {
      if place > 0 { pieces.append(.words(", ")) }
      pieces.append(piece(word, sort, isFirst: place == 0))
    }
    return pieces
  }

  private func piece(_ word: String, _ sort: FieldSort, isFirst: Bool) -> Piece {
    let value = narrator.value(word, sort)
    if case .text = sort { return word.isFingerprint ? .code(word) : .words(narrator.text(word)) }
    let text = isFirst ? value.capitalised : value
    return address(of: word, sort).map { .link(text, $0) } ?? .words(text)
  }

  /// The page of what a value names.
  private func address(of id: String, _ sort: FieldSort) -> Address? {
    switch sort {
    case .reference(let kind):
      let isSystem = declared(ID<System>(id)) != nil
      return kind.object(isSystem: isSystem).map { .object(ObjectName($0, id)) }
    case .term(let taxonomy):
      return register.terms.contains { $0.id == id && $0.taxonomy == taxonomy } ? .object(.term(id, in: taxonomy)) : nil
    default: return nil
    }
  }
}

extension FieldSort {
  /// Whether a key of this sort is a list of words.
  fileprivate var isOfWords: Bool {
    switch self {
    case .term, .choice: true
    default: false
    }
  }
}

extension NamedKind {
  /// What sort of object it names that has a page of its own.
  fileprivate func object(isSystem: Bool) -> ObjectKind? {
    switch self {
    case .party: .party
    case .system: .system
    case .actor: isSystem ? .system : .party
    case .activity: .activity
    case .agreement: .agreement
    case .flow: .flow
    case .notice: .notice
    case .announcement: .announcement
    case .acceptance: .acceptance
    case .promise, .term: nil
    }
  }
}

extension String {
  /// Whether it is a SHA-256.
  fileprivate var isFingerprint: Bool {
    utf8.count == 64 && utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}

extension FieldShown {
  /// Whether nothing stands inside it, so that it is said in one line.
  fileprivate var isPlain: Bool { items.count == 1 && items.allSatisfy { $0.fields.isEmpty } }
}

extension Markup {
  /// Fields with what stands inside them.
  mutating func fields(_ fields: [FieldShown]) {
    facts { page in
      for field in fields {
        page.fact(field.label) { page in page.list(field.items) { $0.item($1) } }
      }
    }
  }

  /// What is plain stands behind its name, line by line; after what tells it from others, in the same line.
  private mutating func item(_ item: FieldShown.Item) {
    pieces(item.pieces)
    let plain = item.fields.filter(\.isPlain)
    for field in plain {
      if item.pieces.isEmpty {
        element(.div) { $0.plain(field) }
      } else {
        text(" · ")
        self.plain(field, lowercase: true)
      }
    }
    let others = item.fields.filter { !$0.isPlain }
    if !others.isEmpty { fields(others) }
  }

  private mutating func plain(_ field: FieldShown, lowercase: Bool = false) {
    element(.span, .classes(.beside), text: (lowercase ? field.label.lowercasedFirst : field.label) + ": ")
    for item in field.items { pieces(item.pieces) }
  }
}
