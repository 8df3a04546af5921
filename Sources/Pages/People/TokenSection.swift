import Vocabulary
import Wording

/// The tokens of an account, and the form that makes one.
struct TokenSection: Sendable {
  private let words: TokenWords
  private let access: AccessWords
  private let tokens: [TokenShown]
  /// Where the form is sent; nowhere where none may be made.
  private let make: Address?
  private let revoke: Address
  private let today: Day
  private let outcome: AccessOutcome
  private let proof: String

  init(
    _ tokens: [TokenShown], make: Address?, revoke: Address, on today: Day, _ outcome: AccessOutcome,
    proof: String, in language: Language
  ) {
    (words, access) = (TokenWords.words(in: language), AccessWords.words(in: language))
    (self.tokens, self.make, self.revoke, self.today) = (tokens, make, revoke, today)
    (self.outcome, self.proof) = (outcome, proof)
  }

  /// Whether there is anything to show where none can be made.
  var isNeeded: Bool { !tokens.isEmpty }

  /// The token that was just made.
  func writeMade(_ page: inout Markup) {
    if case .made(let text) = outcome { page.secret(text, words.made, words.text, words.textHelp) }
  }

  func write(_ page: inout Markup) {
    page.section("tokens", words.title) { page in
      page.element(.p, text: words.about)
      if tokens.isEmpty { page.element(.p, text: words.none) } else { writeTable(&page) }
      if let make { writeForm(to: make, &page) }
    }
  }

  private func writeTable(_ page: inout Markup) {
    let columns = words.columns
    page.table(words.title, [columns.name, columns.scopes, columns.until, columns.used, columns.revoke]) { page in
      for token in tokens {
        page.element(.tr) { page in
          page.rowHead(columns.name) { page in
            page.text(token.name)
            page.beside(token.id)
          }
          page.cell(columns.scopes) { page in page.list(token.scopes) { $0.text(access.scope($1)) } }
          page.cell(columns.until, token.until)
          page.cell(columns.used, token.used ?? words.neverUsed)
          page.cell(columns.revoke) { page in
            page.act(words.revoke, on: token.name, to: revoke, FormValue("token", token.id), proof: proof)
          }
        }
      }
    }
  }

  private func writeForm(to address: Address, _ page: inout Markup) {
    page.element(.h3, text: words.make)
    page.refusal(outcome.fault(of: "token"))
    page.form(to: address, proof: proof) { page in
      page.field(
        "tokenName", words.name.label, words.name.help, .typeText, .noCompletion,
        value: outcome.typed("tokenName", in: "token"))
      page.choices(
        "scopes", words.scopes, .typeCheckbox, AccessWords.Scope.allCases.map { ($0.rawValue, access.scope($0), nil) },
        chosen: outcome.fault(of: "token") == nil ? ["read"] : outcome.typedAll("scopes", in: "token"))
      let typed = outcome.typed("expires", in: "token")
      page.field(
        "expires", words.until.label, words.until.help, .typeDay, .noCompletion,
        value: typed.isEmpty ? today.adding(days: 90).description : typed)
      page.element(.button, .typeSubmit, text: words.makeButton)
    }
  }
}
