import Wording

/// What a page shows, written once for all who look at it: the frame around it differs from person to person.
public struct WrittenPage: Sendable {
  let title: String
  let place: ScreenPlace?
  let content: [UInt8]
  /// The bytes before each place where a form shows which session it is of.
  let proofs: [Int]

  /// Writes a page.
  ///
  /// - Parameter past: the past state that it shows, as links ask for it.
  package init(_ page: some Page, past: String? = nil) throws {
    var all: [UInt8] = []
    var markup = Markup { all += $0 }
    markup.past = past
    page.write(&markup)
    try markup.finish()
    (title, place, content, proofs) = (page.title, page.place, all, markup.proofs)
  }
}

extension Markup {
  /// What a page wrote before, for whoever looks at it now.
  mutating func written(_ page: WrittenPage, proof: String) {
    var start = 0
    for place in page.proofs {
      verbatim(Array(page.content[start..<place]))
      hidden("csrf", proof)
      start = place
    }
    verbatim(start == 0 ? page.content : Array(page.content[start...]))
  }
}
