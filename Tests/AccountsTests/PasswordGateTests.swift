import Foundation
import Synchronization
import Testing

@testable import Accounts

/// Counts how many are inside at once, and holds them there until they are let out.
private final class Inside: Sendable {
  private let state = Mutex((now: 0, most: 0, done: 0))
  private let out = DispatchSemaphore(value: 0)
  private let isOver = Mutex(false)

  func stay() {
    state.withLock {
      $0.now += 1
      $0.most = max($0.most, $0.now)
    }
    if !isOver.withLock({ $0 }) { out.wait() }
    state.withLock {
      $0.now -= 1
      $0.done += 1
    }
  }

  func letOut() { out.signal() }

  /// Nobody stays any more, so that a test that fails ends.
  func letAllOut() {
    isOver.withLock { $0 = true }
    for _ in 0..<100 { out.signal() }
  }

  var now: Int { state.withLock { $0.now } }
  var most: Int { state.withLock { $0.most } }
  var done: Int { state.withLock { $0.done } }
}

private final class Count: Sendable {
  private let number = Mutex(0)
  var value: Int { number.withLock { $0 } }
  func rise() { number.withLock { $0 += 1 } }
}

private func until(_ condition: () -> Bool) async throws {
  for _ in 0..<2_000 where !condition() { try await Task.sleep(for: .milliseconds(5)) }
  try #require(condition())
}

@Suite struct `The gate before passwords` {
  @Test func `lets two in, sixteen wait, and sends the next away; none is forgotten`() async throws {
    let (gate, inside) = (PasswordGate(), Inside())
    try await withThrowingTaskGroup(of: Bool.self) { group in
      defer { inside.letAllOut() }
      for _ in 0..<18 {
        group.addTask {
          try await gate.run { inside.stay() }
          return true
        }
      }
      try await until { inside.now == 2 && gate.waiting == 16 }
      // The program's tasks go on meanwhile, though eighteen wait.
      #expect(await fault { try await gate.run {} } == .busy(retryAfter: 5))
      for done in 1...18 {
        inside.letOut()
        try await until { inside.done == done }
        #expect(inside.now <= 2)
      }
      for try await isDone in group { #expect(isDone) }
    }
    #expect(inside.most == 2)
    #expect(try await gate.run { 7 } == 7)
  }

  @Test func `hands on what went wrong inside, and goes on`() async throws {
    let gate = PasswordGate(atOnce: 1, queue: 1)
    #expect(await fault { try await gate.run { throw AccountsFault.lastOwner } } == .lastOwner)
    #expect(try await gate.run { 7 } == 7)
  }

  @Test func `stands before signing in`() async throws {
    let inside = Inside()
    let slow = Mutex(false)
    let scratch = try Scratch()
    let accounts = try scratch.open {
      $0.derive = { password, salt, work in
        if slow.withLock({ $0 }) { inside.stay() }
        return try PasswordWork.scrypt(password, salt, work)
      }
    }
    _ = try await accounts.owner()
    slow.withLock { $0 = true }
    let busy = Count()
    try await withThrowingTaskGroup(of: AccountsFault?.self) { group in
      defer { inside.letAllOut() }
      // From many places, or the tries would be counted.
      for number in 0..<30 {
        group.addTask {
          let outcome = await fault {
            _ = try await accounts.signIn(
              name: "eier", password: Scratch.password, from: NetworkAddress("10.0.\(number).1"), agent: "",
              now: .after(1))
          }
          if outcome == .busy(retryAfter: 5) { busy.rise() }
          return outcome
        }
      }
      try await until { busy.value == 12 && inside.now == 2 }
      for _ in 0..<18 { inside.letOut() }
      var good = 0
      for try await outcome in group { good += outcome == nil ? 1 : 0 }
      #expect(good == 18)
    }
    #expect(inside.most == 2)
  }
}
