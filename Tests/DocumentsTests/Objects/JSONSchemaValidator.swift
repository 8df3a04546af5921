import Foundation
import Registry

@testable import Documents

/// The JSON Schema validator of Python, over the schemas of objects.
struct JSONSchemaValidator {
  private let schemas: String

  init(_ all: [(name: String, schema: SchemaNode)]) throws {
    var json = JSONText()
    json.object { json in
      json.key("components")
      json.object { json in
        json.key("schemas")
        json.object { json in
          for (name, schema) in all {
            json.key(name)
            json.value(schema)
          }
        }
      }
    }
    schemas = String(decoding: json.take(), as: UTF8.self)
  }

  func complaints(about objects: [(kind: ObjectKind, json: String)]) throws -> [String] {
    try complaints(about: objects.map { (name: ObjectSchema.name(of: $0.kind), json: $0.json) })
  }

  /// What the schema of a name has against each text; empty where it is valid. All in one run.
  func complaints(about texts: [(name: String, json: String)]) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (rules, lines) = (folder.appending(path: "schemas.json"), folder.appending(path: "objects"))
    try schemas.write(to: rules, atomically: false, encoding: .utf8)
    // A JSON text without raw new lines takes one line.
    try texts.map { "\($0.name) \($0.json)\n" }.joined().write(to: lines, atomically: false, encoding: .utf8)
    let complaints = try run(["-W", "ignore", "-c", Self.program, rules.path, lines.path])
    guard complaints.count == texts.count else { throw NotRun(lines: complaints.count) }
    return complaints.map { String($0.dropFirst()) }
  }

  struct NotRun: Error {
    let lines: Int
  }

  private static let program = """
    import json, sys, jsonschema
    root = json.load(open(sys.argv[1], encoding="utf-8"))
    for schema in root["components"]["schemas"].values():
        jsonschema.Draft202012Validator.check_schema(schema)
    validators = {}
    for line in open(sys.argv[2], encoding="utf-8", newline="\\n"):
        name, text = line.split(" ", 1)
        if name not in validators:
            validators[name] = jsonschema.Draft202012Validator(
                dict(root, **{"$ref": "#/components/schemas/" + name}))
        faults = [f"{list(e.absolute_path)}: {e.message[:200]}" for e in
                  validators[name].iter_errors(json.loads(text))]
        print("." + ascii(" | ".join(faults)[:500] or "")[1:-1])
    """

  /// The first Python that has the validator.
  private func run(_ arguments: [String]) throws -> [String] {
    for python in ["python3", "/usr/bin/python3"] {
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = [python] + arguments
      let pipe = Pipe()
      process.standardOutput = pipe
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
