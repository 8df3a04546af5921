/// What is done only so often.
public enum LimitedAction: String, CaseIterable, Hashable, Sendable {
  /// Trying a password.
  case signIn
  /// Taking records and whole documents out.
  case export
  /// Bringing a document in.
  case upload

  /// So many at once, and then one in so many seconds.
  var allowance: (atOnce: Int64, every: Int64) {
    switch self {
    case .signIn: (10, 6)
    case .export: (5, 12)
    case .upload: (30, 2)
    }
  }
}

/// Whether something may be done now.
public enum Admission: Hashable, Sendable {
  /// It may.
  case allowed
  /// It may not before so many seconds have gone.
  case refused(retryAfter: Int)
}

/// Counts how often something was done, by account and network and by address, and never locks an account.
///
/// Each count is one number: when all that was taken will have been filled up again. A value, without a clock.
public struct RateLimiter: Sendable {
  private struct Key: Hashable {
    let action: LimitedAction
    let account: String
    let from: String
  }

  private var fullAgain: [Key: Int64] = [:]
  private let most: Int

  /// A limiter that remembers so many keys at most, and forgets the longest filled first.
  public init(most: Int = 10_000) { self.most = most }

  /// How many keys it remembers.
  public var count: Int { fullAgain.count }

  /// Takes one, or says how long to wait. Where one of the keys refuses, nothing is taken from the others.
  public mutating func admit(
    _ action: LimitedAction, account: String, from address: NetworkAddress, at now: Moment
  ) -> Admission {
    let (atOnce, every) = action.allowance
    var taken: [(key: Key, fullAgain: Int64)] = []
    for key in Self.keys(action, account, address) {
      // A machine's clock that went back after all must not make anybody wait for longer than the whole allowance.
      let before = min(max(fullAgain[key] ?? now.monotonic, now.monotonic), now.monotonic + atOnce * every)
      let wait = before + every - atOnce * every - now.monotonic
      if wait > 0 { return .refused(retryAfter: Int(wait)) }
      taken.append((key, before + every))
    }
    for (key, time) in taken {
      if fullAgain[key] == nil { makeRoom(at: now.monotonic) }
      fullAgain[key] = time
    }
    return .allowed
  }

  /// Gives one back: a right password was no guess.
  public mutating func giveBack(_ action: LimitedAction, account: String, from address: NetworkAddress) {
    for key in Self.keys(action, account, address) { fullAgain[key]? -= action.allowance.every }
  }

  /// Passwords are tried by strangers, so their address counts by itself too; all else is done by somebody known.
  private static func keys(_ action: LimitedAction, _ account: String, _ address: NetworkAddress) -> [Key] {
    let one = Key(action: action, account: account, from: address.network)
    return action == .signIn ? [Key(action: action, account: "", from: address.host), one] : [one]
  }

  /// Forgets those that are full again, which are as good as new ones; then, if need be, an eighth, oldest first.
  private mutating func makeRoom(at now: Int64) {
    guard fullAgain.count >= most else { return }
    fullAgain = fullAgain.filter { $0.value > now }
    guard fullAgain.count >= most else { return }
    let times = fullAgain.values.sorted()
    let border = times[times.count / 8]
    fullAgain = fullAgain.filter { $0.value > border }
  }
}
