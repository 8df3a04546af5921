public import Law
public import Registry
public import Vocabulary

/// What differs between two registers, for people, at 80 columns: object by object and field by field.
public struct DifferenceText: Sendable {
  private let differences: [ObjectDifference]
  private let words: FieldWords
  private var sentences: any Sentences { words.sentences }

  /// The text of differences that were found between two registers.
  public init(
    _ differences: [ObjectDifference], from old: RegistrySnapshot, to new: RegistrySnapshot, under law: LawEdition,
    in language: Language
  ) {
    self.differences = differences
    words = FieldWords(from: old, to: new, under: law, in: language)
  }

  /// The lines.
  public var lines: [TextLine] {
    var writer = TextWriter()
    writer.write(title, .title)
    var last: ObjectDifference?
    for difference in differences {
      if !difference.standsClose(to: last) { writer.space() }
      write(difference, &writer)
      last = difference
    }
    writer.space()
    writer.write(counts, differences.isEmpty ? .good : .plain)
    return writer.lines
  }

  /// Each difference in a sentence that stands for itself, then how many there are; not laid out.
  public var sentencesAlone: [String] {
    var told: [String] = []
    for difference in differences {
      let object = object(difference)
      switch difference.change {
      case .added: told.append("\(object): \(sentences.isNew())")
      case .removed: told.append("\(object): \(sentences.isGone())")
      case .changed(let fields): told += fields.map { "\(object): \(sentence($0, of: difference))" }
      }
    }
    return told + [counts]
  }

  private var title: String {
    let names = [words.new, words.old].map { ($0.snapshot.header.title ?? $0.snapshot.header.id).cleaned }
    return sentences.differencesTitle(names[0], before: names[1])
  }

  /// What an object of the later register says, each field with its value.
  public func told(_ said: [SaidField], of kind: ObjectKind) -> [(field: String, value: String)] {
    said.map { field in
      let (path, said) = field.asEntry ?? (field.path, field)
      let value = said.words.isEmpty ? sentences.nothingNamed() : words.value(said.words, said.sort)
      return (words.path(path, of: kind), value.visible)
    }
  }

  /// How many objects are new, changed and gone, in a sentence.
  public var counts: String {
    if differences.isEmpty { return sentences.nothingDiffers() }
    let added = differences.count { $0.change == .added }
    let removed = differences.count { $0.change == .removed }
    return sentences.differenceCounts(added: added, changed: differences.count - added - removed, removed: removed)
  }

  private func write(_ difference: ObjectDifference, _ writer: inout TextWriter) {
    let object = object(difference)
    switch difference.change {
    case .added: writer.write("\(object): \(sentences.isNew())", .heading)
    case .removed: writer.write("\(object): \(sentences.isGone())", .heading)
    case .changed(let fields):
      writer.write("\(object): \(sentences.isChanged())", .heading)
      for field in fields { writer.hang(sentence(field, of: difference)) }
    }
  }

  private func object(_ difference: ObjectDifference) -> String {
    let name = difference.name
    return sentences.object(name.kind, id: name.id, title: difference.title?.cleaned.shortened(to: 100))
  }

  private func sentence(_ field: FieldDifference, of difference: ObjectDifference) -> String {
    "\(words.path(field.path, of: difference.name.kind)): \(words.change(field))"
  }
}

/// What became of one object, in words.
public struct ToldDifference: Sendable {
  /// Which object.
  public let name: ObjectName
  /// What it is called.
  public let object: String
  /// What became of it.
  public let change: String
  /// Whether it is no longer there.
  public let isGone: Bool
  /// What became of each field.
  public let fields: [(field: String, change: String)]
}

extension DifferenceText {
  /// What became of the objects, from one place on and no more than a number of them.
  public func told(from start: Int = 0, most: Int = .max) -> [ToldDifference] {
    differences.dropFirst(start).prefix(most).map { difference in
      let (name, object) = (difference.name, object(difference))
      switch difference.change {
      case .added:
        return ToldDifference(name: name, object: object, change: sentences.isNew(), isGone: false, fields: [])
      case .removed:
        return ToldDifference(name: name, object: object, change: sentences.isGone(), isGone: true, fields: [])
      case .changed(let fields):
        return ToldDifference(
          name: name, object: object, change: sentences.isChanged(), isGone: false,
          fields: fields.map { (words.path($0.path, of: name.kind).withCapital, words.change($0).visible) })
      }
    }
  }
}

extension ObjectDifference {
  /// Whether both take one line and are of one kind, so that they read as a list.
  fileprivate func standsClose(to other: ObjectDifference?) -> Bool {
    guard let other, name.kind == other.name.kind else { return false }
    return [change, other.change].allSatisfy { $0 == .added || $0 == .removed }
  }
}

extension TextWriter {
  /// A line below a heading, whose further lines are moved in, so that the next is told from it.
  mutating func hang(_ text: String) {
    for (place, line) in Self.wrapped(text.visible, width: Self.width - 4).enumerated() {
      write(line, first: place == 0 ? "  " : "    ")
    }
  }
}

extension FieldWords {
  /// What became of a field.
  func change(_ field: FieldDifference) -> String {
    switch field.change {
    case .value(let before?, let after?):
      let (was, isNow) = (value(before, field.sort), value(after, field.sort))
      // Where both are called alike, only what stands in the register tells them apart.
      return was == isNow
        ? sentences.now(sentences.list(after), before: sentences.list(before)) : sentences.now(isNow, before: was)
    case .value(let before, let after):
      return change(before.map { value($0, field.sort) }, after.map { value($0, field.sort) })
    case .words(let added, let removed):
      return sentences.members(
        added: added.isEmpty ? nil : value(added, field.sort),
        removed: removed.isEmpty ? nil : value(removed, field.sort))
    case .text(let before?, let after?):
      let (was, isNow) = before.cleaned.excerpts(beside: after.cleaned)
      return was == isNow
        ? sentences.onlyBlanksDiffer() : sentences.now(sentences.quoted(isNow), before: sentences.quoted(was))
    case .text(let before, let after):
      let quoted = { (text: String) in sentences.quoted(text.cleaned.shortened(to: 200)) }
      return change(before.map(quoted), after.map(quoted))
    case .added(let said): return part(sentences.isNew(), said, field.path)
    case .removed(let said): return part(sentences.isGone(), said, field.path)
    }
  }

  private func change(_ before: String?, _ after: String?) -> String {
    guard let after else { return sentences.noLonger(before ?? sentences.notSaid()) }
    return sentences.now(after, before: before ?? sentences.notSaid())
  }

  private func part(_ became: String, _ said: [SaidField], _ path: [FieldStep]) -> String {
    let what = self.said(said, of: nil, in: path.last)
    return what.isEmpty ? became : "\(became) (\(what))"
  }
}

extension String {
  /// The parts of two long texts where they differ; all of them where they are short.
  fileprivate func excerpts(beside other: String) -> (String, String) {
    guard count > 160 || other.count > 160 else { return (self, other) }
    let (one, two) = (Array(self), Array(other))
    var start = 0
    while start < min(one.count, two.count), one[start] == two[start] { start += 1 }
    var end = 0
    while end < min(one.count, two.count) - start, one[one.count - 1 - end] == two[two.count - 1 - end] { end += 1 }
    let (from, after) = (max(0, start - 30), max(0, end - 30))
    func excerpt(_ text: [Character]) -> String {
      let kept = String(text[from..<(text.count - after)]).shortened(to: 200)
      return (from > 0 ? "…" : "") + kept + (after > 0 && !kept.hasSuffix("…") ? "…" : "")
    }
    return (excerpt(one), excerpt(two))
  }
}
