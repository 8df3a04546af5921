public import Registry
public import Vocabulary
internal import Wording

/// Why a document cannot be used: what is wrong, exactly where, and what to do about it.
public struct DocumentFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file, as it was named by whoever asked.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The character on the line, from 1.
  public let column: Int
  /// What is wrong, in no language.
  public let flaw: Flaw

  /// A fault at a place of a document.
  public init(file: String, line: Int, column: Int, _ flaw: Flaw) {
    self.file = file
    self.line = line
    self.column = column
    self.flaw = flaw
  }

  /// What is wrong, in one line, in English.
  public var message: String { flaw.told(in: .en).message }
  /// What may stand there, or what to do, in English.
  public var help: String { flaw.told(in: .en).help }

  /// `file:line:column: message`, and the help on a line of its own.
  public var description: String { told(in: .en) }

  /// The same in a language.
  public func told(in language: Language) -> String {
    let told = flaw.told(in: language)
    let help = language.wordsOfReading.help
    return "\(file):\(line):\(column): \(told.message)\n\(help): \(told.help)"
  }
}

/// All that was found wrong with a document, in the order of the document.
public struct DocumentFaults: Error, Hashable, Sendable, CustomStringConvertible {
  /// Each fault once; never empty. Reading stops at the twentieth, or where going on would only repeat one fault.
  public let all: [DocumentFault]

  /// Faults of a document.
  public init(_ all: [DocumentFault]) { self.all = all }

  /// Each fault in its own lines; and a last line where reading stopped because there were enough.
  public var description: String { told(in: .en) }

  /// The same in a language.
  public func told(in language: Language) -> String {
    let enough = all.count < FaultList.most ? [] : [language.wordsOfReading.enough(all.count)]
    return (all.map { $0.told(in: language) } + enough).joined(separator: "\n")
  }
}
