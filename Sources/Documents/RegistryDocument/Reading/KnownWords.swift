internal import Law
internal import Registry
internal import Vocabulary

/// The words that a document may use: those of the law's tables, and the organisation's own as they are read.
struct KnownWords {
  private let law: LawEdition
  private var terms: [NameTable]
  private let rows: [NameTable]
  private var countries = [Bool](repeating: false, count: 26 * 26)
  /// Organisations that the law's tables or the register's parties name.
  var organisations = NameTable()

  init(_ law: LawEdition) {
    self.law = law
    terms = Taxonomy.allCases.map { NameTable(law.taxonomy($0).terms.map(\.id)) }
    rows = LawWords.allCases.map { NameTable($0.ids(in: law)) }
    for country in law.countries {
      let code = Array(country.code.utf8)
      if code.count == 2, let place = Self.place(code[0], code[1]) { countries[place] = true }
    }
    for organisation in law.organisations { _ = organisations.number(naming: organisation.code) }
  }

  private static func place(_ first: UInt8, _ second: UInt8) -> Int? {
    let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
    guard capitals.contains(first), capitals.contains(second) else { return nil }
    return Int(first - capitals.lowerBound) * 26 + Int(second - capitals.lowerBound)
  }

  private static func place(_ taxonomy: Taxonomy) -> Int {
    switch taxonomy {
    case .categories: 0
    case .subjects: 1
    case .purposes: 2
    case .operations: 3
    case .measures: 4
    }
  }

  // MARK: Terms

  func isTerm(_ word: UnsafeBufferPointer<UInt8>, of taxonomy: Taxonomy) -> Bool {
    terms[Self.place(taxonomy)].number(of: word) != nil
  }

  func isTerm(_ word: String, of taxonomy: Taxonomy) -> Bool { terms[Self.place(taxonomy)].number(of: word) != nil }

  func isBuiltIn(_ word: String, of taxonomy: Taxonomy) -> Bool { law.taxonomy(taxonomy).place(of: word) != nil }

  /// Adds a word of the organisation's own.
  mutating func add(_ word: String, to taxonomy: Taxonomy) {
    _ = terms[Self.place(taxonomy)].number(naming: word)
  }

  func unknownTerm(_ word: String, of taxonomy: Taxonomy, below: String? = nil) -> ValueFlaw {
    let known = terms[Self.place(taxonomy)].all
    let elsewhere = Taxonomy.allCases.first { $0 != taxonomy && isTerm(word, of: $0) }
    return .term(
      word, taxonomy, near: Nearest.words(to: word, among: known), elsewhere: elsewhere, below: below)
  }

  // MARK: Places

  func isCountry(_ code: UnsafeBufferPointer<UInt8>) -> Bool {
    guard code.count == 2, let place = Self.place(code[0], code[1]) else { return false }
    return countries[place] || PlaceCode.otherSpellings[String(decoding: code, as: UTF8.self)] != nil
  }

  func isPlace(_ code: UnsafeBufferPointer<UInt8>) -> Bool {
    if isCountry(code) { return true }
    return organisations.number(of: code) != nil || PlaceCode.groups.contains(String(decoding: code, as: UTF8.self))
  }

  func unknownCountry(_ code: String) -> ValueFlaw { .country(code, meant: meantCountry(code)) }

  func unknownPlace(_ code: String) -> ValueFlaw {
    let others = PlaceCode.groups + organisations.all
    let near = others.filter { $0.lowercased() == code.lowercased() } + Nearest.words(to: code, among: others)
    return .place(code, meant: meantCountry(code).map { .country($0) } ?? near.first.map { .other($0) })
  }

  /// Understands a name in English or Norwegian, and small letters.
  private func meantCountry(_ code: String) -> MeantCountry? {
    let capitals = code.uppercased()
    let named = law.countries.first {
      $0.code == capitals || $0.nameEN.lowercased() == code.lowercased() || $0.nameNB.lowercased() == code.lowercased()
    }
    return named.map { MeantCountry(code: $0.code, nameEN: $0.nameEN, nameNB: $0.nameNB) }
  }

  // MARK: Rows of the law's tables

  func isRow(_ id: UnsafeBufferPointer<UInt8>, of words: LawWords) -> Bool {
    rows[words.rawValue].number(of: id) != nil
  }

  func unknownRow(_ id: String, of words: LawWords) -> ValueFlaw {
    let known = rows[words.rawValue].all
    let other = LawWords.allCases.first { $0 != words && rows[$0.rawValue].number(of: id) != nil }
    return .law(
      id, words, near: Nearest.words(to: id, among: known), elsewhere: other, all: known.count <= 16 ? known : [])
  }
}

extension LawWords {
  /// The rows that may be named.
  func ids(in law: LawEdition) -> [String] {
    switch self {
    case .basis: law.legalBases.filter { $0.kind == .basis }.map(\.id)
    case .condition: law.legalBases.filter { $0.kind == .condition }.map(\.id)
    case .transferBasis: law.legalBases.filter { $0.kind == .transfer }.map(\.id)
    case .decision: law.adequacy.map(\.id)
    case .clause: law.clauses.map(\.id)
    case .clauseSet: law.standardSets.map(\.id) + law.clauseSets.map(\.id)
    case .transferClauses: law.standardSets.filter { $0.kind == .transfer }.map(\.id)
    }
  }
}

extension NameTable {
  init(_ names: [String]) {
    self.init()
    for name in names { _ = number(naming: name) }
  }

  /// All names in the order in which they were given numbers.
  var all: [String] { (0..<UInt32(count)).map { self[$0] } }
}
