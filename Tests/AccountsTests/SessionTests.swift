import GRDB
import Synchronization
import Testing

@testable import Accounts

@Suite struct `A session` {
  @Test func `is a new secret at each signing in, and ends the one that it replaces`() async throws {
    let accounts = try Scratch().open()
    _ = try await accounts.owner()
    let (first, second) = (try await accounts.signedIn("eier"), try await accounts.signedIn("eier"))
    #expect(first.session != second.session && first.session.utf8.count == 43)
    #expect(first.crossSiteProof != second.crossSiteProof)
    let third = try await accounts.signIn(
      name: "eier", password: Scratch.password, from: Scratch.home, agent: "", replacing: first.session, now: .after(1))
    #expect(throws: AccountsFault.notSignedIn) { try accounts.looking(first.session, .after(2)) }
    #expect(try accounts.looking(second.session, .after(2)).account == "u1")
    #expect(try accounts.looking(third.session, .after(2)) == third.caller)
  }

  @Test func `changes nothing without the proof of its own page`() async throws {
    let accounts = try Scratch().open()
    _ = try await accounts.owner()
    let (mine, other) = (try await accounts.signedIn("eier"), try await accounts.signedIn("eier"))
    func change(_ proof: String?) throws -> Caller {
      try accounts.caller(session: mine.session, for: .changing(crossSiteProof: proof), now: .after(1))
    }
    for proof in [
      nil, "", mine.session, other.crossSiteProof, mine.crossSiteProof + "=", String(mine.crossSiteProof.dropLast()),
    ] {
      #expect(throws: AccountsFault.crossSite, "\(proof ?? "-")") { try change(proof) }
    }
    #expect(try change(mine.crossSiteProof) == mine.caller)
    #expect(Accounts.crossSiteProof(ofSession: mine.session) == mine.crossSiteProof)
    #expect(Accounts.crossSiteProof(ofSession: "x") == nil)
  }

  @Test func `ends after half an hour of rest and after eight hours of work`() async throws {
    let accounts = try Scratch().open()
    _ = try await accounts.owner()
    let resting = try await accounts.signedIn("eier").session
    #expect(try accounts.looking(resting, .after(1_799)).account == "u1")
    #expect(throws: AccountsFault.notSignedIn) { try accounts.looking(resting, .after(1_799 + 1_800)) }
    let working = try await accounts.signedIn("eier").session
    for time in stride(from: Int64(0), to: 28_800, by: 1_000) { _ = try accounts.looking(working, .after(time)) }
    #expect(try accounts.looking(working, .after(28_799)).account == "u1")
    #expect(throws: AccountsFault.notSignedIn) { try accounts.looking(working, .after(28_800)) }
  }

  @Test func `is not prolonged by a change that another site's page asked for`() async throws {
    let accounts = try Scratch().open()
    _ = try await accounts.owner()
    let session = try await accounts.signedIn("eier").session
    #expect(throws: AccountsFault.crossSite) {
      try accounts.caller(session: session, for: .changing(crossSiteProof: nil), now: .after(1_000))
    }
    #expect(throws: AccountsFault.notSignedIn) { try accounts.looking(session, .after(1_900)) }
  }

  @Test func `does not become immortal by a calendar that is set back, nor outlive one set forward`() async throws {
    let accounts = try Scratch().open()
    _ = try await accounts.owner()
    let year: Int64 = 366 * 86_400
    func back(_ seconds: Int64) -> Moment {
      Moment(seconds: Moment.after(seconds).seconds - year, monotonic: Moment.after(seconds).monotonic)
    }
    let session = try await accounts.signedIn("eier").session
    #expect(try accounts.looking(session, back(60)).account == "u1")
    #expect(throws: AccountsFault.notSignedIn) { try accounts.looking(session, back(60 + 1_800)) }
    let working = try await accounts.signedIn("eier").session
    for time in stride(from: Int64(0), to: 28_800, by: 1_000) { _ = try accounts.looking(working, back(time)) }
    #expect(throws: AccountsFault.notSignedIn) { try accounts.looking(working, back(28_800)) }
    let third = try await accounts.signedIn("eier").session
    #expect(throws: AccountsFault.notSignedIn) {
      try accounts.looking(
        third, Moment(seconds: Moment.after(1).seconds + 10 * year, monotonic: Moment.after(1).monotonic))
    }
    // Not even the machine's clock is trusted to go forward.
    let fourth = try await accounts.signedIn("eier").session
    #expect(throws: AccountsFault.notSignedIn) {
      try accounts.looking(fourth, Moment(seconds: Moment.after(1).seconds, monotonic: 0))
    }
  }

  @Test func `outlives a restart of the program, and of the machine unless the calendar went back`() async throws {
    let scratch = try Scratch()
    let first = try scratch.open { $0.machineRun = "run 1" }
    _ = try await first.owner()
    let session = try await first.signedIn("eier").session
    _ = try first.looking(session, .after(600))
    first.close()
    let second = try scratch.open { $0.machineRun = "run 1" }
    #expect(try second.looking(session, .after(1_200)).account == "u1")
    second.close()
    let third = try scratch.open { $0.machineRun = "run 2" }
    func rebooted(_ seconds: Int64) -> Moment {
      Moment(seconds: Moment.after(seconds).seconds, monotonic: seconds - 1_300)
    }
    #expect(throws: AccountsFault.notSignedIn) { try third.looking(session, rebooted(1_199)) }
    #expect(throws: AccountsFault.notSignedIn) { try third.looking(session, rebooted(1_200 + 1_800)) }
    #expect(try third.looking(session, rebooted(1_400)).account == "u1")
    // From here on the machine's clock counts again, also with a calendar that is set back.
    #expect(throws: AccountsFault.notSignedIn) {
      try third.looking(session, Moment(seconds: Moment.after(0).seconds, monotonic: 100 + 1_800))
    }
    third.close()
    let fourth = try scratch.open { $0.machineRun = "run 2" }
    #expect(try fourth.looking(session, rebooted(1_500)).account == "u1")
  }

  @Test func `dies with signing out, being shut out, another role, another password`() async throws {
    let accounts = try Scratch().open()
    let owner = try await accounts.owner()
    func isDead(_ session: String, _ comment: Comment) {
      #expect(throws: AccountsFault.notSignedIn, comment) { try accounts.looking(session, .after(5)) }
    }
    var person = try await accounts.person("per", .editor, by: owner)
    let id = person.caller.account
    _ = try accounts.looking(person.session, .after(1))
    try accounts.signOut(session: person.session)
    isDead(person.session, "signed out")
    person = try await accounts.signedIn("per")
    _ = try accounts.looking(person.session, .after(1))
    _ = try accounts.change(id, role: .auditor, by: owner)
    isDead(person.session, "another role")
    person = try await accounts.signedIn("per")
    #expect(try accounts.looking(person.session, .after(1)).role == .auditor)
    let other = "en helt annen setning, denne"
    let renewed = try await accounts.changePassword(
      of: person.caller, from: Scratch.password, to: other, from: Scratch.home, agent: "", now: .after(2))
    isDead(person.session, "another password")
    #expect(try accounts.looking(renewed.session, .after(3)).account == id)
    #expect(await fault { _ = try await accounts.signedIn("per") } == .wrongNameOrPassword)
    _ = try accounts.change(id, disabled: true, by: owner)
    isDead(renewed.session, "shut out")
    _ = try accounts.change(id, disabled: false, by: owner)
    isDead(renewed.session, "let in again")
    #expect(
      try accounts.number("SELECT count(*) FROM session WHERE account = 2") == 0)
  }

  @Test func `changes its password only with the old one, and to one that can be one`() async throws {
    let accounts = try Scratch().open()
    let owner = try await accounts.owner()
    func change(_ old: String, _ new: String) async -> AccountsFault? {
      await fault {
        _ = try await accounts.changePassword(
          of: owner, from: old, to: new, from: Scratch.home, agent: "", now: .after(1))
      }
    }
    #expect(await change("wrong", "en helt annen setning, denne") == .wrongNameOrPassword)
    #expect(await change(Scratch.password, "kort") == .password(.tooShort(least: 15)))
    #expect(await change(Scratch.password, "Password12345678") == .password(.common))
    for _ in 0..<9 { _ = await change("wrong", "en helt annen setning, denne") }
    #expect(await change(Scratch.password, "en helt annen setning, denne") == .tooManyTries(retryAfter: 6))
  }

  @Test func `is listed for its owner alone, who may end it`() async throws {
    let accounts = try Scratch().open()
    let owner = try await accounts.owner()
    let person = try await accounts.signIn(
      name: "eier", password: Scratch.password, from: Scratch.home,
      agent: "Browser\n\u{202E}" + String(repeating: "x", count: 5_000), now: .after(3))
    _ = try accounts.looking(person.session, .after(100))
    let listed = try accounts.sessions(of: owner, now: .after(101))
    #expect(listed.map(\.id) == ["s2", "s1"] && listed[0].id == person.caller.session)
    #expect(listed[0].started == Moment.after(3).seconds && listed[0].lastSeen == Moment.after(100).seconds)
    #expect(listed[0].agent == "Browser" + String(repeating: "x", count: 91))
    let other = try await accounts.person("per", .auditor, by: owner)
    #expect(try accounts.sessions(of: other.caller, now: .after(0)).map(\.id) == ["s3"])
    for id in ["s1", "s99", "2", "s02", "s+2", "", "s\0", String(repeating: "9", count: 300)] {
      #expect(throws: AccountsFault.noSuchSession(id)) { try accounts.endSession(id, of: other.caller) }
    }
    try accounts.endSession("s2", of: owner)
    #expect(throws: AccountsFault.notSignedIn) { try accounts.looking(person.session, .after(101)) }
    #expect(try accounts.sessions(of: owner, now: .after(2_000)).isEmpty)
  }

  @Test func `costs a write a minute at most, and no look into the file`() async throws {
    let accounts = try Scratch().open()
    _ = try await accounts.owner()
    let session = try await accounts.signedIn("eier").session
    _ = try accounts.looking(session, .after(0))
    let before = try accounts.number("SELECT total_changes()") ?? 0
    for time in 0..<180 { _ = try accounts.looking(session, .after(Int64(time))) }
    #expect(try accounts.number("SELECT total_changes()") == before + 2)
    accounts.letGo()
    #expect(try accounts.looking(session, .after(181)).account == "u1")
  }

  @Test func `is none that somebody made up`() async throws {
    let accounts = try Scratch().open()
    _ = try await accounts.owner()
    let session = try await accounts.signedIn("eier").session
    var random = Seeded(1)
    var texts = [
      "", " ", session + "A", session + "=", " " + session, session.lowercased(), "\0",
      String(repeating: "A", count: 1 << 20),
    ]
    for _ in 0..<2_000 {
      var bytes = Array(session.utf8)
      bytes[Int.random(in: 0..<43, using: &random)] = .random(in: 0...255, using: &random)
      texts.append(String(decoding: bytes, as: UTF8.self))
    }
    for text in texts where text != session {
      #expect(throws: AccountsFault.notSignedIn) { try accounts.looking(text, .after(1)) }
    }
    #expect(try accounts.looking(session, .after(1)).account == "u1")
  }

  @Test func `that has ended is swept away when somebody signs in, and of one account a hundred stay`() async throws {
    let accounts = try Scratch().open()
    _ = try await accounts.owner()
    for _ in 0..<105 { _ = try await accounts.signedIn("eier", .after(10)) }
    func count() throws -> Int? {
      try accounts.number("SELECT count(*) FROM session")
    }
    #expect(try count() == 100)
    _ = try await accounts.signedIn("eier", .after(4_000))
    #expect(try count() == 1)
    _ = try await accounts.signedIn("eier", Moment(seconds: 0, monotonic: Moment.after(8_000).monotonic))
    #expect(try count() == 1)
  }

  @Test func `that was looked up while something changed is not remembered`() async throws {
    let accounts = try Scratch().open()
    let owner = try await accounts.owner()
    let hash = SecretHash(of: "x")
    var known = KnownDoors()
    let before = known.generation
    let session = KnownDoors.Session(
      number: 1, caller: owner, clock: SessionClock(started: .after(0), seen: .after(0)), told: 0)
    let token = KnownDoors.Token(caller: owner, expires: .max, usedDay: nil)
    known.forget()
    known.remember(session, hash, since: before)
    known.remember(token, hash, since: before)
    #expect(known.sessions.isEmpty && known.tokens.isEmpty)
    known.remember(session, hash, since: known.generation)
    known.remember(token, hash, since: known.generation)
    #expect(known.sessions.count == 1 && known.tokens.count == 1)
    known.forget()
    #expect(known.sessions.isEmpty && known.tokens.isEmpty)
  }
}
