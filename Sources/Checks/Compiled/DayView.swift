import Law
import Registry
import Vocabulary

/// A register and a law edition as numbers, as they stand on one day: what every rule sees.
final class DayView {
  /// Its agreements may be old versions: `declared` has those that stand. (Constant, since a variable of a class is copied
  /// whole whenever a part of it is read, a hundred times for each flow.)
  let register: RegistrySnapshot
  let law: LawEdition
  let day: Day
  let categories: TermTree
  let subjects: TermTree
  let purposes: TermTree
  let operations: TermTree
  let measures: TermTree
  let places: PlaceTable
  /// The agreements as they are declared, by number.
  var declared: [Agreement]
  @exclusivity(unchecked) var agreements: [AgreementOnDay] = []
  /// The rows of covered terms or places, by dimension.
  private(set) var covered: [BitRows] = []
  /// The agreements of the kind between a principal and a processor.
  @exclusivity(unchecked) var agreementsByPair: [Pair: PairOfAgreements] = [:]
  /// Every agreement that is no draft and no amendment, by each party on it.
  var agreementsByParty: [[Int]] = []
  /// The amendments of each agreement that are no drafts.
  var amendments: [ID<Agreement>: [Int]] = [:]
  private var limits: LimitCompiler
  private(set) var activities: [ActivityOnDay] = []
  private(set) var placeSets: [PlaceSet] = []
  private(set) var flowsByEnds: FlowsByEnds
  /// What neighbouring agreements say of each other, once somebody asked.
  let neighbours = Neighbours()
  /// The limits of retention, once somebody asked.
  let keeping: KeepingLimitsByActivity
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
  private(set) lazy var flowsByActivity = byActivity { $0.isLive(on: day) }
  /// Those that are live or begin later: history is not the record.
  private(set) lazy var flowsOfRecord = byActivity { $0.isLive(on: day) || $0.isPlanned(on: day) }
  /// The flows that go to each party.
  private(set) lazy var flowsByRecipient = GroupedFlows(register, groups: register.parties.count) {
    register.party(of: $0.to)?.index
  }
  /// The live flows of a controller's activities, once a notice of its was asked about.
  var flowsByController: [UInt32: [UInt32]] = [:]
  /// R34's answer for each activity.
  private(set) lazy var officersByActivity = activities.indices.map { answer(forPartiesOf: $0) }

  init(_ register: RegistrySnapshot, _ law: LawEdition, _ day: Day) throws(UnknownWord) {
    self.register = register
    declared = register.agreements
    self.law = law
    self.day = day
    (limits, keeping) = (LimitCompiler(), KeepingLimitsByActivity())
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

  /// The view of a register that goes on from another's, where some flows were declared anew or first and all else that is
  /// compiled stands as it stood: what they do not touch is shared.
  ///
  /// - Parameter moved: each of those flows once.
  init(goingOnFrom earlier: DayView, to register: RegistrySnapshot, _ moved: [MovedFlow]) {
    self.register = register
    (law, day, declared) = (earlier.law, earlier.day, register.agreements)
    (categories, subjects, purposes) = (earlier.categories, earlier.subjects, earlier.purposes)
    (operations, measures, places) = (earlier.operations, earlier.measures, earlier.places)
    (agreements, covered, amendments) = (earlier.agreements, earlier.covered, earlier.amendments)
    (agreementsByPair, agreementsByParty) = (earlier.agreementsByPair, earlier.agreementsByParty)
    (limits, keeping, activities) = (earlier.limits, earlier.keeping, earlier.activities)
    placeSets = earlier.placeSets + PlaceSet.all(register, places, day, from: earlier.placeSets.count)
    flowsByEnds = earlier.flowsByEnds.following(moved, in: register, on: day)
    (placesOfParties, officersByActivity) = (earlier.placesOfParties, earlier.officersByActivity)
    arrivedCategories = earlier.arrivedCategories.goingOn(in: self, .categories)
    arrivedSubjects = earlier.arrivedSubjects.goingOn(in: self, .subjects)
    flowsByActivity = earlier.flowsByActivity.following(moved) { [day] in $0.isLive(on: day) ? $0.activity.index : nil }
    flowsOfRecord = earlier.flowsOfRecord.following(moved) { [day] in
      $0.isLive(on: day) || $0.isPlanned(on: day) ? $0.activity.index : nil
    }
    flowsByRecipient = earlier.flowsByRecipient.following(moved) { register.party(of: $0.to)?.index }
    let activities = Set(moved.flatMap { [$0.was?.activity.index, $0.now.activity.index] }.compactMap { $0 })
    declaredByFlows = DeclaredByFlows(earlier.declaredByFlows, activities, in: self)
  }

  private func byActivity(where counts: (FlowRow) -> Bool) -> GroupedFlows {
    GroupedFlows(register, groups: register.activities.count) { counts($0) ? $0.activity.index : nil }
  }

  /// Lets go of what was kept of agreements: it is found again where it is asked for.
  func forget() {
    neighbours.forget()
    toolsOfTransfers.forget()
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
    for (number, agreement) in declared.enumerated() where !agreement.draft {
      if let base = agreement.amends { amendments[base, default: []].append(number) }
    }
    covered = Dimension.allCases.map { BitRows(bits: tree($0)?.count ?? places.count) }
    agreementsByParty = Array(repeating: [], count: register.parties.count)
    for (number, base) in declared.enumerated() {
      let agreement = try compile(number, base, amendments: amendments(of: base.id))
      agreements.append(agreement)
      if !base.draft, base.amends == nil { file(agreement, base) }
    }
  }

  func amendments(of base: ID<Agreement>) -> [Agreement] {
    amendments[base]?.map { declared[$0] } ?? []
  }

  func compile(
    _ number: Int, _ base: Agreement, amendments: [Agreement]
  ) throws(UnknownWord) -> AgreementOnDay {
    let agreement = AgreementOnDay(number, base, amendments: amendments, day: day)
    for dimension in Dimension.allCases {
      agreement.limits.append(try limits.compile(dimension, of: agreement, in: self, rows: &covered))
    }
    agreement.locateClauses(law, on: day)
    agreement.subProcessors = entries(of: agreement)
    return agreement
  }

  private func entries(of agreement: AgreementOnDay) -> [Int] {
    let entries = agreement.amended.agreement.subProcessing?.entries ?? []
    return entries.filter { $0.period.contains(day) && ($0.withdrawn.map { day < $0 } ?? true) }
      .compactMap { register.number(of: $0.party)?.index }
  }

  func file(_ agreement: AgreementOnDay, _ base: Agreement) {
    for party in Set(base.parties.map(\.party) + base.joined.map(\.party)) {
      if let party = register.number(of: party) { agreementsByParty[party.index].append(agreement.number) }
    }
    for pair in pairs(of: agreement, base) {
      agreementsByPair[pair, default: PairOfAgreements()][agreement.isAttested].append(agreement.number)
    }
  }

  /// The pairs of principal and processor that an agreement of the kind stands between.
  func pairs(of agreement: AgreementOnDay, _ base: Agreement) -> [Pair] {
    guard agreement.isOfTheKind else { return [] }
    let processors = Set(base.parties(on: .processor)).compactMap { register.number(of: $0) }
    return Set(base.parties(on: .principal)).compactMap { register.number(of: $0) }.flatMap { principal in
      processors.map { Pair(principal.raw, $0.raw) }
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

  /// Those that are attested, or those that are not.
  subscript(isAttested: Bool) -> [Int] {
    get { isAttested ? attested : ordinary }
    set { if isAttested { attested = newValue } else { ordinary = newValue } }
  }
}
