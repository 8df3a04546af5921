import Checks
import Law
import Records
import Registry
import Vocabulary
import Wording

extension RecordPage {
  /// Whose record it is, as of when, by which law, what it holds, and what is stated.
  func writeMasthead(_ markup: inout Markup) {
    markup.element(.header, .classes(.masthead)) { markup in
      markup.element(.h1, text: words.recordTitle())
      markup.element(.p, .classes(.lead), text: words.recordLead(record.role))
      writeHeadFacts(&markup)
      if holdsMadeUp { markup.element(.p, .classes(.note), text: words.holdsMadeUp()) }
    }
    writeContents(&markup)
    markup.section("completeness", words.heading(.completeness)) { writeCompleteness(&$0) }
    markup.section("reading", words.heading(.reading)) { markup in
      markup.list(words.reading()) { $0.text($1) }
    }
  }

  private func writeHeadFacts(_ markup: inout Markup) {
    let header = record.register.header
    markup.facts { markup in
      markup.fact(words.label(.recordOf)) { $0.element(.strong, text: narrator.name(record.of)) }
      markup.fact(words.label(.role), words.word(record.role).capitalised)
      markup.fact(words.label(.asOf)) { $0.element(.time, .day(record.day), text: narrator.date(record.day)) }
      markup.fact(words.label(.holds), holds.capitalised)
      if let party = party(record.of) { writeContacts(of: party, &markup) }
      markup.fact(words.label(.register), header.title.map { "\(narrator.text($0)) (\(header.id))" } ?? header.id)
      markup.fact(words.label(.registerFingerprint)) { markup in
        if let digits = source.sha256 { markup.element(.code, text: digits) } else { markup.text(words.notStated()) }
      }
      markup.fact(words.label(.revision), source.revisions.last?.id ?? words.notStated())
      let edition = Day(record.law.name).map { narrator.date($0) } ?? record.law.name
      markup.fact(words.label(.lawEdition), "\(edition), \(words.knownUntil(record.law.knownUntil))")
      markup.fact(words.label(.program), "Samsvar \(program)")
    }
  }

  private var holds: String {
    let counts = record.counts
    return words.holds(
      activities: counts.activities, recipients: counts.flows.all(in: .recipient), parties: counts.parties,
      agreements: counts.agreements)
  }

  private var holdsMadeUp: Bool {
    record.entries.contains { $0.activity.invented }
      || record.agreements.contains { record.register.agreements[$0.index].invented }
      || record.parties.contains { party($0)?.invented == true }
  }

  private func writeContents(_ markup: inout Markup) {
    let heading = Anchor("contents")
    markup.element(.nav, .classes(.contents), .labelled(by: heading)) { markup in
      markup.element(.h2, .id(heading), text: words.heading(.contents))
      markup.element(.ol) { markup in
        for (anchor, name) in parts {
          markup.element(.li) { markup in
            markup.link(to: anchor, name)
            if anchor == Anchor("activities") { writeEntriesOfContents(&markup) }
          }
        }
      }
    }
  }

  private func writeEntriesOfContents(_ markup: inout Markup) {
    markup.element(.ol) { markup in
      for entry in record.entries {
        markup.element(.li) { $0.link(to: Anchor("activity", entry.activity.id.key), narrator.name(entry.activity.id)) }
      }
    }
  }

  /// The parts of the page that there is something in.
  private var parts: [(Anchor, String)] {
    var parts: [(Anchor, String)] = [
      (Anchor("completeness"), words.heading(.completeness)), (Anchor("reading"), words.heading(.reading)),
      (Anchor("activities"), words.heading(.activities)),
    ]
    if !record.unplaced.isEmpty { parts.append((Anchor("unplaced"), words.heading(.unplaced))) }
    if !record.agreements.isEmpty { parts.append((Anchor("agreements"), words.heading(.agreements))) }
    parts.append((Anchor("parties"), words.heading(.parties)))
    if !record.systems.isEmpty { parts.append((Anchor("systems"), words.heading(.systems))) }
    if !record.notices.isEmpty { parts.append((Anchor("notices"), words.heading(.notices))) }
    if !record.terms.isEmpty { parts.append((Anchor("words"), words.heading(.ownWords))) }
    if !documents.isEmpty { parts.append((Anchor("documents"), words.heading(.documents))) }
    return parts
  }

  private struct Tally {
    var stated = 0
    var none = 0
    var notStated = 0
  }

  /// Each letter of the article, and how many activities state what it asks for.
  private func writeCompleteness(_ markup: inout Markup) {
    var tallies: [RecordLetter: Tally] = [:]
    for entry in record.entries {
      for (letter, standing) in record.letters(of: entry) {
        switch standing {
        case .stated, .notApplicable: tallies[letter, default: Tally()].stated += 1
        case .none: tallies[letter, default: Tally()].none += 1
        case .notStated: tallies[letter, default: Tally()].notStated += 1
        }
      }
    }
    let columns = [ColumnLabel.letter, .asks, .stated, .none, .notStated].map { words.column($0) }
    markup.table(words.heading(.completeness), columns) { markup in
      for letter in record.role.letters {
        let tally = tallies[letter] ?? Tally()
        markup.element(.tr) { markup in
          markup.rowHead(columns[0]) { $0.text("\(letter.mark) \(words.letterName(letter))") }
          markup.cell(columns[1], words.asks(letter))
          markup.cell(columns[2], tally.stated)
          markup.cell(columns[3], tally.none)
          markup.cell(columns[4], tally.notStated)
        }
      }
    }
  }
}

extension RecordLetter {
  /// The letter as the article has it, `(a)`.
  var mark: String { "(\(rawValue.suffix(1)))" }
}
