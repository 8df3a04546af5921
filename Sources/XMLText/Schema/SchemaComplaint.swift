internal import CLibXML2

/// One complaint of libxml2's validator, as it tells it.
struct SchemaComplaint {
  let code: UInt32
  /// With names in the form `{namespace}name`.
  let message: String
  private let strings: [String]

  init(_ error: xmlError) {
    code = UInt32(bitPattern: error.code)
    message = error.message.map { String(cString: $0) } ?? ""
    strings = [error.str1, error.str2, error.str3].map { $0.map { String(cString: $0) } ?? "" }
  }

  /// What libxml2 has put into its words.
  var first: String { strings[0] }
  var second: String { strings[1] }

  /// The attribute that it is about, where the message begins with `Element 'e', attribute 'a': `.
  var attribute: String? {
    guard message.hasPrefix("Element '") else { return nil }
    let rest = message.dropFirst(9).drop { $0 != "'" }.dropFirst()
    guard rest.hasPrefix(", attribute '") else { return nil }
    return Self.local(String(rest.dropFirst(13).prefix { $0 != "'" }))
  }

  /// The name of the type that a value is not of: the last quoted words.
  var type: String { Self.local(Self.quoted(after: " type '", in: message[...]) ?? "") }

  /// Whether it is about the value of an attribute or about the text of an element.
  var isAboutValue: Bool {
    (XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_1.rawValue...XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_3.rawValue).contains(code)
      || (XML_SCHEMAV_CVC_FACET_VALID.rawValue...XML_SCHEMAV_CVC_ENUMERATION_VALID.rawValue).contains(code) || isFixed
  }

  /// Whether only one value is allowed, and it is another.
  private var isFixed: Bool {
    let codes = [XML_SCHEMAV_CVC_AU, XML_SCHEMAV_CVC_ATTRIBUTE_4, XML_SCHEMAV_CVC_ELT_5_2_2_2_1]
    return (codes + [XML_SCHEMAV_CVC_ELT_5_2_2_2_2]).contains { $0.rawValue == code } && !second.isEmpty
  }

  /// The names that could have stood here: `… Expected is one of ( {ns}a, {ns}b ).`
  var expected: [String] {
    guard let mark = message.firstRange(of: ". Expected is "),
      let open = message[mark.upperBound...].firstIndex(of: "(")
    else { return [] }
    let list = message[open...].dropFirst().prefix { $0 != ")" }
    let names = list.split(separator: ",").map { Self.local(String($0.filter { $0 != " " })) }
    return names.filter { !$0.isEmpty && $0 != "*" && !$0.hasPrefix("##") }
  }

  /// The words of an enumeration, `'a', 'b'`, in an order that does not depend on libxml2.
  var words: [String] {
    if isFixed { return [second] }
    guard code == XML_SCHEMAV_CVC_ENUMERATION_VALID.rawValue else { return [] }
    return Self.quotedList(second).sorted()
  }

  /// The names in a key: `… key-sequence ['a', 'b'] of keyref …`.
  var key: [String] {
    guard let start = message.firstRange(of: "key-sequence [")?.upperBound else { return [] }
    let ends = message[start...].ranges(of: "'] of keyref '") + message[start...].ranges(of: "'] in ")
    guard let end = ends.map(\.lowerBound).max() else { return [] }
    return Self.quotedList(message[start...end])
  }

  /// The name of the key or of the reference: the last quoted words.
  var keyName: String { Self.local(String(message.split(separator: "'").dropLast().last ?? "")) }

  private static func quotedList(_ text: some StringProtocol) -> [String] {
    guard text.hasPrefix("'"), text.hasSuffix("'"), text.count > 1 else { return [] }
    var words: [String] = []
    var rest = Substring(text).dropFirst().dropLast()
    while let range = rest.firstRange(of: "', '") {
      words.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return words + [String(rest)]
  }

  private static func quoted(after mark: String, in text: Substring) -> String? {
    guard let found = text.firstRange(of: mark) else { return nil }
    return String(text[found.upperBound...].prefix { $0 != "'" })
  }

  /// A name without its namespace: `{urn:a}b` and `a:b` are both `b`.
  static func local(_ name: String) -> String {
    String(name.split { $0 == "}" || $0 == ":" }.last ?? "")
  }
}
