public import Vocabulary
public import Wording

/// The page that says why something was not done, and what to do.
public struct ProblemPage: Page {
  private let words: ProblemWords
  private let told: ToldRefusal
  private let faults: [(message: String, help: String)]
  private let request: String

  /// The page.
  ///
  /// - Parameters:
  ///   - faults: what exactly is wrong, one by one.
  ///   - request: the number by which the log has it.
  public init(
    _ told: ToldRefusal, faults: [(message: String, help: String)] = [], request: String, in language: Language
  ) {
    words = ProblemWords.words(in: language)
    (self.told, self.faults, self.request) = (told, faults, request)
  }

  package var title: String { told.title }
  package var place: ScreenPlace? { nil }

  package func write(_ page: inout Markup) {
    page.element(.h1, text: told.title)
    page.element(.p, .classes(.lead), text: told.detail)
    page.element(.p, text: told.help)
    if !faults.isEmpty {
      page.element(.ul) { page in
        for fault in faults {
          page.element(.li) { page in
            page.text(fault.message)
            page.beside(fault.help)
          }
        }
      }
    }
    page.element(.p) { $0.link(to: .today, words.home) }
    page.element(.p, .classes(.key), text: "\(words.request) \(request)")
  }
}
