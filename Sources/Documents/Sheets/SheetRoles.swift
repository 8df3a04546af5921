internal import Registry
internal import Vocabulary
internal import Wording

/// The roles of recipients as lists write them: as documents do, or in words of either language.
enum SheetRoles {
  static func role(_ text: String) -> String? { called[SheetNames.plain(text)] }

  private static let called: [String: String] = {
    var called: [String: String] = [:]
    for role in RecipientRole.allCases {
      called[role.name] = role.name
      for language in Language.allCases { called[SheetNames.plain(language.pages.word(role))] = role.name }
    }
    return called
  }()
}

/// Ids made of names.
enum Slug {
  private static let letters: [Character: String] = [
    "æ": "ae", "ø": "o", "å": "a", "ä": "a", "ö": "o", "ü": "u", "ß": "ss", "é": "e", "è": "e", "ê": "e", "ë": "e",
    "á": "a", "à": "a", "â": "a", "ã": "a", "ç": "c", "ñ": "n", "ó": "o", "ò": "o", "ô": "o", "õ": "o", "í": "i",
    "ì": "i", "î": "i", "ï": "i", "ú": "u", "ù": "u", "û": "u", "ý": "y", "ð": "d", "þ": "th", "š": "s", "ž": "z",
    "ł": "l",
  ]

  /// Small letters, digits and hyphens, sixty at most; `entry` where nothing of a name is left.
  static func of(_ name: String) -> String {
    let words = name.lowercased().map { character -> String in
      if let plain = letters[character] { return plain }
      return character.isASCII && (character.isLetter || character.isNumber) ? String(character) : " "
    }.joined().split(separator: " ")
    let id = String(words.joined(separator: "-").prefix(60))
    let trimmed = String(id.reversed().drop { $0 == "-" }.reversed())
    return trimmed.isEmpty ? "entry" : trimmed
  }
}
