import Checks
import Law
import Records
import Registry
import Vocabulary
import Wording

extension RecordPage {
  /// The agreements that the record refers to, each with what shows it.
  func writeAgreements(_ markup: inout Markup) {
    guard !record.agreements.isEmpty else { return }
    markup.section("agreements", words.heading(.agreements)) { markup in
      for number in record.agreements { write(number, &markup) }
    }
  }

  private func write(_ number: Number<Agreement>, _ markup: inout Markup) {
    let agreement = record.register.agreements[number.index]
    let anchor = Anchor("agreement", agreement.id.key)
    markup.element(.article, .classes(.entry), .labelled(by: anchor)) { markup in
      markup.element(.h3, .id(anchor)) { markup in
        markup.text("\(narrator.title(agreement.id).capitalised) ")
        markup.element(.span, .classes(.key), text: agreement.id.key)
        if agreement.invented { markup.tag(words.madeUp()) }
      }
      markup.facts { markup in
        markup.fact(words.label(.kind), words.word(agreement.kind).capitalised)
        writeParties(of: agreement, &markup)
        let renewal = words.renews(byItself: agreement.renews, withService: agreement.runsWithService)
        let end = record.end(of: number)
        let period = Period(from: agreement.period.from, until: agreement.amends == nil ? end : agreement.period.until)
        markup.fact(words.label(.period), ([words.dates(period)] + renewal).joined(separator: ", ").capitalised)
        markup.fact(
          words.label(.termination), agreement.termination.map { narrator.text(words.terminated($0)).capitalised })
        writeConclusion(of: agreement, &markup)
        writeTerms(of: agreement, &markup)
      }
    }
  }

  private func writeParties(of agreement: Agreement, _ markup: inout Markup) {
    if let base = agreement.amends {
      markup.fact(words.label(.amends)) { write(base, &$0) }
    }
    guard !agreement.parties.isEmpty else { return }
    markup.fact(words.label(.parties)) { markup in
      markup.list(agreement.parties) { markup, party in
        write(party.party, &markup)
        markup.text(" (\(words.word(party.side)))")
      }
    }
  }

  private func writeConclusion(of agreement: Agreement, _ markup: inout Markup) {
    let evidence = agreement.evidence.map { narrator.words($0) }
    markup.fact(words.label(.evidence), evidence.isEmpty ? [words.notStated()] : evidence)
    markup.fact(
      words.label(.signatures),
      agreement.signatures.map {
        words.signed(narrator.name($0.party), day: $0.day, person: narrator.name($0.by))
      })
  }

  private func writeTerms(of agreement: Agreement, _ markup: inout Markup) {
    markup.fact(words.label(.subjectMatter), agreement.subjectMatter.map { narrator.text($0) })
    markup.fact(words.label(.duration), agreement.duration.map { narrator.text($0) })
    markup.fact(words.label(.transferInstruction), agreement.transferInstruction.map { narrator.text($0) })
    writeScope(of: agreement, &markup)
    markup.fact(words.label(.agreedRetention), agreement.retention.map { retention($0) })
    markup.fact(words.label(.breachNotice), agreement.breachNotice.map { words.breach($0).capitalised })
    markup.fact(words.label(.audit), agreement.audit.map { words.word($0).capitalised })
    markup.fact(words.label(.endOfTerm), end(of: agreement))
    markup.fact(words.label(.tools), agreement.tools.map { narrator.words($0) })
    writeSubProcessing(of: agreement, &markup)
  }

  private func retention(_ limit: RetentionLimit) -> String {
    var rule = RetentionRule()
    (rule.event, rule.period, rule.criterion) = (limit.event, limit.atMost, limit.criterion)
    return narrator.words(rule)
  }

  private func end(of agreement: Agreement) -> String? {
    guard let end = agreement.endOfTerm else { return nil }
    let parts = [end.choice.map { words.word($0) }, end.within.map { words.within($0) }].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ").capitalised
  }
}
