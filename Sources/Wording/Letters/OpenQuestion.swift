import Checks
import Registry
import Vocabulary

/// One thing that somebody has to be asked: all findings of one topic about one thing.
struct OpenQuestion {
  let addressee: Addressee
  let topic: LetterTopic
  let thing: AskedThing
  /// By check and subject.
  let verdicts: [Verdict]

  /// All that they list, each once.
  var details: [Detail] { Detail.sorted(verdicts.flatMap(\.details)) }
  /// The flows that they are about, by id.
  var flows: [ID<Flow>] { Set(verdicts.compactMap(\.subject.flow)).sorted() }
}

extension OpenQuestion {
  private struct Key: Hashable {
    var topic: LetterTopic
    var thing: AskedThing
  }

  /// The open questions of a report: by whom they are put to, then by thing and topic. What somebody has decided to
  /// live with is not asked.
  static func all(in report: Report, of snapshot: RegistrySnapshot) -> [OpenQuestion] {
    let respondents = Respondents(snapshot: snapshot)
    let accepted = AcceptedFindings(snapshot, on: report.day)
    var groups: [Key: [Verdict]] = [:]
    let open = report.checks.flatMap(\.verdicts).filter { $0.isFinding && !accepted.contains($0) }
    for verdict in open.flatMap(\.apart) {
      guard let topic = verdict.topic else { continue }
      groups[Key(topic: topic, thing: respondents.thing(of: verdict, topic)), default: []].append(verdict)
      for verdict in verdict.missingParticulars {
        groups[Key(topic: .particulars, thing: respondents.thing(of: verdict, .particulars)), default: []]
          .append(verdict)
      }
    }
    return groups.flatMap { split($0, $1, respondents) }.sorted { $0.precedes($1) }
  }

  /// One question for each of those who can answer; a party that gets data from us itself is not asked through another.
  private static func split(_ key: Key, _ verdicts: [Verdict], _ respondents: Respondents) -> [OpenQuestion] {
    var by = Dictionary(grouping: verdicts) { respondents.addressee(of: $0, key.topic) }
    // What several of ours could answer is asked once, of whoever asks around among them.
    let owners = by.keys.filter(\.isOwner)
    if owners.count > 1 {
      for owner in owners { by[.officer, default: []] += by.removeValue(forKey: owner) ?? [] }
    }
    let itself = by.keys.first { $0.party?.key == key.thing.id && key.thing.sort == .party }
    let groups = itself.map { [$0: verdicts] } ?? by
    return groups.compactMap { addressee, verdicts in
      // What we ourselves have to mend is no question: the report says it.
      let asked = addressee.party == nil ? verdicts.filter { $0.answer == .unknown } : verdicts
      guard !asked.isEmpty else { return nil }
      return OpenQuestion(
        addressee: addressee, topic: key.topic, thing: key.thing,
        verdicts: asked.sorted { $0.check == $1.check ? $0.subject < $1.subject : $0.check < $1.check })
    }
  }

  private func precedes(_ other: OpenQuestion) -> Bool {
    if addressee != other.addressee { return addressee < other.addressee }
    return thing == other.thing ? topic < other.topic : thing < other.thing
  }
}

extension Verdict {
  /// Addresses and contact persons that it lists beside what weighs more, as findings of their own: whoever is written to
  /// can be asked for them in the same letter.
  fileprivate var missingParticulars: [Verdict] {
    guard code != .particularsMissing else { return [] }
    let missing = details.compactMap { detail -> (ID<Party>, Detail)? in
      switch detail {
      case .noAddress(let party), .noContact(let party): (party, detail)
      default: nil
      }
    }
    return Dictionary(grouping: missing, by: \.0).sorted { $0.key < $1.key }.map { party, details in
      Verdict(
        check, subject, .unknown, .particularsMissing, severity: .warning, details: details.map(\.1),
        cause: .party(party), chain: chain)
    }
  }

  /// What it asks. Places that a flow does not declare are asked as such, whichever check misses them.
  fileprivate var topic: LetterTopic? {
    if check == .placesAreCovered, code == .undeclared { return .places }
    // A derogation of Art. 49 lacks what only we can tell.
    if case .flow = cause, code == .basisUnclear { return .derogation }
    // How long data are kept beside what is promised.
    if check == .promiseIsKept, code == .retentionUnclear || code == .retentionEventDiffers { return .promiseMeaning }
    return code.topic
  }
}

extension Respondents {
  /// What a question is about, as far as questions about the same are one.
  fileprivate func thing(of verdict: Verdict, _ topic: LetterTopic) -> AskedThing {
    let flow = verdict.subject.flow.flatMap { declared($0) }
    switch topic {
    case .transferBasis, .fallback, .ownPurposes:
      if let flow, let recipient = party(flow.to) { return AskedThing(sort: .party, id: recipient.key) }
    case .places, .placeOperators, .retention:
      if let flow, case .system(let id) = flow.to { return AskedThing(sort: .system, id: id.key) }
      if let flow { return AskedThing(sort: .flows, id: flow.to.key) }
    case .contents, .chain, .derogation:
      if let flow { return AskedThing(sort: .activity, id: flow.activity.key) }
    default: break
    }
    return AskedThing(verdict.cause, verdict.subject)
  }
}

extension AskedThing {
  fileprivate init(_ cause: Cause?, _ subject: Subject) {
    switch cause {
    case .pair: self.init(sort: .pair, id: cause?.id ?? "")
    case .agreement(let id): self.init(sort: .agreement, id: id.key)
    case .subProcessor: self.init(sort: .subProcessor, id: cause?.id ?? "")
    case .party(let id): self.init(sort: .party, id: id.key)
    case .system(let id): self.init(sort: .system, id: id.key)
    case .activity(let id): self.init(sort: .activity, id: id.key)
    case .flow(let id): self.init(sort: .flows, id: id.key)
    case .promise: self.init(sort: .promise, id: cause?.id ?? "")
    case .notice(let id): self.init(sort: .notice, id: id.key)
    case nil: self.init(sort: .flows, id: subject.id)
    }
  }
}
