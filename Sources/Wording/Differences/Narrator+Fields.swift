import Law
public import Registry
import Vocabulary

/// What people call the fields of a register and what stands in them.
extension Narrator {
  /// What people call a field, inside the part of the register that it stands in.
  public func label(_ field: String, in parent: String? = nil) -> String {
    guard let name = FieldName(rawValue: field) else { return field }
    return sentences.label(name, in: parent.flatMap { FieldName(rawValue: $0) })
  }

  /// One value of a field in words.
  public func value(_ word: String, _ sort: FieldSort) -> String { FieldWords(self).value(word, sort) }

  /// A kind of object as a heading begins with it.
  public func word(_ kind: ObjectKind) -> String { sentences.word(kind) }

  /// How one promise of a privacy notice reads, by what it promises.
  public func promised(_ kind: PromiseKind) -> String { sentences.promised(kind) }

  /// That nothing is said of something.
  public var notSaid: String { sentences.notSaid() }

  /// A row of the tables of law by its id, and where it stands; none where the tables do not have it.
  public func lawRow(_ id: String) -> String? {
    if let row = law.legalBasis(id) { return "\(row.label(language)) (\(sentences.provision(row.provision)))" }
    if let row = law.clause(id) { return "\(row.label(language)) (\(sentences.provision(row.provision)))" }
    if let row = law.decision(id) { return row.name(language) }
    if let row = law.clauseSet(id) { return sentences.standardClauses(row.set, module: row.module) }
    return law.standardSet(id) == nil ? nil : sentences.standardClauses(id, module: nil)
  }
}
