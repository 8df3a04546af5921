internal import CLibXML2

extension SchemaFault.Kind {
  /// What libxml2 says of one value, first which rule it breaks, then of which type it is not.
  init(value complaints: [SchemaComplaint], in element: String, _ notes: SchemaNotes) {
    let holder = SchemaFault.Holder(element: element, attribute: complaints[0].attribute)
    let type = notes.type(of: holder)
    if let words = complaints.lazy.map(\.words).first(where: { !$0.isEmpty }) {
      self = .notAmong(words, value: complaints[0].first, holder)
    } else {
      // Of a text that is of the wrong sort altogether, libxml2 does not repeat the text.
      let value = complaints.first.flatMap { $0.first.isEmpty && holder.attribute == nil ? nil : $0.first }
      self = .value(value, holder, type: type?.name ?? complaints.last?.type ?? "", about: type?.about)
    }
  }

  /// What libxml2 says of anything but a value, while an element begins or where it ends.
  init(_ complaint: SchemaComplaint, element: String, parent: String?, atEnd: Bool, _ notes: SchemaNotes) {
    switch xmlParserErrors(rawValue: complaint.code) {
    case XML_SCHEMAV_CVC_ELT_1: self = .root(element)
    case XML_SCHEMAV_ELEMENT_CONTENT:
      self =
        atEnd
        ? .incomplete(element, expected: complaint.expected, about: SchemaFault.Kind.about(complaint.expected, notes))
        : .misplaced(element, in: parent ?? "", expected: complaint.expected)
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_4:
      self = .lacksAttribute(
        complaint.first, of: element, about: notes.attribute(complaint.first, of: element)?.about)
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_1, XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_2, XML_SCHEMAV_CVC_TYPE_3_1_1:
      self = .unknownAttribute(complaint.attribute ?? complaint.first, of: element)
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_1, XML_SCHEMAV_CVC_COMPLEX_TYPE_2_2, XML_SCHEMAV_CVC_COMPLEX_TYPE_2_3,
      XML_SCHEMAV_CVC_TYPE_3_1_2:
      self = atEnd ? .text(in: element) : .misplaced(element, in: parent ?? "", expected: [])
    case XML_SCHEMAV_CVC_ELT_3_1, XML_SCHEMAV_CVC_ELT_3_2_1, XML_SCHEMAV_CVC_ELT_3_2_2:
      self = .instanceAttribute("nil", of: element)
    case XML_SCHEMAV_CVC_ELT_4_1, XML_SCHEMAV_CVC_ELT_4_2, XML_SCHEMAV_CVC_ELT_4_3, XML_SCHEMAV_CVC_TYPE_2:
      self = .instanceAttribute("type", of: element)
    case XML_SCHEMAV_CVC_IDC where complaint.message.contains("No match found"):
      let target = notes.references.first { $0.name == complaint.keyName }?.target
      self = .dangling(target ?? complaint.keyName, complaint.key)
    case XML_SCHEMAV_CVC_IDC where complaint.message.contains("Duplicate"):
      self = .twice(complaint.keyName, complaint.key)
    default: self = .other(SchemaFault.Kind.plain(complaint.message), element: element)
    }
  }

  /// What is said of the only element that could come next.
  private static func about(_ expected: [String], _ notes: SchemaNotes) -> String? {
    expected.count == 1 ? notes.element(expected[0])?.about : nil
  }

  /// libxml2's words without the namespaces and the full stop.
  private static func plain(_ message: String) -> String {
    var words = ""
    var isInNamespace = false
    for character in message where character != "\n" {
      if character == "{" { isInNamespace = true } else if character == "}" { isInNamespace = false }
      if !isInNamespace, character != "}" { words.append(character == "'" ? "`" : character) }
    }
    return words.hasSuffix(".") ? String(words.dropLast()) : words
  }
}
