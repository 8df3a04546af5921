/// Gathers what is written and hands it to the sink in pieces of about 64 KiB, so that memory does not grow with a page.
///
/// A sink that fails is not asked again; its error is kept until somebody asks for it.
struct MarkupBuffer: ~Copyable {
  private let sink: ([UInt8]) throws -> Void
  private var bytes: [UInt8] = []
  private(set) var failure: (any Error)?
  /// How much was handed to the sink.
  private var handedOn = 0
  /// How much was written.
  var count: Int { handedOn + bytes.count }
  private static let piece = 64 * 1024

  init(sink: @escaping ([UInt8]) throws -> Void) {
    self.sink = sink
    bytes.reserveCapacity(Self.piece + 4096)
  }

  mutating func write(_ byte: UInt8) {
    bytes.append(byte)
  }

  mutating func write(_ word: StaticString) {
    word.withUTF8Buffer { bytes.append(contentsOf: $0) }
    if bytes.count >= Self.piece { flush() }
  }

  mutating func write(verbatim text: some Sequence<UInt8>) {
    bytes.append(contentsOf: text)
    if bytes.count >= Self.piece { flush() }
  }

  /// Hands on what is in pieces already, without gathering it again.
  mutating func write(piece: [UInt8]) {
    flush()
    handedOn += piece.count
    guard failure == nil, !piece.isEmpty else { return }
    do { try sink(piece) } catch { failure = error }
  }

  mutating func write(_ number: Int) {
    if number >= 0 && number < 10 {
      bytes.append(UInt8(ascii: "0") + UInt8(number))
    } else {
      write(verbatim: String(number).utf8)
    }
  }

  mutating func flush() {
    handedOn += bytes.count
    defer { bytes.removeAll(keepingCapacity: true) }
    guard failure == nil, !bytes.isEmpty else { return }
    do { try sink(bytes) } catch { failure = error }
  }
}
