public import Checks
public import Registry
public import Vocabulary

extension RecordOfProcessing {
  /// What an entry states of each letter of Art. 30(1) or (2): stated, none, nothing to state, or not stated.
  public func letters(of entry: RecordEntry) -> [(letter: RecordLetter, standing: LetterStanding)] {
    standings.letters(of: entry.number, as: role)
  }

  /// The arrangements between joint controllers of an activity, Art. 26: at least two of them stand on it. By id.
  public func arrangements(of entry: RecordEntry) -> [Number<Agreement>] {
    let controllers = Set(entry.activity.controllers.map(\.party))
    return arrangements.filter { number in
      let agreement = register.agreements[number.index]
      let members = Set(agreement.parties.map(\.party) + agreement.joined.map(\.party))
      return members.intersection(controllers).count > 1
    }
  }

  /// The flows of an activity that leave the EEA and what each place rests on, Art. 30(1)(e) and 30(2)(c).
  public func transfers(of entry: RecordEntry) -> some Sequence<FlowEntry> {
    flows(of: entry).abroad.lazy.filter { !$0.standing.places.isEmpty }
  }

  /// The last day of an agreement, as amended; none where it is open.
  public func end(of agreement: Number<Agreement>) -> Day? { standings.end(of: agreement) }
}
