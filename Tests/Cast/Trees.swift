internal import Vocabulary

/// The words that random registers are made of: few enough to meet each other often.
enum Trees {
  /// Each word with the word above it; roots are above themselves nowhere.
  static let parents: [Dimension: [String: String]] = [
    .categories: [
      "contact": "personal-data", "email-address": "contact", "email-work": "email-address",
      "email-personal": "email-address", "telephone-number": "contact", "identifying": "personal-data",
      "name": "identifying", "official-id": "identifying", "national-id-number": "official-id",
      "passport": "official-id", "special-category": "personal-data", "health": "special-category",
      "sick-leave": "health", "criminal": "personal-data", "criminal-conviction": "criminal",
      "tracking": "personal-data", "location": "tracking", "gps-coordinate": "location",
      "sports-note": "email-address", "ward-note": "special-category", "ward-note-short": "ward-note",
      "shift-plan": "location",
    ],
    .subjects: [
      "customer": "data-subject", "client": "customer", "consumer": "data-subject", "employee": "data-subject",
      "former-employee": "employee", "contractor": "data-subject", "customer-contact": "data-subject",
      "website-visitor": "data-subject", "member": "data-subject", "temp": "contractor",
    ],
    .purposes: [
      "service-management": "purpose", "service-provision": "service-management",
      "requested-service": "service-provision", "technical-provision": "service-provision", "marketing": "purpose",
      "direct-marketing": "marketing", "newsletter": "direct-marketing", "hr": "purpose",
      "personnel-management": "hr", "payroll": "personnel-management", "security": "purpose",
      "immigration-control": "purpose", "fleet": "service-provision",
    ],
    .operations: [
      "keep": "processing", "store": "keep", "record": "keep", "erase": "keep", "use": "processing", "access": "use",
      "analyse": "use", "profiling": "use", "combine": "processing", "share": "processing", "adapt": "processing",
      "transfer": "processing", "disclose-by-transmission": "processing",
    ],
  ]

  /// The words of a dimension, in an order that does not depend on chance.
  static func words(_ dimension: Dimension) -> [String] {
    Set((parents[dimension] ?? [:]).flatMap { [$0.key, $0.value] }).sorted { $0.precedesByBytes($1) }
  }

  static func parent(_ dimension: Dimension, _ word: String) -> String? { parents[dimension]?[word] }

  /// The root that a word hangs under.
  static func top(_ dimension: Dimension, _ word: String) -> String {
    guard let parent = parent(dimension, word) else { return word }
    return top(dimension, parent)
  }

  static func children(_ dimension: Dimension, _ word: String) -> [String] {
    (parents[dimension] ?? [:]).filter { $0.value == word }.map(\.key).sorted { $0.precedesByBytes($1) }
  }

  /// Words that say nothing special: what most registers carry most of the time.
  static let plain: [Dimension: [String]] = [
    .categories: ["email-work", "telephone-number", "name", "passport", "gps-coordinate", "shift-plan"],
    .subjects: ["client", "consumer", "customer-contact", "website-visitor", "member"],
    .purposes: ["requested-service", "technical-provision", "newsletter", "security", "fleet"],
    .operations: ["store", "record", "access", "adapt", "analyse"],
  ]

  /// Where parties sit and data rest.
  static let inside = ["NO", "SE", "DE", "IE", "FR", "FI", "AX", "NL", "ES"]
  static let outside = ["US", "GB", "IN", "CH", "BR", "CA", "JP", "SJ", "NC", "KR", "GL", "FO"]
  static let groups = ["EEA", "EU", "adequate"]

  /// The clauses of Art. 28(3) that must be located.
  static let clauses = [
    "A28.3.0f", "A28.3.a", "A28.3.b", "A28.3.c", "A28.3.d", "A28.3.e", "A28.3.f", "A28.3.g", "A28.3.h", "A28.3.x",
  ]

  /// Measures with those above them; roots are above themselves nowhere.
  static let measures = [
    "encryption": "technical", "encryption-at-rest": "encryption", "encryption-in-transfer": "encryption",
    "access-control": "technical", "multi-factor": "authentication", "authentication": "technical",
    "staff-training": "organisational", "dp-training": "staff-training", "nda": "legal",
  ]

  /// The words of measures, in an order that does not depend on chance.
  static let measureWords = Set(measures.flatMap { [$0.key, $0.value] }).sorted { $0.precedesByBytes($1) }

  /// What marks categories by themselves; words below them are marked alike.
  static let marked: [String: Marks] = [
    "special-category": .art9, "criminal": .art10, "national-id-number": .nationalID,
  ]

  /// Names of authorities: each country's own, its short or other one, and a former one where there is one.
  static let authorities = [
    "NO": ["Datatilsynet", "datatilsynet"], "SE": ["Integritetsskyddsmyndigheten", "IMY", "Datainspektionen"],
    "FR": ["Commission nationale de l'informatique et des libertés", "CNIL"],
    "DE": ["BfDI", "Die Bundesbeauftragte für den Datenschutz und die Informationsfreiheit"],
    "IE": ["Data Protection Commission", "DPC", "Data Protection Commissioner"],
    "FI": ["Tietosuojavaltuutetun toimisto", "TSV"], "AX": ["Tietosuojavaltuutetun toimisto"],
    "NL": ["Autoriteit Persoonsgegevens", "AP", "College bescherming persoonsgegevens"],
    "ES": ["Agencia Española de Protección de Datos", "AEPD"], "DK": ["Datatilsynet", "Registertilsynet"],
  ]
}
