internal import CLibXML2

extension Parsing {
  /// Turns an error of libxml2 into a fault, placed where a person would point.
  /// libxml2 itself stands behind what it refuses, and often behind the whole tag.
  func fault(from error: xmlError) -> (XMLFault.Kind, offset: Int) {
    let stand = window.bytes.slice(0..<min(max(offset - window.offset, 0), window.count))
    let (kind, index) = located(error, before: stand)
    return (kind, window.offset + index)
  }

  /// The kind, and its index in the window; `read` is what libxml2 has read of it.
  private func located(_ error: xmlError, before read: UnsafeBufferPointer<UInt8>) -> (XMLFault.Kind, Int) {
    let here = read.count
    let first = words(error.str1)
    let second = words(error.str2)
    let tag = read.lastIndex(of: Byte.less) ?? here
    switch xmlParserErrors(rawValue: UInt32(bitPattern: error.code)) {
    case XML_ERR_DOCUMENT_EMPTY, XML_ERR_DOCUMENT_END, XML_ERR_TAG_NOT_FINISHED:
      return isCutShort ? (.unfinishedTag, tag) : ending(at: here)
    case XML_ERR_TAG_NAME_MISMATCH: return (.mismatchedEnd(expected: first, found: second), tag)
    case XML_ERR_GT_REQUIRED: return (.unfinishedTag, tag)
    case XML_ERR_ATTRIBUTE_REDEFINED:
      let name = second.isEmpty ? first : "\(first):\(second)"
      return (.duplicateAttribute(name), tag + lastAttribute(name, in: read, from: tag))
    case XML_NS_ERR_ATTRIBUTE_REDEFINED:
      return (.duplicateAttribute(first), tag + lastAttribute(":\(first)", in: read, from: tag))
    case XML_NS_ERR_UNDEFINED_NAMESPACE:
      if error.str3 == nil { return (.undeclaredPrefix(first), tag) }
      return (.undeclaredPrefix(first), tag + lastAttribute("\(first):\(second)", in: read, from: tag))
    case XML_NS_ERR_XML_NAMESPACE, XML_NS_ERR_EMPTY, XML_WAR_NS_URI:
      return (.namespaceDeclaration, tag + lastAttribute("xmlns", in: read, from: tag))
    case XML_NS_ERR_QNAME, XML_NS_ERR_COLON: return (.misplacedColon, startOfWord(before: read))
    case XML_ERR_ATTRIBUTE_WITHOUT_VALUE: return (.attributeWithoutValue(first), startOfWord(before: read))
    case XML_ERR_ENTITYREF_SEMICOL_MISSING: return (.unfinishedReference, reference(before: read))
    case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY:
      return (.undeclaredEntity(first), reference(before: read))
    case XML_ERR_INVALID_CHARREF, XML_ERR_INVALID_HEX_CHARREF, XML_ERR_INVALID_DEC_CHARREF:
      return (.forbiddenReference, reference(before: read))
    case XML_ERR_INVALID_CHAR where words(error.message).contains("CharRef"):
      return (.forbiddenReference, reference(before: read))
    case XML_ERR_NAME_REQUIRED: return nameRequired(after: read)
    case XML_ERR_MISPLACED_CDATA_END:
      let end = window.bytes.index(after: "]]>", from: here)
      return (.sectionEndInText, end.map { $0 - 3 } ?? here)
    default: return (plain(error), here)
    }
  }

  /// Faults that libxml2 places well.
  private func plain(_ error: xmlError) -> XMLFault.Kind {
    switch xmlParserErrors(rawValue: UInt32(bitPattern: error.code)) {
    case XML_ERR_ATTRIBUTE_NOT_STARTED: return .attributeWithoutQuotes
    case XML_ERR_LT_IN_ATTRIBUTE: return .lessThanInAttribute
    case XML_ERR_INVALID_CHAR: return .forbiddenCharacter
    case XML_ERR_INVALID_ENCODING: return .notUTF8
    case XML_ERR_NAME_TOO_LONG: return .nameTooLong
    case XML_ERR_NO_MEMORY: return .tooManyNames(limit: limits.nameBytes)
    case XML_ERR_HYPHEN_IN_COMMENT: return .badComment
    case XML_ERR_XMLDECL_NOT_FINISHED, XML_ERR_VERSION_MISSING, XML_ERR_STANDALONE_VALUE, XML_ERR_UNKNOWN_VERSION:
      return .badDeclaration
    case XML_ERR_SPACE_REQUIRED:
      return context.pointee.instate == XML_PARSER_START ? .badDeclaration : .attributesWithoutSpace
    default:
      let message = words(error.message).prefix { $0 != "\n" }
      return .malformed(code: Int(error.code), message: message.prefix(1).lowercased() + message.dropFirst())
    }
  }

  /// The document ended inside an element, before any, or not where it should.
  private func ending(at index: Int) -> (XMLFault.Kind, Int) {
    let end = window.count
    if depth > 0 { return (.truncated, end) }
    let next = window.bytes[index...].firstIndex { !Byte.isBlank($0) }
    guard let next else { return (elements == 0 ? .empty : .truncated, end) }
    if elements > 0 { return (.contentAfterEnd, next) }
    return window.bytes[next] == Byte.less ? (.truncated, end) : (.noElement, next)
  }

  private func nameRequired(after read: UnsafeBufferPointer<UInt8>) -> (XMLFault.Kind, Int) {
    switch read.last {
    case Byte.ampersand: (.loneAmpersand, read.count - 1)
    case Byte.less: (.loneLessThan, read.count - 1)
    default: (.badName, read.count)
    }
  }

  private func reference(before read: UnsafeBufferPointer<UInt8>) -> Int {
    read.lastIndex(of: Byte.ampersand) ?? read.count
  }

  private func startOfWord(before read: UnsafeBufferPointer<UInt8>) -> Int {
    guard let last = read.lastIndex(where: { !Byte.isBlank($0) }) else { return read.count }
    let before = read[...last].lastIndex { Byte.isBlank($0) || $0 == Byte.less || $0 == Byte.slash }
    return before.map { $0 + 1 } ?? last
  }

  /// Where in a tag the last attribute begins that has this name; `:id` stands for any prefix, and `xmlns` for itself
  /// with any name after it.
  private func lastAttribute(_ name: String, in read: UnsafeBufferPointer<UInt8>, from tag: Int) -> Int {
    let bytes = read.slice(tag..<read.count)
    var names = XMLTag.AttributeNames(bytes)
    var found = 0
    while let next = names.next() {
      let text = String(decoding: bytes[next.name], as: UTF8.self)
      let isSought = text == name || (name.hasPrefix(":") && text.hasSuffix(name))
      if isSought || (name == "xmlns" && text.hasPrefix("xmlns:")) {
        found = next.name.lowerBound
      }
    }
    return found
  }

  private func words(_ text: UnsafeMutablePointer<CChar>?) -> String {
    guard let text else { return "" }
    let whole = String(cString: text)
    return whole.utf8.count > 200 ? whole.prefix(200) + "…" : whole
  }
}
