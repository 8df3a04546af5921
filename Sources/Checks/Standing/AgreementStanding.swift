import Law
public import Registry
public import Vocabulary

/// How an agreement stands on the day, as its amendments have left it.
public struct AgreementStanding: Sendable {
  /// What it says, with what applied amendments state or add.
  public var agreement: Agreement
  /// Its last day; none where it is open.
  public var end: Day?
  /// Each clause that the law of the day wants pointed out, in the order of the table.
  public var clauses: [ClauseStanding]
  /// Each sub-processor that it names, with its dates.
  public var subProcessors: [SubProcessorStanding]
  /// What amendments of one day state differently, so that it says nothing of that.
  public var conflicts: Set<Dimension>
}

/// Whether a clause of Art. 28(3) stands in an agreement.
public struct ClauseStanding: Hashable, Sendable {
  /// The clause, as in the law's table.
  public var id: String
  /// Whether it stands there.
  public var state: Stage

  /// Where a clause stands, or that it does not.
  public enum Stage: Hashable, Sendable {
    /// In the document, there.
    case located(String)
    /// In a standard set, by its id in the law's table.
    case standard(String)
    /// It is declared not to stand there.
    case absent
    /// Nobody has recorded where.
    case notRecorded
  }
}

/// A sub-processor under an agreement, with its dates.
public struct SubProcessorStanding: Hashable, Sendable {
  /// What is recorded of it.
  public var entry: SubProcessorEntry
  /// The first day on which silence is consent, where it was told and the agreement says how long to wait.
  public var freeFrom: Day?
  /// How it stands on the day.
  public var state: Stage

  /// How a sub-processor stands to the controller's authorisation.
  public enum Stage: Hashable, Sendable, CaseIterable {
    /// It may be used.
    case authorised
    /// The controller may still object.
    case windowOpen
    /// An objection is not decided.
    case objected
    /// An objection was upheld.
    case upheld
    /// The controller was not told, or did not approve.
    case notAuthorised
    /// Something that decides it is not recorded.
    case notKnown
    /// It may not be used on the day, by its own dates.
    case outside
  }
}

extension FlowStandings {
  /// How an agreement stands on the day.
  package func agreement(_ number: Number<Agreement>) -> AgreementStanding {
    let onDay = view.agreements[number.index]
    let agreement = onDay.amended.agreement
    let agreed = agreement.subProcessing
    return AgreementStanding(
      agreement: agreement, end: onDay.end, clauses: clauses(of: onDay),
      subProcessors: (agreed?.entries ?? []).compactMap { entry in
        agreed.map { agreed in
          let entry = EntryOnDay(entry, under: agreed, on: view.day)
          return SubProcessorStanding(
            entry: entry.entry, freeFrom: agreed.authorisation == .general ? entry.freeFrom : nil,
            state: agreed.authorisation == nil ? .notKnown : entry.state.told)
        }
      }, conflicts: Set(onDay.amended.conflicts.keys))
  }

  private func clauses(of agreement: AgreementOnDay) -> [ClauseStanding] {
    let located = Dictionary(
      agreement.amended.agreement.clauses.compactMap { clause in clause.at.map { (clause.id, $0) } }
    ) { first, _ in first }
    let sets = agreement.clauseSets(view.law, on: view.day)
    let asked = view.law.clauses.filter { clause in
      (clause.mustBeLocated || agreement.absentClauses.contains(clause.id)) && clause.period.contains(view.day)
    }
    return asked.map { clause in
      if let place = located[clause.id] { return ClauseStanding(id: clause.id, state: .located(place)) }
      if let set = sets.first(where: { $0.clauses.contains(clause.id) }) {
        return ClauseStanding(id: clause.id, state: .standard(set.id))
      }
      let isAbsent = agreement.absentClauses.contains(clause.id)
      return ClauseStanding(id: clause.id, state: isAbsent ? .absent : .notRecorded)
    }
  }
}

extension EntryState {
  fileprivate var told: SubProcessorStanding.Stage {
    switch self {
    case .listed, .approved, .settled, .passed: .authorised
    case .windowOpen: .windowOpen
    case .objectionOpen: .objected
    case .upheld, .upheldUndated: .upheld
    case .notNotified, .notApproved: .notAuthorised
    case .windowUndeclared, .settledUndated: .notKnown
    case .outside: .outside
    }
  }
}

extension FlowStandings {
  /// How the activities, and the notices that stand on the day with their promises, are answered by themselves.
  package func answersOfOthers() -> [Subject: Answer] {
    var judgment = Judgment()
    var answers: [Subject: Answer] = [:]
    for subject in view.otherSubjects {
      judgment.reset()
      view.judge(subject, nil, into: &judgment)
      answers[subject.named(in: view.register)] = judgment.standing
    }
    return answers
  }
}
