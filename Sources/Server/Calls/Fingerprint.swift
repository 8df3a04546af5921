import Crypto

/// The SHA-256 of bytes, also of those that pass by piece by piece, in 64 hexadecimal digits, as `sha256sum` prints it.
///
/// Whoever reads a document feeds it with what the reader is fed with, so that it is that of what was read, even where
/// somebody writes to the file meanwhile, and where the bytes come through a pipe and are gone.
public struct Fingerprint {
  private var hash = SHA256()

  /// Of nothing yet.
  public init() {}

  /// Takes the next piece.
  public mutating func feed(_ piece: [UInt8]) { hash.update(data: piece) }

  /// What has passed so far.
  public var digits: String {
    hash.finalize().map { byte in
      let hex = String(byte, radix: 16)
      return hex.count == 1 ? "0" + hex : hex
    }.joined()
  }

  /// The SHA-256 of bytes that are there at once.
  public static func digits(of bytes: [UInt8]) -> String {
    var fingerprint = Fingerprint()
    fingerprint.feed(bytes)
    return fingerprint.digits
  }
}
