public import Vocabulary
public import Wording

/// The page on which somebody who forgot a password sets a new one: a form with one field, once.
public struct NewPasswordPage: Page {
  private let words: NewPasswordWords
  private let state: State
  private let address: Address

  /// What the page shows.
  public enum State: Sendable {
    /// The form for the account of that name, with what was wrong before.
    case form(name: String, fault: ToldRefusal?)
    /// That it is done.
    case done
  }

  /// The page at its address.
  public init(_ state: State, at address: Address, in language: Language) {
    words = NewPasswordWords.words(in: language)
    (self.state, self.address) = (state, address)
  }

  package var title: String { words.title }
  package var place: ScreenPlace? { nil }

  package func write(_ page: inout Markup) {
    page.element(.h1, text: words.title)
    guard case .form(let name, let fault) = state else {
      page.element(.p, .classes(.lead), .role(.status), text: words.done)
      page.element(.p) { page in page.element(.a, .leads(to: Address.signIn()), text: words.signIn) }
      return
    }
    page.element(.p, .classes(.lead), text: words.lead)
    page.refusal(fault)
    page.form(to: address, proof: nil) { page in
      page.element(.p, text: "\(words.name): \(name)")
      page.field("password", words.password, words.passwordHelp, .typePassword, .autocompleteNewPassword, value: "")
      page.element(.button, .typeSubmit, text: words.set)
    }
  }
}
