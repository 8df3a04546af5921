import Law
public import Registry
import Vocabulary

/// What forms ask of a narrator: the names of fields, and of what may be chosen in them.
extension Narrator {
  /// What people call a field, as it stands inside another.
  public func label(_ field: FieldName, in parent: FieldName?) -> String { sentences.label(field, in: parent) }

  /// A word of a fixed list.
  public func word(_ word: String, of choice: FieldChoice) -> String { sentences.word(choice, word) }
}
