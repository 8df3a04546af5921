public import Checks

extension Narrator {
  /// The provision that a code rests on, as documents cite it.
  public func provision(_ code: Code, of check: CheckName) -> String {
    switch code {
    case .notInForce: "GDPR 99(2)"
    case .outsideTheLaw, .territoryUndeclared: "GDPR 3"
    default: check.provision
    }
  }

  /// The provisions that a code rests on in several checks, each once, as the language cites them.
  func provisions(_ code: Code, of checks: [CheckName]) -> String {
    let laws = checks.flatMap { provision(code, of: $0).split(separator: "; ") }
    var cited: [Substring] = []
    for law in laws where law.hasPrefix("GDPR ") {
      for part in law.dropFirst("GDPR ".count).split(separator: ", ") where !cited.contains(part) { cited.append(part) }
    }
    // Several checks together: in the order of the law, whatever the order of the checks.
    if checks.count > 1 { cited.sort { Self.numbers($0).lexicographicallyPrecedes(Self.numbers($1)) } }
    let others = Set(laws).filter { !$0.hasPrefix("GDPR ") }.sorted().map(String.init)
    let gdpr = cited.isEmpty ? [] : ["GDPR " + cited.joined(separator: ", ")]
    return sentences.provision((others + gdpr).joined(separator: "; "))
  }

  /// `28(3)(a)` as 28, 3 and the place of the letter.
  private static func numbers(_ citation: Substring) -> [Int] {
    citation.split { $0 == "(" || $0 == ")" }.map { Int($0) ?? Int($0.utf8.first ?? 0) }
  }
}
