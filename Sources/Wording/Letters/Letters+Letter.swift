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
    writer.write(sentences.greeting(frame))
    for paragraph in sentences.reasons(frame) {
      writer.space()
      writer.write(paragraph)
    }
    write(asked, &writer) { sentences.pleaseSend($0) }
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
      if question.topic.isAboutOthers { reasons.insert(.engagesOthers) }
      for flow in question.flows.lazy.compactMap({ respondents.declared($0) }) {
        reasons.formUnion(relation(of: party, in: flow))
      }
    }
    return reasons
  }

  private func relation(of party: ID<Party>, in flow: Flow) -> Set<LetterReason> {
    if respondents.controllers(of: flow.activity).contains(party) {
      return flow.role == .jointController ? [.controls] : [.isServed]
    }
    let decides = flow.role == .controller || flow.role == .jointController
    if decides, respondents.party(flow.to) == party { return [.controls] }
    return respondents.above(flow) == party ? [.processesForUs, .engagesOthers] : [.processesForUs]
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
      .upheldObjection, .outsideDays, .authorisationTerms, .openObjection, .openWindow, .windowTerms, .shortNotice,
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

extension Day {
  /// The day itself, or the Monday after it where it is a Saturday or Sunday.
  fileprivate var weekday: Day {
    // 1 January 1970 was a Thursday.
    let sinceMonday = ((Int(number) + 3) % 7 + 7) % 7
    return sinceMonday < 5 ? self : adding(days: 7 - sinceMonday)
  }
}
