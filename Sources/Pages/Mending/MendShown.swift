import Wording

/// The links by which something is mended: the form, and where an agreement has to say more, that of an amendment to it.
struct MendShown: Sendable {
  let form: Address
  let amendment: Address?

  init(_ mending: Mending) { (form, amendment) = (mending.form, mending.amendment) }

  /// Writes the links in a paragraph of their own.
  func write(inParagraph name: String, _ words: TodayWords, _ page: inout Markup) {
    page.element(.p, .classes(.acts)) { write(name, words, &$0) }
  }

  /// Writes the links beside each other.
  ///
  /// - Parameters:
  ///   - name: what is mended, for whoever hears links without what stands around them.
  ///   - isPressed: whether the first looks like a button.
  func write(_ name: String, _ words: TodayWords, isPressed: Bool = false, _ page: inout Markup) {
    page.element(
      .a, with: [.leads(to: form), .label("\(words.mend): \(name)")] + (isPressed ? [.classes(.press)] : [])
    ) { $0.text(words.mend) }
    if let amendment {
      page.element(.a, .leads(to: amendment), .label("\(words.amend): \(name)"), text: words.amend)
    }
  }
}
