import Crypto

/// The SHA-256 of the bytes that pass by, piece by piece.
///
/// It is fed with what the reader is fed with, so that it is that of what was read, even where somebody writes to the
/// file meanwhile, and where the bytes come through a pipe and are gone.
struct Fingerprint {
  private var hash = SHA256()

  /// Takes the next piece.
  mutating func feed(_ piece: [UInt8]) { hash.update(data: piece) }

  /// What has passed so far, in 64 hexadecimal digits, as `sha256sum` prints it.
  var digits: String {
    hash.finalize().map { byte in
      let hex = String(byte, radix: 16)
      return hex.count == 1 ? "0" + hex : hex
    }.joined()
  }

  /// The SHA-256 of bytes that are there at once.
  static func digits(of bytes: [UInt8]) -> String {
    var fingerprint = Fingerprint()
    fingerprint.feed(bytes)
    return fingerprint.digits
  }
}
