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
          markup.text("\(words.notStated()): \(words.gap(gap, of: name(of: gap))). ")
          markup.element(.span, .classes(.beside), text: words.mend(gap, of: name(of: gap)))
        }
      }
    }
  }

  private func name(of gap: RecordGap) -> String? {
    switch gap {
    case .name(let id), .contact(let id), .officer(let id), .processing(let id), .country(let id), .places(let id),
      .safeguards(let id):
      narrator.name(id)
    case .systemOperator(let id): narrator.name(id)
    case .controller, .processor, .purposes, .subjects, .categories, .recipients, .erasure, .measures: nil
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
        markup.fact(words.label(.controllers)) { markup in
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
    switch basis {
    case .undeclared: markup.text(words.notStated())
    case .none(let confirmation):
      markup.text(words.noBasis(on: confirmation.day, by: narrator.name(confirmation.by)).capitalised)
    case .basis(let basis):
      let (name, provision) = narrator.basis(basis.id)
      markup.text(name.capitalised + (provision.map { " (\($0))" } ?? ""))
      let facts = [
        basis.interest.map { words.interest(narrator.text($0)) }, basis.assessed.map { words.balanced(on: $0) },
        basis.law.map { words.underLaw(narrator.text($0)) },
      ].compactMap { $0 }
      for fact in facts + (basis.consent.map { words.consent($0).map { narrator.text($0) } } ?? []) {
        markup.beside(fact)
      }
    }
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
          markup.cell(columns[1]) { markup in markup.lines(pair.categories.map { category($0) }) }
        }
      }
    }
  }

  /// A category of data, with what it is marked as.
  private func category(_ id: String) -> String {
    let name = narrator.term(id, .categories).capitalised
    let mark = narrator.mark(marks(of: id))
    return mark.isEmpty ? name : "\(name): \(mark)"
  }

  /// What a category carries, those marks included that an own word has from the words above it.
  private func marks(of id: String) -> Marks {
    var marks: Marks = record.law.taxonomy(.categories).marks(of: id)
    var next: String? = id
    // An own word is refused where it stands below itself, so this ends.
    while let word = next,
      let term = record.register.terms.first(where: { $0.taxonomy == .categories && $0.id == word })
    {
      marks.formUnion(term.marks)
      marks.formUnion(record.law.taxonomy(.categories).marks(of: term.parent))
      next = term.parent
    }
    return marks
  }

  private func writeErasure(of activity: Activity, _ markup: inout Markup) {
    markup.list(activity.retention) { markup, rule in
      let categories = rule.categories.map { narrator.term($0, .categories) }
      let lines = words.kept(rule, categories).map { narrator.text($0) }
      markup.text(lines.joined(separator: ". ") + ".")
    }
  }

  private func writeMeasures(of activity: Activity, _ markup: inout Markup) {
    markup.list(activity.measures.elements) { $0.text(narrator.term($1, .measures).capitalised) }
    if let description = activity.measuresDescription { markup.element(.p, text: narrator.text(description)) }
  }
}
