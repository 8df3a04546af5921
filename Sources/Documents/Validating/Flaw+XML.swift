internal import Registry
internal import XMLText

extension Flaw {
  /// Why a text is not even XML.
  init(_ fault: XMLFault) {
    self = .markup(
      MarkupFlaw(
        MarkupFlaw.Kind(fault.kind), message: fault.message, help: fault.help ?? "correct the XML here"))
  }

  /// That a text cannot be read on, for a reason that has no words of ours.
  static func unread(_ error: any Error) -> Flaw {
    .markup(MarkupFlaw(.malformed, message: "\(error)", help: "correct the XML here"))
  }
}

extension MarkupFlaw.Kind {
  fileprivate init(_ kind: XMLFault.Kind) {
    switch kind {
    case .tooDeep(let limit): self = .more(.depth, than: limit)
    case .tooManyAttributes(let limit): self = .more(.attributes, than: limit)
    case .tagTooLong(let limit): self = .more(.tag, than: limit)
    case .commentTooLong(let limit): self = .more(.comment, than: limit)
    case .textTooLong(let limit): self = .more(.text, than: limit)
    case .nameTooLong: self = .more(.name, than: 50_000)
    case .tooManyNames(let limit): self = .more(.names, than: limit)
    case .tooManyNamespaces(let limit): self = .more(.namespaces, than: limit)
    case .documentTooLong(let limit): self = .more(.document, than: limit)
    case .tooManyElements(let limit): self = .more(.elements, than: limit)
    case .encoding(let name): self = .encoding(name)
    case .undeclaredEntity(let name): self = .undeclaredEntity(name)
    case .namespace(let element, let found, let expected):
      self = .namespace(element: element, found: found, expected: expected)
    case .mismatchedEnd(let expected, let found): self = .mismatchedEnd(expected: expected, found: found)
    case .duplicateAttribute(let name): self = .duplicateAttribute(name)
    case .undeclaredPrefix(let prefix): self = .undeclaredPrefix(prefix)
    case .attributeWithoutValue(let name): self = .attributeWithoutValue(name)
    case .malformed: self = .malformed
    default: self = Self.plain(kind)
    }
  }

  /// Those that say nothing but their names.
  private static func plain(_ kind: XMLFault.Kind) -> MarkupFlaw.Kind {
    switch kind {
    case .documentType: .documentType
    case .processingInstruction: .processingInstruction
    case .nulByte: .nulByte
    case .notUTF8: .notUTF8
    case .forbiddenCharacter: .forbiddenCharacter
    case .empty: .empty
    case .noElement: .noElement
    case .truncated: .truncated
    case .contentAfterEnd: .contentAfterEnd
    case .namespaceDeclaration: .namespaceDeclaration
    case .attributeWithoutQuotes: .attributeWithoutQuotes
    case .attributesWithoutSpace: .attributesWithoutSpace
    case .lessThanInAttribute: .lessThanInAttribute
    case .loneAmpersand: .loneAmpersand
    case .unfinishedReference: .unfinishedReference
    case .forbiddenReference: .forbiddenReference
    case .sectionEndInText: .sectionEndInText
    case .badName: .badName
    case .unfinishedTag: .unfinishedTag
    case .badComment: .badComment
    case .badMarkup: .badMarkup
    case .loneLessThan: .loneLessThan
    case .misplacedColon: .misplacedColon
    case .badDeclaration: .badDeclaration
    default: .malformed
    }
  }
}
