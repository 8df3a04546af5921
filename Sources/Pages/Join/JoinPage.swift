public import Vocabulary
public import Wording

/// The page on which somebody who was invited makes an account: one form, no script.
public struct JoinPage: Page {
  private let words: JoinWords
  private let address: Address
  private let name: String
  private let shownName: String
  private let fault: ToldRefusal?

  /// The page of an invitation.
  ///
  /// - Parameters:
  ///   - address: where it is and where its form is sent.
  ///   - fault: what was wrong with what was typed before.
  public init(
    at address: Address, name: String = "", shownName: String = "", fault: ToldRefusal? = nil, in language: Language
  ) {
    words = JoinWords.words(in: language)
    (self.address, self.name, self.shownName, self.fault) = (address, name, shownName, fault)
  }

  package var title: String { words.title }
  package var place: ScreenPlace? { nil }

  package func write(_ page: inout Markup) {
    page.element(.h1, text: words.title)
    page.element(.p, .classes(.lead), text: words.lead)
    page.refusal(fault)
    page.form(to: address, proof: nil) { page in
      page.field("name", words.name, words.nameHelp, .typeText, .autocompleteUsername, value: name)
      page.field("shownName", words.shownName, words.shownNameHelp, .typeText, .autocompleteName, value: shownName)
      page.field("password", words.password, words.passwordHelp, .typePassword, .autocompleteNewPassword, value: "")
      page.element(.button, .typeSubmit, text: words.make)
    }
  }
}
