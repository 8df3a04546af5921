import Checks
import Registry
import Vocabulary

extension ExplanationText {
  func write(_ chain: ExplainedChain, _ place: Int, _ writer: inout TextWriter) {
    let count = explanation.chains.count
    if count > 1 {
      if place > 0 { writer.space() }
      writer.write(sentences.chain(place + 1, of: count), .heading, first: "  ")
    }
    if let broken = chain.broken { writer.write(sentences.chainIsBroken(broken), .unknown, first: "  ") }
    for (number, hop) in chain.hops.enumerated() {
      if number > 0 { writer.space() }
      write(hop, number + 1, of: chain.hops.count, &writer)
    }
    if let upstream = chain.upstream { writer.write(sentences.passesOn(narrator.phrase(upstream)), first: "    ") }
  }

  private func write(_ hop: ExplainedHop, _ number: Int, of count: Int, _ writer: inout TextWriter) {
    let flow = narrator.declared(hop.flow)
    writer.write(
      sentences.hop(
        number, of: count, from: flow.map { narrator.name(narrator.snapshot.actor($0.from)) } ?? hop.flow.key,
        to: flow.map { narrator.name(narrator.snapshot.actor($0.to)) } ?? hop.flow.key)
        + " (\(narrator.phrase(hop.flow)))", .heading,
      first: "  ")
    let principals = hop.principals.map { narrator.name($0) }
    writer.write(
      principals.isEmpty ? sentences.noPrincipal() : sentences.onBehalf(of: principals), first: "    ")
    writer.write(sentences.tried(hop.candidates.count), first: "    ")
    for candidate in hop.candidates { write(candidate, hop, &writer) }
    switch hop.footing {
    case .agreement(let id), .attested(let id): writeScope(hop, id, &writer)
    case .waits(let check):
      writer.write(sentences.waits(for: "\(check.rule) \(sentences.name(check))"), .unknown, first: "    ")
    case .notJudged: writer.write(sentences.isNotJudged(), .unknown, first: "    ")
    }
  }

  private func write(_ candidate: ExplainedCandidate, _ hop: ExplainedHop, _ writer: inout TextWriter) {
    let phrase = narrator.phrase(candidate.agreement)
    let said =
      candidate.isAttested
      ? sentences.attested(phrase, by: narrator.attesters(of: candidate.agreement))
      : sentences.candidate(phrase, candidate.force, candidate.period, sentences.conclusion(candidate.conclusion))
    writer.write(said, first: "    - ")
    let indent = "      "
    if !candidate.isCandidate, !candidate.isAttested { writer.write(sentences.isNoCandidate(), first: indent) }
    if candidate.isCandidate {
      let wanting = candidate.vector.filter { $0.answer != .complies }
      writer.write(
        sentences.vector(
          wanting.map {
            sentences.weighed("\($0.check.rule) \(sentences.name($0.check).asCommonNoun)", $0.answer, $0.severity)
          }), first: indent)
    }
    switch hop.footing {
    case .agreement(candidate.agreement):
      let others = hop.candidates.count { $0.isCandidate } > 1
      writer.write(others ? sentences.isChosen() : sentences.isOnlyOne(), .good, first: indent)
    case .attested(candidate.agreement): writer.write(sentences.isChosenAsAttested(), first: indent)
    default: break
    }
    if let reason = candidate.lostBy { writer.write(lost(by: reason), first: indent) }
  }

  private func lost(by reason: NearnessReason) -> String {
    guard case .check(let check) = reason else { return sentences.lost(by: reason, check: "") }
    return sentences.lost(by: reason, check: "\(check.rule) \(sentences.name(check).asCommonNoun)")
  }

  private func writeScope(_ hop: ExplainedHop, _ agreement: ID<Agreement>, _ writer: inout TextWriter) {
    writer.write(sentences.underAgreement(narrator.phrase(agreement)), first: "    ")
    for dimension in hop.scope {
      let matter = sentences.matter(dimension.dimension).withCapital
      switch dimension.declared {
      case .undeclared: writer.write("\(matter): \(sentences.notDeclaredByFlow())", .unknown, first: "    - ")
      case .none: writer.write("\(matter): \(sentences.noneByFlow())", first: "    - ")
      case .terms:
        writer.write(
          dimension.isStated ? "\(matter):" : "\(matter): \(sentences.notStatedByAgreement())",
          dimension.isStated ? .plain : .unknown, first: "    - ")
        for term in dimension.terms where dimension.isStated || term.coverage == .excluded {
          write(term, dimension.dimension, &writer)
        }
      }
    }
    for authorisation in hop.authorisations { write(authorisation, &writer) }
  }

  private func write(_ term: ExplainedTerm, _ dimension: Dimension, _ writer: inout TextWriter) {
    let said = sentences.term(
      narrator.word(term.term, dimension), term.coverage, by: term.by.map { narrator.word($0, dimension) })
    writer.write(said, term.coverage?.style ?? .plain, first: "      ")
  }

  private func write(_ authorisation: ExplainedAuthorisation, _ writer: inout TextWriter) {
    writer.write(
      sentences.mustAuthorise(narrator.name(authorisation.party), throughout: authorisation.isThroughout),
      first: "    - ")
    let words = [authorisation.notice, authorisation.objection].map { $0.map { sentences.duration($0) } }
    writer.write(
      sentences.agreed(authorisation.authorisation, notice: words[0], objection: words[1]), first: "      ")
    for line in sentences.entry(authorisation.entry, freeFrom: authorisation.freeFrom) {
      writer.write(line, first: "      ")
    }
    for answer in authorisation.answers where answer.answer != .notApplicable {
      writer.write(
        "\(answer.check.rule) \(sentences.name(answer.check).asCommonNoun): \(sentences.word(answer.answer)).",
        answer.answer.style, first: "      ")
    }
  }
}

extension Coverage {
  fileprivate var style: TextLine.Style {
    switch self {
    case .excluded, .outside, .notNamed: .violation
    case .notSpecific, .unclear: .unknown
    }
  }
}
