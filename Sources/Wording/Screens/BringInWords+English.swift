extension BringInWords {
  static let english = BringInWords(
    lists: "Bring in a list",
    listsAbout:
      "A list from Excel or another spreadsheet, saved as CSV. You see every change before anything is recorded.",
    kind: {
      switch $0 {
      case .processors: "Processors"
      case .flows: "Flows"
      }
    },
    rowIs: {
      switch $0 {
      case .processors: "Each row becomes a party of the register."
      case .flows:
        "Each row becomes a flow. Parties and activities are those that the register has, by their names or ids."
      }
    }, file: "File",
    listHelp:
      "CSV with semicolons, commas or tabs; 5,000 rows and 1 MiB at most. In Excel: Save as, CSV UTF-8. Other columns may stand there, and are not read.",
    show: "Show what it would change",
    example: {
      switch $0 {
      case .processors: "An example list of processors"
      case .flows: "An example list of flows"
      }
    },
    exampleFile: {
      switch $0 {
      case .processors: "processors"
      case .flows: "flows"
      }
    }, heads: "Columns that are read", headColumns: ("Column", "May be called", "What it says"),
    says: { $0.english }, needed: "needed", document: "Bring in a register document",
    documentAbout:
      "An XML document as Samsvar exports it. The register becomes what the document says: what does not stand in it is taken out. You see every change before anything is recorded.",
    documentHelp: "XML, 4 MiB at most. Larger ones are brought in by the command line: samsvar import.",
    noFile: ("No file was chosen.", "Choose the file and send the form again."),
    tooLarge: { ("The document is larger than \($0 >> 20) MiB.", "Bring it in by the command line: samsvar import.") },
    problems: "This cannot be brought in yet",
    problemCount: { count, isMore in
      "\(isMore ? "The first \(count) problems" : count == 1 ? "One problem" : "\(count) problems"). Nothing was recorded. Correct the file and bring it in again."
    }, problemColumns: ("Row", "Column", "What is wrong"), whole: "All", line: { "Line \($0)" },
    preview: "What this brings in", previewLead: { "From the file “\($0)”. Nothing is recorded yet." },
    rows: { $0 == 1 ? "One row becomes an entry." : "\($0) rows become entries." },
    known: {
      $0 == 1
        ? "One row is in the register already, and is left as it is there:"
        : "\($0) rows are in the register already, and are left as they are there:"
    }, unread: { "These columns are not read: \($0)." }, more: { "And \($0) more." }, back: "Back to Start",
    changedMeanwhile:
      "Somebody changed the register since you saw this. Nothing is recorded yet: look at the changes again.")
}

extension SheetColumn {
  fileprivate var english: String {
    switch self {
    case .id: "A short key of small letters, digits and hyphens; made of the name where nothing stands."
    case .name: "The legal name."
    case .registrationNumber: "The number in a register of companies."
    case .country: "The country of the seat: its name or two letters."
    case .address: "The postal address."
    case .contact: "Who answers for it."
    case .email: "How to write to that person."
    case .phone: "How to call that person."
    case .group: "The group of undertakings that it belongs to."
    case .title: "What you call the flow."
    case .activity: "The activity that it serves; may be left out where there is only one."
    case .from: "Who hands the data over; you yourselves where nothing stands."
    case .to: "Who gets them: a party or a system."
    case .role: "Processor, sub-processor, controller or joint controller; processor where nothing stands."
    case .categories: "Which data, with commas between."
    case .subjects: "About whom, with commas between."
    case .purposes: "For what, with commas between."
    case .operations: "What is done with them, with commas between."
    case .storage: "Countries in which they rest, with commas between."
    case .access: "Countries from which they are seen, with commas between."
    case .since: "The first day: 2026-11-23 or 23.11.2026."
    case .until: "The last day."
    }
  }
}
