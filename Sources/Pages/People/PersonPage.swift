public import Vocabulary
package import Wording

/// One account: its role, whether it is let in, its tokens, and a way back for whoever forgot a password.
public struct PersonPage: Page {
  private let words: PeopleWords
  private let access: AccessWords
  private let person: PersonShown
  private let tokens: TokenSection
  private let outcome: AccessOutcome
  private let proof: String

  /// The page.
  public init(
    _ person: PersonShown, tokens: [TokenShown], on today: Day, _ outcome: AccessOutcome,
    proof: String, in language: Language
  ) {
    (words, access) = (PeopleWords.words(in: language), AccessWords.words(in: language))
    (self.person, self.outcome, self.proof) = (person, outcome, proof)
    let address = Address.person(person.id).text.split(separator: "/").map(String.init)
    self.tokens = TokenSection(
      tokens, make: person.role == .machine && !person.isShutOut ? Address(address + ["tokens"]) : nil,
      revoke: Address(address + ["tokens", "revoke"]), on: today, outcome, proof: proof, in: language)
  }

  package var title: String { person.shownName }
  package var place: ScreenPlace? { .people }

  package func write(_ page: inout Markup) {
    page.element(.p) { $0.link(to: .place(.people), words.back) }
    page.element(.h1, text: person.shownName)
    page.done(outcome, access)
    tokens.writeMade(&page)
    if case .madePasswordLink(let link, let until) = outcome {
      page.secret(link, words.newPasswordMade.made, words.newPasswordMade.link, words.newPasswordHelp(until))
    }
    page.refusal(outcome.fault(of: "person"))
    page.facts { page in
      page.fact(person.role == .machine ? words.machineName : words.facts.name, person.name)
      page.fact(words.columns.role) { page in
        page.text(access.role(person.role))
        page.beside(access.mayDo(person.role))
      }
      page.fact(words.columns.since, person.since)
      page.fact(words.facts.password, person.passwordSet)
      page.fact(words.columns.standing, person.isShutOut ? words.standing.shut : words.standing.open)
    }
    if person.role != .machine { writeRole(&page) }
    if person.role == .machine || tokens.isNeeded { tokens.write(&page) }
    // One's own is changed where one proves to know the one until now.
    if person.role != .machine, !person.isShutOut, !person.isYou { writeNewPassword(&page) }
    writeStanding(&page)
  }

  private func address(_ part: String) -> Address { Address(["people", person.id, part]) }

  private func writeRole(_ page: inout Markup) {
    page.section("role", words.changeRole) { page in
      page.element(.p, text: words.changeRoleAbout)
      if person.isYou { page.element(.p, .classes(.note), text: words.yourself) }
      page.form(to: address("role"), proof: proof) { page in
        page.choices("role", words.role, .typeRadio, access.choices, chosen: [person.role.rawValue])
        page.element(.button, .typeSubmit, text: words.changeRole)
      }
    }
  }

  private func writeNewPassword(_ page: inout Markup) {
    page.section("new-password", words.newPassword.heading) { page in
      page.element(.p, text: words.newPassword.about)
      page.form(to: address("password-link"), proof: proof) { page in
        page.element(.button, .typeSubmit, .classes(.quiet), text: words.newPassword.button)
      }
    }
  }

  private func writeStanding(_ page: inout Markup) {
    let said = person.isShutOut ? words.letIn : words.shut
    page.section("standing", said.heading) { page in
      page.element(.p, text: said.about)
      if person.isYou { page.element(.p, .classes(.note), text: words.yourself) }
      page.form(to: address("access"), proof: proof) { page in
        page.hidden("disabled", person.isShutOut ? "false" : "true")
        page.element(.button, .typeSubmit, .classes(.quiet), text: said.button)
      }
    }
  }
}
