/// The check sum that every archive has, over a few bytes: a slip of the pen is told from a token that was revoked.
enum CRC32 {
  static func text(of bytes: some Sequence<UInt8>) -> String {
    var sum = ~UInt32(0)
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    let digits = String(~sum, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
