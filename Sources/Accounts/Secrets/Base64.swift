/// Bytes as letters, without padding, in the one way in which each can be written: another spelling is refused.
public struct Base64: Sendable {
  private let letters: [UInt8]
  private let values: [UInt8]
  private static let none: UInt8 = 0xFF

  /// For addresses and tokens.
  public static let url = Base64("-_")
  /// For stored passwords.
  static let standard = Base64("+/")

  private init(_ lastTwo: String) {
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789" + lastTwo
    letters = Array(alphabet.utf8)
    var values = [UInt8](repeating: Self.none, count: 256)
    for (value, letter) in letters.enumerated() { values[Int(letter)] = UInt8(value) }
    self.values = values
  }

  /// Bytes as letters.
  public func text(of bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    var bits = 0
    var waiting: UInt32 = 0
    for byte in bytes {
      waiting = waiting << 8 | UInt32(byte)
      bits += 8
      while bits >= 6 {
        bits -= 6
        text.append(letters[Int(waiting >> UInt32(bits) & 63)])
      }
    }
    if bits > 0 { text.append(letters[Int(waiting << UInt32(6 - bits) & 63)]) }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes that letters stand for; `nil` for any other spelling.
  public func bytes(of text: some Collection<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    var bits = 0
    var waiting: UInt32 = 0
    for letter in text {
      let value = values[Int(letter)]
      guard value != Self.none else { return nil }
      waiting = waiting << 6 | UInt32(value)
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(waiting >> UInt32(bits) & 0xFF))
      }
    }
    // What is left over are fewer than six bits, all of them zero.
    guard bits < 6, waiting & (1 << UInt32(bits) - 1) == 0 else { return nil }
    return bytes
  }
}
