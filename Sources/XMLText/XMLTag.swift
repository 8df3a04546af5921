internal import CLibXML2

/// The beginning of an element: its name, its attributes, and where they stand in the document.
///
/// A tag and all that it hands out live only during `XMLHandler.start`; the compiler sees to it.
public struct XMLTag: ~Copyable {
  let parsing: UnsafeMutablePointer<Parsing>
  let localName: UnsafePointer<UInt8>
  let prefix: UnsafePointer<UInt8>?
  let namespaceName: UnsafePointer<UInt8>?
  /// Two pointers for each namespace that the tag declares: prefix and name.
  let declarations: UnsafePointer<UnsafePointer<UInt8>?>?
  let declarationCount: Int
  /// Five pointers for each attribute, as libxml2 lays them: name, prefix, namespace, value, end of value.
  let fields: UnsafePointer<UnsafePointer<UInt8>?>?
  /// From `<` up to and including `>`.
  let raw: UnsafeBufferPointer<UInt8>
  let offset: Int

  /// How many attributes there are; declarations of namespaces are not attributes.
  public let attributeCount: Int

  /// Which word of the reader's vocabulary the element's name is; `nil` for any other name.
  public var word: Int? { parsing.pointee.words.index(of: localName) }

  /// The element's name without its prefix.
  public var name: Span<UInt8> {
    @_lifetime(borrow self) borrowing get { _overrideLifetime(Span(terminated: localName), borrowing: self) }
  }

  /// The name of the element's namespace; empty where it has none.
  public var namespace: Span<UInt8> {
    @_lifetime(borrow self) borrowing get {
      guard let namespaceName else { return _overrideLifetime(Span(), borrowing: self) }
      return _overrideLifetime(Span(terminated: namespaceName), borrowing: self)
    }
  }

  /// The tag as it stands in the document, from `<` up to and including `>`.
  public var bytes: Span<UInt8> {
    @_lifetime(borrow self) borrowing get { _overrideLifetime(Span(_unsafeElements: raw), borrowing: self) }
  }

  /// The place of the tag's `<`.
  public var position: Position { parsing.pointee.position(at: offset) }

  /// Where the tag's `<` stands, in bytes from the beginning of the document (a byte order mark not counted).
  public var byteOffset: Int { offset }

  // MARK: Attributes, numbered from zero in the order of the document

  /// Which word of the reader's vocabulary an attribute's name is; `nil` for any other name or one with a prefix.
  public func attributeWord(_ number: Int) -> Int? {
    guard !attributeHasPrefix(number), let name = field(number, 0) else { return nil }
    return parsing.pointee.words.index(of: name)
  }

  /// An attribute's name without its prefix.
  @_lifetime(borrow self)
  public borrowing func attributeName(_ number: Int) -> Span<UInt8> {
    guard let name = field(number, 0) else { return _overrideLifetime(Span(), borrowing: self) }
    return _overrideLifetime(Span(terminated: name), borrowing: self)
  }

  /// Whether an attribute's name has a prefix (`xml:lang`), and so belongs to another vocabulary.
  public func attributeHasPrefix(_ number: Int) -> Bool { field(number, 1) != nil }

  /// An attribute's value in UTF-8, with references resolved.
  @_lifetime(borrow self)
  public borrowing func value(_ number: Int) -> Span<UInt8> {
    guard let start = field(number, 3), let end = field(number, 4) else {
      return _overrideLifetime(Span(), borrowing: self)
    }
    return _overrideLifetime(Span(_unsafeStart: start, count: end - start), borrowing: self)
  }

  /// The place of an attribute's name.
  public func position(ofAttribute number: Int) -> Position {
    XMLTag.position(ofAttribute: number, in: bytes, at: position) ?? position
  }

  /// The place of the first character of an attribute's value, after the quote.
  public func position(ofValue number: Int) -> Position {
    XMLTag.position(ofValue: number, in: bytes, at: position) ?? position
  }

  private func field(_ number: Int, _ part: Int) -> UnsafePointer<UInt8>? {
    precondition(number >= 0 && number < attributeCount, "no such attribute")
    return fields?[number * 5 + part]
  }
}

extension Span<UInt8> {
  /// The bytes of a C string.
  @_lifetime(immortal)
  init(terminated start: UnsafePointer<UInt8>) {
    self = _overrideLifetime(Span(_unsafeStart: start, count: Int(xmlStrlen(start))), borrowing: ())
  }
}
