internal import Checks
internal import Records
internal import Registry
internal import Vocabulary
internal import XMLText

extension RecordsWriting {
  /// The entries, Art. 30(1) and 30(2).
  mutating func activities() throws {
    try xml.start(record.role == .controller ? "controller-activities" : "processor-activities")
    for entry in record.entries { try write(entry) }
    try xml.end()
  }

  /// In the order of the letters; then what no letter asks for.
  private mutating func write(_ entry: RecordEntry) throws {
    let letters = Dictionary(record.letters(of: entry).map { ($0.letter, $0.standing) }) { first, _ in first }
    let flows = record.flows(of: entry)
    try xml.start("activity")
    try xml.attribute("id", entry.activity.id.key)
    try xml.attribute("role", entry.activity.role.rawValue)
    try xml.flag("invented", entry.activity.invented)
    try xml.words("title", entry.activity.title)
    switch record.role {
    case .controller:
      try controllers(of: entry, letters, .controllers)
      try purposes(of: entry.activity, letters, .purposes)
      try people(of: entry.activity, letters, .people)
      try recipients(of: entry.activity, flows, letters, .recipients)
      try transfers(flows, letters, .transfers)
      try erasure(of: entry.activity, letters, .erasure)
      try measures(of: entry.activity, letters, .measures)
    case .processor:
      try controllers(of: entry, letters, .processorAndControllers)
      try processing(of: entry.activity, letters)
      try transfers(flows, letters, .processorTransfers)
      try measures(of: entry.activity, letters, .processorMeasures)
      try purposes(of: entry.activity, letters, nil)
      try people(of: entry.activity, letters, nil)
      try recipients(of: entry.activity, flows, letters, nil)
      try erasure(of: entry.activity, letters, nil)
    }
    try others(flows)
    try particulars(of: entry.activity)
    try xml.end()
  }

  /// Flows that reach no recipient.
  private mutating func others(_ flows: FlowEntries) throws {
    try list("inquiries", flows.in(.inquiry))
    try list("received", flows.in(.received))
    try list("returned", flows.in(.returned))
    try list("internal", flows.in(.internal))
  }

  private mutating func list(_ name: StaticString, _ flows: FlowEntries) throws {
    if flows.count == 0 { return }
    try xml.start(name)
    try xml.additional()
    for flow in flows { try write(flow, as: "flow") }
    try xml.end()
  }

  /// Begins a letter's part, with how it stands; or the same where no letter asks for it.
  mutating func begin(
    _ name: StaticString, _ letters: [RecordLetter: LetterStanding], _ letter: RecordLetter?
  ) throws {
    try xml.start(name)
    guard let letter else { return try xml.additional() }
    try xml.attribute("standing", letters[letter]?.name ?? "not-stated")
    try xml.attribute("letter", letter.rawValue)
  }

  /// Ends it, with what is not stated.
  mutating func end(_ letters: [RecordLetter: LetterStanding], _ letter: RecordLetter?) throws {
    if let letter, case .notStated(let gaps) = letters[letter] {
      for gap in gaps { try xml.notStated(gap, letter: letter) }
    }
    try xml.end()
  }

  /// Activities of nobody's record.
  mutating func unplaced() throws {
    try xml.start("unplaced")
    try xml.additional()
    for number in record.unplaced {
      let activity = record.register.activities[number.index]
      try xml.start("unplaced-activity")
      try xml.attribute("id", activity.id.key)
      try xml.attribute("role", activity.role.rawValue)
      try xml.flag("invented", activity.invented)
      try xml.words("title", activity.title)
      let isProcessors = activity.role == .processor
      if activity.controllers.isEmpty {
        try xml.notStated(.controller, letter: isProcessors ? .processorAndControllers : .controllers)
      }
      if isProcessors, activity.processor == nil { try xml.notStated(.processor, letter: .processorAndControllers) }
      try xml.end()
    }
    try xml.end()
  }
}

extension LetterStanding {
  /// As documents write it.
  var name: String {
    switch self {
    case .stated: "stated"
    case .none: "none"
    case .notApplicable: "not-applicable"
    case .notStated: "not-stated"
    }
  }
}
