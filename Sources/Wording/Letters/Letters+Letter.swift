import Checks
import Registry
import Vocabulary

extension Letters {
  /// How long those who are asked have to answer, in days.
  private static let daysToAnswer = 21

  /// One letter; nothing where the party is asked nothing.
  func letter(to party: ID<Party>) -> [TextLine] {
    let asked = asked(of: .party(party))
    guard !asked.isEmpty, let addressee = respondents.declared(party) else { return [] }
    let senders = senders(asked.map(\.question))
    let frame = frame(addressee, senders, asked.map(\.question), count: asked.count)
    var writer = TextWriter()
    writer.write(sentences.date(day))
    writer.space()
    writeAddress(addressee, &writer)
    writer.space()
    writer.write(sentences.subjectLine(frame), .title)
    writer.space()
    writer.write(sentences.greeting(frame.contact?.looksLikeAPerson == true ? frame.contact : nil))
    for paragraph in sentences.reasons(frame) {
      writer.space()
      writer.write(paragraph)
    }
    write(asked, &writer, isLawNamed: true) { sentences.pleaseSend($0) }
    writer.space()
    writer.write(sentences.howToAnswer(frame))
    writer.space()
    writer.write(sentences.farewell())
    writer.space()
    writeSignature(senders, &writer)
    return writer.lines
  }

  private func writeAddress(_ party: Party, _ writer: inout TextWriter) {
    writer.write(narrator.name(party.id))
    if let contact = party.heldContact, let name = contact.name {
      writer.write(sentences.attention(name.cleaned, contact.position?.cleaned))
    }
    if let address = party.address { writer.write(address.cleaned) }
    if let email = party.heldContact?.email { writer.write(email.cleaned) }
  }

  private func writeSignature(_ senders: [Party], _ writer: inout TextWriter) {
    writer.write(sentences.list(senders.map { narrator.name($0.id) }))
    guard let first = senders.first else { return }
    if let contact = first.heldContact { for line in sentences.contactLine(contact) { writer.write(line.cleaned) } }
    if let address = first.address { writer.write(address.cleaned) }
  }

  private func frame(_ addressee: Party, _ senders: [Party], _ questions: [OpenQuestion], count: Int) -> LetterFrame {
    LetterFrame(
      sender: sentences.list(senders.map { narrator.name($0.id) }),
      contact: addressee.heldContact?.name?.cleaned, reasons: reasons(addressee.id, questions).sorted(),
      questions: count,
      answerBy: day.adding(days: Self.daysToAnswer).weekday,
      replyTo: senders.lazy.compactMap { $0.heldContact?.email?.cleaned }.first)
  }

  /// In whose name we write: our controllers of what is asked about, else ours that process for others.
  private func senders(_ questions: [OpenQuestion]) -> [Party] {
    let activities = Set(questions.flatMap(\.flows).compactMap { respondents.declared($0)?.activity }).sorted()
      .compactMap { respondents.declared($0) }
    let controllers = activities.flatMap { $0.controllers.map(\.party) }
    let ours = controllers.filter { respondents.isOurs($0) }
    let processors = activities.compactMap(\.processor).filter { respondents.isOurs($0) }
    let own = respondents.snapshot.parties.filter(\.own).map(\.id)
    let chosen = [ours, processors, Array(own.sorted().prefix(1)), controllers].first { !$0.isEmpty } ?? []
    return Set(chosen).sorted().compactMap { respondents.declared($0) }
  }

  private func reasons(_ party: ID<Party>, _ questions: [OpenQuestion]) -> Set<LetterReason> {
    var reasons: Set<LetterReason> = []
    for question in questions {
      if question.topic.isAboutTransfers { reasons.insert(.transfers) }
      let relations = question.verdicts.map { relation(of: party, in: $0) }
      reasons.formUnion(relations)
      let isAboutOthers = question.topic.isAboutOthers || !isAbout(party, question)
      if relations.contains(.processesForUs), isAboutOthers { reasons.insert(.engagesOthers) }
    }
    return reasons
  }

  /// Whether a question is about those who are asked, and not about those whom they engage.
  private func isAbout(_ party: ID<Party>, _ question: OpenQuestion) -> Bool {
    let recipients = Set(question.flows.compactMap { respondents.declared($0) }.map { respondents.party($0.to) })
    return recipients.isEmpty || recipients.contains(party)
  }

  private func relation(of party: ID<Party>, in verdict: Verdict) -> LetterReason {
    if respondents.isServed(party, verdict) { return .isServed }
    guard let flow = verdict.subject.flow.flatMap({ respondents.declared($0) }) else { return .processesForUs }
    if respondents.isServed(party, by: flow) { return .isServed }
    let decides = flow.role == .controller || flow.role == .jointController
    return decides || respondents.controllers(of: flow.activity).contains(party) ? .controls : .processesForUs
  }
}

extension LetterTopic {
  fileprivate var isAboutTransfers: Bool {
    switch self {
    case .transferBasis, .fallback, .assessment, .listing, .onward, .seat: true
    default: false
    }
  }

  fileprivate var isAboutOthers: Bool {
    switch self {
    case .agreementBetween, .furtherProcessors, .listed, .stillComplete, .forbiddenSubProcessor, .authorised,
      .approval, .upheldObjection, .outsideDays, .authorisationTerms, .openObjection, .openWindow, .windowTerms,
      .shortNotice,
      .usedSince, .narrowerScope, .passedOnClauses, .passedOnMeasures, .breachNotice, .audit, .lastDay:
      true
    default: false
    }
  }
}

extension Party {
  /// How to reach it, where that was not erased.
  fileprivate var heldContact: ContactDetails? { if case .held(let details) = contact { details } else { nil } }
}

extension String {
  /// Whether every word begins with a capital, as in people's names and seldom in what a post is called.
  ///
  /// Who is reached at `Privacy desk` is not greeted by that name.
  fileprivate var looksLikeAPerson: Bool {
    let particles: Set<Substring> = ["av", "af", "de", "den", "der", "di", "du", "la", "le", "ten", "van", "von", "zu"]
    let words = split(separator: " ")
    return words.count > 1 && words.allSatisfy { particles.contains($0) || $0.first?.isUppercase == true }
  }
}

extension Day {
  /// The day itself, or the Monday after it where it is a Saturday or Sunday.
  fileprivate var weekday: Day {
    // 1 January 1970 was a Thursday.
    let sinceMonday = ((Int(number) + 3) % 7 + 7) % 7
    return sinceMonday < 5 ? self : adding(days: 7 - sinceMonday)
  }
}
