extension Bokmaal {
  /// `GDPR 28(3)(a)` is cited as `personvernforordningen art. 28 nr. 3 bokstav a`.
  func provision(_ citation: String) -> String {
    citation.split(separator: "; ").map { law(String($0)) }.joined(separator: "; ")
  }

  /// The provisions of one law.
  private func law(_ citation: String) -> String {
    guard citation.hasPrefix("GDPR ") else { return citation }
    var last: Substring = ""
    let articles = citation.dropFirst(5).split(separator: ",").map { part in
      let text = part.drop { $0 == " " }
      let number = text.prefix { $0.isNumber }
      defer { last = number }
      // Et nytt ledd i samme artikkel siteres uten artikkelen: `art. 28 nr. 1 og nr. 2`.
      let repeats = number == last && number.count < text.count
      return repeats ? String(article(text).dropFirst(number.count + 1)) : "art. " + article(text)
    }
    return "personvernforordningen " + list(articles)
  }

  private func article(_ text: Substring) -> String {
    let range = text.split(separator: "–").map { letters($0) }
    // `bokstav a til h`
    return range.joined(separator: " til ").replacing(" til bokstav ", with: " til ")
  }

  /// One article: its number, the paragraph in brackets, and letters after that.
  private func letters(_ text: Substring) -> String {
    let parts = text.split { $0 == "(" || $0 == ")" }
    return parts.enumerated().map { place, part in
      if part.first?.isNumber == true { return place == 0 ? String(part) : "nr. \(part)" }
      let word = part.drop { $0 == " " }
      if word.count == 1 { return "bokstav \(word)" }
      return Self.subparagraphs[String(word)] ?? String(word)
    }.joined(separator: " ")
  }

  /// Parts of a paragraph that have no letter.
  private static let subparagraphs = ["last subparagraph": "siste ledd", "second subparagraph": "annet ledd"]
}
