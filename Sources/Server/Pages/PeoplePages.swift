import Accounts
import Pages
import Registry
import Vocabulary
import Wording

/// Who may come in: everybody, invitations, programs.
enum PeoplePages {
  static var all: [Route] { [people, invite, withdraw, makeMachine] + PersonPages.all }

  /// What was done by the form that led here.
  static let done = Field.query("done", .choice(AccessWords.Done.allCases.map(\.rawValue)), "What was done.")

  private static var people: Route {
    .shown("/people", "showPeople", right: .managePeople, parameters: [done]) { try reply($0, $0.outcome) }
  }

  private static var invite: Route {
    .sent("/people/invitations", "submitInvitation", right: .managePeople) { visit in
      try await visit.answering("invite", page: { try reply(visit, $0, status: $1) }) {
        let role = try visit.chosen("role", Role.self)
        let made = try visit.house.accounts.invite(
          role, hint: try visit.typed("hint"), by: visit.caller, now: .now())
        return try reply(visit, .made(secret: visit.house.settings.joinLink(made.secret)), status: 201)
      }
    }
  }

  private static var withdraw: Route {
    .sent("/people/invitations/withdraw", "submitWithdrawal", right: .managePeople) { visit in
      try visit.house.accounts.revokeInvitation(visit.call.form["invitation"] ?? "", by: visit.caller)
      return .seeOther(.people(.withdrawn))
    }
  }

  private static var makeMachine: Route {
    .sent("/people/programs", "submitMachine", right: .managePeople) { visit in
      try await visit.answering("machine", page: { try reply(visit, $0, status: $1) }) {
        let made = try visit.house.accounts.makeMachine(
          name: try visit.typed("name"), shownName: try visit.typed("shownName"), by: visit.caller, now: .now())
        return .seeOther(.person(made.id))
      }
    }
  }

  private static func reply(_ visit: Visit, _ outcome: AccessOutcome, status: Int = 200) throws -> Reply {
    let people = try visit.house.accounts.accounts(for: visit.caller).map(visit.shown)
    let invitations = try visit.house.accounts.invitations(for: visit.caller, now: .now()).filter { $0.usedBy == nil }
    let page = PeoplePage(
      people,
      invitations.compactMap { one in
        AccessWords.Role(rawValue: one.role.rawValue).map {
          InvitationShown(id: one.id, hint: one.hint, role: $0, until: visit.moment(one.expires))
        }
      }, outcome, proof: visit.proof, in: visit.language)
    return try visit.reply(page, status: status, at: .place("people"))
  }
}

extension Address {
  static func people(_ done: AccessWords.Done) -> Address { .place("people", [("done", done.rawValue)]) }
}
