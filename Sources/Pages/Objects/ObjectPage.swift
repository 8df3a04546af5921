import Checks
public import Registry
import Vocabulary
package import Wording

/// The page of one thing of a register: how it stands, what it has to do with others, all that is recorded, and how it
/// came to be so.
public struct ObjectPage: Page {
  let words: ObjectWords
  package let title: String
  package let place: ScreenPlace?
  let kind: String
  let id: String
  let tag: String?
  let verdict: Cell?
  let lead: String?
  let actions: [(text: String, address: Address)]
  let new: [(text: String, address: Address)]
  let parts: [ObjectPart]

  package func write(_ page: inout Markup) {
    page.element(.div, .classes(.headline)) { page in
      page.element(.h1, text: title)
      page.element(.div, .classes(.actions)) { page in
        for action in actions {
          page.element(
            .a, .classes(.action), .leads(to: action.address), .label("\(action.text): \(title)"), text: action.text)
        }
      }
    }
    page.element(.p, .classes(.key)) { page in
      page.text("\(kind) · ")
      page.element(.code, text: id)
      if let tag { page.tag(tag) }
    }
    if let verdict { page.element(.p) { $0.content(of: verdict) } }
    if let lead { page.element(.p, .classes(.lead), text: lead) }
    writeNew(&page)
    page.element(.nav, .classes(.jump), .label(words.onThisPage)) { page in
      page.element(.ul) { page in
        for part in parts { page.element(.li) { $0.link(to: part.anchor, part.heading) } }
      }
    }
    for part in parts { part.write(&page) }
  }

  private func writeNew(_ page: inout Markup) {
    guard !new.isEmpty else { return }
    page.element(.p, .classes(.acts)) { page in
      for new in new { page.link(to: new.address, new.text) }
    }
  }
}

/// What a page about one thing is made of beside the register: all that the register's document says of the thing, its
/// history, and which files are kept.
public struct ObjectMatter: Sendable {
  let name: ObjectName
  let said: [SaidPart]
  let history: [HistoryEntry]
  let files: Set<String>

  /// The matter of a page.
  ///
  /// - Parameters:
  ///   - said: all that the register says of it.
  ///   - history: the revisions up to what is shown, the first first.
  ///   - files: the fingerprints of the files that are kept.
  public init(
    _ name: ObjectName, _ said: [SaidPart], history: [HistoryEntry], files: Set<String> = []
  ) {
    (self.name, self.said, self.history, self.files) = (name, said, history, files)
  }
}
