import Foundation
import Testing

/// What each module's sources may import. `Package.swift` says it for the build; this covers outside packages,
/// Foundation and the system's modules too, which the build's own check does not see.
private let allowed: [String: Set<String>] = [
  "Vocabulary": [],
  "Registry": ["Vocabulary"],
  "Law": ["Vocabulary", "LawTables"],
  "Checks": ["Vocabulary", "Registry", "Law"],
  "Records": ["Vocabulary", "Registry", "Law", "Checks"],
  "Wording": ["Vocabulary", "Registry", "Law", "Checks", "Records"],
  "Pages": ["Vocabulary", "Registry", "Law", "Checks", "Records", "Wording", "Styles", "Synchronization"],
  "XMLText": ["CLibXML2"],
  "Documents": ["Vocabulary", "Registry", "Law", "Checks", "Records", "Wording", "XMLText", "Schemas"],
  "RegistryStore": ["Vocabulary", "Registry", "Law", "Documents", "GRDB", "GRDBSQLite", "Glibc", "Synchronization"],
  "Accounts": ["Vocabulary", "Crypto", "CryptoExtras", "GRDB", "Glibc", "Synchronization"],
  "Server": [
    "Vocabulary", "Registry", "Law", "Checks", "Records", "Wording", "Pages", "XMLText", "Documents", "RegistryStore",
    "Accounts", "Crypto", "Hummingbird", "HummingbirdCore", "Logging", "NIOCore", "NIOHTTP1", "NIOHTTPTypes",
    "NIOHTTPTypesHTTP1", "NIOPosix",
    "HTTPTypes", "Foundation", "Glibc", "Synchronization",
  ],
  "samsvar": [
    "Vocabulary", "Registry", "Law", "Checks", "Records", "Wording", "Pages", "XMLText", "Schemas", "Documents",
    "RegistryStore", "Accounts", "Server", "ArgumentParser", "CDispatch", "Foundation", "Glibc",
    "Synchronization",
  ],
]

@Suite struct `The arrows of the house` {
  @Test(arguments: allowed.keys.sorted())
  func `point down only`(module: String) throws {
    let files = try Repository.swiftFiles(below: "Sources/\(module)")
    #expect(!files.isEmpty)
    for (path, text) in files {
      let stray = Repository.imports(of: text).subtracting(allowed[module] ?? [])
      #expect(stray.isEmpty, "\(path) imports \(stray.sorted())")
    }
  }

  @Test func `are drawn for every folder of Sources`() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Repository.root.appending(path: "Sources").path)
    #expect(Set(folders).subtracting(allowed.keys) == ["CLibXML2", "LawTables", "Styles"])
  }

  @Test func `are the same in Package.swift`() throws {
    let package = try String(contentsOf: Repository.root.appending(path: "Package.swift"), encoding: .utf8)
    for (module, imports) in allowed where module != "samsvar" {
      let line = package.matches(of: /\(\s*"([A-Za-z]+)",\s*\[([^\]]*)\]/).first { $0.1 == module }
      let written = line.map { Set($0.2.matches(of: /"([A-Za-z0-9]+)"/).map { String($0.1) }) }
      #expect(written == imports.subtracting(["Foundation", "Glibc", "Synchronization"]), "\(module)")
    }
  }

  @Test(arguments: [
    ("import A", "A"), ("public import B", "B"), ("internal import struct C.D", "C"), ("@preconcurrency import E", "E"),
    ("@testable private import class F.G", "F"), ("  import H", "H"),
  ])
  func `are seen in every spelling of an import`(line: String, module: String) {
    #expect(Repository.imports(of: line) == [module])
  }
}

@Suite struct `The middle of the house` {
  @Test func `has no clock, no chance and no hash order`() throws {
    let forbidden = [
      "Date()", "Date.now", "ContinuousClock", "SuspendingClock", ".random(", "SystemRandomNumberGenerator",
      "shuffled(", "hashValue", "print(",
    ]
    for module in ["Vocabulary", "Registry", "Law", "Checks", "Records", "Wording", "Pages"] {
      for (path, text) in try Repository.swiftFiles(below: "Sources/\(module)") {
        for word in forbidden { #expect(!text.contains(word), "\(path) has \(word)") }
      }
    }
  }

  @Test func `has a file for each check, which names its rule`() throws {
    let rules = try Repository.swiftFiles(below: "Sources/Checks/Rules").map(\.text).joined()
    let names = try String(
      contentsOf: Repository.root.appending(path: "Sources/Checks/Report/CheckName.swift"), encoding: .utf8)
    let numbers = Set(
      names.matches(of: /return "(R[0-9]+)"|: "(R[0-9]+)"/).compactMap { ($0.1 ?? $0.2).map(String.init) })
    #expect(numbers.count == 35)
    for number in numbers { #expect(rules.contains(number), "no file under Rules speaks of \(number)") }
  }
}

@Suite struct `Every source file` {
  @Test func `leaves nothing behind and forces nothing`() throws {
    let stray = ["TO" + "DO", "FIX" + "ME", "XX" + "X", "try" + "!", "as" + "!", "for" + " now"]
    for folder in ["Sources", "Tests"] {
      for (path, text) in try Repository.swiftFiles(below: folder) {
        for word in stray { #expect(!text.contains(word), "\(path) has «\(word)»") }
      }
    }
  }

  /// Longer ones, each with its reason.
  private static let longer = [
    // One enumeration, a line and its meaning for each code; it cannot be split.
    "Code.swift": 480,
    // One text for each name of a field, which the compiler holds to be complete; it cannot be split.
    "FieldHelp+General.swift": 400,
  ]

  @Test func `is no longer than a room`() throws {
    for (path, text) in try Repository.swiftFiles(below: "Sources") {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
      let most = Self.longer.first { path.hasSuffix("/" + $0.key) }?.value ?? 300
      #expect(lines <= most, "\(path) has \(lines) lines")
    }
  }
}
