import GRDB
import Synchronization
import Testing

@testable import Accounts

@Suite struct `Signing in` {
  @Test func `takes the name with any capitals, and the password as it is`() async throws {
    let accounts = try Scratch().open()
    _ = try await accounts.owner()
    let signedIn = try await accounts.signedIn("EIER")
    #expect(signedIn.caller.account == "u1" && signedIn.caller.role == .owner && signedIn.caller.name == "eier")
    #expect(
      await fault { _ = try await accounts.signedIn("eier", password: "tre blå elver under isen ") }
        == .wrongNameOrPassword)
  }

  @Test func `costs a hash and says the same for an account that there is not, or that is shut out`() async throws {
    let hashes = Mutex(0)
    let accounts = try Scratch().open {
      $0.derive = { password, salt, work in
        hashes.withLock { $0 += 1 }
        return try PasswordWork.scrypt(password, salt, work)
      }
    }
    let owner = try await accounts.owner()
    let person = try await accounts.person("per", .editor, by: owner)
    _ = try accounts.change(person.caller.account, disabled: true, by: owner)
    _ = try accounts.makeMachine(name: "robot", shownName: "Robot", by: owner, now: .after(0))
    for (name, password) in [
      ("eier", "wrong"), ("nobody", Scratch.password), ("per", Scratch.password), ("robot", ""), ("eier\0", "x"),
      (String(repeating: "n", count: 300), "x"), ("' OR 1=1 --", "x"),
    ] {
      let before = hashes.withLock { $0 }
      #expect(await fault { _ = try await accounts.signedIn(name, password: password) } == .wrongNameOrPassword)
      #expect(hashes.withLock { $0 } == before + 1, "\(name)")
    }
  }

  @Test func `hashes no megabyte`() async throws {
    let hashes = Mutex(0)
    let accounts = try Scratch().open {
      $0.derive = { password, salt, work in
        hashes.withLock { $0 += 1 }
        return try PasswordWork.scrypt(password, salt, work)
      }
    }
    let invitation = try accounts.setUpInvitation(now: .after(0))
    let long = String(repeating: "x", count: 1 << 20)
    #expect(await fault { _ = try await accounts.signedIn("eier", password: long) } == .wrongNameOrPassword)
    #expect(
      await fault {
        _ = try await accounts.join(
          secret: invitation.secret, name: "eier", shownName: "E", password: long, now: .after(0))
      } == .password(.tooLong(most: 128)))
    #expect(hashes.withLock { $0 } == 0)
  }

  @Test func `hashes anew where the work has risen, and only then`() async throws {
    let scratch = try Scratch()
    let accounts = try scratch.open()
    _ = try await accounts.owner()
    let first = try kept(accounts)
    _ = try await accounts.signedIn("eier")
    #expect(try kept(accounts) == first)
    accounts.close()
    let more = try Accounts.open(
      scratch.path + "/data", options: AccountsOptions(work: PasswordWork(logN: 5, r: 1, p: 1)))
    _ = try await more.signedIn("eier")
    let second = try kept(more)
    #expect(first.hasPrefix("$scrypt$ln=4,r=1,p=1$") && second.hasPrefix("$scrypt$ln=5,r=1,p=1$"))
    _ = try await more.signedIn("eier")
    #expect(try kept(more) == second)
    #expect(await fault { _ = try await more.signedIn("eier", password: "wrong") } == .wrongNameOrPassword)
  }

  private func kept(_ accounts: Accounts) throws -> String {
    try accounts.queue.read { try String.fetchOne($0, sql: "SELECT password FROM account WHERE number = 1") } ?? ""
  }

  @Test func `is refused where the account was shut out while the password was hashed`() async throws {
    let meanwhile = Mutex<(@Sendable () throws -> Void)?>(nil)
    let accounts = try Scratch().open {
      $0.derive = { password, salt, work in
        try meanwhile.withLock { $0 }?()
        return try PasswordWork.scrypt(password, salt, work)
      }
    }
    let owner = try await accounts.owner()
    let person = try await accounts.person("per", .editor, by: owner)
    meanwhile.withLock { $0 = { _ = try accounts.change(person.caller.account, disabled: true, by: owner) } }
    #expect(await fault { _ = try await accounts.signedIn("per") } == .wrongNameOrPassword)
    meanwhile.withLock { $0 = nil }
    #expect(
      try accounts.number("SELECT count(*) FROM session WHERE account = 2") == 0)
  }

  @Test func `after ten wrong passwords waits, and lets the same account in from elsewhere`() async throws {
    let accounts = try Scratch().open()
    _ = try await accounts.owner()
    var (wrong, refused) = (0, 0)
    for number in 0..<1_000 {
      // Fifty machines of one network, one after another.
      let address = NetworkAddress("127.0.0.\(number % 50 + 1)")
      let outcome = await fault {
        _ = try await accounts.signIn(
          name: number % 2 == 0 ? "eier" : "EIER", password: "wrong", from: address, agent: "", now: .after(100))
      }
      if outcome == .wrongNameOrPassword { wrong += 1 }
      if case .tooManyTries(let seconds) = outcome {
        refused += 1
        #expect(seconds == 6)
      }
    }
    #expect(wrong == 10 && refused == 990)
    let here = NetworkAddress("127.0.0.1")
    func signIn(_ address: NetworkAddress, _ now: Moment) async throws {
      _ = try await accounts.signIn(name: "eier", password: Scratch.password, from: address, agent: "", now: now)
    }
    #expect(await fault { try await signIn(here, .after(105)) } == .tooManyTries(retryAfter: 1))
    try await signIn(NetworkAddress("127.0.1.1"), .after(100))
    try await signIn(here, .after(106))
  }

  @Test func `with the right password is no try that counts`() async throws {
    let accounts = try Scratch().open()
    _ = try await accounts.owner()
    for _ in 0..<40 { _ = try await accounts.signedIn("eier", .after(1)) }
  }
}
