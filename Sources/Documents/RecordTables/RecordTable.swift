/// A table of a record of processing activities, as spreadsheets have it.
public enum RecordTable: String, CaseIterable, Hashable, Sendable {
  /// One row for each activity, with what the letters of Art. 30 ask for.
  case activities
  /// One row for each flow to a recipient, an authority in an inquiry included.
  case recipients
  /// One row for each place outside the EEA that data go to.
  case transfers
  /// One row for each party, with its contact details.
  case parties
  /// One row for each agreement.
  case agreements
}
