import Testing

@testable import Accounts

@Suite struct `The role table` {
  private func caller(_ role: Role, _ door: Caller.Door) -> Caller {
    Caller(
      Account(
        id: "u1", name: "kari", shownName: "Kari", role: role, isDisabled: false, created: 0, passwordChanged: 0),
      through: door)
  }

  /// Written out once more, the other way round: who may do each thing with a session.
  private let people: [Right: Set<Role>] = [
    .readRegister: [.owner, .editor, .auditor], .takeExport: [.owner, .editor, .auditor],
    .seeMetrics: [.owner, .editor, .auditor], .ownSession: [.owner, .editor, .auditor],
    .changeRegister: [.owner, .editor], .manageOwnTokens: [.owner, .editor], .manageAllTokens: [.owner],
    .managePeople: [.owner],
  ]

  /// What each right needs of a token.
  private let needed: [Right: Set<TokenScope>] = [
    .readRegister: [.read, .write], .takeExport: [.export], .changeRegister: [.write],
    .seeMetrics: [.read, .export, .write],
  ]

  @Test func `knows four roles, three scopes and eight rights`() {
    #expect(Role.allCases.map(\.rawValue) == ["owner", "editor", "auditor", "machine"])
    #expect(TokenScope.allCases.map(\.rawValue) == ["read", "export", "write"])
    #expect(Set(people.keys) == Set(Right.allCases))
  }

  @Test(arguments: Role.allCases, Right.allCases)
  func `gives a session what its role may, and a program none`(role: Role, right: Right) {
    let expected = people[right]?.contains(role) ?? false
    #expect(caller(role, .session("s1")).may(right) == expected)
    if expected {
      #expect(throws: Never.self) { try caller(role, .session("s1")).mustBeAllowed(right) }
    } else {
      #expect(throws: AccountsFault.forbidden(right)) { try caller(role, .session("s1")).mustBeAllowed(right) }
    }
  }

  @Test(arguments: Role.allCases, Right.allCases)
  func `gives a token what both its role and its scopes may`(role: Role, right: Right) {
    for bits in 0..<8 {
      let scopes = Set(TokenScope.allCases.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element))
      let isNamed = !(needed[right] ?? []).isDisjoint(with: scopes)
      let isOfRole = role == .machine || (people[right]?.contains(role) ?? false)
      #expect(
        caller(role, .token("abcdefgh", scopes)).may(right) == (isNamed && isOfRole), "\(role) \(right) \(scopes)")
    }
  }

  @Test func `lets an auditor change nothing by any door`() {
    let doors: [Caller.Door] = [.session("s1"), .token("abcdefgh", Set(TokenScope.allCases))]
    for door in doors {
      for right in [Right.changeRegister, .manageOwnTokens, .manageAllTokens, .managePeople] {
        #expect(!caller(.auditor, door).may(right))
      }
    }
  }
}
