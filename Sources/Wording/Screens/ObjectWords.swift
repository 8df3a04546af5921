public import Checks
public import Vocabulary

/// What a page about one thing says beside what the register says of it.
public struct ObjectWords: Sendable {
  /// The button that leads to the form.
  public let edit: String
  /// The button that leads to where it is taken away.
  public let remove: String
  /// What the links to the parts of the page are called.
  public let onThisPage: String
  /// The headings of the parts.
  public let heading: @Sendable (Heading) -> String
  /// Where nothing is found.
  public let nothingFound: String
  /// That little was asked, because no flow leans on it.
  public let notUsed: String
  /// Where nothing is judged: what is planned, ended or a draft.
  public let notJudged: String
  /// What something has to do with others.
  public let label: @Sendable (Label) -> String
  /// What folds out how the answer comes about.
  public let showSteps: String
  /// The way back from there to the flow.
  public let backToFlow: String
  /// The heads of the columns of the history.
  public let historyColumns: (revision: String, day: String, who: String, what: String, why: String)
  /// That it came with all that the register first held.
  public let first: String
  /// What became of it.
  public let became: @Sendable (Became) -> String
  /// How many of the clauses stand in an agreement.
  public let clauseCount: @Sendable (_ standing: Int, _ all: Int) -> String
  /// The heads of the columns of clauses.
  public let clauseColumns: (clause: String, state: String, place: String)
  /// Whether a clause stands in an agreement.
  public let stands: String
  /// By a standard set.
  public let standsByStandard: String
  /// That it is declared not to.
  public let absent: String
  /// That nobody recorded where.
  public let notRecorded: String
  /// The heads of the columns of a scope.
  public let scopeColumns: (dimension: String, named: String, excluded: String, added: String, removed: String)
  /// That amendments of one day contradict each other.
  public let conflict: String
  /// That what amendments changed is shown.
  public let asAmended: String
  /// That an amendment says nothing of something, before the name of what it amends.
  public let asInAmended: String
  /// The heads of the columns of sub-processors.
  public let subProcessorColumns: (who: String, dates: String, objections: String, use: String, state: String)
  /// What a list says of a sub-processor: on it from the start, told of, approved, withdrawn on a day.
  public let entry:
    (
      listed: String, notified: @Sendable (String) -> String, approved: @Sendable (String) -> String,
      withdrawn: @Sendable (String) -> String
    )
  /// How a sub-processor stands.
  public let state: @Sendable (SubProcessorStanding.Stage) -> String
  /// That nobody is named.
  public let noSubProcessors: String
  /// That an agreement has no tool for transfers.
  public let noTools: String
  /// The signed file.
  public let file: (download: String, kept: String, notKept: String, none: String, fingerprint: String)
  /// That no flow leans on an agreement, or goes to or from somebody.
  public let noFlows: String
  /// The link to all flows.
  public let allFlows: @Sendable (Int) -> String
  /// The heads of the columns of letters.
  public let letterColumns: (letter: String, state: String, says: String)
  /// What an entry states of a letter.
  public let letterStates: (stated: String, none: String, notApplicable: String, missing: String)
  /// That something is in nobody's record.
  public let inNoRecord: String
  /// The heads of the columns of promises.
  public let promiseColumns: (promise: String, place: String, verdict: String, why: String)
  /// The link to the picture.
  public let picture: String
  /// The link to a form that makes something new from here.
  public let new: @Sendable (New) -> String
  /// Below a level.
  public let via: @Sendable (String) -> String

  /// The parts of pages about one thing.
  public enum Heading: CaseIterable, Hashable, Sendable {
    case found, around, steps, everything, history, clauses, scope, subProcessors, tools, file, flows, letters
    case promises, flowsTo, flowsFrom, agreements, systems, chain, notices, activities
  }

  /// What something has to do with others.
  public enum Label: CaseIterable, Hashable, Sendable {
    case sender, recipient, onBehalfOf, activity, agreement, passesOn, passedOnBy, notices, principal, processor, party
    case kind, evidence, holds, amends, amendedBy, flows, roles, above, below, authorisation, told, objection, levels
    case controller, operatedBy, host, role, tool, assessment, fingerprint, signed, terminated, seat
  }

  /// What can become of a thing in a revision.
  public enum Became: CaseIterable, Hashable, Sendable {
    case added, changed, removed
  }

  /// What can be made new from a page.
  public enum New: CaseIterable, Hashable, Sendable {
    case agreementWith, flowTo, flowFrom, systemOf, noticeOf, amendment, flowOfActivity, flowOnward, announcement
    case activityOf
  }
}

extension ObjectWords {
  /// The words in a language.
  public static func words(in language: Language) -> ObjectWords {
    switch language {
    case .en: english
    case .nb: bokmaal
    }
  }
}
