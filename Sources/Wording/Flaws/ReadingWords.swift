public import Vocabulary

/// What is told beside the flaws of documents, wherever they are listed line by line.
public struct ReadingWords: Sendable {
  /// What stands before the remedy.
  public let help: String
  /// That reading stopped, after so many faults.
  public let enough: @Sendable (Int) -> String
  /// That a register is valid, with so many flows and agreements.
  public let validRegister: @Sendable (_ flows: Int, _ agreements: Int) -> String
  /// That a document of a sort is valid, by the name of its first element.
  public let validDocument: @Sendable (String) -> String
}

extension Language {
  /// The words in this language.
  public var wordsOfReading: ReadingWords {
    switch self {
    case .en:
      ReadingWords(
        help: "help", enough: { "reading stopped at fault \($0): correct these and read again" },
        validRegister: { flows, agreements in
          "valid, \(flows) \(flows == 1 ? "flow" : "flows"), \(agreements) \(agreements == 1 ? "agreement" : "agreements")"
        }, validDocument: { "valid, a \($0) document" })
    case .nb:
      ReadingWords(
        help: "hjelp", enough: { "lesingen stoppet ved feil \($0): rett disse, og les på nytt" },
        validRegister: { flows, agreements in
          "gyldig, \(flows) \(flows == 1 ? "dataflyt" : "dataflyter"), \(agreements) \(agreements == 1 ? "avtale" : "avtaler")"
        }, validDocument: { "gyldig, et dokument av slaget `\($0)`" })
    }
  }
}
