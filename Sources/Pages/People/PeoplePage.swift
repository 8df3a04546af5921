public import Vocabulary
package import Wording

/// Everybody who may come in, the invitations that wait, and the forms that make more of both.
public struct PeoplePage: Page {
  private let words: PeopleWords
  private let access: AccessWords
  private let people: [PersonShown]
  private let invitations: [InvitationShown]
  private let outcome: AccessOutcome
  private let proof: String

  /// The page.
  ///
  /// - Parameters:
  ///   - outcome: what the form brought about that was just sent.
  ///   - proof: what the forms send along.
  public init(
    _ people: [PersonShown], _ invitations: [InvitationShown], _ outcome: AccessOutcome, proof: String,
    in language: Language
  ) {
    (words, access) = (PeopleWords.words(in: language), AccessWords.words(in: language))
    (self.people, self.invitations, self.outcome, self.proof) = (people, invitations, outcome, proof)
  }

  package var title: String { words.title }
  package var place: ScreenPlace? { .people }

  package func write(_ page: inout Markup) {
    page.element(.h1, text: words.title)
    page.done(outcome, access)
    if case .made(let link) = outcome { page.secret(link, words.made, words.link, words.linkHelp) }
    page.element(.p, .classes(.lead), text: words.lead)
    writePeople(&page)
    writeInvitations(&page)
    writeInviting(&page)
    writeMachine(&page)
  }

  private func writePeople(_ page: inout Markup) {
    let columns = words.columns
    page.table(words.title, [columns.name, columns.role, columns.since, columns.standing]) { page in
      for person in people {
        page.element(.tr) { page in
          page.rowHead(columns.name) { page in
            page.link(to: .person(person.id), person.shownName)
            if person.isYou { page.tag(words.you) }
            page.beside(person.name)
          }
          page.cell(columns.role, access.role(person.role))
          page.cell(columns.since, person.since)
          page.cell(columns.standing, person.isShutOut ? words.standing.shut : words.standing.open)
        }
      }
    }
  }

  private func writeInvitations(_ page: inout Markup) {
    page.section("invitations", words.open) { page in
      if invitations.isEmpty { return page.element(.p, text: words.noneOpen) }
      let columns = words.openColumns
      page.table(words.open, [columns.hint, columns.role, columns.until, columns.withdraw]) { page in
        for invitation in invitations {
          page.element(.tr) { page in
            page.rowHead(columns.hint) { $0.text(invitation.hint) }
            page.cell(columns.role, access.role(invitation.role))
            page.cell(columns.until, invitation.until)
            page.cell(columns.withdraw) { page in
              page.act(
                words.withdraw, on: invitation.hint, to: .withdrawal, FormValue("invitation", invitation.id),
                proof: proof)
            }
          }
        }
      }
    }
  }

  private func writeInviting(_ page: inout Markup) {
    page.section("invite", words.invite) { page in
      page.element(.p, text: words.inviteAbout)
      page.refusal(outcome.fault(of: "invite"))
      page.form(to: .invitations, proof: proof) { page in
        page.field(
          "hint", words.hint, words.hintHelp, .typeText, .noCompletion, value: outcome.typed("hint", in: "invite"))
        let typed = outcome.typed("role", in: "invite")
        page.choices(
          "role", words.role, .typeRadio, access.choices, chosen: [typed.isEmpty ? "auditor" : typed])
        page.element(.button, .typeSubmit, text: words.makeLink)
      }
    }
  }

  private func writeMachine(_ page: inout Markup) {
    page.section("machine", words.machine) { page in
      page.element(.p, text: words.machineAbout)
      page.refusal(outcome.fault(of: "machine"))
      page.form(to: .machines, proof: proof) { page in
        page.field(
          "name", words.machineName, words.machineNameHelp, .typeText, .noCompletion,
          value: outcome.typed("name", in: "machine"))
        page.field(
          "shownName", words.machineShownName, words.machineShownNameHelp, .typeText, .noCompletion,
          value: outcome.typed("shownName", in: "machine"))
        page.element(.button, .typeSubmit, text: words.makeMachine)
      }
    }
  }
}

extension AccessWords {
  /// The roles that people may have, to choose from.
  var choices: [(value: String, label: String, help: String?)] {
    Role.ofPeople.map { ($0.rawValue, role($0), mayDo($0)) }
  }
}

extension Address {
  /// The page of one account.
  public static func person(_ id: String) -> Address { Address(["people", id]) }
  static let invitations = Address(["people", "invitations"])
  static let withdrawal = Address(["people", "invitations", "withdraw"])
  static let machines = Address(["people", "programs"])
}
