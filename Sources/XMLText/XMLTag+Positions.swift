extension XMLTag {
  /// The place of an attribute's name, worked out later from the bytes of its tag and the tag's own place.
  public static func position(
    ofAttribute number: Int, in tag: Span<UInt8>, at start: Position
  ) -> Position? {
    tag.withUnsafeBufferPointer { tag in
      guard let found = attribute(number, in: tag) else { return nil }
      return position(of: found.name.lowerBound, in: tag, at: start)
    }
  }

  /// The place of the first character of an attribute's value, worked out later from the bytes of its tag.
  public static func position(
    ofValue number: Int, in tag: Span<UInt8>, at start: Position
  ) -> Position? {
    tag.withUnsafeBufferPointer { tag in
      guard let found = attribute(number, in: tag) else { return nil }
      return position(of: found.value, in: tag, at: start)
    }
  }

  private static func position(of index: Int, in tag: UnsafeBufferPointer<UInt8>, at start: Position) -> Position {
    var position = start
    position.advance(past: tag.slice(0..<index))
    return position
  }

  /// Declarations of namespaces are not attributes, and are not counted.
  private static func attribute(_ number: Int, in tag: UnsafeBufferPointer<UInt8>) -> AttributeNames.Found? {
    var names = AttributeNames(tag)
    var left = number
    while let next = names.next() {
      if next.declaresNamespace { continue }
      if left == 0 { return next }
      left -= 1
    }
    return nil
  }

  /// Goes through the attributes of a tag as they stand, declarations of namespaces included.
  struct AttributeNames {
    struct Found {
      var name: Range<Int>
      /// The first byte after the quote.
      var value: Int
      var declaresNamespace: Bool
    }

    private let tag: UnsafeBufferPointer<UInt8>
    private var index: Int

    init(_ tag: UnsafeBufferPointer<UInt8>) {
      self.tag = tag
      index = tag.firstIndex(where: Byte.isBlank) ?? tag.endIndex
    }

    mutating func next() -> Found? {
      while index < tag.count, Byte.isBlank(tag[index]) { index += 1 }
      let start = index
      guard let equals = tag[start...].firstIndex(of: Byte.equals),
        let quote = tag[equals...].firstIndex(where: { $0 == Byte.quote || $0 == Byte.apostrophe }),
        let close = tag[(quote + 1)...].firstIndex(of: tag[quote])
      else { return nil }
      let end = tag[start..<equals].firstIndex(where: Byte.isBlank) ?? equals
      index = close + 1
      let declares = tag.has("xmlns", at: start) && (end == start + 5 || tag[start + 5] == UInt8(ascii: ":"))
      return Found(name: start..<end, value: quote + 1, declaresNamespace: declares)
    }
  }
}
