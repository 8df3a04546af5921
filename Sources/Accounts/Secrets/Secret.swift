internal import Crypto

/// What was handed out and must come back: 256 bits that nobody can guess. Only its hash is kept.
struct Secret: Sendable {
  static let letters = 43

  let text: String

  init(_ randomness: Randomness) { text = Base64.url.text(of: randomness.bytes(32)) }

  /// Takes what somebody sent; `nil` for what has not the form, before anything is looked up.
  init?(_ text: String) {
    guard text.utf8.count == Self.letters, Base64.url.bytes(of: text.utf8) != nil else { return nil }
    self.text = text
  }

  var hash: SecretHash { SecretHash(of: text) }

  /// What a page of this session must send along with each change: whoever has only the page has not the session, and
  /// whoever has only the accounts' file has neither.
  var crossSiteProof: String {
    let code = HMAC<SHA256>.authenticationCode(
      for: Array("samsvar cross-site proof 1".utf8), using: SymmetricKey(data: Array(text.utf8)))
    return Base64.url.text(of: Array(code))
  }

  /// Whether this is the proof, in a time that does not depend on where it differs.
  func isProven(by proof: String) -> Bool {
    guard proof.utf8.count == Self.letters else { return false }
    return SymmetricKey(data: Array(proof.utf8)) == SymmetricKey(data: Array(crossSiteProof.utf8))
  }
}

/// The SHA-256 of a secret, which is what the accounts' file holds of it.
struct SecretHash: Hashable, Sendable {
  let bytes: [UInt8]

  /// As it stands in the file.
  var text: String { Base64.url.text(of: bytes) }

  init(of text: String) { bytes = Array(SHA256.hash(data: Array(text.utf8))) }
}
