public import Vocabulary
public import Wording

/// The page that says why something was not done, and what to do.
public struct ProblemPage: Page {
  private let words: ProblemWords
  private let told: ToldRefusal
  private let faults: [(message: String, help: String)]
  private let request: String
  private let beginning: Address?

  /// The page.
  ///
  /// - Parameters:
  ///   - faults: what exactly is wrong, one by one.
  ///   - beginning: the page that was asked for, as it begins; where it was asked for as of before that.
  ///   - request: the number by which the log has it.
  public init(
    _ told: ToldRefusal, faults: [(message: String, help: String)] = [], request: String,
    beginning: Address? = nil, in language: Language
  ) {
    words = ProblemWords.words(in: language)
    (self.told, self.faults, self.request, self.beginning) = (told, faults, request, beginning)
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
    if let beginning { page.element(.p) { $0.link(to: beginning, words.beginning) } }
    page.element(.p) { $0.link(to: .today, words.home) }
    page.element(.p, .classes(.key), text: "\(words.request) \(request)")
  }
}
