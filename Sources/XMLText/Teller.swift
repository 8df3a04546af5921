/// Tells a handler whose type is not known here. A type, not a closure: this is called for every tag, and counts nothing.
protocol Teller {
  static func start(_ tag: borrowing XMLTag, to handler: UnsafeMutableRawPointer) throws
  static func text(_ text: borrowing XMLCharacters, to handler: UnsafeMutableRawPointer) throws
  static func end(to handler: UnsafeMutableRawPointer) throws
}

enum TellerOf<Handler: XMLHandler>: Teller {
  static func start(_ tag: borrowing XMLTag, to handler: UnsafeMutableRawPointer) throws {
    try handler.assumingMemoryBound(to: Handler.self).pointee.start(tag)
  }

  static func text(_ text: borrowing XMLCharacters, to handler: UnsafeMutableRawPointer) throws {
    try handler.assumingMemoryBound(to: Handler.self).pointee.text(text)
  }

  static func end(to handler: UnsafeMutableRawPointer) throws {
    try handler.assumingMemoryBound(to: Handler.self).pointee.end()
  }
}
