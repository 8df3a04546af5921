import Foundation
import Testing

@testable import Accounts

@Suite struct `A link for a new password` {
  private static let new = "fire røde fjell over skyen"

  @Test func `sets one, ends all sessions, and is used up`() async throws {
    let accounts = try Scratch().open()
    let owner = try await accounts.owner()
    let kari = try await accounts.person("kari", .editor, by: owner)
    let other = try await accounts.signedIn("kari", .after(1))
    let made = try accounts.makePasswordLink(for: kari.caller.account, by: owner, now: .after(2))
    #expect(made.account.name == "kari" && made.secret.utf8.count == 43)
    #expect(try accounts.account(passwordLink: made.secret, now: .after(3)).id == kari.caller.account)
    #expect(try accounts.looking(kari.session, .after(3)).account == kari.caller.account)
    #expect(try await accounts.setPassword(Self.new, passwordLink: made.secret, now: .after(4)).name == "kari")
    for session in [kari.session, other.session] {
      #expect(throws: AccountsFault.notSignedIn) { try accounts.looking(session, .after(5)) }
    }
    #expect(await fault { _ = try await accounts.signedIn("kari", .after(60)) } == .wrongNameOrPassword)
    #expect(try await accounts.signedIn("kari", .after(120), password: Self.new).caller.account == kari.caller.account)
    let again = await fault { _ = try await accounts.setPassword(Self.new, passwordLink: made.secret, now: .after(6)) }
    #expect(again == .passwordLinkInvalid)
    #expect(try accounts.account(owner.account, for: owner).name == "eier")
  }

  @Test func `leaves the tokens of the account as they are`() async throws {
    let accounts = try Scratch().open()
    let owner = try await accounts.owner()
    let request = TokenRequest(
      account: owner.account, name: "program", scopes: [.read], expires: Moment.after(86_400).seconds)
    let token = try accounts.makeToken(request, by: owner, now: .after(0))
    let made = try accounts.makePasswordLink(forOwnerNamed: "EIER", now: .after(1))
    _ = try await accounts.setPassword(Self.new, passwordLink: made.secret, now: .after(2))
    #expect(try accounts.caller(token: token.text, now: .after(3)).account == owner.account)
  }

  @Test func `ends after a day, or after half an hour where it was made on the machine`() async throws {
    let accounts = try Scratch().open()
    let owner = try await accounts.owner()
    let byOwner = try accounts.makePasswordLink(for: owner.account, by: owner, now: .after(0))
    #expect(try accounts.account(passwordLink: byOwner.secret, now: .after(86_399)).id == owner.account)
    #expect(throws: AccountsFault.passwordLinkInvalid) {
      try accounts.account(passwordLink: byOwner.secret, now: .after(86_400))
    }
    let onMachine = try accounts.makePasswordLink(forOwnerNamed: "eier", now: .after(0))
    #expect(try accounts.account(passwordLink: onMachine.secret, now: .after(1_799)).id == owner.account)
    let late = await fault {
      _ = try await accounts.setPassword(Self.new, passwordLink: onMachine.secret, now: .after(1_800))
    }
    #expect(late == .passwordLinkInvalid)
    #expect(try await accounts.signedIn("eier", .after(1_900)).caller.account == owner.account)
  }

  @Test func `takes the place of the one before, and goes where the password or the role is changed`() async throws {
    let accounts = try Scratch().open()
    let owner = try await accounts.owner()
    let kari = try await accounts.person("kari", .owner, by: owner)
    let link = { (now: Int64) in
      try accounts.makePasswordLink(for: kari.caller.account, by: owner, now: .after(now)).secret
    }
    func isGone(_ secret: String) {
      #expect(throws: AccountsFault.passwordLinkInvalid) { try accounts.account(passwordLink: secret, now: .after(9)) }
    }
    let (first, second) = (try link(1), try link(2))
    isGone(first)
    _ = try await accounts.changePassword(
      of: kari.caller, from: Scratch.password, to: Self.new, from: Scratch.home, agent: "", now: .after(3))
    isGone(second)
    let third = try link(4)
    _ = try accounts.change(kari.caller.account, role: .auditor, by: owner)
    isGone(third)
    let fourth = try link(5)
    _ = try accounts.change(kari.caller.account, disabled: true, by: owner)
    isGone(fourth)
    #expect(throws: AccountsFault.disabled(account: kari.caller.account)) { try link(6) }
  }

  @Test func `ends with the role of the owner who made it`() async throws {
    let accounts = try Scratch().open()
    let owner = try await accounts.owner()
    let kari = try await accounts.person("kari", .owner, by: owner)
    let made = try accounts.makePasswordLink(for: owner.account, by: kari.caller, now: .after(1))
    _ = try accounts.change(kari.caller.account, role: .editor, by: owner)
    #expect(throws: AccountsFault.passwordLinkInvalid) {
      try accounts.account(passwordLink: made.secret, now: .after(2))
    }
  }

  @Test func `is made by owners only, and for nobody who has no password`() async throws {
    let accounts = try Scratch().open()
    let owner = try await accounts.owner()
    let kari = try await accounts.person("kari", .editor, by: owner)
    let program = try accounts.makeMachine(name: "robot", shownName: "Robot", by: owner, now: .after(0))
    #expect(throws: AccountsFault.forbidden(.managePeople)) {
      try accounts.makePasswordLink(for: kari.caller.account, by: kari.caller, now: .after(1))
    }
    #expect(throws: AccountsFault.machineRole) {
      try accounts.makePasswordLink(for: program.id, by: owner, now: .after(1))
    }
    for name in ["kari", "nobody", "robot"] {
      #expect(throws: AccountsFault.noSuchAccount(name)) {
        try accounts.makePasswordLink(forOwnerNamed: name, now: .after(1))
      }
    }
    #expect(try accounts.number("SELECT count(*) FROM password_link") == 0)
  }

  @Test func `stays good where the password cannot be one, and is kept as a hash`() async throws {
    let scratch = try Scratch()
    let accounts = try scratch.open()
    let owner = try await accounts.owner()
    let made = try accounts.makePasswordLink(for: owner.account, by: owner, now: .after(1))
    let short = await fault { _ = try await accounts.setPassword("kort", passwordLink: made.secret, now: .after(2)) }
    guard case .password(.tooShort) = short else { return #expect(Bool(false), "\(String(describing: short))") }
    for text in ["", "x", String(made.secret.reversed())] {
      let unknown = await fault { _ = try await accounts.setPassword(Self.new, passwordLink: text, now: .after(2)) }
      #expect(unknown == .passwordLinkInvalid)
    }
    #expect(!String(decoding: try scratch.bytes(), as: UTF8.self).contains(made.secret))
    _ = try await accounts.setPassword(Self.new, passwordLink: made.secret, now: .after(3))
  }

  @Test func `lets one set it where many bring it at once`() async throws {
    let accounts = try Scratch().open()
    let owner = try await accounts.owner()
    let secret = try accounts.makePasswordLink(for: owner.account, by: owner, now: .after(1)).secret
    let outcomes = await withTaskGroup(of: AccountsFault?.self) { group in
      for number in 0..<8 {
        group.addTask {
          await fault {
            _ = try await accounts.setPassword(Self.new + " \(number)", passwordLink: secret, now: .after(2))
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.count { $0 == nil } == 1)
    #expect(outcomes.allSatisfy { $0 == nil || $0 == .passwordLinkInvalid })
  }
}
