import Wording

/// What a page shows, written once for all who look at it: the frame around it differs from person to person.
public struct WrittenPage: Sendable {
  let title: String
  let place: ScreenPlace?
  let content: [UInt8]

  /// Writes a page.
  ///
  /// - Parameter past: the past state that it shows, as links ask for it.
  package init(_ page: some Page, past: String? = nil) throws {
    var all: [UInt8] = []
    var markup = Markup { all += $0 }
    markup.past = past
    page.write(&markup)
    try markup.finish()
    (title, place, content) = (page.title, page.place, all)
  }
}

extension Markup {
  /// What a writer like this one wrote before.
  mutating func written(_ content: [UInt8]) { verbatim(content) }
}
