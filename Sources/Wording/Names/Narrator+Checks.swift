public import Checks

extension Narrator {
  /// What a check asks.
  public func question(_ check: CheckName) -> String { sentences.question(check) }

  /// When a check fails.
  public func failure(_ check: CheckName) -> String { sentences.failure(check) }

  /// The provision that a check asks after, as the language cites it.
  public func provision(_ check: CheckName) -> String { sentences.provision(check.provision) }

  /// What is to be known of a check, each with what to call it.
  public func help(_ check: CheckName) -> [(label: String, text: String)] {
    [
      (sentences.label(ExplanationLabel.asks), question(check)),
      (sentences.label(ExplanationLabel.fails), failure(check)),
      (sentences.label(ExplanationLabel.law), provision(check)),
    ]
  }
}
