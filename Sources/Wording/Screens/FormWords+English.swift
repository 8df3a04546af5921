import Registry

extension FormWords {
  static let english = FormWords(
    new: newInEnglish, change: { "Change: \($0)" }, amend: { "New amendment of: \($0)" }, preview: "Preview the change",
    previewAbout: "Nothing is recorded yet. You first see what it changes and what it does to the verdicts.",
    cancel: "Leave without changing anything", removal: "Take it out of the register",
    refresh: "Bring the lists up to date", required: "(required)", notSaid: "Not said", yes: "Yes", no: "No",
    add: { "Add: \($0)" }, addAnother: { "Add another: \($0)" }, remove: { "Remove: \($0)" }, more: "More fields",
    chooseOne: "Choose one of these:", units: ("years", "months", "weeks", "days"), hours: "hours",
    pick: PickWords(
      chosen: "Chosen", all: { "Choose from all \($0) words" }, search: "Search among the words", find: "Search",
      showAll: "Show all words", found: { $0 == 0 ? "No word fits." : "\($0) \($0 == 1 ? "word fits" : "words fit"):" },
      nothingNamed: "It is said that there is none", oneMore: "One more", put: "Add"),
    newKey:
      "A short key by which everything refers to it: small letters, digits and hyphens. Leave it empty, and one is made from the name.",
    key: "The key by which everything refers to it. It stays for good.", makeNew: makeInEnglish,
    faults: { $0 == 1 ? "One thing has to be corrected" : "\($0) things have to be corrected" },
    fault: FormFaultWords(
      missing: ("This has to be filled in.", "Without it the register cannot take the entry."),
      noneOf: ("One of these has to be chosen.", "Press the button of the one that fits."),
      day: ("This is not a day.", "Write the year, the month and the day, such as 2026-11-22."),
      number: ("This is not a whole number.", "Write digits only, at most four."),
      key: (
        "This cannot be a key.",
        "Use small letters from a to z, digits, full stops and hyphens; begin with a letter or digit."
      ),
      taken: { ("The key “\($0)” is in use.", "Choose another, or change what has it.") }),
    module: {
      switch $0 {
      case "1": "Module 1: controller to controller"
      case "2": "Module 2: controller to processor"
      case "3": "Module 3: processor to processor"
      default: "Module 4: processor to controller"
      }
    },
    part: partInEnglish,
    places: ("Groups", "In the EEA", "With an adequacy decision", "Other countries", "International organisations"))

  private static func partInEnglish(_ part: FormPart) -> String {
    switch part {
    case .people: "People to reach"
    case .guarantees: "Guarantees and lists"
    case .where: "Where"
    case .what: "What is processed"
    case .origin: "Where the data come from"
    case .time: "Time"
    case .protection: "Protection"
    case .upkeep: "Upkeep"
    case .proof: "What shows it"
    case .subProcessors: "Sub-processors"
    case .transfers: "Transfers to third countries"
    case .duties: "Duties"
    case .promises: "Promises"
    }
  }

  private static func newInEnglish(_ kind: ObjectKind) -> String {
    switch kind {
    case .registry: "The register itself"
    case .term: "New word of our own"
    case .party: "New party"
    case .system: "New system"
    case .activity: "New processing activity"
    case .agreement: "New agreement"
    case .flow: "New data flow"
    case .notice: "New privacy notice"
    case .announcement: "New announcement"
    case .acceptance: "Accept a finding"
    }
  }

  private static func makeInEnglish(_ kind: ObjectKind) -> String {
    "\(newInEnglish(kind)) (opens in another window)"
  }
}
