internal import Wording

/// The text of a list, whatever a spreadsheet program wrote it in.
enum SheetText {
  /// No list is larger, in bytes.
  static let mostBytes = 1 << 20

  /// The characters of the file. Throws what kind of file it is where it is no text.
  static func decoded(_ bytes: [UInt8]) throws(SheetProblem) -> [Unicode.Scalar] {
    guard bytes.count <= mostBytes else { throw SheetProblem(.tooLarge(most: mostBytes)) }
    if isWorkbook(bytes) { throw SheetProblem(.workbook) }
    // A byte order mark of two bytes, or a zero, is text in another form or no text.
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]), !bytes.contains(0) else {
      throw SheetProblem(.notText)
    }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    if let text = String(validating: content, as: UTF8.self) { return Array(text.unicodeScalars) }
    return try windows(content)
  }

  /// Packed as .xlsx and .ods are, or in the old form of .xls.
  private static func isWorkbook(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }

  /// As Excel writes a list on a Norwegian Windows where nobody asked it for UTF-8.
  private static func windows(_ bytes: ArraySlice<UInt8>) throws(SheetProblem) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(bytes.count)
    for byte in bytes {
      guard (0x80...0x9F).contains(byte) else {
        scalars.append(Unicode.Scalar(byte))
        continue
      }
      guard let scalar = Unicode.Scalar(upper[Int(byte) - 0x80]), scalar.value != 0 else {
        throw SheetProblem(.notText)
      }
      scalars.append(scalar)
    }
    return scalars
  }

  /// What Windows-1252 has where Latin-1 has controls; zero where it has nothing.
  private static let upper: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0,
    0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
