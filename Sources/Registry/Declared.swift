public import Vocabulary

/// What a register says of a set: nothing yet, that it is empty (and who confirmed so), or what it holds.
///
/// Unknown is a value: «no transfer, confirmed by N on day D» differs from an empty field.
public enum Declared<Element: Hashable & Sendable>: Hashable, Sendable {
  /// Nothing was declared: whatever needs it is unknown.
  case undeclared
  /// Declared to be empty.
  case none(Confirmation)
  /// Declared to be exactly these; never empty.
  case some([Element])

  /// What is named; empty where nothing is.
  public var elements: [Element] {
    if case .some(let elements) = self { elements } else { [] }
  }
}

/// Who confirmed a fact, and on which day.
public struct Confirmation: Hashable, Sendable {
  /// The day on which it was confirmed.
  public var day: Day
  /// The person or organisation who said so.
  public var by: Person?

  /// A confirmation.
  public init(day: Day, by: Person? = nil) {
    self.day = day
    self.by = by
  }
}

/// A person named in a register, or the mark that the name was erased on request (Art. 17).
public enum Person: Hashable, Sendable {
  /// As written.
  case named(String)
  /// Erased: who it was is no longer on record.
  case erased(Day)
}

/// How to reach somebody, or the mark that it was erased.
public enum Contact: Hashable, Sendable {
  /// As declared.
  case held(ContactDetails)
  /// The personal data of the contact were erased on this day.
  case erased(Day)
}

/// The particulars of a contact.
public struct ContactDetails: Hashable, Sendable {
  /// The contact person's name.
  public var name: String?
  /// What the person does there.
  public var position: String?
  /// An address for electronic mail.
  public var email: String?
  /// A telephone number.
  public var phone: String?

  /// Contact details, each optional.
  public init(name: String? = nil, position: String? = nil, email: String? = nil, phone: String? = nil) {
    self.name = name
    self.position = position
    self.email = email
    self.phone = phone
  }
}

/// Where data rest or are seen from, and who runs or staffs that place.
public struct PlaceUse: Hashable, Sendable {
  /// A country, an international organisation or a group of places.
  public var place: String
  /// Whose machines or staff they are.
  public var by: PlaceOperator

  /// A place in use.
  public init(_ place: String, by: PlaceOperator = .undeclared) {
    self.place = place
    self.by = by
  }
}

/// Whose machines or staff a place has.
public enum PlaceOperator: Hashable, Sendable {
  /// Not said.
  case undeclared
  /// The recipient's own.
  case recipient
  /// Another party's, to whom a flow of its own leads.
  case party(ID<Party>)
}
