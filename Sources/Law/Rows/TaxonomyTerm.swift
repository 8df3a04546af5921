public import Vocabulary

/// A word for a kind of data, people, purpose, operation or measure, and where it hangs in its tree.
public struct TaxonomyTerm: LawRow {
  /// The tree that the word hangs in.
  public let taxonomy: Taxonomy
  /// The id that registers name it by.
  public let id: String
  /// The word above it; none for a root.
  public let parent: String?
  /// The word in English.
  public let labelEN: String
  /// The word in bokmål.
  public let labelNB: String
  /// Its address in the W3C Data Privacy Vocabulary; none where the word is our own.
  public let iri: String?
  /// What the word itself carries, beside what it inherits: Art. 9, Art. 10, Art. 87.
  public let marks: Marks
  /// Whether it is merely the name of a marked group, so that an agreement must say which kinds.
  public let isOnlyAGroup: Bool
  /// For kinds of people: whether they act for an organisation and not for themselves.
  public let actsForOrganisation: Bool
  /// Where the word comes from.
  public let source: Source
  /// What a reader should know beside it.
  public let note: String?

  /// The table that the word stands in.
  public var table: LawTable { taxonomy.table }

  /// The word in a language.
  public func label(_ language: Language) -> String {
    switch language {
    case .en: labelEN
    case .nb: labelNB
    }
  }

  init(_ row: RawRow, of taxonomy: Taxonomy) throws(LawFault) {
    self.taxonomy = taxonomy
    id = try row.required("id")
    guard ID<Self>.isWellFormed(Array(id.utf8)) else {
      throw row.fault("id", "«\(id)» is no id", "small letters, digits, hyphens and full stops, at most 63")
    }
    parent = row.optional("parent")
    labelEN = try row.required("label_en")
    labelNB = try row.required("label_nb")
    iri = row.optional("iri")
    if let iri, !iri.hasPrefix("https://") {
      throw row.fault("iri", "«\(iri)» is no address", "an address that begins with https://, or nothing")
    }
    if taxonomy == .categories {
      guard let marks = Marks(name: row.text("mark")) else {
        throw row.fault("mark", "unknown mark «\(row.text("mark"))»", "none, art9, art10 or national-id")
      }
      self.marks = marks
      isOnlyAGroup = try row.flag("only_a_group")
    } else {
      marks = []
      isOnlyAGroup = false
    }
    actsForOrganisation = taxonomy == .subjects ? try row.flag("acts_for_organisation") : false
    source = try row.source()
    note = row.optional("note")
  }
}

extension Taxonomy {
  /// The table that holds the words of this tree.
  public var table: LawTable {
    switch self {
    case .categories: .dataCategories
    case .subjects: .dataSubjects
    case .purposes: .purposes
    case .operations: .operations
    case .measures: .measures
    }
  }

  /// The columns of that table.
  var columns: [String] {
    let own =
      switch self {
      case .categories: ["mark", "only_a_group"]
      case .subjects: ["acts_for_organisation"]
      case .purposes, .operations, .measures: [String]()
      }
    return ["id", "parent", "label_en", "label_nb", "iri"] + own + ["source", "confidence", "note"]
  }
}
