public import Checks
public import Law
public import Registry
public import Vocabulary

/// Where a flow stands in a record, the first that fits (Art. 30(1)(d), 4(9)).
public enum FlowPlace: String, CaseIterable, Hashable, Sendable {
  /// Both ends are one party: no recipient.
  case `internal`
  /// The data go back to a party above the source.
  case returned
  /// The party whose record it is gets the data.
  case received
  /// An authority gets them in a particular inquiry, and is no recipient, Art. 4(9).
  case inquiry
  /// A recipient.
  case recipient
}

/// Whether data flow on the day, or will.
public enum FlowState: Hashable, Sendable {
  /// They do.
  case live
  /// They will, from this day on.
  case planned(Day)
}

/// One flow of an activity as its record shows it.
public struct FlowEntry: Sendable {
  /// Its number in the register.
  public let number: Number<Flow>
  /// What is declared of it.
  public let flow: Flow
  /// Where it stands in the record.
  public let place: FlowPlace
  /// Whether data flow already.
  public let state: FlowState
  /// Who sends; none where nobody has named the operator of the system.
  public let source: ID<Party>?
  /// Who gets the data; none where nobody has named the operator of the system.
  public let recipient: ID<Party>?
  /// Where the recipient is, a country or an organisation; none where that is not declared.
  public let seat: String?
  /// How that place stands to the EEA on the day.
  public let presence: Presence?
  /// Where the data rest; the system's where the flow declares none.
  public let storage: Declared<PlaceUse>
  /// From where they are seen or worked on; the system's where the flow declares none.
  public let access: Declared<PlaceUse>
  /// How it stands to the rules; of a flow that begins later nothing but that.
  public let standing: FlowStanding

  /// How many hops it is from the controller: 1 leaves the controller; none where nobody can tell.
  public var hop: Int? { standing.hop }
}
