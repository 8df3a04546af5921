import Accounts
import ArgumentParser
import Documents
import Foundation
import Law
import RegistryStore
import Server
import Vocabulary

/// Why a command ends without having done its work, and what to do about it.
struct Failure: Error {
  /// What is wrong, with the place where there is one.
  var message: String
  /// What to do.
  var help: String

  /// A file, directory or stream that the system refuses.
  init(_ path: String, _ what: String, code: Int32, help: String) {
    message = "\(path): \(what): \(String(cString: strerror(code)))"
    self.help = help
  }

  init(_ message: String, help: String) {
    self.message = message
    self.help = help
  }

  /// What cannot be used, as it is told on the standard error stream; `nil` for a fault of ours.
  ///
  /// - Parameter language: of what documents have wrong; the system and the store speak English.
  static func told(_ error: any Error, in language: Language) -> String? {
    switch error {
    case let failure as Failure: "\(failure.message)\nhelp: \(failure.help)"
    case let faults as DocumentFaults: faults.told(in: language)
    case let fault as LawFault: fault.description
    case let conflict as Conflict: conflict.text
    case let fault as AccountsFault: "\(fault.told.message)\nhelp: \(fault.told.help)"
    case let fault as ListenFault:
      "\(fault.address): cannot be listened at: \(fault.why)\nhelp: name another address with --listen"
    case let fault as StoreFault: "\(fault.told.message)\nhelp: \(fault.told.help)"
    default: nil
    }
  }

  /// Ends the command with the code that the error asks for.
  static func end(_ error: any Error, in language: Language) -> Never {
    if let told = told(error, in: language) {
      Console.complain(told)
      exit(2)
    }
    // The parser's own ends: help, the version, a chosen code, wrong usage.
    let code = Samsvar.exitCode(for: error)
    if error is ExitCode || code == .success || code == .validationFailure { Samsvar.exit(withError: error) }
    Console.complain("samsvar: this is a fault of ours: \(error)\nhelp: report it, with the file if you can share it")
    exit(70)
  }
}
