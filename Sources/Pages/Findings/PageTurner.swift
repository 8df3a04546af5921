import Wording

/// The way through a list that is too long for one page.
struct PageTurner: Sendable {
  let page: Int
  let pages: Int

  /// The page that was asked for of so many things, or the last where there are not so many pages.
  init(_ asked: Int, of count: Int, most: Int) {
    pages = max(1, (count + most - 1) / most)
    page = min(max(1, asked), pages)
  }

  /// Writes it; nothing where one page holds all.
  func write(_ words: TurningWords, _ page: inout Markup, address: (Int) -> Address) {
    guard pages > 1 else { return }
    page.element(.nav, .classes(.turning), .label(words.name)) { page in
      if self.page > 1 { page.link(to: address(self.page - 1), words.before) }
      page.element(.span, text: words.place(self.page, pages))
      if self.page < pages { page.link(to: address(self.page + 1), words.after) }
    }
  }
}
