import Foundation
import GRDB
import Testing

@testable import Accounts

@Suite struct `An invitation` {
  @Test func `for the first owner is there only while there is none, and the newest is the one`() async throws {
    let accounts = try Scratch().open()
    #expect(try accounts.needsOwner())
    let (first, second) = (try accounts.setUpInvitation(now: .after(0)), try accounts.setUpInvitation(now: .after(1)))
    #expect(first.secret != second.secret && second.secret.utf8.count == 43)
    #expect(await fault { _ = try await accounts.join(first.secret, "eier") } == .invitationInvalid)
    let owner = try await accounts.join(second.secret, "eier", .after(2))
    #expect(owner.role == .owner && owner.id == "u1")
    #expect(try !accounts.needsOwner())
    #expect(throws: AccountsFault.ownerExists) { try accounts.setUpInvitation(now: .after(3)) }
  }

  @Test func `for the first owner ends after half an hour, any other after a week`() async throws {
    let accounts = try Scratch().open()
    let late = try accounts.setUpInvitation(now: .after(0))
    #expect(await fault { _ = try await accounts.join(late.secret, "eier", .after(1_800)) } == .invitationInvalid)
    #expect(try accounts.invitation(secret: late.secret, now: .after(1_799)).role == .owner)
    let owner = try await accounts.owner()
    let week: Int64 = 7 * 86_400
    let invitation = try accounts.invite(.editor, hint: "Per", by: owner, now: .after(0))
    #expect(await fault { _ = try await accounts.join(invitation.secret, "per", .after(week)) } == .invitationInvalid)
    #expect(try await accounts.join(invitation.secret, "per", .after(week - 1)).role == .editor)
  }

  @Test func `is used once`() async throws {
    let accounts = try Scratch().open()
    let owner = try await accounts.owner()
    let invitation = try accounts.invite(.auditor, hint: "Revisor", by: owner, now: .after(0))
    #expect(try accounts.invitation(secret: invitation.secret, now: .after(1)) == invitation.invitation)
    _ = try await accounts.join(invitation.secret, "anne")
    #expect(await fault { _ = try await accounts.join(invitation.secret, "berit") } == .invitationInvalid)
    #expect(throws: AccountsFault.invitationInvalid) {
      try accounts.invitation(secret: invitation.secret, now: .after(1))
    }
    #expect(try accounts.invitations(for: owner, now: .after(1)).map(\.usedBy) == ["u1", "u2"])
    #expect(throws: AccountsFault.noSuchInvitation("i2")) { try accounts.revokeInvitation("i2", by: owner) }
  }

  @Test func `lets one in where many bring it at once`() async throws {
    for _ in 0..<10 {
      let accounts = try Scratch().open()
      let secret = try accounts.setUpInvitation(now: .after(0)).secret
      let outcomes = await withTaskGroup(of: AccountsFault?.self) { group in
        for number in 0..<8 {
          group.addTask { await fault { _ = try await accounts.join(secret, "eier\(number)") } }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      #expect(outcomes.count { $0 == nil } == 1)
      #expect(outcomes.allSatisfy { $0 == nil || $0 == .ownerExists || $0 == .invitationInvalid })
      #expect(try accounts.read { try Account.find("u1", $0) }.role == .owner)
      #expect(throws: AccountsFault.noSuchAccount("u2")) { try accounts.read { try Account.find("u2", $0) } }
    }
  }

  @Test func `gives a name to one of two who choose it at once`() async throws {
    let accounts = try Scratch().open {
      $0.derive = { password, salt, work in
        // Long enough for both to have looked whether the name is free.
        usleep(50_000)
        return try PasswordWork.scrypt(password, salt, work)
      }
    }
    let owner = try await accounts.owner()
    let secrets = try (0..<2).map { _ in try accounts.invite(.editor, hint: "", by: owner, now: .after(0)).secret }
    async let first = fault { _ = try await accounts.join(secrets[0], "per") }
    async let second = fault { _ = try await accounts.join(secrets[1], "PER") }
    let outcomes = await [first, second]
    #expect(outcomes == [nil, .nameTaken("PER")] || outcomes == [.nameTaken("per"), nil])
    #expect(try accounts.accounts(for: owner).count == 2)
  }

  @Test func `for the first owner is good for nothing once there is one, whatever the file says`() async throws {
    let accounts = try Scratch().open()
    let secret = try accounts.setUpInvitation(now: .after(0)).secret
    _ = try await accounts.join(secret, "eier")
    try accounts.change { try $0.execute(sql: "UPDATE invitation SET used = NULL, account = NULL") }
    #expect(await fault { _ = try await accounts.join(secret, "per") } == .ownerExists)
  }

  @Test func `stays good where the name is taken or the password cannot be one`() async throws {
    let accounts = try Scratch().open()
    let owner = try await accounts.owner()
    let secret = try accounts.invite(.editor, hint: "", by: owner, now: .after(0)).secret
    #expect(await fault { _ = try await accounts.join(secret, "EIER") } == .nameTaken("EIER"))
    #expect(await fault { _ = try await accounts.join(secret, "p\0r") } == .name(.character(0)))
    #expect(
      await fault { _ = try await accounts.join(secret, String(repeating: "p", count: 300)) }
        == .name(.tooLong(most: 100)))
    let short = await fault {
      _ = try await accounts.join(secret: secret, name: "per", shownName: "Per", password: "kort", now: .after(0))
    }
    #expect(short == .password(.tooShort(least: 15)))
    #expect(try await accounts.join(secret, "per").id == "u2")
  }

  @Test func `is the owner's to make, to see and to take back, and for no program`() async throws {
    let accounts = try Scratch().open()
    let owner = try await accounts.owner()
    for role in [Role.editor, .auditor] {
      let person = try await accounts.person(role.rawValue + "x", role, by: owner).caller
      #expect(throws: AccountsFault.forbidden(.managePeople)) {
        try accounts.invite(.auditor, hint: "", by: person, now: .after(0))
      }
      #expect(throws: AccountsFault.forbidden(.managePeople)) { try accounts.invitations(for: person, now: .after(0)) }
      #expect(throws: AccountsFault.forbidden(.managePeople)) { try accounts.revokeInvitation("i1", by: person) }
    }
    #expect(throws: AccountsFault.machineRole) { try accounts.invite(.machine, hint: "", by: owner, now: .after(0)) }
    #expect(throws: AccountsFault.shownName(.character(10))) {
      try accounts.invite(.editor, hint: "a\nb", by: owner, now: .after(0))
    }
    let invitation = try accounts.invite(.editor, hint: "Per", by: owner, now: .after(0))
    #expect(invitation.invitation.madeBy == "u1")
    try accounts.revokeInvitation(invitation.invitation.id, by: owner)
    #expect(await fault { _ = try await accounts.join(invitation.secret, "per") } == .invitationInvalid)
  }

  @Test func `goes with the right of whoever made it`() async throws {
    let accounts = try Scratch().open()
    let owner = try await accounts.owner()
    let second = try await accounts.person("per", .owner, by: owner).caller
    let used = try accounts.invite(.editor, hint: "", by: second, now: .after(0)).secret
    _ = try await accounts.join(used, "anne")
    let waiting = try accounts.invite(.owner, hint: "", by: second, now: .after(0)).secret
    let other = try accounts.invite(.editor, hint: "", by: owner, now: .after(0)).secret
    _ = try accounts.change(second.account, role: .auditor, by: owner)
    #expect(await fault { _ = try await accounts.join(waiting, "berit") } == .invitationInvalid)
    #expect(try await accounts.join(other, "berit").role == .editor)
    #expect(try accounts.invitations(for: owner, now: .after(0)).map(\.usedBy) == ["u1", "u2", "u3", "u4"])
  }

  @Test func `is none that somebody made up, and costs those no hash`() async throws {
    let accounts = try Scratch().open { $0.derive = { _, _, _ in throw AccountsFault.busy(retryAfter: 1) } }
    _ = try accounts.setUpInvitation(now: .after(0))
    for secret in ["", "\0", String(repeating: "A", count: 43), String(repeating: "A", count: 1 << 20), "' OR 1=1 --"] {
      #expect(await fault { _ = try await accounts.join(secret, "eier") } == .invitationInvalid)
    }
  }
}
