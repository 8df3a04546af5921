import GRDB
import Testing

@testable import Accounts

@Suite struct `A token` {
  private let day: Int64 = 86_400

  private func request(_ account: String = "u1", _ scopes: Set<TokenScope> = [.read], days: Int64 = 30) -> TokenRequest
  {
    TokenRequest(account: account, name: "Nightly", scopes: scopes, expires: Moment.after(days * day).seconds)
  }

  @Test func `has the form that is promised, and lets in with its scopes`() async throws {
    let accounts = try Scratch().open()
    let owner = try await accounts.owner()
    let made = try accounts.makeToken(request("u1", [.read, .export]), by: owner, now: .after(0))
    #expect(made.text.wholeMatch(of: /smv_[0-9a-v]{8}_[A-Za-z0-9_-]{43}_[0-9a-f]{8}/) != nil)
    let caller = try accounts.caller(token: made.text, now: .after(1))
    #expect(caller.account == "u1" && caller.door == .token(made.token.id, [.read, .export]))
    #expect(caller.may(.readRegister) && caller.may(.takeExport) && !caller.may(.changeRegister))
    #expect(!caller.may(.managePeople))
    #expect(throws: AccountsFault.forbidden(.managePeople)) { try accounts.accounts(for: caller) }
    #expect(throws: AccountsFault.forbidden(.manageOwnTokens)) {
      try accounts.makeToken(request(), by: caller, now: .after(1))
    }
    #expect(throws: AccountsFault.forbidden(.ownSession)) { try accounts.sessions(of: caller, now: .after(1)) }
  }

  @Test func `has the check sum of archives`() { #expect(CRC32.text(of: "123456789".utf8) == "cbf43926") }

  @Test func `is not looked up where its form or its sum is wrong`() async throws {
    let accounts = try Scratch().open()
    let owner = try await accounts.owner()
    let made = try accounts.makeToken(request(), by: owner, now: .after(0)).text
    let another = TokenText(.system).text
    #expect(throws: AccountsFault.notSignedIn) { try accounts.caller(token: another, now: .after(1)) }
    // Whoever asks a closed file hears of it.
    accounts.close()
    #expect(
      throws: AccountsFault.closed(file: accounts.file)
    ) {
      try accounts.caller(token: another, now: .after(1))
    }
    var random = Seeded(2)
    var texts = ["", "smv_", made + "0", String(made.dropLast()), made.uppercased(), "smv_\0", " " + made]
    texts += (0..<3_000).map { _ in
      var bytes = Array(made.utf8)
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(in: 0...255, using: &random)
      return String(decoding: bytes, as: UTF8.self)
    }
    texts += (0..<500).map { length in
      String(decoding: (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }, as: UTF8.self)
    }
    for text in texts where text != made {
      #expect(throws: AccountsFault.notSignedIn) { try accounts.caller(token: text, now: .after(1)) }
    }
  }

  @Test func `ends within a year`() async throws {
    let accounts = try Scratch().open()
    let owner = try await accounts.owner()
    for days: Int64 in [0, -1, 367, 100_000] {
      #expect(throws: AccountsFault.expiry(mostDays: 366)) {
        try accounts.makeToken(request(days: days), by: owner, now: .after(0))
      }
    }
    let made = try accounts.makeToken(request(days: 366), by: owner, now: .after(0))
    #expect(try accounts.caller(token: made.text, now: .after(366 * day - 1)).account == "u1")
    #expect(throws: AccountsFault.notSignedIn) { try accounts.caller(token: made.text, now: .after(366 * day)) }
    #expect(try accounts.tokens(for: owner, now: .after(366 * day)).isEmpty)
    _ = try await accounts.signedIn("eier", .after(366 * day))
    #expect(try accounts.number("SELECT count(*) FROM token") == 0)
  }

  @Test func `is made by the owner for anybody, and by an editor for nobody else`() async throws {
    let accounts = try Scratch().open()
    let owner = try await accounts.owner()
    let editor = try await accounts.person("per", .editor, by: owner).caller
    let auditor = try await accounts.person("anne", .auditor, by: owner).caller
    let robot = try accounts.makeMachine(name: "robot", shownName: "Robot", by: owner, now: .after(0))
    func make(_ account: String, _ scopes: Set<TokenScope>, _ by: Caller) throws -> MadeToken {
      try accounts.makeToken(request(account, scopes), by: by, now: .after(0))
    }
    let own = try make(editor.account, [.write], editor)
    #expect(try accounts.caller(token: own.text, now: .after(1)).may(.changeRegister))
    #expect(throws: AccountsFault.forbidden(.manageAllTokens)) { try make(owner.account, [.read], editor) }
    #expect(throws: AccountsFault.forbidden(.manageOwnTokens)) { try make(auditor.account, [.read], auditor) }
    #expect(throws: AccountsFault.scopesBeyond(.auditor)) { try make(auditor.account, [.read, .write], owner) }
    #expect(throws: AccountsFault.noScopes) { try make(editor.account, [], editor) }
    #expect(throws: AccountsFault.noSuchAccount("u99")) { try make("u99", [.read], owner) }
    let machine = try make(robot.id, [.write], owner)
    #expect(machine.token.madeBy == "u1" && machine.token.account == robot.id)
    let caller = try accounts.caller(token: machine.text, now: .after(1))
    #expect(
      caller.role == .machine && caller.may(.changeRegister) && caller.may(.readRegister) && !caller.may(.takeExport))
    #expect(try accounts.tokens(for: editor, now: .after(1)).map(\.id) == [own.token.id])
    #expect(try accounts.tokens(for: owner, now: .after(1)).count == 2)
    #expect(throws: AccountsFault.forbidden(.manageOwnTokens)) { try accounts.tokens(for: auditor, now: .after(1)) }
    #expect(throws: AccountsFault.noSuchToken(machine.token.id)) {
      try accounts.revokeToken(machine.token.id, by: editor)
    }
    try accounts.revokeToken(machine.token.id, by: owner)
    #expect(throws: AccountsFault.notSignedIn) { try accounts.caller(token: machine.text, now: .after(1)) }
    #expect(try accounts.caller(token: own.text, now: .after(1)).account == editor.account)
  }

  @Test func `is never good for more than its account is by now, and for nothing once that is shut out`() async throws {
    let accounts = try Scratch().open()
    let owner = try await accounts.owner()
    let editor = try await accounts.person("per", .editor, by: owner).caller
    let text = try accounts.makeToken(request(editor.account, [.write, .export]), by: editor, now: .after(0)).text
    #expect(try accounts.caller(token: text, now: .after(1)).may(.changeRegister))
    _ = try accounts.change(editor.account, role: .auditor, by: owner)
    let caller = try accounts.caller(token: text, now: .after(1))
    #expect(!caller.may(.changeRegister) && caller.may(.readRegister) && caller.may(.takeExport))
    _ = try accounts.change(editor.account, disabled: true, by: owner)
    #expect(throws: AccountsFault.notSignedIn) { try accounts.caller(token: text, now: .after(1)) }
    #expect(throws: AccountsFault.disabled(account: editor.account)) {
      try accounts.makeToken(request(editor.account), by: owner, now: .after(1))
    }
    _ = try accounts.change(editor.account, disabled: false, by: owner)
    #expect(throws: AccountsFault.notSignedIn) { try accounts.caller(token: text, now: .after(1)) }
  }

  @Test func `writes down its use once a day, and is read from memory`() async throws {
    let scratch = try Scratch()
    let accounts = try scratch.open()
    let owner = try await accounts.owner()
    let text = try accounts.makeToken(request(), by: owner, now: .after(0)).text
    func changes() throws -> Int {
      try accounts.number("SELECT total_changes()") ?? 0
    }
    #expect(try accounts.tokens(for: owner, now: .after(0))[0].usedDay == nil)
    let before = try changes()
    for _ in 0..<500 { _ = try accounts.caller(token: text, now: .after(1)) }
    #expect(try changes() == before + 1)
    for _ in 0..<500 { _ = try accounts.caller(token: text, now: .after(day)) }
    #expect(try changes() == before + 2)
    #expect(try accounts.tokens(for: owner, now: .after(0))[0].usedDay == Moment.after(day).day)
    accounts.close()
    let again = try scratch.open()
    let after = try again.number("SELECT total_changes()")
    _ = try again.caller(token: text, now: .after(day))
    #expect(try again.number("SELECT total_changes()") == after)
    again.letGo()
    #expect(try again.caller(token: text, now: .after(day)).account == "u1")
  }

  @Test func `is one of a hundred of its account at most`() async throws {
    let accounts = try Scratch().open()
    let owner = try await accounts.owner()
    for _ in 0..<100 { _ = try accounts.makeToken(request(), by: owner, now: .after(0)) }
    #expect(throws: AccountsFault.tooMany(most: 100)) { try accounts.makeToken(request(), by: owner, now: .after(0)) }
  }
}
