import Checks
public import Law
public import Registry
public import Vocabulary

/// Everybody along all hops to whom data are, will be or were disclosed, for Art. 15(1)(c) and 19.
///
/// Nothing that may fit is left out: what nobody declared counts as possible, and says so.
public struct Trace: Sendable {
  /// The register that it is drawn from.
  public let register: RegistrySnapshot
  /// The law that it is judged by.
  public let law: LawEdition
  /// What was asked.
  public let question: TraceQuestion
  /// The day.
  public let day: Day
  /// The recipients, and those who are none, by part, state, hop and id.
  public let found: [TracedRecipient]

  /// Follows what a question asks for through a register.
  public init(
    _ question: TraceQuestion, in register: RegistrySnapshot, under law: LawEdition, on day: Day
  ) throws(TraceFault) {
    (self.register, self.law, self.question, self.day) = (register, law, question, day)
    let matching = try TraceMatching(question, register, under: law, on: day)
    let standings: FlowStandings
    do throws(UnknownWord) {
      standings = try FlowStandings(of: register, under: law, on: day)
    } catch {
      throw .unknownWord(error)
    }
    var groups: [Group: [TracedFlow]] = [:]
    for (number, match) in matching.matches() {
      let row = register.flows[number.index]
      let group = Group(
        part: TracePart(of: row, in: register), state: TraceState(of: row, on: day),
        who: TracedParty(of: row, in: register))
      groups[group, default: []].append(TracedFlow(number, match, in: register, standings))
    }
    let listed = ListedSubProcessors(register, on: day)
    found = groups.map { group, flows in
      TracedRecipient(
        part: group.part, state: group.state, who: group.who, isUnnamed: group.who.isUnnamed(in: register),
        flows: flows.sorted { ($0.standing.hop ?? .max, $0.flow.id) < ($1.standing.hop ?? .max, $1.flow.id) },
        listed: listed.withoutFlow(from: group.who, flows))
    }.sorted { $0.order < $1.order }
  }

  private struct Group: Hashable {
    var part: TracePart
    var state: TraceState
    var who: TracedParty
  }

  /// Those of one part and state, by hop and id.
  public func found(_ part: TracePart, _ state: TraceState) -> [TracedRecipient] {
    found.filter { $0.part == part && $0.state == state }
  }
}

extension TracedRecipient {
  fileprivate var order: (Int, Int, Int, String) {
    (
      TracePart.allCases.firstIndex(of: part) ?? 0, TraceState.allCases.firstIndex(of: state) ?? 0, hop ?? .max,
      who.key
    )
  }
}

extension TracedParty {
  fileprivate init(of row: FlowRow, in register: RegistrySnapshot) {
    switch register.party(of: row.to) {
    case .some(let party): self = .party(register.parties[party.index].id)
    case nil:
      switch register.actor(row.to) {
      case .party(let id): self = .party(id)
      case .system(let id): self = .operatorOf(id)
      }
    }
  }

  fileprivate func isUnnamed(in register: RegistrySnapshot) -> Bool {
    guard case .party(let id) = self, let number = register.number(of: id) else { return true }
    return register.parties[number.index].name == nil
  }
}

extension TraceState {
  fileprivate init(of row: FlowRow, on day: Day) {
    self = row.isLive(on: day) ? .live : row.isPlanned(on: day) ? .planned : .past
  }
}

extension TracePart {
  fileprivate init(of row: FlowRow, in register: RegistrySnapshot) {
    let (source, recipient) = (register.party(of: row.from), register.party(of: row.to))
    let controllers = Set(register.activities[row.activity.index].controllers.map(\.party))
    func isController(_ party: Number<Party>?) -> Bool {
      party.map { controllers.contains(register.parties[$0.index].id) } ?? false
    }
    if let recipient, source == recipient {
      self = .internal
    } else if isController(recipient), !isController(source) {
      self = .controller
    } else {
      self = register.answersAuthority(row) ? .inquiry : .recipient
    }
  }
}

extension TracedFlow {
  fileprivate init(
    _ number: Number<Flow>, _ match: TraceMatch, in register: RegistrySnapshot, _ standings: FlowStandings
  ) {
    let row = register.flows[number.index]
    let seat = standings.seat(of: number)
    let system = register.system(of: row.to)
    flow = register[flow: number]
    source = register.party(of: row.from).map { register.parties[$0.index].id }
    self.seat = seat?.place
    presence = seat?.presence
    storage = register.placeUses(register.places(.storage, of: row))
    access = register.placeUses(register.places(.access, of: row))
    host = system?.host == system?.operator ? nil : system?.host
    standing = standings.standing(of: number)
    self.match = match
  }
}
