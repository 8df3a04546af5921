import Checks
import Law
import Records
import Registry
import Vocabulary
import Wording

extension RecordPage {
  /// One activity: the letters of the article in their order, then what is told beside.
  func write(_ entry: RecordEntry, _ number: Int, _ markup: inout Markup) {
    let activity = entry.activity
    let anchor = Anchor("activity", activity.id.key)
    markup.element(.article, .classes(.entry), .labelled(by: anchor)) { markup in
      markup.element(.h3, .id(anchor)) { markup in
        markup.text("\(number). \(narrator.name(activity.id)) ")
        markup.element(.span, .classes(.key), text: activity.id.key)
        if activity.invented { markup.tag(words.madeUp()) }
      }
      for (letter, standing) in record.letters(of: entry) {
        markup.element(.h4) { markup in
          markup.element(.span, .classes(.letter), text: letter.mark)
          markup.text(words.letterName(letter))
        }
        write(letter, of: entry, standing, &markup)
      }
      writeAdditional(entry, &markup)
    }
  }

  private func write(
    _ letter: RecordLetter, of entry: RecordEntry, _ standing: LetterStanding, _ markup: inout Markup
  ) {
    let activity = entry.activity
    switch letter {
    case .controllers: writeControllers(of: entry, &markup)
    case .processorAndControllers: writeControllers(of: entry, &markup)
    case .processing: writeProcessing(of: activity, &markup)
    case .purposes: writePurposes(of: activity, &markup)
    case .people: writePeople(of: activity, &markup)
    case .recipients: writeRecipients(of: entry, &markup)
    case .transfers, .processorTransfers: writeTransfers(of: entry, &markup)
    case .erasure: writeErasure(of: activity, &markup)
    case .measures, .processorMeasures: writeMeasures(of: activity, &markup)
    }
    write(standing, of: letter, &markup)
  }

  /// What is not stated, with what to do; what is declared as none, with who said so.
  private func write(_ standing: LetterStanding, of letter: RecordLetter, _ markup: inout Markup) {
    switch standing {
    case .stated: break
    case .none(let confirmation):
      markup.element(.p, text: words.none(on: confirmation.day, by: narrator.name(confirmation.by)))
    case .notApplicable: markup.element(.p, text: words.nothingTransferred())
    case .notStated(let gaps):
      for gap in gaps {
        markup.element(.p, .classes(.missing)) { markup in
          markup.text("\(words.notStated()): \(narrator.gap(gap)). ")
          markup.element(.span, .classes(.beside), text: narrator.mend(gap))
        }
      }
    }
  }

  private func writeControllers(of entry: RecordEntry, _ markup: inout Markup) {
    let activity = entry.activity
    let arrangements = record.arrangements(of: entry).map { record.register.agreements[$0.index].id }
    markup.facts { markup in
      if let processor = activity.processor {
        markup.fact(words.label(.processor)) { write(processor, &$0) }
      }
      if !activity.controllers.isEmpty {
        markup.fact(words.label(activity.controllers.count == 1 ? .controller : .controllers)) { markup in
          markup.list(activity.controllers) { write($1.party, &$0) }
        }
      }
      if !arrangements.isEmpty {
        markup.fact(words.label(.arrangement)) { markup in
          markup.list(arrangements) { write($1, &$0) }
        }
      }
    }
  }

  private func writeProcessing(of activity: Activity, _ markup: inout Markup) {
    markup.list(activity.controllers.filter { $0.processing != nil }) { markup, share in
      markup.text(words.controller(narrator.name(share.party), processing: share.processing.map { narrator.text($0) }))
    }
  }

  func writePurposes(of activity: Activity, _ markup: inout Markup) {
    guard !activity.purposes.isEmpty else { return }
    let columns = [words.column(.purpose), words.column(.basis)]
    markup.element(.table, .classes(.stacked), .label(words.label(.purposes))) { markup in
      markup.element(.thead) { markup in
        markup.element(.tr) { markup in
          markup.element(.th, .heads, text: columns[0])
          markup.element(.th, .heads) {
            $0.text(columns[1])
            $0.tag(words.additional())
          }
        }
      }
      markup.element(.tbody) { markup in
        for purpose in activity.purposes {
          markup.element(.tr) { markup in
            markup.rowHead(columns[0]) { $0.text(narrator.term(purpose.term, .purposes).capitalised) }
            markup.cell(columns[1]) { write(purpose.basis, &$0) }
          }
        }
      }
    }
  }

  private func write(_ basis: BasisDeclaration, _ markup: inout Markup) {
    let lines = narrator.words(basis)
    markup.text(lines.first ?? "")
    for line in lines.dropFirst() { markup.beside(line) }
  }

  func writePeople(of activity: Activity, _ markup: inout Markup) {
    guard !activity.about.isEmpty else { return }
    let columns = [words.column(.subjects), words.column(.categories)]
    markup.table(words.label(.people), columns) { markup in
      for pair in activity.about {
        markup.element(.tr) { markup in
          markup.rowHead(columns[0]) { markup in
            markup.lines(pair.subjects.map { narrator.term($0, .subjects).capitalised })
          }
          markup.cell(columns[1]) { markup in markup.lines(pair.categories.map { narrator.category($0) }) }
        }
      }
    }
  }

  private func writeErasure(of activity: Activity, _ markup: inout Markup) {
    markup.list(activity.retention) { $0.text(narrator.words($1) + ".") }
  }

  private func writeMeasures(of activity: Activity, _ markup: inout Markup) {
    markup.list(activity.measures.elements) { $0.text(narrator.term($1, .measures).capitalised) }
    if let description = activity.measuresDescription { markup.element(.p, text: narrator.text(description)) }
  }
}
