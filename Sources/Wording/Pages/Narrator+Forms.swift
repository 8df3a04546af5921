import Law
public import Registry
import Vocabulary

/// What forms ask of a narrator: the names of fields, and of what may be chosen in them.
extension Narrator {
  /// What people call a field, as it stands inside another.
  public func label(_ field: FieldName, in parent: FieldName?) -> String { sentences.label(field, in: parent) }

  /// A word of a fixed list.
  public func word(_ word: String, of choice: FieldChoice) -> String { sentences.word(choice, word) }

  /// What people call a kind of object, in the middle of a sentence.
  public func common(_ kind: ObjectKind) -> String { sentences.word(kind).asCommonNoun }

  /// A row of the tables of law by its id, and where it stands.
  public func rowOfLaw(_ id: String) -> String {
    if let row = law.legalBasis(id) { return Self.joined(row.label(language), sentences.provision(row.provision)) }
    if let row = law.decision(id) { return Self.joined(row.name(language), sentences.citation(row.decision)) }
    if let row = law.clause(id) { return Self.joined(row.label(language), sentences.provision(row.provision)) }
    if let row = law.standardSet(id) { return row.name(language) }
    guard let row = law.clauseSet(id), let set = law.standardSet(row.set) else { return id }
    return Self.joined(set.name(language), row.module.map { FormWords.words(in: language).module("\($0)") })
  }

  private static func joined(_ name: String, _ other: String?) -> String {
    other.map { "\(name) (\($0))" } ?? name
  }
}
