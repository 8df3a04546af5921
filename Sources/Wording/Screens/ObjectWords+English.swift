import Checks

extension ObjectWords {
  static let english = ObjectWords(
    edit: "Edit", remove: "Remove", onThisPage: "On this page",
    heading: headingInEnglish, nothingFound: "Nothing was found. What is recorded complies with what was checked.",
    notUsed: "No flow in use leans on it, and so most of it is not checked yet.",
    notJudged: "It is not in use on the day, and so it is not judged.", label: labelInEnglish,
    showSteps: "Show every step", backToFlow: "Back to the flow",
    historyColumns: ("Revision", "Day", "Who", "What", "Why"),
    first: "came with the first revision", became: becameInEnglish,
    clauseCount: { "\($0) of \($1) clauses that the law asks for stand in the agreement." },
    clauseColumns: ("Clause", "In the agreement?", "Where"), stands: "Stands there",
    standsByStandard: "By a standard set",
    absent: "Absent", notRecorded: "Not recorded",
    scopeColumns: ("Of", "Named", "Excluded", "Added", "Taken out"),
    conflict: "Amendments of one day say this differently, so that nothing is agreed of it.",
    asAmended: "This is the agreement as its amendments have left it.",
    asInAmended: "The amendment says nothing of this. What holds stands in the agreement that it amends:",
    subProcessorColumns: ("Sub-processor", "On the list", "May object until", "May be used", "Standing"),
    entry: (
      "On the list at signing", { "Told on \($0)" }, { "Approved on \($0)" }, { "Withdrawn on \($0)" }
    ), state: stateInEnglish, noSubProcessors: "No sub-processor is named.",
    noTools: "No tool for transfers is recorded.",
    file: (
      "Download the signed copy", "The signed copy is kept here.",
      "A signed copy is named, but the file is not kept here.", "No signed copy is recorded.", "SHA-256"
    ), noFlows: "None.", allFlows: { "Show all \($0) flows in the list" },
    letterColumns: ("Letter of Art. 30", "State", "What the entry says"),
    letterStates: ("Stated", "Declared to be none", "Nothing to state", "Missing"),
    inNoRecord: "The activity does not say whose it is, and so it is in nobody's record.",
    promiseColumns: ("Promise", "Where it stands", "Standing", "Why"), picture: "See it as a picture",
    new: newInEnglish,
    via: { "through \($0)" })

  private static func headingInEnglish(_ heading: Heading) -> String {
    switch heading {
    case .found: "What is found"
    case .around: "How it hangs together"
    case .steps: "How the answer comes about"
    case .everything: "Everything that is recorded"
    case .history: "History"
    case .clauses: "What Art. 28(3) asks for"
    case .scope: "What may be processed"
    case .subProcessors: "Sub-processors"
    case .tools: "Tools for transfers"
    case .file: "The signed copy"
    case .flows: "Flows"
    case .letters: "The entry of the record (Art. 30)"
    case .promises: "What it promises"
    case .flowsTo: "Flows to it"
    case .flowsFrom: "Flows from it"
    case .agreements: "Agreements"
    case .systems: "Systems"
    case .chain: "The chain"
    case .notices: "Privacy notices"
    case .activities: "Activities"
    }
  }

  private static func labelInEnglish(_ label: Label) -> String {
    switch label {
    case .sender: "Sender"
    case .recipient: "Recipient"
    case .onBehalfOf: "On behalf of"
    case .activity: "Activity"
    case .agreement: "Agreement"
    case .passesOn: "Passes on"
    case .passedOnBy: "Is passed on by"
    case .notices: "Privacy notices of the controller"
    case .principal: "Principal"
    case .processor: "Processor"
    case .party: "Party"
    case .kind: "Kind"
    case .evidence: "What shows it"
    case .holds: "Holds"
    case .amends: "Amends"
    case .amendedBy: "Is amended by"
    case .flows: "Flows that lean on it"
    case .roles: "Roles"
    case .above: "Works for"
    case .below: "Has work done by"
    case .authorisation: "Authorisation"
    case .told: "Told before a change"
    case .objection: "Time to object"
    case .levels: "Levels"
    case .controller: "Controller"
    case .operatedBy: "Run by"
    case .host: "On the machines of"
    case .role: "Role"
    case .tool: "Tool"
    case .assessment: "Assessment"
    case .fingerprint: "Fingerprint"
    case .signed: "Signed"
    case .terminated: "Notice that it ends"
    case .seat: "Seat"
    }
  }

  private static func becameInEnglish(_ became: Became) -> String {
    switch became {
    case .added: "added"
    case .changed: "changed"
    case .removed: "removed"
    }
  }

  private static func stateInEnglish(_ state: SubProcessorStanding.Stage) -> String {
    switch state {
    case .authorised: "Authorised"
    case .windowOpen: "Objections are still possible"
    case .objected: "An objection is not decided"
    case .upheld: "An objection was upheld"
    case .notAuthorised: "Not authorised"
    case .notKnown: "Not known"
    case .outside: "Not to be used today"
    }
  }

  private static func newInEnglish(_ new: New) -> String {
    switch new {
    case .agreementWith: "New agreement with it"
    case .flowTo: "New flow to it"
    case .flowFrom: "New flow from it"
    case .systemOf: "New system that it runs"
    case .noticeOf: "New privacy notice of it"
    case .amendment: "New amendment"
    case .flowOfActivity: "New flow of it"
    case .flowOnward: "New flow that passes it on"
    case .announcement: "New announcement"
    case .activityOf: "New activity of it"
    }
  }
}
