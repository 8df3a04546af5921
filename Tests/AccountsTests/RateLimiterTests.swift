import Testing

@testable import Accounts

@Suite struct `The limiter` {
  private let home = NetworkAddress("192.0.2.7")

  @Test(arguments: [(LimitedAction.signIn, 10, 6), (.export, 5, 12), (.upload, 30, 2)])
  func `lets so many through at once, and then one in so many seconds`(
    action: LimitedAction, atOnce: Int, every: Int
  ) {
    var limiter = RateLimiter()
    func admit(_ second: Int) -> Admission {
      limiter.admit(action, account: "kari", from: home, at: .after(Int64(second)))
    }
    for _ in 0..<atOnce { #expect(admit(0) == .allowed) }
    #expect(admit(0) == .refused(retryAfter: every))
    #expect(admit(every - 1) == .refused(retryAfter: 1))
    #expect(admit(every) == .allowed)
    #expect(admit(every) == .refused(retryAfter: every))
    for _ in 0..<atOnce { #expect(admit(every * 100) == .allowed) }
    #expect(admit(every * 100) == .refused(retryAfter: every))
  }

  @Test func `counts accounts, networks and deeds apart`() {
    var limiter = RateLimiter()
    for _ in 0..<6 { _ = limiter.admit(.export, account: "kari", from: home, at: .after(0)) }
    #expect(limiter.admit(.export, account: "kari", from: home, at: .after(0)) == .refused(retryAfter: 12))
    #expect(limiter.admit(.export, account: "per", from: home, at: .after(0)) == .allowed)
    #expect(limiter.admit(.export, account: "kari", from: NetworkAddress("192.0.3.7"), at: .after(0)) == .allowed)
    #expect(limiter.admit(.upload, account: "kari", from: home, at: .after(0)) == .allowed)
    #expect(limiter.admit(.signIn, account: "kari", from: home, at: .after(0)) == .allowed)
  }

  @Test func `counts who tries many names from one place`() {
    var limiter = RateLimiter()
    let outcomes = (0..<30).map { limiter.admit(.signIn, account: "name \($0)", from: home, at: .after(0)) }
    #expect(outcomes.count { $0 == .allowed } == 10)
    // What was refused for the address was not taken from the name.
    #expect(limiter.count == 11)
  }

  @Test func `does not care for the calendar, nor wait for longer than is written where the machine's clock goes back`()
  {
    var limiter = RateLimiter()
    for _ in 0..<10 { _ = limiter.admit(.signIn, account: "kari", from: home, at: .after(100_000)) }
    let back = Moment(seconds: 0, monotonic: Moment.after(100_000).monotonic)
    #expect(limiter.admit(.signIn, account: "kari", from: home, at: back) == .refused(retryAfter: 6))
    #expect(limiter.admit(.signIn, account: "kari", from: home, at: .after(0)) == .refused(retryAfter: 6))
  }

  @Test func `gives back what was no guess`() {
    var limiter = RateLimiter()
    for _ in 0..<100 {
      #expect(limiter.admit(.signIn, account: "kari", from: home, at: .after(0)) == .allowed)
      limiter.giveBack(.signIn, account: "kari", from: home)
    }
    for _ in 0..<10 { #expect(limiter.admit(.signIn, account: "kari", from: home, at: .after(0)) == .allowed) }
    #expect(limiter.admit(.signIn, account: "kari", from: home, at: .after(0)) == .refused(retryAfter: 6))
  }

  @Test func `remembers ten thousand at most, and forgets the oldest`() {
    var limiter = RateLimiter()
    for number in 0..<25_000 {
      let address = NetworkAddress("10.\(number >> 16).\(number >> 8 & 255).\(number & 255)")
      _ = limiter.admit(.upload, account: "\(number)", from: address, at: .after(Int64(number / 100_000)))
      #expect(limiter.count <= 10_000)
    }
    for _ in 0..<10 { _ = limiter.admit(.signIn, account: "kari", from: home, at: .after(1)) }
    for number in 0..<3_000 { _ = limiter.admit(.upload, account: "x\(number)", from: home, at: .after(2)) }
    #expect(limiter.admit(.signIn, account: "kari", from: home, at: .after(2)) == .refused(retryAfter: 5))
  }

  @Test(arguments: [
    ("192.0.2.7", "192.0.2.7", "192.0.2"), ("::ffff:192.0.2.7", "192.0.2.7", "192.0.2"),
    ("2001:db8:1:2:3:4:5:6", "20:1:d:b8:0:1:0:2", "20:1:d:b8:0:1:0:2"),
    ("fe80::1%eth0", "fe:80:0:0:0:0:0:0", "fe:80:0:0:0:0:0:0"),
    ("", "?", "?"), ("192.0.2.7.9", "?", "?"), ("evil", "?", "?"), ("1.2.3.4\u{0}", "?", "?"),
  ])
  func `knows an address and its network`(text: String, host: String, network: String) {
    #expect(NetworkAddress(text).host == host && NetworkAddress(text).network == network)
  }
}
