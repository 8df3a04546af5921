import Law
import Registry
import Vocabulary

@testable import Documents

extension ValueType {
  /// The name of the simple type.
  var schemaName: String {
    switch self {
    case .newID, .reference: "Id"
    case .text: "Words"
    case .day: "Day"
    case .duration: "Duration"
    case .hours: "Hours"
    case .yesNo: "YesNo"
    case .module: "Module"
    case .sha256: "SHA256"
    case .languageTag: "LanguageTag"
    case .name: "Name"
    case .country: "Country"
    case .organisation: "OrganisationCode"
    case .place: "Place"
    case .places(let rule): "Place".list(rule)
    case .term: "TermName"
    case .terms(_, let rule): "TermName".list(rule)
    case .names: "AnyName".list(.filled)
    case .closed(let words): words.schemaName
    case .closedList(let words, let rule): words.schemaName.list(rule)
    case .law: "LawRow"
    case .lawList: "LawRow".list(.filled)
    }
  }
}

extension String {
  fileprivate func list(_ rule: ListRule) -> String { self + (rule == .mayBeEmpty ? "ListOrNothing" : "List") }
}

extension ClosedWords {
  fileprivate var schemaName: String {
    let name = "\(self)"
    return name.prefix(1).uppercased() + name.dropFirst() + "Word"
  }
}

extension SchemaWriter {
  private static let patterns: [(name: String, pattern: String, about: String)] = [
    ("Id", "[a-z0-9][a-z0-9.\\-]{0,62}", "A key that people choose: small letters, digits, dots and hyphens."),
    ("Words", "[\\s\\S]*\\S[\\s\\S]*", "Words that people write; not blank."),
    ("Duration", Self.duration, "A length of time in years, months, weeks and days, such as P1Y6M or P30D."),
    ("Hours", "PT[0-9]{1,4}H", "Whole hours, such as PT24H."),
    ("Module", "[1-4]", "The number of a module."),
    ("SHA256", "[0-9a-f]{64}", "A SHA-256 in 64 hexadecimal digits."),
    ("LanguageTag", "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", "A language by BCP 47, such as nb or en-GB."),
    ("Name", "[a-z0-9][a-z0-9.\\-]{0,62}", "A name of our own making in the shape of a key."),
    ("OrganisationCode", "[A-Z][A-Z0-9\\-]{2,11}", "The code of an international organisation, such as EPO."),
    ("TermName", "[a-z0-9][a-z0-9.\\-]{0,62}", "A word of a taxonomy, built in or declared under terms."),
    ("AnyName", "\\S+", "A word of any taxonomy, or a place."),
    ("LawRow", "[A-Za-z0-9][A-Za-z0-9./\\-]{0,62}", "The id of a row in the tables of law, such as us-dpf or A6-1-f."),
  ]

  /// At least one unit, each of at most four digits, in this order.
  private static var duration: String {
    let units = ["Y", "M", "W", "D"].map { "0*[0-9]{1,4}\($0)" }
    return "P("
      + units.indices.map { first in
        units[first] + units[(first + 1)...].map { "(\($0))?" }.joined()
      }.joined(separator: "|") + ")"
  }

  mutating func writeSimpleTypes(in types: [ElementType]) {
    let used = Set(types.flatMap(\.attributes).map(\.type.schemaName))
    for (name, pattern, about) in Self.patterns {
      simple(name, about) { $0.element("xs:restriction", "base=\"xs:string\"") { $0.pattern(pattern) } }
    }
    simple("Day", "A day that exists, such as 2026-11-22.") {
      $0.element("xs:restriction", "base=\"xs:date\"") { $0.pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}") }
    }
    enumeration("YesNo", "Whether something is so.", [("yes", nil), ("no", nil)])
    let countries = law.countries.map { ($0.code, $0.nameEN) }
    let spellings = PlaceCode.otherSpellings.sorted { $0.key < $1.key }.map { ($0.key, "Read as \($0.value).") }
    enumeration("Country", "A country, ISO 3166-1 alpha-2.", (countries + spellings).map { ($0.0, $0.1) })
    enumeration(
      "PlaceGroup", "A group of places: its members on the day of judgment.", PlaceCode.groups.map { ($0, nil) })
    simple("Place", "A country, a group of places, or an international organisation.") {
      $0.element("xs:union", "memberTypes=\"r:Country r:PlaceGroup r:OrganisationCode\"")
    }
    for words in ClosedWords.allCases {
      enumeration(words.schemaName, "One of a fixed list of words.", words.words.map { ($0, nil) })
    }
    for name in used.sorted() where name.hasSuffix("List") || name.hasSuffix("ListOrNothing") { list(name) }
  }

  private mutating func list(_ name: String) {
    let mayBeEmpty = name.hasSuffix("ListOrNothing")
    let item = String(name.dropLast(mayBeEmpty ? 13 : 4))
    let about = mayBeEmpty ? "A list with spaces between; it may be empty." : "A list with spaces between; not empty."
    simple(name, about) {
      if mayBeEmpty { return $0.element("xs:list", "itemType=\"r:\(item)\"") }
      $0.element("xs:restriction") {
        $0.element("xs:simpleType") { $0.element("xs:list", "itemType=\"r:\(item)\"") }
        $0.line("<xs:minLength value=\"1\"/>")
      }
    }
  }

  private mutating func enumeration(_ name: String, _ about: String, _ words: [(String, String?)]) {
    simple(name, about) {
      $0.element("xs:restriction", "base=\"xs:string\"") {
        for (word, about) in words {
          $0.line(
            about.map {
              "<xs:enumeration value=\"\(word)\"><xs:annotation><xs:documentation xml:lang=\"en\">\(Self.escaped($0))"
                + "</xs:documentation></xs:annotation></xs:enumeration>"
            } ?? "<xs:enumeration value=\"\(word)\"/>")
        }
      }
    }
  }

  private mutating func simple(_ name: String, _ about: String, _ content: (inout Self) -> Void) {
    element("xs:simpleType", "name=\"\(name)\"") {
      $0.document(about)
      content(&$0)
    }
  }

  private mutating func pattern(_ pattern: String) { line("<xs:pattern value=\"\(Self.escaped(pattern))\"/>") }
}
