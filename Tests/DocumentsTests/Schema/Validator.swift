import Foundation

/// The validator of libxml2, as others would run it.
enum Validator {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let schema = folder.appending(path: "Schemas/samsvar-registry-1.xsd")
  static let findings = folder.appending(path: "Schemas/samsvar-findings-1.xsd")
  static let records = folder.appending(path: "Schemas/samsvar-records-1.xsd")

  /// What the schema has against a document; nothing where it is valid.
  static func complaints(about document: String, by schema: URL = schema) throws -> [String] {
    let output = try run(on: [document], by: schema)
    return output.contains { $0.hasSuffix(" validates") } ? [] : output
  }

  /// For each document whether the schema accepts it, all in one run.
  static func verdicts(on documents: [String], by schema: URL = schema) throws -> [Bool] {
    let output = Set(try run(on: documents, by: schema).filter { $0.hasSuffix(" validates") })
    return documents.indices.map { place in output.contains { $0.hasSuffix("/\(place).xml validates") } }
  }

  private static func run(on documents: [String], by schema: URL) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var files: [String] = []
    for (place, document) in documents.enumerated() {
      let file = folder.appending(path: "\(place).xml")
      try document.write(to: file, atomically: false, encoding: .utf8)
      files.append(file.path)
    }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["xmllint", "--noout", "--nonet", "--schema", schema.path] + files
    let pipe = Pipe()
    process.standardError = pipe
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
