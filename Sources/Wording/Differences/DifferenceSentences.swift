import Checks
import Registry
import Vocabulary

/// What differs between two registers, in words.
protocol DifferenceSentences {
  func differencesTitle(_ register: String, before: String) -> String
  func nothingDiffers() -> String
  func differenceCounts(added: Int, changed: Int, removed: Int) -> String

  /// A kind of object as a heading begins with it.
  func word(_ kind: ObjectKind) -> String
  func object(_ kind: ObjectKind, id: String, title: String?) -> String
  func isNew() -> String
  func isGone() -> String
  func isChanged() -> String

  /// What people call a field, inside the part of the register that it stands in.
  func label(_ field: FieldName, in parent: FieldName?) -> String
  func notSaid() -> String
  /// The value that a field has now, and the one before.
  func now(_ value: String, before: String) -> String
  func noLonger(_ value: String) -> String
  func members(added: String?, removed: String?) -> String
  func onlyBlanksDiffer() -> String

  // Words that a register chooses from a list, and that no record shows.
  func promised(_ kind: PromiseKind) -> String
  func name(of language: Language) -> String
  func comesFrom(subject: Bool, elsewhere: Bool) -> String
  func word(_ outcome: Objection.Outcome) -> String
  func word(_ kind: RulesKind) -> String
  func recipientsOwn() -> String
  func article(_ number: String) -> String
  func hours(_ number: Int) -> String
}

/// What a change does to the verdicts, in words.
protocol VerdictChangeSentences {
  func verdictsHeading(_ day: Day) -> String
  func standing(_ subjects: String, before: AnswerCounts, after: AnswerCounts) -> String
  func flowsInUse() -> String
  func otherSubjects() -> String
  func noFindingChanges() -> String
  func heading(_ what: FindingChange.Kind, _ count: Int) -> String
  func finding(_ check: String, _ code: String, _ subjects: String) -> String
  func was(_ sentence: String) -> String
  func detailsNow(_ details: String, before: String) -> String
  func waitsNow(_ check: String) -> String
  func subjectIsGone(_ count: Int) -> String
}

/// Why two changes cannot both be, in words.
protocol ConflictSentences {
  func conflictsTitle(_ count: Int) -> String
  func bothChanged(_ field: String, base: String?, theirs: String?, ours: String?) -> String
  func removedAndChanged(by side: MergeSide) -> String
  func refused(_ message: String, _ help: String) -> String
  func conflictRemedy() -> String
}
