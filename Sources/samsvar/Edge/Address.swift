import Foundation

/// A file's address in documents: relative to where the command runs where the file is below, else absolute.
enum Address {
  /// The address of a path, as RFC 3986 has it.
  static func uri(of path: String) -> String {
    let here = FileManager.default.currentDirectoryPath
    let whole = components(path.hasPrefix("/") ? path : here + "/" + path)
    let base = components(here)
    let isBelow = whole.count > base.count && whole.prefix(base.count).elementsEqual(base)
    let shown = isBelow ? Array(whole.dropFirst(base.count)) : whole
    return (isBelow ? "" : "file:///") + shown.map(escaped).joined(separator: "/")
  }

  /// The last name of a path.
  static func name(of path: String) -> String { components(path).last.map { String($0) } ?? path }

  /// The names of a path, with `.` and `..` worked out.
  private static func components(_ path: String) -> [Substring] {
    var names: [Substring] = []
    for name in path.split(separator: "/") where name != "." {
      if name == ".." { _ = names.popLast() } else { names.append(name) }
    }
    return names
  }

  /// All but letters and digits of ASCII and `-._~` is written as the bytes of its UTF-8.
  private static func escaped(_ name: Substring) -> String {
    name.utf8.map { byte in
      let character = Character(Unicode.Scalar(byte))
      let isPlain = character.isASCII && (character.isLetter || character.isWholeNumber || "-._~".contains(character))
      let hex = String(byte, radix: 16, uppercase: true)
      return isPlain ? String(character) : "%" + (hex.count == 1 ? "0" : "") + hex
    }.joined()
  }
}
