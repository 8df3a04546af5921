import Foundation
import GRDB
import Synchronization
import Testing

@testable import Accounts

/// A directory of its own for each test, gone afterwards, and a service's first minutes.
final class Scratch: Sendable {
  let path: String
  static let password = "tre blå elver under isen"
  static let home = NetworkAddress("192.0.2.7")
  /// Passwords that cost next to nothing.
  static let cheap = PasswordWork(logN: 4, r: 1, p: 1)

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "samsvar-" + UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var file: String { path + "/data/accounts.db" }

  func open(_ change: (inout AccountsOptions) -> Void = { _ in }) throws -> Accounts {
    var options = AccountsOptions(work: Self.cheap)
    change(&options)
    return try Accounts.open(path + "/data", options: options)
  }

  /// All bytes of the file and of what stands beside it.
  func bytes() throws -> [UInt8] {
    let names = try FileManager.default.contentsOfDirectory(atPath: path + "/data")
    return try names.flatMap { [UInt8](try Data(contentsOf: URL(filePath: path + "/data/" + $0))) }
  }
}

extension Moment {
  /// A moment that both clocks put as many seconds after the tests' first.
  static func after(_ seconds: Int64) -> Moment { Moment(seconds: 1_800_000_000 + seconds, monotonic: 5_000 + seconds) }
}

extension Accounts {
  /// The first owner, signed in.
  func owner(_ now: Moment = .after(0)) async throws -> Caller {
    let invitation = try setUpInvitation(now: now)
    _ = try await join(invitation.secret, "eier", now)
    return try await signedIn("eier", now).caller
  }

  /// Somebody else, signed in.
  func person(_ name: String, _ role: Role, by owner: Caller, _ now: Moment = .after(0)) async throws -> SignedIn {
    let invitation = try invite(role, hint: name, by: owner, now: now)
    _ = try await join(invitation.secret, name, now)
    return try await signedIn(name, now)
  }

  func join(_ secret: String, _ name: String, _ now: Moment = .after(0)) async throws -> Account {
    try await join(secret: secret, name: name, shownName: "Den som er \(name)", password: Scratch.password, now: now)
  }

  func signedIn(_ name: String, _ now: Moment = .after(0), password: String = Scratch.password) async throws -> SignedIn
  {
    try await signIn(name: name, password: password, from: Scratch.home, agent: "a test", now: now)
  }

  /// A number that the file gives.
  func number(_ sql: String) throws -> Int? { try queue.read { try Int.fetchOne($0, sql: sql) } }

  func looking(_ session: String, _ now: Moment) throws -> Caller {
    try caller(session: session, for: .looking, now: now)
  }
}

/// Runs something and says which fault it threw.
func fault(_ body: () async throws -> Void) async -> AccountsFault? {
  do {
    try await body()
    return nil
  } catch let fault as AccountsFault {
    return fault
  } catch {
    Issue.record("\(error)")
    return nil
  }
}

/// Numbers that are the same in each run.
struct Seeded: RandomNumberGenerator, Sendable {
  var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
