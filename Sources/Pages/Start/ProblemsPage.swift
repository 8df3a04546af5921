public import Vocabulary
package import Wording

/// What is wrong with a file that somebody brings in: the row and the column of each problem, and what to do about it.
public struct ProblemsPage: Page {
  private let words: BringInWords
  private let problems: [Problem]
  private let isMore: Bool

  /// One problem, where it is, and what to do.
  public struct Problem: Sendable {
    let row: String?
    let column: String?
    let text: String
    let help: String

    /// A problem; its place is in words.
    public init(row: String?, column: String?, text: String, help: String) {
      (self.row, self.column, self.text, self.help) = (row, column, text, help)
    }
  }

  /// The page.
  ///
  /// - Parameter isMore: whether there are more than these.
  public init(_ problems: [Problem], isMore: Bool, in language: Language) {
    words = BringInWords.words(in: language)
    (self.problems, self.isMore) = (problems, isMore)
  }

  package var title: String { words.problems }
  package var place: ScreenPlace? { .start }

  package func write(_ page: inout Markup) {
    page.element(.h1, text: words.problems)
    page.element(.p, .classes(.lead), .role(.alert), text: words.problemCount(problems.count, isMore))
    let columns = words.problemColumns
    let hasColumns = problems.contains { $0.column != nil }
    page.table(words.problems, hasColumns ? [columns.row, columns.column, columns.what] : [columns.row, columns.what]) {
      page in
      for problem in problems {
        page.element(.tr) { page in
          page.rowHead(columns.row) { $0.text(problem.row ?? words.whole) }
          if hasColumns { page.cell(columns.column, problem.column ?? words.whole) }
          page.cell(columns.what) { page in
            page.text(problem.text)
            page.beside(problem.help)
          }
        }
      }
    }
    page.element(.p) { $0.link(to: .place(.start), words.back) }
  }
}
