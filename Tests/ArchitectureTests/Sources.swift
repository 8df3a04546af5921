import Foundation

/// The repository's files, found from where this file stands.
enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The Swift files below a folder, by path from the root, sorted.
  static func swiftFiles(below folder: String) throws -> [(path: String, text: String)] {
    let base = root.appending(path: folder)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: base.path)
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      ("\(folder)/\(path)", try String(contentsOf: base.appending(path: path), encoding: .utf8))
    }
  }

  /// Every module that a source text imports, whatever the spelling of the import.
  static func imports(of text: String) -> Set<String> {
    var found: Set<String> = []
    let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var", "actor"]
    for line in text.split(whereSeparator: \.isNewline) {
      var words = line.split(separator: " ", omittingEmptySubsequences: true)[...]
      while let first = words.first, first != "import", isModifier(first) { words = words.dropFirst() }
      guard words.first == "import" else { continue }
      words = words.dropFirst()
      if let kind = words.first, kinds.contains(kind) { words = words.dropFirst() }
      if let module = words.first { found.insert(String(module.prefix { $0 != "." && $0 != ";" })) }
    }
    return found
  }

  private static func isModifier(_ word: Substring) -> Bool {
    ["public", "package", "internal", "fileprivate", "private"].contains(word) || word.hasPrefix("@")
  }
}
