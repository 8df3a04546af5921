/// A length of time as people type it: a number for each unit.
public enum DurationParts {
  /// The names of the units in forms, in order.
  public static let names = ["years", "months", "weeks", "days"]
  private static let letters: [Character] = ["Y", "M", "W", "D"]

  /// As documents write it; what was typed and is no number stays in it, for whoever reads it to refuse. `nil` where nothing
  /// was typed.
  public static func text(_ parts: [String]) -> String? {
    let typed = zip(parts.map(\.trimmedBlanks), letters).filter { !$0.0.isEmpty }
    return typed.isEmpty ? nil : "P" + typed.map { $0.0 + String($0.1) }.joined()
  }

  /// The numbers of a length of time as documents write it.
  public static func parts(_ text: String) -> [String] {
    var parts = Array(repeating: "", count: letters.count)
    var number = ""
    for character in text.dropFirst() {
      if let unit = letters.firstIndex(of: character) {
        parts[unit] = number
        number = ""
      } else {
        number.append(character)
      }
    }
    return parts
  }
}

extension String {
  /// Without blanks before and after it.
  package var trimmedBlanks: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
