import ArgumentParser
import Documents

/// Says whether documents are what they claim to be.
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say whether documents are well-formed, valid, and hold no reference to what is not there.")

  @Argument(help: "Documents (XML): registers, records and findings.") var files: [String]

  @OptionGroup var lawTables: LawOption

  func run() throws {
    let validator = DocumentValidator(law: try Assembly(lawDirectory: lawTables.directory).law)
    var isValid = true
    for file in files {
      do {
        let input = try InputFile(file)
        let valid = try Console.during("Reading \(file)", isLong: Assembly.isLong(file)) {
          try validator.validate(from: { try input.next() }, file: file)
        }
        try OutputFile.write(to: nil) { try $0(Array("\(file): valid, \(Self.words(valid))\n".utf8)) }
      } catch {
        guard let told = Failure.told(error) else { throw error }
        Console.complain(told)
        isValid = false
      }
    }
    if !isValid { throw ExitCode(2) }
  }

  private static func words(_ valid: ValidDocument) -> String {
    switch valid {
    case .registry(let flows, let agreements): "\(count(flows, "flow")), \(count(agreements, "agreement"))"
    case .other(let known): "a \(known.rawValue) document"
    }
  }

  /// `1 flow`, `2 flows`.
  private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
