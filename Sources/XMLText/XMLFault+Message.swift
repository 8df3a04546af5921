extension XMLFault.Kind {
  /// What is wrong, in one line.
  public var message: String {
    switch self {
    case .documentType: "a document type declaration is not allowed"
    case .processingInstruction: "a processing instruction is not allowed"
    case .encoding(let name): "the encoding is `\(name)`"
    case .undeclaredEntity(let name): "no entity is named `\(name)`"
    case .namespace(let element, let found, _):
      found.isEmpty ? "`\(element)` is in no namespace" : "`\(element)` is in the namespace `\(found)`"
    case .tooDeep(let limit): "more than \(limit) elements inside each other"
    case .tooManyAttributes(let limit): "more than \(limit) attributes on one element"
    case .tagTooLong(let limit): "a tag of more than \(limit) bytes"
    case .commentTooLong(let limit): "a comment of more than \(limit) bytes"
    case .textTooLong(let limit): "a text of more than \(limit) bytes"
    case .nameTooLong: "a name of more than 50000 bytes"
    case .tooManyNames(let limit): "names of more than \(limit) bytes in all"
    case .tooManyNamespaces(let limit): "more than \(limit) declarations of namespaces"
    case .documentTooLong(let limit): "the document has more than \(limit) bytes"
    case .tooManyElements(let limit): "the document has more than \(limit) elements"
    case .nulByte: "a zero byte"
    case .notUTF8: "a byte that is not UTF-8"
    case .forbiddenCharacter: "a character that XML does not allow"
    case .empty: "the document is empty"
    case .noElement: "the document does not begin with an element"
    case .truncated: "the document ends too early"
    case .contentAfterEnd: "there is more after the end of the first element"
    case .mismatchedEnd(let expected, let found): "`</\(found)>` where `</\(expected)>` was expected"
    case .duplicateAttribute(let name): "`\(name)` is written twice"
    case .undeclaredPrefix(let prefix): "the prefix `\(prefix)` is not declared"
    case .namespaceDeclaration: "a namespace cannot be declared like this"
    case .attributeWithoutValue(let name): "`\(name)` has no value"
    case .attributeWithoutQuotes: "the value of an attribute has no quotes"
    case .attributesWithoutSpace: "there is no space before an attribute"
    case .lessThanInAttribute: "`<` in the value of an attribute"
    case .loneAmpersand: "`&` by itself"
    case .unfinishedReference: "a reference without `;`"
    case .forbiddenReference: "a reference to a character that XML does not allow"
    case .sectionEndInText: "`]]>` in a text"
    case .badName: "a name was expected"
    case .unfinishedTag: "a tag without `>`"
    case .badComment: "a comment may not hold `--`"
    case .badMarkup: "`<!` that begins no comment"
    case .loneLessThan: "`<` that begins no tag"
    case .misplacedColon: "a `:` at the wrong place in a name"
    case .badDeclaration: "the XML declaration is not well-formed"
    case .malformed(_, let message): message
    }
  }

  /// What to do about it, where there is something to say.
  public var help: String? {
    switch self {
    case .documentType, .undeclaredEntity:
      "write characters as they are; only `&lt;`, `&gt;`, `&amp;`, `&quot;` and `&apos;` need a name"
    case .processingInstruction: "remove it"
    case .encoding, .notUTF8: "save the document as UTF-8"
    case .namespace(_, _, let expected): "write `xmlns=\"\(expected)\"` on the first element"
    case .tooDeep, .tooManyAttributes, .tagTooLong, .nameTooLong, .tooManyNames, .tooManyNamespaces:
      "see that it is the right file"
    case .commentTooLong: "shorten it or split it"
    case .textTooLong: "shorten it"
    case .documentTooLong, .tooManyElements: "import it from a file with the command instead"
    case .nulByte, .forbiddenCharacter: "remove it"
    case .truncated: "see that the whole file was copied"
    case .mismatchedEnd(let expected, _): "close `\(expected)` first"
    case .duplicateAttribute: "keep one of them"
    case .undeclaredPrefix(let prefix): "remove the prefix, or declare `xmlns:\(prefix)`"
    case .attributeWithoutValue, .attributeWithoutQuotes: "write it as name=\"value\""
    case .lessThanInAttribute, .loneLessThan: "write `&lt;` for the character itself"
    case .badDeclaration: "write `<?xml version=\"1.0\" encoding=\"UTF-8\"?>`"
    case .loneAmpersand, .unfinishedReference: "write `&amp;` for the character itself"
    case .sectionEndInText: "write `]]&gt;`"
    case .empty, .noElement, .contentAfterEnd, .namespaceDeclaration, .attributesWithoutSpace, .forbiddenReference,
      .badName, .unfinishedTag, .badComment, .badMarkup, .misplacedColon, .malformed:
      nil
    }
  }
}
