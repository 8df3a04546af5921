import Vocabulary

/// In which role a record of processing is kept: Art. 30(1) or Art. 30(2).
public enum RecordRole: String, CaseIterable, Hashable, Sendable {
  /// That of a controller, Art. 30(1).
  case controller
  /// That of a processor, Art. 30(2).
  case processor

  /// What a record in this role must hold, in the order of its letters.
  public var letters: [RecordLetter] { RecordLetter.allCases.filter { $0.role == self } }
}

/// One letter of Art. 30(1) or (2): something that a record of processing must hold.
public enum RecordLetter: String, CaseIterable, Hashable, Sendable, Comparable {
  /// Name and contact details of the controllers, Art. 30(1)(a).
  case controllers = "30-1-a"
  /// The purposes, Art. 30(1)(b).
  case purposes = "30-1-b"
  /// Categories of data subjects and of personal data, Art. 30(1)(c).
  case people = "30-1-c"
  /// Categories of recipients, Art. 30(1)(d).
  case recipients = "30-1-d"
  /// Transfers to third countries and international organisations, Art. 30(1)(e).
  case transfers = "30-1-e"
  /// Time limits for erasure, Art. 30(1)(f).
  case erasure = "30-1-f"
  /// Technical and organisational measures, Art. 30(1)(g).
  case measures = "30-1-g"
  /// Name and contact details of the processor and of each controller, Art. 30(2)(a).
  case processorAndControllers = "30-2-a"
  /// Categories of processing for each controller, Art. 30(2)(b).
  case processing = "30-2-b"
  /// Transfers of a processor, Art. 30(2)(c).
  case processorTransfers = "30-2-c"
  /// Measures of a processor, Art. 30(2)(d).
  case processorMeasures = "30-2-d"

  /// The record that it belongs to.
  public var role: RecordRole { rawValue.hasPrefix("30-1") ? .controller : .processor }

  /// The provision as lawyers cite it, `GDPR 30(1)(a)`.
  public var provision: String {
    let parts = rawValue.split(separator: "-")
    return "GDPR \(parts[0])" + parts.dropFirst().map { "(\($0))" }.joined()
  }

  /// Whether the article asks for it only «where possible».
  public var isWherePossible: Bool { [.erasure, .measures, .processorMeasures].contains(self) }

  /// The order of the letters.
  public static func < (a: Self, b: Self) -> Bool { a.rawValue.precedesByBytes(b.rawValue) }
}
