import Crypto

/// The SHA-256 of bytes in 64 hexadecimal digits, as `sha256sum` prints it; also of bytes that pass by piece by piece.
struct Fingerprint {
  private var hash = SHA256()

  mutating func feed(_ piece: [UInt8]) { hash.update(data: piece) }

  var digits: String {
    hash.finalize().map { byte in
      let hex = String(byte, radix: 16)
      return hex.count == 1 ? "0" + hex : hex
    }.joined()
  }

  static func digits(of bytes: [UInt8]) -> String {
    var fingerprint = Fingerprint()
    fingerprint.feed(bytes)
    return fingerprint.digits
  }
}
