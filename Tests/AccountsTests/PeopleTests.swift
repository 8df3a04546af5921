import GRDB
import Testing

@testable import Accounts

@Suite struct `People` {
  @Test func `keep an owner: the last is neither shut out nor given another role`() async throws {
    let accounts = try Scratch().open()
    let owner = try await accounts.owner()
    for role in [Role.editor, .auditor] {
      #expect(throws: AccountsFault.lastOwner) { try accounts.change("u1", role: role, by: owner) }
    }
    #expect(throws: AccountsFault.lastOwner) { try accounts.change("u1", disabled: true, by: owner) }
    #expect(try accounts.sessions(of: owner, now: .after(1)).count == 1)
    let second = try await accounts.person("per", .owner, by: owner).caller
    _ = try accounts.change("u1", disabled: true, by: second)
    #expect(throws: AccountsFault.lastOwner) { try accounts.change(second.account, role: .editor, by: second) }
    _ = try accounts.change("u1", disabled: false, by: second)
    #expect(try accounts.change(second.account, role: .editor, by: second).role == .editor)
  }

  @Test func `never become programs, nor programs people`() async throws {
    let accounts = try Scratch().open()
    let owner = try await accounts.owner()
    let robot = try accounts.makeMachine(name: "robot", shownName: "Robot", by: owner, now: .after(0))
    #expect(robot.role == .machine && robot.passwordChanged == nil)
    #expect(throws: AccountsFault.machineRole) { try accounts.change(robot.id, role: .owner, by: owner) }
    let person = try await accounts.person("per", .editor, by: owner).caller
    #expect(throws: AccountsFault.machineRole) { try accounts.change(person.account, role: .machine, by: owner) }
    #expect(throws: AccountsFault.nameTaken("Robot")) {
      try accounts.makeMachine(name: "Robot", shownName: "R", by: owner, now: .after(0))
    }
  }

  @Test func `are managed by owners alone, and each sees their own account`() async throws {
    let accounts = try Scratch().open()
    let owner = try await accounts.owner()
    let editor = try await accounts.person("per", .editor, by: owner).caller
    #expect(try accounts.accounts(for: owner).map(\.id) == ["u1", "u2"])
    #expect(try accounts.account("u2", for: editor).name == "per")
    #expect(throws: AccountsFault.forbidden(.managePeople)) { try accounts.account("u1", for: editor) }
    #expect(throws: AccountsFault.forbidden(.managePeople)) { try accounts.accounts(for: editor) }
    #expect(throws: AccountsFault.forbidden(.managePeople)) { try accounts.change("u2", role: .owner, by: editor) }
    #expect(throws: AccountsFault.forbidden(.managePeople)) {
      try accounts.makeMachine(name: "m", shownName: "m", by: editor, now: .after(0))
    }
    for id in ["u3", "u01", "1", "", "u1\0", "u1 OR 1=1", "u99999999999999999999"] {
      #expect(throws: AccountsFault.noSuchAccount(id)) { try accounts.account(id, for: owner) }
    }
  }

  @Test func `get numbers that nobody had before`() async throws {
    let accounts = try Scratch().open()
    let owner = try await accounts.owner()
    let first = try accounts.makeMachine(name: "a", shownName: "A", by: owner, now: .after(0))
    try await accounts.queue.write { try $0.execute(sql: "DELETE FROM account WHERE number = 2") }
    let second = try accounts.makeMachine(name: "a", shownName: "A", by: owner, now: .after(0))
    #expect(first.id == "u2" && second.id == "u3")
  }

  @Test func `who are changed to what they are stay signed in`() async throws {
    let accounts = try Scratch().open()
    let owner = try await accounts.owner()
    let person = try await accounts.person("per", .editor, by: owner)
    _ = try accounts.change(person.caller.account, role: .editor, disabled: false, by: owner)
    #expect(try accounts.looking(person.session, .after(1)) == person.caller)
  }
}

@Suite struct `A stolen file` {
  @Test func `holds no secret that was handed out`() async throws {
    let scratch = try Scratch()
    let accounts = try scratch.open()
    let setUp = try accounts.setUpInvitation(now: .after(0))
    _ = try await accounts.join(setUp.secret, "eier")
    let owner = try await accounts.signedIn("eier")
    let waiting = try accounts.invite(.editor, hint: "Per", by: owner.caller, now: .after(0))
    let token = try accounts.makeToken(
      TokenRequest(account: "u1", name: "t", scopes: [.read], expires: Moment.after(100).seconds), by: owner.caller,
      now: .after(0))
    _ = try accounts.caller(token: token.text, now: .after(1))
    _ = try accounts.caller(
      session: owner.session, for: .changing(crossSiteProof: owner.crossSiteProof), now: .after(90))
    let other = "en helt annen setning, denne"
    let renewed = try await accounts.changePassword(
      of: owner.caller, from: Scratch.password, to: other, from: Scratch.home, agent: "", now: .after(91))
    let body = String(token.text.dropFirst(13).prefix(43))
    var needles = [Scratch.password, other, token.text, body].map { Array($0.utf8) }
    for text in [
      setUp.secret, waiting.secret, owner.session, owner.crossSiteProof, renewed.session, renewed.crossSiteProof, body,
    ] {
      needles.append(Array(text.utf8))
      needles.append(try #require(Base64.url.bytes(of: text.utf8)))
    }
    for closed in [false, true] {
      if closed { accounts.close() }
      let bytes = try scratch.bytes()
      #expect(bytes.count > 20_000)
      for needle in needles { #expect(!holds(bytes, needle)) }
      // What ought to be there is found, so what is not found is not there.
      #expect(holds(bytes, Array(token.token.id.utf8)) && holds(bytes, Array("$scrypt$ln=4,r=1,p=1$".utf8)))
    }
  }

  private func holds(_ bytes: [UInt8], _ needle: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      bytes.indices.contains { place in
        bytes[place] == needle[0] && bytes[place...].starts(with: needle)
      }
    }
  }
}
