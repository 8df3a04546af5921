public import Law
public import Registry
public import Vocabulary

/// Why two changes of one register cannot both be made, for people, at 80 columns.
public struct ConflictText: Sendable {
  private let conflicts: [MergeConflict]
  private let words: FieldWords
  private var sentences: any Sentences { words.sentences }

  /// The text of conflicts between what others made of a register and what is to be added now.
  public init(
    _ conflicts: [MergeConflict], theirs: RegistrySnapshot, ours: RegistrySnapshot, under law: LawEdition,
    in language: Language
  ) {
    self.conflicts = conflicts
    words = FieldWords(from: theirs, to: ours, under: law, in: language)
  }

  /// The lines.
  public var lines: [TextLine] {
    var writer = TextWriter()
    writer.write(sentences.conflictsTitle(conflicts.count), .violation)
    var last: ObjectName?
    for conflict in conflicts {
      if let name = conflict.object, name != last {
        writer.space()
        writer.write(
          sentences.object(name.kind, id: name.id, title: conflict.title?.cleaned.shortened(to: 100)), .heading)
      }
      last = conflict.object
      writer.hang(sentence(conflict))
    }
    writer.space()
    writer.write(sentences.conflictRemedy(), first: "help: ")
    return writer.lines
  }

  /// Each conflict by itself.
  public var told: [ToldConflict] {
    conflicts.map { conflict in
      var (field, said): (FieldStep?, [String?]) = (nil, [nil, nil, nil])
      if case .field(let step, let base, let theirs, let ours) = conflict.reason {
        (field, said) = (step, [base, theirs, ours].map { self.said($0, in: step) })
      }
      return ToldConflict(
        object: conflict.object, field: field, before: said[0], theirs: said[1], ours: said[2],
        sentence: sentence(conflict), help: sentences.conflictRemedy())
    }
  }

  private func said(_ said: [SaidField]?, in step: FieldStep) -> String? {
    said.map { words.said($0, of: nil, in: step, most: 6) }
  }

  private func sentence(_ conflict: MergeConflict) -> String {
    switch conflict.reason {
    case .field(let step, let base, let theirs, let ours):
      return sentences.bothChanged(
        words.path([step], of: conflict.object?.kind), base: said(base, in: step), theirs: said(theirs, in: step),
        ours: said(ours, in: step))
    case .removed(let side): return sentences.removedAndChanged(by: side)
    case .refused(let flaw):
      let told = sentences.told(flaw)
      return sentences.refused(told.message, told.help)
    }
  }
}
