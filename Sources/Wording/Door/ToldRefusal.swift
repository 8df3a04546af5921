public import Vocabulary

/// A refusal in words: what it is called, what happened, and what to do.
public struct ToldRefusal: Hashable, Sendable {
  /// What it is called, the same for all of its kind.
  public let title: String
  /// What happened.
  public let detail: String
  /// What to do.
  public let help: String

  init(_ title: String, _ detail: String, help: String) {
    self.title = title
    self.detail = detail
    self.help = help
  }
}

extension Refusal {
  /// The refusal in a language.
  public func told(in language: Language) -> ToldRefusal {
    switch language {
    case .en: toldInEnglish
    case .nb: toldInBokmaal
    }
  }
}

extension [String] {
  /// As a list in which the last is joined by a word.
  func listed(_ word: String) -> String {
    count < 2 ? first ?? "" : dropLast().joined(separator: ", ") + " \(word) " + (last ?? "")
  }
}
