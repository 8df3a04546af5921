import ArgumentParser
import Registry
import Vocabulary

/// Says whether documents are registers.
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say whether documents are well-formed, valid, and hold no reference to what is not there.")

  @Argument(help: "Register documents (XML).") var files: [String]

  @OptionGroup var lawTables: LawOption

  func run() throws {
    let assembly = try Assembly(lawDirectory: lawTables.directory)
    var isValid = true
    for file in files {
      do {
        let register = try assembly.register(file)
        let flows = Self.count(register.flows.count, "flow")
        let line = "\(file): valid, \(flows), \(Self.count(register.agreements.count, "agreement"))\n"
        try OutputFile.write(to: nil) { try $0(Array(line.utf8)) }
      } catch {
        guard let told = Failure.told(error) else { throw error }
        Console.complain(told)
        isValid = false
      }
    }
    if !isValid { throw ExitCode(2) }
  }

  /// `1 flow`, `2 flows`.
  private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
