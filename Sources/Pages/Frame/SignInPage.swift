public import Vocabulary
public import Wording

/// The page on which somebody signs in. What they were typing when their session ended goes along with them.
public struct SignInPage: Page {
  private let words: SignInWords
  private let name: String
  private let next: Address
  private let fault: ToldRefusal?
  private let carried: [FormValue]
  private let joined: Bool

  /// The page.
  ///
  /// - Parameters:
  ///   - name: the name as it was typed before.
  ///   - next: where to go then.
  ///   - fault: why it was refused.
  ///   - carried: what was typed into a form that could not be taken.
  ///   - joined: whether the account was made just now.
  public init(
    in language: Language, name: String = "", next: Address, fault: ToldRefusal? = nil, carried: [FormValue] = [],
    joined: Bool = false
  ) {
    words = SignInWords.words(in: language)
    (self.name, self.next, self.fault, self.carried, self.joined) = (name, next, fault, carried, joined)
  }

  package var title: String { words.title }
  package var place: ScreenPlace? { nil }

  package func write(_ page: inout Markup) {
    page.element(.h1, text: words.title)
    page.element(.p, .classes(.lead), text: words.lead)
    if joined { page.element(.p, .classes(.note, .good), .role(.status), text: words.joined) }
    if !carried.isEmpty {
      page.element(.p, .classes(.note), .role(.status), text: words.carried(withoutFile: carried.contains(.fileIsGone)))
    }
    page.refusal(fault)
    page.form(to: .signIn(), proof: nil) { page in
      page.hidden("next", next.text)
      for value in carried { page.hidden("carried." + value.name, value.value) }
      page.field("name", words.name, nil, .typeText, .autocompleteUsername, value: name)
      page.field("password", words.password, nil, .typePassword, .autocompletePassword, value: "")
      page.element(.button, .typeSubmit, text: words.signIn)
    }
    page.element(.p, .classes(.beside), text: words.help)
  }
}
