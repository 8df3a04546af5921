extension Bokmaal {
  /// A text of the tables of law, part by part; what nobody has put into bokmål stays as the tables have it.
  func lawText(_ text: String) -> String {
    text.split(separator: "; ").map { Self.lawText(part: String($0)) ?? String($0) }.joined(separator: "; ")
  }

  /// A part of such a text; none where nobody has put it into bokmål.
  static func lawText(part: String) -> String? {
    lawTexts[part] ?? (isSameInBoth(part) ? part : cited(part))
  }

  /// Every text that is put into bokmål word for word.
  static let lawTexts = [textsOfDecisions, textsOfPlaces, textsOfClauses, textsOfSources]
    .reduce(into: [String: String]()) { $0.merge($1) { first, _ in first } }

  /// Numbers of decisions, judgments and gazettes: `OJ L 215 of 2000-08-25`.
  private static func cited(_ part: String) -> String? {
    let opening = [
      "Implementing Decision", "Decision", "Regulation", "OJ ", "CJEU", "ISO writes ",
    ]
    guard opening.contains(where: { part.hasPrefix($0) }) else { return nil }
    let words = [
      ("Implementing Decision", "gjennomføringsbeslutning"), ("Decision", "beslutning"), ("Regulation", "forordning"),
      ("/EC", "/EF"), ("OJ of", "EUT av"), ("OJ ", "EUT "), (" of ", " av "), ("Art.", "art."), (" p. ", " s. "),
      ("CJEU", "EU-domstolen"), (" and C-", " og C-"),
    ]
    if let name = part.split(separator: "ISO writes ", omittingEmptySubsequences: true).first, part.hasPrefix("ISO") {
      return "ISO skriver «\(name)»"
    }
    return words.reduce(part) { $0.replacing($1.0, with: $1.1) }
  }

  /// Names that are the same in both languages: addresses, Norwegian laws and marks of databases.
  private static func isSameInBoth(_ part: String) -> Bool {
    let names = ["ekomloven", "lovdata", "mondaq ", "personopplysningsloven ", "Prop. ", "LOV-", "EUR-Lex ", "DPV "]
    let first = part.split(separator: " ").first ?? ""
    let isAddress = first.contains(".") && first.last != "."
    return names.contains { part.hasPrefix($0) } || isAddress
  }
}
