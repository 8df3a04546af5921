internal import CryptoExtras

/// How much work a guess at a password costs, in the terms of scrypt (RFC 7914).
public struct PasswordWork: Hashable, Sendable {
  let logN: Int
  let r: Int
  let p: Int

  /// What passwords cost: 128 MiB and about half a second on a small machine.
  public static let standard = PasswordWork(logN: 17, r: 8, p: 1)

  /// Another amount of work, which tests need; passwords rise to the amount in use when somebody signs in.
  public init(logN: Int, r: Int, p: Int) {
    self.logN = logN
    self.r = r
    self.p = p
  }

  /// Whether the numbers are such as can be worked with: a damaged file must not ask for all of the memory.
  var isReasonable: Bool { (1...20).contains(logN) && (1...16).contains(r) && (1...8).contains(p) }

  /// Whether a password that cost another amount is to be hashed anew: where any part of it was less.
  func isMore(than other: PasswordWork) -> Bool { logN > other.logN || r > other.r || p > other.p }

  /// The work itself.
  @Sendable static func scrypt(_ password: [UInt8], _ salt: [UInt8], _ work: PasswordWork) throws -> [UInt8] {
    let key = try KDF.Scrypt.deriveKey(
      from: password, salt: salt, outputByteCount: PasswordHash.length, rounds: 1 << work.logN, blockSize: work.r,
      parallelism: work.p)
    return key.withUnsafeBytes { Array($0) }
  }
}
