public import Checks
public import Law
public import Registry
public import Vocabulary

/// The open questions of a report as letters to those who can answer them, and a list of those that only we can.
///
/// Each letter can be sent as it stands, at 80 columns. What somebody has decided to live with is not asked.
public struct Letters: Sendable {
  let narrator: Narrator
  let respondents: Respondents
  let day: Day
  let questions: [Addressee: [OpenQuestion]]
  var sentences: any Sentences { narrator.sentences }

  /// The letters that a report gives rise to.
  public init(_ report: Report, of snapshot: RegistrySnapshot, under law: LawEdition, in language: Language) {
    narrator = Narrator(language, of: snapshot, under: law)
    respondents = Respondents(snapshot: snapshot)
    day = report.day
    questions = Dictionary(grouping: OpenQuestion.all(in: report, of: snapshot), by: \.addressee)
  }

  /// The parties that are asked something, by id.
  public var parties: [ID<Party>] { questions.keys.compactMap(\.party).sorted() }

  /// How many questions each has to answer, those to ourselves last, where nobody is named.
  public var counts: [(party: ID<Party>?, questions: Int)] {
    let ours = questions.filter { $0.key.party == nil }.values.reduce(0) { $0 + $1.count }
    return parties.map { ($0, questions[.party($0)]?.count ?? 0) } + (ours > 0 ? [(nil, ours)] : [])
  }

  /// Every letter, and the list for ourselves last.
  public var lines: [TextLine] {
    if questions.isEmpty { return [TextLine(sentences.nothingToAsk(), .good)] }
    let all = parties.map { letter(to: $0) } + (own.isEmpty ? [] : [own])
    let between = [TextLine(""), TextLine(String(repeating: "─", count: TextWriter.width)), TextLine("")]
    return Array(all.joined(separator: between))
  }

  /// One party's letter, our own list where the party is one of ours, or a line that says that there is nothing to ask.
  public func lines(to party: ID<Party>) -> [TextLine] {
    let lines = respondents.isOurs(party) ? own : letter(to: party)
    return lines.isEmpty ? [TextLine(sentences.nothingToAsk(narrator.name(party)), .good)] : lines
  }

  /// One party's letter; our own list where none is named.
  public func lines(toAnybody party: ID<Party>?) -> [TextLine] {
    if let party { return lines(to: party) }
    return own.isEmpty ? [TextLine(sentences.nothingToAsk(), .good)] : own
  }

  /// What only we can answer, by who of us can.
  private var own: [TextLine] {
    let addressees = questions.keys.filter { $0.party == nil }.sorted()
    guard !addressees.isEmpty else { return [] }
    var writer = TextWriter()
    writer.write(sentences.ownQuestions(addressees.reduce(0) { $0 + (asked(of: $1).count) }), .title)
    for addressee in addressees {
      writer.space()
      writer.write(heading(addressee), .heading)
      write(asked(of: addressee), &writer, isLawNamed: false) { sentences.toRecord($0) }
    }
    return writer.lines
  }

  private func heading(_ addressee: Addressee) -> String {
    switch addressee {
    case .owner(let activity): sentences.forOwner(narrator.phrase(activity), owner(of: activity))
    case .officer, .party: sentences.forOfficer(officer)
    case .management: sentences.forManagement()
    case .legal: sentences.forLegal()
    }
  }

  private func owner(of activity: ID<Activity>) -> String? {
    if case .named(let name) = respondents.declared(activity)?.owner { name.cleaned } else { nil }
  }

  private var officer: String? {
    let names = respondents.snapshot.parties.filter(\.own).sorted { $0.id < $1.id }.compactMap { party -> String? in
      if case .held(let details) = party.officer?.contact { details.name?.cleaned } else { nil }
    }
    return names.first
  }

  /// The questions put to somebody, each once.
  func asked(of addressee: Addressee) -> [(question: OpenQuestion, words: LetterQuestion)] {
    let matters = Matters(narrator: narrator, respondents: respondents, day: day)
    var seen: Set<LetterQuestion> = []
    return (questions[addressee] ?? []).compactMap { question in
      let words = sentences.question(question.topic, matters.matter(of: question))
      return seen.insert(words).inserted ? (question, words) : nil
    }
  }

  /// Questions by number, each with the article that it comes from and with what answers it.
  func write(
    _ asked: [(question: OpenQuestion, words: LetterQuestion)], _ writer: inout TextWriter, isLawNamed: Bool,
    answer: (String) -> String
  ) {
    for (number, item) in asked.enumerated() {
      writer.space()
      let lead = "\(number + 1). ".leftPadded(to: 4)
      let provisions = sentences.articles(provisions(item.question), isLawNamed: isLawNamed)
      writer.write("\(item.words.ask) (\(provisions))", first: lead)
      writer.write(answer(item.words.send), first: String(repeating: " ", count: lead.count))
    }
  }

  /// The provisions that a question comes from: those of the check, as far as they are about its topic.
  private func provisions(_ question: OpenQuestion) -> String {
    question.topic.provisions ?? question.verdicts.first.map { narrator.provision($0.code, of: $0.check) } ?? ""
  }
}

extension LetterTopic {
  /// The provisions of a topic that is only a part of what its check asks.
  fileprivate var provisions: String? {
    switch self {
    case .officer: "GDPR 37, 30(1)(a)"
    case .representative: "GDPR 27, 30(1)(a)"
    case .arrangement: "GDPR 26"
    case .disclosure: "GDPR 4(7), 13(1)(e)"
    default: nil
    }
  }
}

extension String {
  /// The same with spaces before it, up to a number of characters.
  fileprivate func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - count)) + self
  }
}
