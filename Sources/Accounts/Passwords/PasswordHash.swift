internal import Crypto

/// What is kept of a password, as others write it too: `$scrypt$ln=17,r=8,p=1$salt$hash`.
struct PasswordHash: Hashable, Sendable {
  static let length = 32
  static let saltLength = 16

  let work: PasswordWork
  let salt: [UInt8]
  let hash: [UInt8]

  var text: String {
    "$scrypt$ln=\(work.logN),r=\(work.r),p=\(work.p)$\(Base64.standard.text(of: salt))$\(Base64.standard.text(of: hash))"
  }

  init(work: PasswordWork, salt: [UInt8], hash: [UInt8]) {
    self.work = work
    self.salt = salt
    self.hash = hash
  }

  /// Reads what stands in the file; `nil` for anything else.
  init?(_ text: String) {
    let parts = text.split(separator: "$", omittingEmptySubsequences: false)
    guard parts.count == 5, parts[0].isEmpty, parts[1] == "scrypt" else { return nil }
    var numbers: [Int] = []
    for (part, name) in zip(parts[2].split(separator: ",", omittingEmptySubsequences: false), ["ln=", "r=", "p="]) {
      guard part.hasPrefix(name), let number = Int(part.dropFirst(name.count)) else { return nil }
      numbers.append(number)
    }
    guard numbers.count == 3, let salt = Base64.standard.bytes(of: parts[3].utf8),
      let hash = Base64.standard.bytes(of: parts[4].utf8), salt.count == Self.saltLength, hash.count == Self.length
    else { return nil }
    self.init(work: PasswordWork(logN: numbers[0], r: numbers[1], p: numbers[2]), salt: salt, hash: hash)
    guard work.isReasonable, self.text == text else { return nil }
  }

  /// Whether this is the hash, in a time that does not depend on where it differs.
  func isSame(as other: [UInt8]) -> Bool { SymmetricKey(data: hash) == SymmetricKey(data: other) }
}

/// Makes and checks what is kept of passwords.
struct PasswordHasher: Sendable {
  typealias Derivation = @Sendable (_ password: [UInt8], _ salt: [UInt8], _ work: PasswordWork) throws -> [UInt8]

  let work: PasswordWork
  let randomness: Randomness
  var derive: Derivation = PasswordWork.scrypt

  /// What a look at a password found.
  enum Outcome: Sendable {
    case wrong
    /// It is right; where it cost less than it would today, what is to be kept of it from now on.
    case right(better: PasswordHash?)
  }

  func make(_ password: String) throws -> PasswordHash {
    let salt = randomness.bytes(PasswordHash.saltLength)
    return PasswordHash(work: work, salt: salt, hash: try derive(Array(password.utf8), salt, work))
  }

  /// Costs the same where there is nothing to compare with, so that nobody learns from the clock which accounts exist.
  func check(_ password: String, against kept: PasswordHash?) throws -> Outcome {
    guard let kept else {
      _ = try derive(Array(password.utf8), [UInt8](repeating: 0, count: PasswordHash.saltLength), work)
      return .wrong
    }
    guard kept.isSame(as: try derive(Array(password.utf8), kept.salt, kept.work)) else { return .wrong }
    return .right(better: work.isMore(than: kept.work) ? try make(password) : nil)
  }
}
