import Law
public import Registry
public import Vocabulary

/// What an entry of the record states of each letter of Art. 30: the one place that says what is missing.
extension DayView {
  func letters(ofActivity number: Int, as role: RecordRole) -> [(letter: RecordLetter, standing: LetterStanding)] {
    role.letters.map { ($0, standing(of: $0, ofActivity: number)) }
  }

  func standing(of letter: RecordLetter, ofActivity number: Int) -> LetterStanding {
    let activity = register.activities[number]
    switch letter {
    case .controllers: return .of(controllerGaps(activity))
    case .processorAndControllers:
      let processor = activity.processor.map { gaps(of: $0) } ?? [.processor]
      return .of(controllerGaps(activity).union(processor))
    case .processing:
      if activity.controllers.isEmpty { return .notStated([.controller]) }
      return .of(Set(activity.controllers.filter { $0.processing == nil }.map { .processing($0.party) }))
    case .purposes: return .of(activity.purposes.isEmpty ? [.purposes] : [])
    case .people: return .of(Self.peopleGaps(activity))
    case .recipients: return recipients(ofActivity: number)
    case .transfers, .processorTransfers: return transfers(ofActivity: number)
    case .erasure: return .of(activity.retention.contains(where: \.saysSomething) ? [] : [.erasure])
    case .measures, .processorMeasures: return measures(of: activity)
    }
  }

  private func controllerGaps(_ activity: Activity) -> Set<RecordGap> {
    if activity.controllers.isEmpty { return [.controller] }
    return activity.controllers.reduce(into: []) { $0.formUnion(gaps(of: $1.party)) }
  }

  private func gaps(of id: ID<Party>) -> Set<RecordGap> {
    guard let number = register.number(of: id) else { return [.name(id)] }
    let party = register.parties[number.index]
    var gaps: Set<RecordGap> = []
    if party.name == nil { gaps.insert(.name(id)) }
    if party.address == nil, party.contact?.saysSomething != true { gaps.insert(.contact(id)) }
    let saysOfOfficer =
      party.officer?.appointed == false
      || (party.officer?.appointed == true && party.officer?.contact?.saysSomething == true)
    if party.own, !saysOfOfficer { gaps.insert(.officer(id)) }
    return gaps
  }

  private static func peopleGaps(_ activity: Activity) -> Set<RecordGap> {
    if activity.about.isEmpty { return [.subjects, .categories] }
    var gaps: Set<RecordGap> = []
    if activity.about.contains(where: \.subjects.isEmpty) { gaps.insert(.subjects) }
    if activity.about.contains(where: \.categories.isEmpty) { gaps.insert(.categories) }
    return gaps
  }

  private func measures(of activity: Activity) -> LetterStanding {
    if activity.measuresDescription != nil { return .stated }
    switch activity.measures {
    case .some: return .stated
    case .none(let confirmation) where confirmation.day <= day: return .none(confirmation)
    case .none, .undeclared: return .notStated([.measures])
    }
  }

  private func recipients(ofActivity number: Int) -> LetterStanding {
    if !register.activities[number].recipientCategories.isEmpty { return .stated }
    if flowsOfRecord[number].contains(where: { isNamedRecipient($0) }) { return .stated }
    return noRecipients(ofActivity: number).map { .none($0) } ?? .notStated([.recipients])
  }

  /// That nobody gets the data, where that is confirmed by the day and no flow says otherwise.
  private func noRecipients(ofActivity number: Int) -> Confirmation? {
    guard let confirmation = register.activities[number].noRecipients, confirmation.day <= day,
      !leadsSomewhere(number)
    else { return nil }
    return confirmation
  }

  /// Whether some flow of the record leads to somebody, known or not.
  func leadsSomewhere(_ activity: Int) -> Bool {
    flowsOfRecord[activity].contains { isRecipient(register.flows[Int($0)]) }
  }

  /// A flow to somebody who has a name, other than within one party, back, or on an authority's particular inquiry.
  private func isNamedRecipient(_ number: UInt32) -> Bool {
    let row = register.flows[Int(number)]
    guard let recipient = register.party(of: row.to), register.parties[recipient.index].name != nil else {
      return false
    }
    return isRecipient(row)
  }

  /// A flow to somebody, known or not, other than within one party, back, or on an authority's particular inquiry.
  private func isRecipient(_ row: FlowRow) -> Bool {
    if isInternal(row) || register.answersAuthority(row) { return false }
    guard let source = register.party(of: row.from), let recipient = register.party(of: row.to) else { return true }
    return !isReturn(row, source, recipient)
  }

  private func transfers(ofActivity number: Int) -> LetterStanding {
    let flows = flowsOfRecord[number].filter { !isInternal(register.flows[Int($0)]) }
    if flows.isEmpty {
      if !register.activities[number].recipientCategories.isEmpty { return .notApplicable }
      return noRecipients(ofActivity: number).map { .none($0) } ?? .notStated([.recipients])
    }
    var gaps: Set<RecordGap> = []
    var leaves = false
    var none: Confirmation?
    var allConfirmed = true
    for flow in flows {
      let row = register.flows[Int(flow)]
      leaves = addTransferGaps(of: row, to: &gaps) || leaves
      guard case .noTransfer(let confirmation)? = register.details[Int(row.details)].transfer?.basis else {
        allConfirmed = false
        continue
      }
      if none.map({ confirmation.day < $0.day }) ?? true { none = confirmation }
    }
    if !gaps.isEmpty { return .of(gaps) }
    if leaves { return .stated }
    if allConfirmed, let none { return .none(none) }
    return .notApplicable
  }

  /// What a flow leaves out of its countries; whether anything of it is outside the EEA.
  private func addTransferGaps(of row: FlowRow, to gaps: inout Set<RecordGap>) -> Bool {
    guard let recipient = register.party(of: row.to) else {
      gaps.insert(register.system(of: row.to).map { .systemOperator($0.id) } ?? .recipients)
      return false
    }
    func id() -> ID<Party> { register.parties[recipient.index].id }
    let place = importerPlace(of: row, recipient)
    if place.map({ places.codes[$0] == PlaceTable.unnamed }) ?? true { gaps.insert(.country(id())) }
    let (storage, access) = (register.places(.storage, of: row), register.places(.access, of: row))
    let (stored, seen) = (placeSets[storage.index], placeSets[access.index])
    if !stored.isDeclared || !seen.isDeclared { gaps.insert(.places(id())) }
    if let claim = register.details[Int(row.details)].transfer, case .other("A49-2") = claim.basis,
      claim.derogation?.safeguards == nil
    {
      gaps.insert(.safeguards(id()))
    }
    return place.map { places.presence[$0] != .inside } ?? false || stored.leavesEEA || seen.leavesEEA
  }
}

extension LetterStanding {
  fileprivate static func of(_ gaps: Set<RecordGap>) -> Self { gaps.isEmpty ? .stated : .notStated(gaps.sorted()) }
}

extension FlowStandings {
  /// What an activity's entry states of each letter of Art. 30(1) or (2), in their order.
  public func letters(
    of activity: Number<Activity>, as role: RecordRole
  ) -> [(letter: RecordLetter, standing: LetterStanding)] {
    view.letters(ofActivity: activity.index, as: role)
  }
}
