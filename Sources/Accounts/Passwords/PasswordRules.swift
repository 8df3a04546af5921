/// What a new password must be: long, and not one that others try first. Capitals, digits and signs are nobody's duty.
///
/// Characters are counted as Unicode numbers them, and bytes are hashed as they came: the same letter typed as one
/// character on one machine and as two on another makes two passwords.
enum PasswordRules {
  static let least = 15
  static let most = 128
  /// No password of `most` characters takes more; whatever does is not even counted.
  static let mostBytes = most * 4
  /// So many characters must be left when all that anybody would try first is taken away.
  private static let leastOfItsOwn = 5

  /// Whether it may be hashed at all, to look whether it is right.
  static func canBeOne(_ password: String) -> Bool {
    password.utf8.count <= mostBytes && password.unicodeScalars.count <= most
  }

  /// Why it cannot be a password of whoever has these names; `nil` where it can.
  static func fault(_ password: String, name: String, shownName: String) -> PasswordFault? {
    guard canBeOne(password) else { return .tooLong(most: most) }
    if password.unicodeScalars.count < least { return .tooShort(least: least) }
    let folded = Folded(password)
    if holds(folded, anyOf: pieces(name: name, shownName: shownName)) { return .holdsName }
    if holds(folded, anyOf: ["samsvar"]) { return .holdsProduct }
    if repeats(folded.scalars) { return .repeats }
    return commonFault(folded)
  }

  /// The parts of somebody's names that a guesser would begin with.
  private static func pieces(name: String, shownName: String) -> [String] {
    let parts = [Substring(name)] + name.split(separator: "@").prefix(1)
    let long = parts.filter { $0.unicodeScalars.count >= 3 }
    return (long + shownName.split(separator: " ").filter { $0.unicodeScalars.count >= 4 }).map { $0.lowercased() }
  }

  private static func holds(_ folded: Folded, anyOf words: [String]) -> Bool {
    words.contains { word in
      let word = Array(word.unicodeScalars)
      return [folded.scalars, folded.letters].contains { contains($0, word) }
    }
  }

  /// Whether one sequence stands in another; of our own, since the library's would bring in all of regular expressions.
  static func contains(_ long: [Unicode.Scalar], _ short: [Unicode.Scalar]) -> Bool {
    guard !short.isEmpty, long.count >= short.count else { return false }
    return (0...(long.count - short.count)).contains { long[$0...].starts(with: short) }
  }

  /// Few different characters, or one short piece over and over.
  private static func repeats(_ scalars: [Unicode.Scalar]) -> Bool {
    if Set(scalars).count < 5 { return true }
    return (1...max(1, scalars.count / 2)).contains { period in
      period <= 8 && (period..<scalars.count).allSatisfy { scalars[$0] == scalars[$0 - period] }
    }
  }

  /// Takes away all that is common, in the way that leaves least.
  private static func commonFault(_ folded: Folded) -> PasswordFault? {
    if CommonPasswords.left(of: folded.scalars, without: []) == 0 { return .run }
    let left = [folded.scalars, folded.letters].map { CommonPasswords.left(of: $0, without: CommonPasswords.stems) }
    return left.contains { $0 < leastOfItsOwn } ? .common : nil
  }
}

/// A password as a guesser reads it: without capitals and blanks, and once with digits for the letters they stand for.
struct Folded {
  let scalars: [Unicode.Scalar]
  let letters: [Unicode.Scalar]

  private static let standsFor: [Unicode.Scalar: Unicode.Scalar] = [
    "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "@": "a", "$": "s", "!": "i", "€": "e",
  ]

  init(_ password: String) {
    scalars = password.lowercased().unicodeScalars.filter { !$0.properties.isWhitespace }
    letters = scalars.map { Self.standsFor[$0] ?? $0 }
  }
}
