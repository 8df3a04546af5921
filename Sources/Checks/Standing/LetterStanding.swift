public import Registry

/// Whether an entry of the record states what a letter of Art. 30 asks for. Silence is never the same as none.
public enum LetterStanding: Hashable, Sendable {
  /// It does.
  case stated
  /// It declares that there is none.
  case none(Confirmation)
  /// What it states leaves nothing to say: nothing is transferred where every recipient and place is inside the EEA.
  case notApplicable
  /// It does not: what is missing, sorted; never empty.
  case notStated([RecordGap])
}
