internal import Checks
public import XMLText

/// Where a register document declares what findings are about, so that they can be shown at the line.
///
/// It looks at the pieces of a document as they are read, and finds no fault: that is for `RegistryReader`.
public final class DeclaredPlaces {
  private let reader: XMLReader<PlaceHandler>
  private var isStopped = false

  /// No places yet.
  public init() {
    reader = XMLReader(
      PlaceHandler(), namespace: RegistryGrammar.namespace, vocabulary: PlaceHandler.words.map(\.rawValue))
  }

  /// Looks at the next piece of the document.
  public func feed(_ bytes: [UInt8]) {
    guard !isStopped else { return }
    do { try reader.feed(bytes) } catch { isStopped = true }
  }

  /// Takes what the reader still holds: the document has ended.
  public func finish() {
    guard !isStopped else { return }
    isStopped = true
    try? reader.finish()
  }

  /// Where the start tag of an object stands, by the kind and id that reports give it.
  public func position(kind: String, id: String) -> Position? {
    PlaceHandler.words.firstIndex { $0.rawValue == kind }.flatMap { reader.handler.places[$0][id] }
  }
}

/// Keeps the place of every object's tag: all of them stand in a list inside the root, but promises, which stand in
/// their notice.
private struct PlaceHandler: XMLHandler {
  static let words: [Word] = [.flow, .activity, .notice, .promise, .agreement, .party, .system]
  private static let promise = 3
  private static let notice = 2

  var places = [[String: Position]](repeating: [:], count: words.count)
  private var depth = 0
  private var noticeID: String?

  mutating func start(_ tag: borrowing XMLTag) {
    depth += 1
    guard depth == 3 || depth == 4, let word = tag.word else { return }
    if depth == 3, word != Self.promise {
      guard let id = Self.id(tag) else { return }
      places[word][id] = tag.position
      noticeID = word == Self.notice ? id : nil
    } else if depth == 4, word == Self.promise, let noticeID, let id = Self.id(tag) {
      places[word][noticeID + "/" + id] = tag.position
    }
  }

  mutating func text(_ text: borrowing XMLCharacters) {}

  mutating func end() {
    depth -= 1
    if depth == 2 { noticeID = nil }
  }

  private static func id(_ tag: borrowing XMLTag) -> String? {
    for number in 0..<tag.attributeCount where !tag.attributeHasPrefix(number) {
      let isID = tag.attributeName(number).withUnsafeBufferPointer { $0.elementsEqual("id".utf8) }
      if isID { return tag.value(number).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) } }
    }
    return nil
  }
}
