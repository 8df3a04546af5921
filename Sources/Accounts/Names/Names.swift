/// What names may be.
enum Names {
  static let most = 100

  /// A name to sign in with: letters and digits without accents and `. _ - @ +`, so that no two look alike.
  static func signIn(_ name: String) throws(AccountsFault) -> String {
    if let fault = lengthFault(name) { throw .name(fault) }
    let others: Set<Unicode.Scalar> = [".", "_", "-", "@", "+"]
    for scalar in name.unicodeScalars {
      let isLetter = ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
      guard isLetter || others.contains(scalar) else { throw .name(.character(scalar.value)) }
    }
    return name
  }

  /// A name that people read: one line, with nothing in it that cannot be seen.
  static func shown(_ name: String) throws(AccountsFault) -> String {
    if let fault = lineFault(name) { throw .shownName(fault) }
    return name
  }

  /// What a token is called.
  static func token(_ name: String) throws(AccountsFault) -> String {
    if let fault = lineFault(name) { throw .tokenName(fault) }
    return name
  }

  /// What a browser calls itself, shortened; what cannot be seen is left out.
  static func agent(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: text.unicodeScalars.prefix(most).filter(isVisible))
    return String(kept)
  }

  private static func lengthFault(_ name: String) -> NameFault? {
    // Bytes first: a long text is not gone through to be counted.
    guard name.utf8.count <= most * 4, name.unicodeScalars.count <= most else { return .tooLong(most: most) }
    return name.unicodeScalars.allSatisfy(\.properties.isWhitespace) ? .empty : nil
  }

  private static func lineFault(_ name: String) -> NameFault? {
    lengthFault(name) ?? name.unicodeScalars.first { !isVisible($0) }.map { .character($0.value) }
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }
}
