// swift-tools-version: 6.2
import PackageDescription

/// The whole architecture: each module, and all that it may import. Arrows point down only.
/// The build holds it (`--explicit-target-dependency-import-check error`), and
/// `Tests/ArchitectureTests` reads the sources, which also covers outside packages and Foundation.
let modules: [(name: String, imports: [String])] = [
  ("Vocabulary", []),
  ("Registry", ["Vocabulary"]),
  ("Law", ["Vocabulary", "LawTables"]),
  ("Checks", ["Vocabulary", "Registry", "Law"]),
  ("Records", ["Vocabulary", "Registry", "Law", "Checks"]),
  ("Wording", ["Vocabulary", "Registry", "Law", "Checks", "Records"]),
  ("Pages", ["Vocabulary", "Registry", "Law", "Checks", "Records", "Wording", "Styles"]),
  ("XMLText", ["CLibXML2"]),
  ("Documents", ["Vocabulary", "Registry", "Law", "Checks", "Records", "Wording", "XMLText", "Schemas"]),
  ("RegistryStore", ["Vocabulary", "Registry", "Law", "Documents", "GRDB", "GRDBSQLite"]),
  ("Accounts", ["Vocabulary", "Crypto", "CryptoExtras", "GRDB"]),
  (
    "Server",
    [
      "Vocabulary", "Registry", "Law", "Checks", "Records", "Wording", "Pages", "XMLText", "Documents", "RegistryStore",
      "Accounts", "Crypto", "Hummingbird", "HummingbirdCore", "Logging", "NIOCore", "NIOHTTP1", "NIOHTTPTypes",
      "NIOHTTPTypesHTTP1", "NIOPosix", "HTTPTypes",
    ]
  ),
]

/// What comes from elsewhere, by product and package.
let outside = [
  "GRDB": "GRDB.swift", "GRDBSQLite": "GRDB.swift", "ArgumentParser": "swift-argument-parser", "Crypto": "swift-crypto",
  "CryptoExtras": "swift-crypto", "Hummingbird": "hummingbird", "HummingbirdCore": "hummingbird",
  "HTTPTypes": "swift-http-types", "Logging": "swift-log", "NIOCore": "swift-nio", "NIOPosix": "swift-nio",
  "NIOHTTP1": "swift-nio", "NIOHTTPTypes": "swift-nio-extras", "NIOHTTPTypesHTTP1": "swift-nio-extras",
]

func dependency(_ name: String) -> Target.Dependency {
  outside[name].map { .product(name: name, package: $0) } ?? .byName(name: name)
}

/// Bytes that travel in the binary: C targets, because C's `#embed` costs nothing to compile.
let embedded: [Target] = [
  .target(
    name: "LawTables", exclude: ["Tables", "NOTICE"],
    cSettings: [.unsafeFlags(["-std=gnu2x", "-Wno-c23-extensions"])]),
  .target(
    name: "Styles", exclude: ["page.css", "picture.css", "screen.css"],
    cSettings: [.unsafeFlags(["-std=gnu2x", "-Wno-c23-extensions"])]),
  .target(
    name: "Schemas", path: "Schemas",
    exclude: ["openapi.yaml", "samsvar-registry-1.xsd", "samsvar-findings-1.xsd", "samsvar-records-1.xsd"],
    cSettings: [.unsafeFlags(["-std=gnu2x", "-Wno-c23-extensions"])]),
]

/// Each test target, and the modules that it speaks to beside what all tests may use.
let tests: [(name: String, imports: [Target.Dependency])] = [
  ("VocabularyTests", ["Vocabulary"]),
  ("RegistryTests", ["Vocabulary", "Registry"]),
  ("ArchitectureTests", []),
  ("LawTests", ["Vocabulary", "Law"]),
  ("ChecksTests", ["Vocabulary", "Registry", "Law", "Checks", "NaiveEvaluator", "Cast"]),
  ("RecordsTests", ["Vocabulary", "Registry", "Law", "Checks", "Records", "NaiveEvaluator", "Cast"]),
  (
    "PagesTests",
    ["Vocabulary", "Registry", "Law", "Checks", "Records", "Wording", "Pages", "Documents", "Payloads"]
  ),
  ("XMLTextTests", ["XMLText"]),
  ("CommandTests", []),
  ("WordingTests", ["Vocabulary", "Registry", "Law", "Checks", "Wording", "Cast"]),
  (
    "DocumentsTests",
    [
      "Vocabulary", "Registry", "Law", "Checks", "Records", "Wording", "XMLText", "Documents", "NaiveEvaluator", "Cast",
      "RandomDeclarations",
    ]
  ),
  (
    "RegistryStoreTests",
    [
      "Vocabulary", "Registry", "Law", "Checks", "Documents", "RegistryStore", "Cast", "RandomDeclarations",
      dependency("GRDBSQLite"),
    ]
  ),
  ("AccountsTests", ["Vocabulary", "Accounts", dependency("GRDBSQLite")]),
  (
    "ServerTests",
    [
      "Vocabulary", "Registry", "Law", "Checks", "Documents", "RegistryStore", "Accounts", "Wording", "Pages", "Server",
      "Cast", "RandomDeclarations", "Payloads",
      dependency("Hummingbird"), dependency("HTTPTypes"),
    ]
  ),
  ("ExamplesTests", ["Vocabulary", "Registry", "Law", "Checks", "Records", "Wording", "Documents"]),
  ("FailClosedTests", ["Vocabulary", "Registry", "Law", "Checks", "Documents"]),
]

/// What tests share, each a plain target, with what it may import.
let testKits: [(name: String, imports: [Target.Dependency])] = [
  ("NaiveEvaluator", ["Vocabulary", "Registry", "Law", "Checks"]),
  ("Cast", ["Vocabulary", "Registry"]),
  ("RandomDeclarations", ["Vocabulary", "Registry"]),
  ("Payloads", []),
]

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// `XMLText` hands out `Span`s that the compiler keeps inside the call; returning one still needs this.
let lifetimes: [SwiftSetting] = [.enableExperimentalFeature("Lifetimes")]

let package = Package(
  name: "samsvar",
  products: [.executable(name: "samsvar", targets: ["samsvar"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
  ],
  targets: modules.map {
    .target(
      name: $0.name, dependencies: $0.imports.map(dependency),
      swiftSettings: strict + ($0.name == "XMLText" ? lifetimes : []))
  }
    + embedded
    + [
      .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
      .executableTarget(
        name: "samsvar",
        dependencies: [
          "Vocabulary", "Registry", "Law", "Checks", "Records", "Wording", "Pages", "XMLText", "Schemas",
          "Documents", "RegistryStore", "Accounts", "Server", dependency("ArgumentParser"),
        ], exclude: ["Service"], swiftSettings: strict),
      .executableTarget(
        name: "bench",
        dependencies: ["Vocabulary", "Registry", "Law", "Checks", "Records", "XMLText", "Documents", "RegistryStore"],
        path: "Benchmarks/bench", swiftSettings: strict),
      .executableTarget(
        name: "hello", dependencies: [dependency("Hummingbird")], path: "Benchmarks/hello", swiftSettings: strict),
    ]
    + testKits.map {
      .target(name: $0.name, dependencies: $0.imports, path: "Tests/\($0.name)", swiftSettings: strict)
    }
    + tests.map {
      .testTarget(
        name: $0.name, dependencies: $0.imports,
        exclude: ["DocumentsTests", "FailClosedTests", "RegistryStoreTests"].contains($0.name) ? ["Fixtures"] : [],
        swiftSettings: strict)
    },
  swiftLanguageModes: [.v6]
)
