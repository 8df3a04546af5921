public import Checks
public import Law
public import Registry
public import Vocabulary
internal import Wording

/// The findings of a report as SARIF 2.1.0, so that hosts of code show each at the line that declares its subject.
///
/// What is unknown is a failure like a violation, since hosts show and stop at nothing else: who has to show that data
/// are protected has not shown it. Only where the reader lets it pass is it `open`, as SARIF calls what cannot be told.
public struct FindingsSARIF {
  let report: Report
  let narrator: Narrator
  let accepted: AcceptedFindings
  let file: RegisterFile
  let program: String
  let allowsUnknown: Bool

  /// The SARIF of a report, by a version of the program; a register document's place and lines are those of `file`.
  public init(
    _ report: Report, of snapshot: RegistrySnapshot, in file: RegisterFile, under law: LawEdition,
    in language: Language, by program: String, allowsUnknown: Bool = false
  ) {
    self.report = report
    self.file = file
    self.program = program
    self.allowsUnknown = allowsUnknown
    narrator = Narrator(language, of: snapshot, under: law)
    accepted = AcceptedFindings(snapshot, on: report.day)
  }

  /// Hands the text over in pieces.
  public func write(to sink: ([UInt8]) throws -> Void) rethrows {
    var json = JSONText()
    try json.object { json in
      json.member("$schema", Self.schema)
      json.member("version", "2.1.0")
      json.key("runs")
      try json.array { json in try json.object { json in try writeRun(&json, sink) } }
    }
    json.end()
    try sink(json.take())
  }

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  private func writeRun(_ json: inout JSONText, _ sink: ([UInt8]) throws -> Void) rethrows {
    json.key("tool")
    json.object { json in
      json.key("driver")
      json.object { writeDriver(&$0) }
    }
    json.key("automationDetails")
    json.object { $0.member("id", "samsvar/\(report.registry)/") }
    json.member("language", narrator.language.rawValue)
    json.member("columnKind", "unicodeCodePoints")
    json.key("artifacts")
    json.array { json in
      json.object { json in
        json.key("location")
        json.object { $0.member("uri", file.uri) }
        json.member("roles", ["analysisTarget"])
        json.member("mimeType", "application/xml")
        if let sha256 = file.sha256 {
          json.key("hashes")
          json.object { $0.member("sha-256", sha256) }
        }
      }
    }
    json.key("properties")
    json.object { json in
      json.member("registry", report.registry)
      json.member("day", report.day.description)
      json.member("law", report.law)
      json.member("verdict", report.answer.name)
    }
    json.key("results")
    try json.array { json in
      for (index, run) in report.checks.enumerated() {
        for verdict in run.verdicts where verdict.isFinding {
          json.line()
          json.object { write(verdict, rule: index, &$0) }
          if json.bytes.count > 1 << 16 { try sink(json.take()) }
        }
      }
    }
  }
}

/// The file that a register was read from.
public struct RegisterFile {
  /// Its address: relative where hosts are to find it in a repository.
  public var uri: String
  /// The SHA-256 of its bytes, in hexadecimal digits.
  public var sha256: String?
  /// Where it declares its objects.
  public var places: DeclaredPlaces

  /// A file by its address, with the places of its objects.
  public init(uri: String, sha256: String? = nil, places: DeclaredPlaces) {
    self.uri = uri
    self.sha256 = sha256
    self.places = places
  }
}
