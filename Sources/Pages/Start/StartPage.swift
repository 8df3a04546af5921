public import Registry
public import Vocabulary
package import Wording

/// The first steps: what is there already, what comes next, and the ways to bring in what is written down elsewhere.
public struct StartPage: Page {
  private let words: StartWords
  private let steps: [StartStep]
  private let bringingIn: BringingIn

  /// The page of a register.
  ///
  /// - Parameters:
  ///   - refused: why a file that was just sent cannot be brought in.
  ///   - proof: what the forms send along.
  public init(of register: RegistrySnapshot, refused: BringInRefusal? = nil, proof: String, in language: Language) {
    words = StartWords.words(in: language)
    steps = StartStep.all(in: register)
    bringingIn = BringingIn(refused: refused, proof: proof, in: language)
  }

  package var title: String { words.title }
  package var place: ScreenPlace? { .start }

  package func write(_ page: inout Markup) {
    page.element(.h1, text: words.title)
    page.element(.p, .classes(.lead), text: words.lead)
    let done = steps.count { $0.isDone }
    page.element(.p, text: done == steps.count ? words.allDone : words.progress(done, steps.count))
    if done == steps.count { page.element(.p) { $0.link(to: .today, words.toToday) } }
    let next = steps.first { !$0.isDone }?.step
    page.element(.ol, .classes(.firstSteps)) { page in
      for step in steps { write(step, isNext: step.step == next, &page) }
    }
    bringingIn.write(&page)
  }

  private func write(_ step: StartStep, isNext: Bool, _ page: inout Markup) {
    let mark = step.isDone ? words.marks.done : isNext ? words.marks.next : words.marks.later
    let state: StyleClass = step.isDone ? .complies : isNext ? .unknown : .notApplicable
    page.element(.li, .classes(.firstStep, state)) { page in
      page.element(.h2) { page in
        page.text(words.step(step.step))
        page.tag(mark)
      }
      page.element(.p, text: words.about(step.step))
      if step.isDone {
        guard step.mayRepeat else { return }
        page.element(.p) { page in
          page.element(
            .a, .leads(to: step.form), .label("\(words.step(step.step)): \(words.another)"), text: words.another)
        }
      } else if isNext {
        page.element(.p) { page in
          page.element(.a, .classes(.button), .leads(to: step.form), text: words.action(step.step))
        }
      } else {
        page.element(.p) { $0.link(to: step.form, words.action(step.step)) }
      }
    }
  }
}
