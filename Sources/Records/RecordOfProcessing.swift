public import Checks
public import Law
public import Registry
public import Vocabulary

/// The record of processing activities of one party of ours, in one role, on one day (Art. 30(1) or 30(2)): whatever is
/// linked to it, and nothing else.
///
/// It is made in one pass over the register; the flows of an activity are made ready one activity at a time.
public struct RecordOfProcessing {
  /// The register that it is drawn from.
  public let register: RegistrySnapshot
  /// The law that it is judged by.
  public let law: LawEdition
  /// Whose record it is.
  public let of: ID<Party>
  /// In which role.
  public let role: RecordRole
  /// As of which day.
  public let day: Day
  /// The activities, by id.
  public let entries: [RecordEntry]
  /// Activities that belong to nobody's record because they do not say whose they are, by id.
  public let unplaced: [Number<Activity>]
  /// The linked parties, by id.
  public let parties: [ID<Party>]
  /// The linked systems, as places in the register's list, by id.
  public let systems: [Int]
  /// The linked agreements, amendments among them, by id.
  public let agreements: [Number<Agreement>]
  /// The linked notices, as places in the register's list, by id.
  public let notices: [Int]
  /// The words that what is linked names, each tree's own ones with those above them included, sorted.
  public let words: [Taxonomy: [String]]
  /// The organisation's own words among those, as places in the register's list, by tree and id.
  public let terms: [Int]
  /// How many of each kind there are.
  public let counts: RecordCounts
  let standings: FlowStandings
  let party: Number<Party>
  /// The arrangements between joint controllers among the agreements: few, and every activity asks for its own.
  let arrangements: [Number<Agreement>]

  /// Draws the record of a party from a register.
  public init(
    of id: ID<Party>, as role: RecordRole, in register: RegistrySnapshot, under law: LawEdition, on day: Day
  ) throws(RecordFault) {
    guard let party = register.number(of: id) else { throw .unknownParty(id) }
    guard register.parties[party.index].own else { throw .notOwn(id) }
    let activities = Self.activities(of: id, as: role, in: register)
    if activities.isEmpty { throw .nothing(id, role) }
    do throws(UnknownWord) {
      standings = try FlowStandings(of: register, under: law, on: day)
    } catch {
      throw .unknownWord(error)
    }
    (self.register, self.law, of, self.role, self.day, self.party) = (register, law, id, role, day, party)
    unplaced = Self.unplaced(in: register)
    var linked = Linked(register, standings, of: party, as: role, on: day)
    for activity in activities { linked.add(activity) }
    linked.finish()
    entries = activities.map { RecordEntry(number: $0, activity: register.activities[$0.index]) }
    parties = linked.parties.elements.map { register.parties[$0].id }.sorted()
    systems = linked.systems.elements.sorted { register.systems[$0].id < register.systems[$1].id }
    agreements = linked.agreements.elements.sorted { register.agreements[$0].id < register.agreements[$1].id }
      .map { Number(UInt32($0)) }
    arrangements = agreements.filter { number in
      register.agreements[number.index].kind == .jointArrangement && register.agreements[number.index].amends == nil
    }
    notices = linked.notices.sorted { register.notices[$0].id < register.notices[$1].id }
    words = linked.words.sorted
    terms = linked.words.terms
    counts = RecordCounts(
      activities: activities.count, unplaced: unplaced.count, parties: parties.count, systems: systems.count,
      agreements: agreements.count, notices: notices.count, terms: terms.count, flows: linked.flows)
  }
}

/// One activity of a record: an entry, as Art. 30 has it.
public struct RecordEntry: Sendable {
  /// Its number in the register.
  public let number: Number<Activity>
  /// What is declared of it.
  public let activity: Activity
}

/// How many of each kind a record holds, so that a reader can hold the document against its head.
public struct RecordCounts: Hashable, Sendable {
  /// Activities of the record.
  public let activities: Int
  /// Activities that belong to nobody's record.
  public let unplaced: Int
  /// Parties.
  public let parties: Int
  /// Systems.
  public let systems: Int
  /// Agreements, amendments among them.
  public let agreements: Int
  /// Notices.
  public let notices: Int
  /// The organisation's own terms.
  public let terms: Int
  /// Flows.
  public let flows: FlowCounts
}

/// How many flows stand in each place of a record.
public struct FlowCounts: Hashable, Sendable {
  /// Those in use on the day, by place.
  public internal(set) var live: [FlowPlace: Int] = [:]
  /// Those that begin later, by place.
  public internal(set) var planned: [FlowPlace: Int] = [:]

  /// All of them.
  public var all: Int { live.values.reduce(0, +) + planned.values.reduce(0, +) }

  /// Those in one place, live or planned.
  public func all(in place: FlowPlace) -> Int { (live[place] ?? 0) + (planned[place] ?? 0) }
}
