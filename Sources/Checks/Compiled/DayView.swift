import Law
import Registry
import Vocabulary

/// A register and a law edition as numbers, as they stand on one day: what every rule sees.
final class DayView {
  let register: RegistrySnapshot
  let law: LawEdition
  let day: Day
  let categories: TermTree
  let subjects: TermTree
  let purposes: TermTree
  let operations: TermTree
  let measures: TermTree
  let places: PlaceTable
  private(set) var agreements: [AgreementOnDay] = []
  /// The rows of covered terms or places, by dimension.
  private(set) var covered: [BitRows] = []
  /// The agreements of the kind between a principal and a processor.
  private(set) var agreementsByPair: [Pair: PairOfAgreements] = [:]
  /// Every agreement that is no draft and no amendment, by each party on it.
  private(set) var agreementsByParty: [[Int]] = []
  private(set) var activities: [ActivityOnDay] = []
  private(set) var placeSets: [PlaceSet] = []
  private(set) var flowsByEnds: FlowsByEnds
  /// What neighbouring agreements say of each other, once somebody asked.
  let neighbours = Neighbours()
  /// The limits of retention, once somebody asked.
  let keeping = KeepingLimitsByActivity()
  /// The tools of transfers, once somebody asked.
  let toolsOfTransfers = ToolsOfTransfers()
  private(set) lazy var placesOfParties = findPlacesOfParties()
  /// What plainly arrived with each set that flows pass on.
  private(set) lazy var arrivedCategories = ArrivedTerms(self, .categories)
  private(set) lazy var arrivedSubjects = ArrivedTerms(self, .subjects)
  /// What the live flows of each activity declare.
  private(set) lazy var declaredByFlows = DeclaredByFlows(self)
  /// The flows that contradict what a processor says of further ones, by its flow.
  private(set) lazy var furtherAfterAll = findFurtherAfterAll()
  private(set) lazy var flowsByActivity = FlowsByActivity(register) { $0.isLive(on: day) }
  /// Those that are live or begin later: history is not the record.
  private(set) lazy var flowsOfRecord = FlowsByActivity(register) { $0.isLive(on: day) || $0.isPlanned(on: day) }
  /// The live flows of a controller's activities, once a notice of its was asked about.
  var flowsByController: [UInt32: [UInt32]] = [:]
  /// R34's answer for each activity.
  private(set) lazy var officersByActivity = activities.indices.map { answer(forPartiesOf: $0) }

  init(_ register: RegistrySnapshot, _ law: LawEdition, _ day: Day) throws(UnknownWord) {
    self.register = register
    self.law = law
    self.day = day
    let names = register.names
    categories = try TermTree(.categories, law: law, own: register.terms, words: names.categories)
    subjects = try TermTree(.subjects, law: law, own: register.terms, words: names.subjects)
    purposes = try TermTree(.purposes, law: law, own: register.terms, words: names.purposes)
    operations = try TermTree(.operations, law: law, own: register.terms, words: names.operations)
    measures = try TermTree(.measures, law: law, own: register.terms, words: nil)
    places = PlaceTable(register, law: law, day: day)
    flowsByEnds = FlowsByEnds(register, on: day)
    activities = register.activities.map { ActivityOnDay($0, register, law, day) }
    placeSets = PlaceSet.all(register, places, day)
    try compileAgreements()
    try refuseUnknownWords()
  }

  func tree(_ dimension: Dimension) -> TermTree? {
    switch dimension {
    case .categories: categories
    case .subjects: subjects
    case .purposes: purposes
    case .operations: operations
    case .storage, .access: nil
    }
  }

  private func compileAgreements() throws(UnknownWord) {
    var amendments: [ID<Agreement>: [Agreement]] = [:]
    for agreement in register.agreements where !agreement.draft {
      if let base = agreement.amends { amendments[base, default: []].append(agreement) }
    }
    covered = Dimension.allCases.map { BitRows(bits: tree($0)?.count ?? places.count) }
    agreementsByParty = Array(repeating: [], count: register.parties.count)
    var limits = LimitCompiler()
    for (number, base) in register.agreements.enumerated() {
      let agreement = AgreementOnDay(number, base, amendments: amendments[base.id] ?? [], day: day)
      for dimension in Dimension.allCases {
        agreement.limits.append(try limits.compile(dimension, of: agreement, in: self, rows: &covered))
      }
      agreement.locateClauses(law, on: day)
      agreement.subProcessors = entries(of: agreement)
      agreements.append(agreement)
      if !base.draft, base.amends == nil { file(agreement, base) }
    }
  }

  private func entries(of agreement: AgreementOnDay) -> [Int] {
    let entries = agreement.amended.agreement.subProcessing?.entries ?? []
    return entries.filter { $0.period.contains(day) && ($0.withdrawn.map { day < $0 } ?? true) }
      .compactMap { register.number(of: $0.party)?.index }
  }

  private func file(_ agreement: AgreementOnDay, _ base: Agreement) {
    let members = Set(base.parties.map(\.party) + base.joined.map(\.party))
    for member in members {
      if let party = register.number(of: member) { agreementsByParty[party.index].append(agreement.number) }
    }
    guard agreement.isOfTheKind else { return }
    for principal in Set(base.parties(on: .principal)).compactMap({ register.number(of: $0) }) {
      for processor in Set(base.parties(on: .processor)).compactMap({ register.number(of: $0) }) {
        let pair = Pair(principal.raw, processor.raw)
        if agreement.isAttested {
          agreementsByPair[pair, default: PairOfAgreements()].attested.append(agreement.number)
        } else {
          agreementsByPair[pair, default: PairOfAgreements()].ordinary.append(agreement.number)
        }
      }
    }
  }
}

/// Two parties in one word.
struct Pair: Hashable {
  let raw: UInt64
  init(_ first: UInt32, _ second: UInt32) { raw = UInt64(first) << 32 | UInt64(second) }
}

/// The agreements of the kind between two parties, by number.
struct PairOfAgreements {
  var ordinary: [Int] = []
  var attested: [Int] = []
}
