internal import CLibXML2

extension Parsing {
  /// Turns an error of libxml2 into ours, with the byte where it is.
  func fault(from error: xmlError) -> (XMLFault.Kind, Int) {
    (kind(of: error), offset)
  }

  private func kind(of error: xmlError) -> XMLFault.Kind {
    let first = words(error.str1)
    switch xmlParserErrors(rawValue: UInt32(bitPattern: error.code)) {
    case XML_ERR_DOCUMENT_EMPTY: return elements == 0 && window.end == 0 ? .empty : .noElement
    case XML_ERR_DOCUMENT_END: return elements == 0 ? .empty : depth == 0 ? .contentAfterEnd : .truncated
    case XML_ERR_TAG_NOT_FINISHED: return .truncated
    case XML_ERR_TAG_NAME_MISMATCH: return .mismatchedEnd(expected: first, found: words(error.str2))
    case XML_ERR_ATTRIBUTE_REDEFINED: return .duplicateAttribute(first)
    case XML_NS_ERR_ATTRIBUTE_REDEFINED: return .duplicateAttribute(first)
    case XML_NS_ERR_UNDEFINED_NAMESPACE: return .undeclaredPrefix(first)
    case XML_NS_ERR_XML_NAMESPACE, XML_NS_ERR_QNAME, XML_NS_ERR_EMPTY, XML_NS_ERR_COLON: return .namespaceDeclaration
    case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY: return .undeclaredEntity(first)
    case XML_ERR_ATTRIBUTE_WITHOUT_VALUE: return .attributeWithoutValue(first)
    case XML_ERR_ATTRIBUTE_NOT_STARTED: return .attributeWithoutQuotes
    case XML_ERR_LT_IN_ATTRIBUTE: return .lessThanInAttribute
    case XML_ERR_ENTITYREF_SEMICOL_MISSING: return .unfinishedReference
    case XML_ERR_INVALID_CHARREF, XML_ERR_INVALID_HEX_CHARREF, XML_ERR_INVALID_DEC_CHARREF: return .forbiddenReference
    case XML_ERR_MISPLACED_CDATA_END: return .sectionEndInText
    case XML_ERR_INVALID_CHAR: return .forbiddenCharacter
    case XML_ERR_INVALID_ENCODING: return .notUTF8
    case XML_ERR_NAME_REQUIRED: return .badName
    case XML_ERR_NAME_TOO_LONG: return .nameTooLong
    case XML_ERR_GT_REQUIRED: return .unfinishedTag
    case XML_ERR_HYPHEN_IN_COMMENT: return .badComment
    default: return .malformed(code: Int(error.code), message: words(error.message))
    }
  }

  private func words(_ text: UnsafeMutablePointer<CChar>?) -> String {
    guard let text else { return "" }
    return String(cString: text)
  }
}
