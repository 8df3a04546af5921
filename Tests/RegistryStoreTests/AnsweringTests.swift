import Cast
import Glibc
import Registry
import Testing
import Vocabulary

@testable import RegistryStore

@Suite struct `A request that is sent again` {
  private let answer = KeptAnswer(
    status: 201, location: "/api/v1/parties/mailer", etag: "\"abc\"", type: "application/json", body: Array("{}".utf8))
  private let start = Timestamp(milliseconds: 0)

  private func request(_ key: String = "k1", _ account: String = "u1", _ digit: Character = "a") -> RequestKey {
    RequestKey(account: account, key: key, fingerprint: String(repeating: digit, count: 64))
  }

  private func renamed() throws -> RegistrySnapshot {
    var register = Companies.hosted
    register.parties.append(Companies.mailer)
    return try register.snapshot()
  }

  /// A store with one revision that answers a request, and what was recorded.
  private func answered(_ scratch: Scratch) throws -> (Store, RegistrySnapshot) {
    let store = try scratch.writing()
    let register = try Companies.hosted.snapshot()
    _ = try store.record(
      register, .everything, as: .based(on: 0), answering: request(), with: answer, forgetting: start)
    return (store, register)
  }

  @Test func `hears the same, also from whoever only reads`() throws {
    let scratch = try Scratch()
    let (store, _) = try answered(scratch)
    #expect(try store.answer(to: request(), since: start) == .same(answer, revision: 1))
    #expect(try Store.reading(scratch.store).answer(to: request(), since: start) == .same(answer, revision: 1))
  }

  @Test func `is another's where account or key differ, and refused where it asks for something else`() throws {
    let scratch = try Scratch()
    let (store, _) = try answered(scratch)
    #expect(try store.answer(to: request("k2"), since: start) == nil)
    #expect(try store.answer(to: request("k1", "u2"), since: start) == nil)
    #expect(try store.answer(to: request("k1", "u1", "b"), since: start) == .otherRequest)
  }

  @Test func `is forgotten when its time is over, and taken away at the next`() throws {
    let scratch = try Scratch()
    let (store, _) = try answered(scratch)
    let draft = RevisionDraft.based(on: 1, days: 2)
    #expect(try store.answer(to: request(), since: draft.now) == nil)
    _ = try store.record(
      renamed(), .only(ChangedObjects(put: [ObjectName(.party, "mailer")])), as: draft, answering: request("k2"),
      with: answer,
      forgetting: draft.now)
    #expect(try store.answer(to: request(), since: start) == nil)
    #expect(try store.answer(to: request("k2"), since: start) == .same(answer, revision: 2))
  }

  @Test func `is not known where its revision was refused`() throws {
    let scratch = try Scratch()
    let (store, register) = try answered(scratch)
    #expect(throws: StoreFault.stale(basedOn: 7, head: 1)) {
      try store.record(
        register, .everything, as: .based(on: 7), answering: request("k2"), with: answer, forgetting: start)
    }
    #expect(try store.answer(to: request("k2"), since: start) == nil)
  }

  @Test func `finds a full disk, and room again, without a new start`() throws {
    let scratch = try Scratch()
    let (store, _) = try answered(scratch)
    let target = try renamed()
    let changes = RecordedChanges.only(ChangedObjects(put: [ObjectName(.party, "mailer")]))
    SQLiteWrites.watching(scratch.store) { _ in
      ENOSPC
    } during: {
      #expect(throws: StoreFault.full(file: scratch.database)) {
        try store.record(
          target, changes, as: .based(on: 1), answering: request("k2"), with: answer, forgetting: start)
      }
    }
    #expect(try store.head()?.number == 1)
    #expect(try store.answer(to: request("k2"), since: start) == nil)
    #expect(try store.record(target, changes, as: .based(on: 1)).number == 2)
  }

  @Test func `that changed nothing is known all the same`() throws {
    let scratch = try Scratch()
    let (store, _) = try answered(scratch)
    let now = RevisionDraft.based(on: 1).now
    try store.keep(answer, to: request("k2"), at: 1, now: now, forgetting: start)
    #expect(try store.answer(to: request("k2"), since: start) == .same(answer, revision: 1))
    #expect(try store.answer(to: request("k2", "u1", "b"), since: start) == .otherRequest)
    #expect(try store.head()?.number == 1)
  }
}
