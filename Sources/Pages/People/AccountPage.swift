public import Vocabulary
package import Wording

/// One's own account: who one is, the password, where one is signed in, and the tokens one made.
public struct AccountPage: Page {
  private let words: AccountWords
  private let access: AccessWords
  private let you: PersonShown
  private let sessions: [SessionShown]
  private let tokens: TokenSection?
  private let outcome: AccessOutcome
  private let proof: String

  /// The page.
  ///
  /// - Parameter tokens: one's own; `nil` for whoever may have none.
  public init(
    _ you: PersonShown, _ sessions: [SessionShown], tokens: [TokenShown]?, on today: Day, _ outcome: AccessOutcome,
    proof: String, in language: Language
  ) {
    (words, access) = (AccountWords.words(in: language), AccessWords.words(in: language))
    (self.you, self.sessions, self.outcome, self.proof) = (you, sessions, outcome, proof)
    self.tokens = tokens.map { tokens in
      TokenSection(
        tokens, make: Address(["account", "tokens"]), revoke: Address(["account", "tokens", "revoke"]), on: today,
        outcome, proof: proof, in: language)
    }
  }

  package var title: String { words.title }
  package var place: ScreenPlace? { nil }

  package func write(_ page: inout Markup) {
    page.element(.h1, text: words.title)
    page.done(outcome, access)
    tokens?.writeMade(&page)
    page.facts { page in
      page.fact(words.facts.shownName, you.shownName)
      page.fact(words.facts.name, you.name)
      page.fact(words.facts.role, access.role(you.role))
      page.fact(words.facts.mayDo, access.mayDo(you.role))
    }
    writeSessions(&page)
    writePassword(&page)
    tokens?.write(&page)
  }

  private func writeSessions(_ page: inout Markup) {
    page.section("sessions", words.sessions) { page in
      page.element(.p, text: words.sessionsAbout)
      let columns = words.sessionColumns
      page.table(words.sessions, [columns.browser, columns.started, columns.seen, columns.end]) { page in
        for session in sessions {
          page.element(.tr) { page in
            page.rowHead(columns.browser) { page in
              page.text(session.browser)
              if session.isThis { page.tag(words.thisSession) }
            }
            page.cell(columns.started, session.started)
            page.cell(columns.seen, session.seen)
            page.cell(columns.end) { page in
              page.act(
                words.end, on: "\(session.browser), \(session.started)", to: Address(["account", "sessions", "end"]),
                FormValue("session", session.id), proof: proof)
            }
          }
        }
      }
    }
  }

  private func writePassword(_ page: inout Markup) {
    page.section("password", words.password) { page in
      page.refusal(outcome.fault(of: "password"))
      page.form(to: Address(["account", "password"]), proof: proof) { page in
        // For whoever keeps passwords to know whose it is.
        page.element(.input, .typeText, .name("username"), .autocompleteUsername, .notShown, .value(you.name))
        page.field("password", words.passwordFields.old, nil, .typePassword, .autocompletePassword, value: "")
        page.field(
          "newPassword", words.passwordFields.new, words.passwordHelp, .typePassword, .autocompleteNewPassword,
          value: "")
        page.element(.button, .typeSubmit, text: words.changePassword)
      }
    }
  }
}
