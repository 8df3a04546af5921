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
        let line = "\(file): valid, \(register.flows.count) flows, \(register.agreements.count) agreements\n"
        try OutputFile.write(to: nil) { try $0(Array(line.utf8)) }
      } catch {
        guard let told = Failure.told(error) else { throw error }
        Console.complain(told)
        isValid = false
      }
    }
    if !isValid { throw ExitCode(2) }
  }
}
