import Cast
import Checks
import Foundation
import Law
import Records
import Registry
import Vocabulary

@testable import Documents

/// Records documents as the program writes them.
enum SoundRecords {
  static func text(
    of register: RegistrySnapshot, _ party: ID<Party>, _ role: RecordRole, on day: Day, in language: Language = .en
  ) throws -> String {
    let record = try RecordOfProcessing(of: party, as: role, in: register, under: .current(), on: day)
    return try text(of: record, in: language)
  }

  static func text(of record: RecordOfProcessing, in language: Language = .en) throws -> String {
    var bytes: [UInt8] = []
    let source = RegisterSource(
      sha256: String(repeating: "0a", count: 32),
      revisions: [RegisterRevision("7", on: Day(2026, 1, 2), by: .named("E. Ditor"), reason: "a new supplier")])
    try RecordsDocument(record, from: source, in: language, by: "0.1.0").write { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Every record that a register can give.
  static func all(of register: RegistrySnapshot, on day: Day, in language: Language = .en) throws -> [String] {
    try RecordOfProcessing.available(in: register).map { party, role in
      try text(of: register, party, role, on: day, in: language)
    }
  }

  /// The records of every example.
  static func ofExamples() throws -> [String] {
    let folders = try FileManager.default.contentsOfDirectory(
      at: Validator.folder.appending(path: "Examples"), includingPropertiesForKeys: nil)
    return try folders.sorted { $0.path < $1.path }.flatMap { folder in
      let register = try Fixture.read(String(contentsOf: folder.appending(path: "registry.xml"), encoding: .utf8))
      return try all(of: register, on: Day(2026, 11, 22)) + all(of: register, on: Day(2019, 1, 1), in: .nb)
    }
  }
}

/// The second validator: Python's, which shares nothing with libxml2.
enum SecondValidator {
  /// For each document whether the schema accepts it, all in one run; nothing where the validator is not there.
  static func verdicts(on documents: [String]) throws -> [Bool] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = documents.indices.map { folder.appending(path: "\($0).xml").path }
    for (file, document) in zip(files, documents) {
      try document.write(toFile: file, atomically: false, encoding: .utf8)
    }
    for python in ["python3", "/usr/bin/python3"] {
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = [python, "-W", "ignore", "-c", program, Validator.records.path] + files
      let pipe = Pipe()
      (process.standardOutput, process.standardError) = (pipe, FileHandle.nullDevice)
      try process.run()
      let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      if process.terminationStatus == 0 { return output.split(separator: "\n").map { $0 == "valid" } }
    }
    return []
  }

  private static let program = """
    import sys, xmlschema
    schema = xmlschema.XMLSchema(sys.argv[1])
    for file in sys.argv[2:]:
        try: print("valid" if schema.is_valid(file) else "invalid")
        except Exception: print("invalid")
    """
}
