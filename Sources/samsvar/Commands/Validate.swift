import ArgumentParser
import Documents
import Vocabulary
import Wording

/// Says whether documents are what they claim to be.
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say whether documents are well-formed, valid, and hold no reference to what is not there.")

  @Argument(help: "Documents (XML): registers, records and findings.") var files: [String]

  @OptionGroup var lawTables: LawOption
  @OptionGroup var language: LanguageOption

  func run() throws {
    let validator = DocumentValidator(law: try Assembly(lawDirectory: lawTables.directory).law)
    var isValid = true
    for file in files {
      do {
        let input = try InputFile(file)
        let valid = try Console.during("Reading \(file)", isLong: Assembly.isLong(file)) {
          try validator.validate(from: { try input.next() }, file: file)
        }
        try OutputFile.write(to: nil) { try $0(Array("\(file): \(words(valid))\n".utf8)) }
      } catch {
        guard let told = Failure.told(error, in: language.language) else { throw error }
        Console.complain(told)
        isValid = false
      }
    }
    if !isValid { throw ExitCode(2) }
  }

  private func words(_ valid: ValidDocument) -> String {
    let words = language.language.wordsOfReading
    return switch valid {
    case .registry(let flows, let agreements): words.validRegister(flows, agreements)
    case .other(let known): words.validDocument(known.rawValue)
    }
  }
}
