public import Registry
public import Vocabulary

/// Something that an entry of the record leaves out.
public enum RecordGap: Hashable, Sendable {
  /// Who the controller is.
  case controller
  /// Who the processor is.
  case processor
  /// A party's name.
  case name(ID<Party>)
  /// How to reach a party: neither an address nor a contact.
  case contact(ID<Party>)
  /// Whether a party of ours has a data protection officer, or how to reach that person.
  case officer(ID<Party>)
  /// What is done for a controller.
  case processing(ID<Party>)
  /// The purposes.
  case purposes
  /// The categories of data subjects.
  case subjects
  /// The categories of personal data.
  case categories
  /// The recipients, or their categories.
  case recipients
  /// Who operates a system that gets data.
  case systemOperator(ID<System>)
  /// In which country a recipient is.
  case country(ID<Party>)
  /// Where the data that a recipient gets rest, or from where they are seen.
  case places(ID<Party>)
  /// The safeguards for a transfer to a recipient under the second subparagraph of Art. 49(1).
  case safeguards(ID<Party>)
  /// The time limits for erasure.
  case erasure
  /// The measures.
  case measures

  /// What is missing, in one word, as documents write it.
  public var name: String {
    switch self {
    case .controller: "controller"
    case .processor: "processor"
    case .name: "name"
    case .contact: "contact"
    case .officer: "officer"
    case .processing: "processing"
    case .purposes: "purposes"
    case .subjects: "subjects"
    case .categories: "categories"
    case .recipients: "recipients"
    case .systemOperator: "operator"
    case .country: "country"
    case .places: "places"
    case .safeguards: "safeguards"
    case .erasure: "erasure"
    case .measures: "measures"
    }
  }

  /// The party or system that it is missing of, where it is one's.
  public var of: String? {
    switch self {
    case .name(let id), .contact(let id), .officer(let id), .processing(let id), .country(let id), .places(let id),
      .safeguards(let id):
      id.key
    case .systemOperator(let id): id.key
    case .controller, .processor, .purposes, .subjects, .categories, .recipients, .erasure, .measures: nil
    }
  }
}

extension RecordGap: Comparable {
  /// Order by what is missing, then by whose it is.
  public static func < (a: Self, b: Self) -> Bool {
    a.name == b.name ? (a.of ?? "").precedesByBytes(b.of ?? "") : a.name.precedesByBytes(b.name)
  }
}
