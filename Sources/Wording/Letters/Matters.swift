import Checks
import Law
import Registry
import Vocabulary

/// Finds the words that a question names.
struct Matters {
  let narrator: Narrator
  let respondents: Respondents
  let day: Day
  /// More flows than this are called by what they are for.
  private static let flowsNamed = 6

  /// What finds the words of questions in a language.
  init(narrator: Narrator, respondents: Respondents, day: Day) {
    var narrator = narrator
    narrator.most = Self.flowsNamed
    (self.narrator, self.respondents, self.day) = (narrator, respondents, day)
  }

  private var sentences: any Sentences { narrator.sentences }

  func matter(of question: OpenQuestion) -> LetterMatter {
    var matter = LetterMatter()
    let cause = question.verdicts.first?.cause
    matter.on = day
    matter.agreement = agreement(question, cause)
    if let party = party(question, cause) {
      matter.party = narrator.name(party)
      matter.isYou = question.addressee.party == party
      matter.isUs = respondents.isOurs(party)
    }
    matter.other = other(question, cause)
    matter.principal = cause?.pair.flatMap { $0.0 == question.addressee.party ? nil : narrator.name($0.0) }
    matter.isBetweenOthers = cause?.pair.map { !respondents.isOurs($0.0) && !respondents.isOurs($0.1) } ?? false
    matter.isServed =
      question.addressee.party.map { party in
        question.verdicts.contains { respondents.isServed(party, $0) }
      } ?? false
    matter.approver = approver(cause, question.addressee)
    matter.above = above(question, cause)
    matter.isInSystem = question.thing.sort == .system
    matter.things = things(question)
    switch cause {
    case .activity, .system, .promise, .notice: matter.thing = cause.map { narrator.phrase($0) } ?? ""
    case .pair, .agreement, .flow, .party, .subProcessor, nil: break
    }
    fill(&matter, question)
    return matter
  }

  // MARK: Whom and what

  private func party(_ question: OpenQuestion, _ cause: Cause?) -> ID<Party>? {
    if question.thing.sort == .party { return ID(question.thing.id) }
    if case .party(let party) = cause { return party }
    if case .activity = cause, question.topic == .territory { return nil }
    if question.topic == .disclosure, let recipient = cause?.pair?.1 { return recipient }
    return question.flows.first.flatMap { respondents.declared($0) }.flatMap { respondents.party($0.to) }
  }

  private func other(_ question: OpenQuestion, _ cause: Cause?) -> String {
    switch cause {
    case .subProcessor(let party, _): return narrator.name(party)
    case .pair(let one, let other):
      return narrator.name(question.topic != .disclosure && question.addressee.party != other ? other : one)
    default:
      let notified = question.details.compactMap { if case .notice(let party, _, _, _) = $0 { party } else { nil } }
      return sentences.list(notified.map { narrator.name($0) })
    }
  }

  /// Who has to approve a sub-processor under an agreement: the principal.
  private func approver(_ cause: Cause?, _ addressee: Addressee) -> LetterMatter.Approver {
    let principals = cause?.agreement.flatMap { respondents.declared($0) }?.parties(on: .principal) ?? []
    if principals.isEmpty || principals.contains(where: { respondents.isOurs($0) }) { return .us }
    if let asked = addressee.party, principals.contains(asked) { return .you }
    return .others(sentences.list(principals.map { narrator.name($0) }))
  }

  /// The agreement that another one is held to.
  private func above(_ question: OpenQuestion, _ cause: Cause?) -> String? {
    guard let own = cause?.agreement else { return nil }
    let others = Set(question.details.compactMap(\.holder)).filter { $0 != own }
    return others.count == 1 ? others.first.map { phrase($0, askedOf: question.addressee.party) } : nil
  }

  /// The agreement, or the amendments of it that the question is about.
  private func agreement(_ question: OpenQuestion, _ cause: Cause?) -> String {
    let unbound = question.details.compactMap { detail -> ID<Agreement>? in
      switch detail {
      case .noHash(let id), .notBound(let id), .unsigned(_, let id): id
      default: nil
      }
    }
    let asked = Set(unbound).sorted()
    let agreements = asked.isEmpty ? [cause?.agreement].compactMap { $0 } : asked
    return sentences.list(agreements.map { phrase($0, askedOf: question.addressee.party) })
  }

  /// By its title, and with whom it is where that is none of ours; without a title by its parties.
  private func phrase(_ id: ID<Agreement>, askedOf party: ID<Party>?) -> String {
    guard let agreement = respondents.declared(id) else { return narrator.phrase(id) }
    let parties = agreement.parties.map(\.party)
    guard agreement.title != nil, agreement.amends == nil else {
      if agreement.title != nil || parties.isEmpty { return narrator.phrase(id) }
      return sentences.agreementBetween(parties.map { narrator.name($0) })
    }
    let named = narrator.phrase(id)
    if party == nil || parties.contains(where: { respondents.isOurs($0) }) { return named }
    let others = parties.filter { $0 != party }
    if others.isEmpty { return named }
    let names = others.map { narrator.name($0) }
    return others.count < parties.count
      ? sentences.agreement(named, with: names) : sentences.agreement(named, of: names)
  }

  /// Where or for what data are handed over.
  private func things(_ question: OpenQuestion) -> String {
    if question.thing.sort == .system, question.topic != .operatedBy {
      return sentences.inSystem(narrator.name(ID<System>(question.thing.id)))
    }
    let flows = question.flows.compactMap { respondents.declared($0) }
    let titles = flows.compactMap(\.title)
    let isAgreed = question.topic == .agreementWithYou || question.topic == .arrangement
    if !isAgreed, titles.count == flows.count, (1...Self.flowsNamed).contains(flows.count) {
      let named = sentences.inFlows(flows.map { narrator.name($0.id) })
      if question.topic == .retention || question.topic == .approval { return named }
      return recipient(of: flows, unknownTo: question.addressee).map { "\(named) \(sentences.toParty($0))" } ?? named
    }
    let activities = Set(flows.map(\.activity)).sorted().map { sentences.quoted(narrator.name($0)) }
    return activities.isEmpty ? "" : sentences.forActivities(narrator.few(activities))
  }

  /// Whom flows lead to, where those who are asked would not know it from our titles.
  private func recipient(of flows: [Flow], unknownTo addressee: Addressee) -> String? {
    guard let asked = addressee.party else { return nil }
    let recipients = Set(flows.map { respondents.party($0.to) })
    guard recipients.count == 1, case .some(.some(let only)) = recipients.first, only != asked else { return nil }
    return narrator.name(only)
  }
}
