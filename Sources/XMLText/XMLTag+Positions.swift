extension XMLTag {
  /// The place of an attribute's name, worked out later from the bytes of its tag and the tag's own place.
  public static func position(
    ofAttribute number: Int, in tag: Span<UInt8>, at start: Position
  ) -> Position? {
    tag.withUnsafeBufferPointer { tag in
      guard let attribute = attribute(number, in: tag) else { return nil }
      return position(of: attribute.name, in: tag, at: start)
    }
  }

  /// The place of the first character of an attribute's value, worked out later from the bytes of its tag.
  public static func position(
    ofValue number: Int, in tag: Span<UInt8>, at start: Position
  ) -> Position? {
    tag.withUnsafeBufferPointer { tag in
      guard let attribute = attribute(number, in: tag) else { return nil }
      return position(of: attribute.value, in: tag, at: start)
    }
  }

  private static func position(of index: Int, in tag: UnsafeBufferPointer<UInt8>, at start: Position) -> Position {
    var position = start
    position.advance(past: tag.slice(0..<index))
    return position
  }

  /// Where the name and the value of an attribute begin in a well-formed tag.
  /// Declarations of namespaces are not attributes, and are not counted.
  static func attribute(_ number: Int, in tag: UnsafeBufferPointer<UInt8>) -> (name: Int, value: Int)? {
    var left = number
    var index = tag.firstIndex(where: Byte.isBlank) ?? tag.endIndex
    while true {
      while index < tag.count, Byte.isBlank(tag[index]) { index += 1 }
      let name = index
      guard let equals = tag[name...].firstIndex(of: Byte.equals),
        let quote = tag[equals...].firstIndex(where: { $0 == Byte.quote || $0 == Byte.apostrophe }),
        let end = tag[(quote + 1)...].firstIndex(of: tag[quote])
      else { return nil }
      let declaresNamespace =
        tag.has("xmlns", at: name)
        && (tag[name + 5] == UInt8(ascii: ":") || tag[name + 5] == Byte.equals || Byte.isBlank(tag[name + 5]))
      if !declaresNamespace {
        if left == 0 { return (name, quote + 1) }
        left -= 1
      }
      index = end + 1
    }
  }
}
