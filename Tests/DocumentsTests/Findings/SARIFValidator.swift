import Foundation

/// The JSON Schema validator of Python, over the published schema of SARIF.
enum SARIFValidator {
  /// What the schema has against each document; nothing where it is valid. All in one run.
  static func complaints(about documents: [String]) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = documents.indices.map { folder.appending(path: "\($0).sarif").path }
    for (file, document) in zip(files, documents) {
      try document.write(toFile: file, atomically: false, encoding: .utf8)
    }
    let lines = try run(["-W", "ignore", "-c", program, schema] + files)
    return documents.indices.map { place in lines.first { $0.hasPrefix("\(place) ") } ?? "not looked at" }
      .map { String($0.drop { $0.isNumber }.dropFirst()) }
  }

  private static let schema = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/sarif/sarif-schema-2.1.0.json").path

  private static let program = """
    import json, sys, jsonschema
    check = jsonschema.Draft7Validator(json.load(open(sys.argv[1], encoding="utf-8")))
    for place, file in enumerate(sys.argv[2:]):
        faults = [f"{list(e.absolute_path)}: {e.message[:200]}" for e in
                  check.iter_errors(json.load(open(file, encoding="utf-8")))]
        print(place, " | ".join(faults).replace("\\n", " "))
    """

  /// The first Python that has the validator.
  private static func run(_ arguments: [String]) throws -> [String] {
    for python in ["python3", "/usr/bin/python3"] {
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = [python] + arguments
      let pipe = Pipe()
      process.standardOutput = pipe
      process.standardError = FileHandle.nullDevice
      try process.run()
      let output = pipe.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      if process.terminationStatus == 0 {
        return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
      }
    }
    return []
  }
}
