/// The text between two tags, as it is to be understood: references resolved, sections joined, line ends made equal.
public struct XMLCharacters: ~Copyable {
  private let parsing: UnsafeMutablePointer<Parsing>

  init(_ parsing: UnsafeMutablePointer<Parsing>) { self.parsing = parsing }

  /// The text in UTF-8.
  public var bytes: Span<UInt8> {
    @_lifetime(borrow self) borrowing get {
      let text = parsing.pointee.text
      let span = Span(_unsafeStart: UnsafePointer(text.start), count: text.count)
      return _overrideLifetime(span, borrowing: self)
    }
  }

  /// Whether the text is only spaces, tabs and line ends.
  public var isBlank: Bool { parsing.pointee.text.isBlank }

  /// The place of the first character that is not blank.
  public var position: Position { parsing.pointee.textPosition() }
}
