import Foundation

/// The built command, run as people run it.
struct Command {
  var code: Int32
  var output: Data
  var complaints: String

  /// The output as text.
  var text: String { String(decoding: output, as: UTF8.self) }

  /// Runs the command in surroundings that hold nothing but what is named.
  static func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Command {
    try run(arguments, environment: environment)
  }

  /// Runs it in a folder, or with a file on its standard input through a pipe.
  static func run(
    _ arguments: [String], environment: [String: String] = [:], in place: Folder? = nil, reading input: String? = nil
  ) throws -> Command {
    let process = Process()
    if let place { process.currentDirectoryURL = place.file("") }
    if let input {
      let pipe = Pipe()
      try pipe.fileHandleForWriting.write(contentsOf: Data(contentsOf: URL(filePath: input)))
      try pipe.fileHandleForWriting.close()
      process.standardInput = pipe
    }
    process.executableURL = binary
    process.arguments = arguments
    process.environment = ["LANG": "C.UTF-8"].merging(environment) { $1 }
    let folder = try Folder()
    // Files instead of pipes: a pipe that nobody drains would stop the command.
    let (out, err) = (try folder.handle("out"), try folder.handle("err"))
    (process.standardOutput, process.standardError) = (out, err)
    try process.run()
    process.waitUntilExit()
    return Command(
      code: process.terminationStatus, output: try Data(contentsOf: folder.file("out")),
      complaints: try String(contentsOf: folder.file("err"), encoding: .utf8))
  }

  /// Beside the test bundle, where the build puts it.
  private static var binary: URL {
    let bundle = CommandLine.arguments.compactMap { argument -> URL? in
      guard let end = argument.range(of: ".xctest") else { return nil }
      return URL(filePath: String(argument[..<end.upperBound])).deletingLastPathComponent()
    }.first
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return (bundle ?? root.appending(path: ".build/debug")).appending(path: "samsvar")
  }
}

/// A folder of its own for one test, gone when the test is.
final class Folder {
  private let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "samsvar-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func file(_ name: String) -> URL { url.appending(path: name) }

  /// A file with a text, by its path.
  func write(_ name: String, _ text: String) throws -> String {
    try Data(text.utf8).write(to: file(name))
    return file(name).path
  }

  func read(_ name: String) throws -> String { try String(contentsOf: file(name), encoding: .utf8) }

  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
  }

  func handle(_ name: String) throws -> FileHandle {
    _ = try write(name, "")
    return try FileHandle(forWritingTo: file(name))
  }
}
