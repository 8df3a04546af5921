public import Law
public import Records
public import Registry
public import Vocabulary
package import Wording

/// Who received whose data, along all hops, and whom to tell: the question, and once it is asked the answer.
public struct TracePage: Page {
  private let words: TraceWords
  private let question: TraceQuestion
  private let day: Day
  private let language: Language
  private let subjects: WordTree
  private let categories: WordTree
  private let activities: [(String, String)]
  private let answer: Answer?
  /// More recipients than these are left to the table, and more flows of each.
  private static let (most, mostFlows, mostLines) = (30, 5, 6)

  private struct Answer: Sendable {
    let asked: String
    let use: String
    let nothing: String?
    let summary: String
    let parts: [ToldTracePart]
  }

  /// The page of a question, with its answer where it was asked.
  public init(
    _ question: TraceQuestion, answered trace: Trace?, of register: RegistrySnapshot, under law: LawEdition,
    on day: Day, in language: Language
  ) {
    let narrator = Narrator(language, of: register, under: law)
    words = .words(in: language)
    (self.question, self.day, self.language) = (question, day, language)
    subjects = WordTree(.subjects, .subjects, register, law, narrator)
    categories = WordTree(.categories, .categories, register, law, narrator)
    activities = register.activities.map { ($0.id.key, narrator.name($0.id)) }.sorted { $0.1 < $1.1 }
    answer = trace.map { trace in
      let text = TraceText(trace, in: language)
      return Answer(
        asked: text.asked, use: text.use, nothing: text.nothing, summary: text.summary, parts: text.told)
    }
  }

  package var title: String { words.title }
  package var place: ScreenPlace? { .trace }

  package func write(_ page: inout Markup) {
    page.element(.h1, text: words.title)
    page.element(.p, .classes(.lead), text: words.lead)
    writeQuestion(&page)
    if let answer { write(answer, &page) }
  }

  private func writeQuestion(_ page: inout Markup) {
    page.element(.form, .methodGet, .sends(to: .place(.trace))) { page in
      page.hidden("asked", "true")
      page.element(.div, .classes(.choosing)) { page in
        write("subject", words.subjects, subjects, Set(question.subjects), &page)
        write("category", words.categories, categories, Set(question.categories), &page)
      }
      page.element(.div, .classes(.choosing)) { page in
        page.choice("activity", words.activity, words.any, activities, chosen: question.activity?.key)
        let field = Anchor("choice", "on")
        page.element(.div, .classes(.field)) { page in
          page.element(.label, .of(field), text: words.day)
          page.element(.input, .typeDay, .id(field), .name("on" as StaticString), .value(day.description))
        }
        page.element(.p, .classes(.acts)) { page in page.element(.button, .typeSubmit, text: words.ask) }
      }
    }
  }

  private func write(
    _ field: String, _ label: String, _ tree: WordTree, _ chosen: Set<String>, _ page: inout Markup
  ) {
    page.element(.fieldset, .classes(.picker)) { page in
      page.element(.legend, text: label)
      page.element(.p, .classes(.beside), text: tree.branches.isEmpty ? words.nothingDeclared : words.noneIsAll)
      tree.write(field, chosen: chosen, &page)
    }
  }

  private func write(_ answer: Answer, _ page: inout Markup) {
    page.section(Anchor("section", "answer"), words.answer) { page in
      page.element(.p, .role(.status), text: answer.asked + " " + answer.summary)
      page.element(.p, .classes(.beside), text: answer.use)
      page.element(.p, .classes(.acts)) { page in
        page.link(to: file("csv"), words.table)
        page.link(to: file("json"), words.json)
      }
      if let nothing = answer.nothing { page.element(.p, text: nothing) }
      var left = Self.most
      for part in answer.parts {
        page.element(.h3, text: part.heading)
        if let note = part.note { page.element(.p, .classes(.beside), text: note) }
        for recipient in part.recipients.prefix(max(0, left)) { write(recipient, &page) }
        let more = part.recipients.count - max(0, left)
        if more > 0 { page.element(.p, .classes(.note), text: words.more(more)) }
        left -= part.recipients.count
      }
    }
  }

  private func write(_ recipient: ToldRecipient, _ page: inout Markup) {
    page.element(.article, .classes([.finding] + (recipient.isUnnamed ? [.unknown] : []))) { page in
      page.element(.h4) { $0.link(to: .object(recipient.who.object), recipient.name) }
      page.facts { page in
        for (label, lines) in recipient.facts {
          let more = lines.count - Self.mostLines
          page.fact(label, lines.prefix(Self.mostLines) + (more > 0 ? [words.more(more)] : []))
        }
      }
      page.element(.details) { page in
        page.element(.summary, text: words.flows(recipient.flows.count))
        page.element(.ul) { page in
          for flow in recipient.flows.prefix(Self.mostFlows) {
            page.element(.li) { page in
              page.link(to: .object(ObjectName(.flow, flow.id.key)), flow.name)
              page.text(": " + flow.line)
              for doubt in flow.doubts { page.beside(doubt.capitalised) }
            }
          }
        }
        let more = recipient.flows.count - Self.mostFlows
        if more > 0 { page.element(.p, .classes(.beside), text: words.more(more)) }
      }
    }
  }

  /// The answer as a file.
  private func file(_ format: String) -> Address {
    let asked = question.subjects.map { ("subject", $0) } + question.categories.map { ("category", $0) }
    return Address(
      ["api", "v1", "trace"],
      asked.map { (name: $0.0, value: $0.1) } + [
        ("activity", question.activity?.key), ("on", day.description), ("format", format),
        ("language", language.rawValue),
      ])
  }
}

extension TracedParty {
  /// The object that it is.
  fileprivate var object: ObjectName {
    switch self {
    case .party(let id): ObjectName(.party, id.key)
    case .operatorOf(let system): ObjectName(.system, system.key)
    }
  }
}
