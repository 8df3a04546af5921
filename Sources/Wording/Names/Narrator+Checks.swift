public import Checks

extension Narrator {
  /// What a check asks.
  public func question(_ check: CheckName) -> String { sentences.question(check) }

  /// What is to be known of a check: what it asks, when it fails, and its law.
  public func help(_ check: CheckName) -> [String] {
    let law = "\(sentences.label(ExplanationLabel.law)): \(sentences.provision(check.provision))"
    return [question(check), sentences.failure(check), law]
  }
}
