public import Vocabulary
package import Wording

/// The page after signing in again amid a form: what was typed is here, and is sent by one more press.
public struct CarriedPage: Page {
  private let words: SignInWords
  private let values: [FormValue]
  private let address: Address
  private let proof: String

  /// The page.
  ///
  /// - Parameters:
  ///   - values: what was typed.
  ///   - address: where it is sent.
  ///   - proof: what shows that it comes from a page of the new session.
  public init(_ values: [FormValue], to address: Address, proof: String, in language: Language) {
    words = SignInWords.words(in: language)
    (self.values, self.address, self.proof) = (values, address, proof)
  }

  package var title: String { words.goOn }
  package var place: ScreenPlace? { nil }

  package func write(_ page: inout Markup) {
    page.element(.h1, text: words.goOn)
    page.element(.p, .classes(.lead), .role(.status), text: words.kept(withoutFile: values.contains(.fileIsGone)))
    page.form(to: address, proof: proof) { page in
      for value in values where value.name != "csrf" { page.hidden(value.name, value.value) }
      page.element(.button, .typeSubmit, text: words.goOn)
    }
  }
}

extension SignInWords {
  /// That what was typed goes along, and whether a file does not.
  func carried(withoutFile: Bool) -> String { withoutFile ? carried + " " + fileIsGone : carried }

  /// That what was typed is kept, and whether a file is not.
  func kept(withoutFile: Bool) -> String { withoutFile ? kept + " " + fileIsGone : kept }
}
