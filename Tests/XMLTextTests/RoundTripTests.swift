import Testing
import XMLText

@Suite struct RoundTripTests {
  /// Any text that XML can hold, with much of what needs care.
  private func text(_ random: inout Seeded, length: Int) -> String {
    var text = String.UnicodeScalarView()
    while text.count < length {
      let special: [Unicode.Scalar] = [
        "&", "<", ">", "\"", "'", "\t", "\n", "\r", "]", "\u{85}", "\u{2028}", "\u{FFFD}",
      ]
      let value = UInt32.random(in: 0x20...(Bool.random(using: &random) ? 0x7F : 0x10FFFF), using: &random)
      let any = Unicode.Scalar(value).flatMap { $0 == "\u{FFFE}" || $0 == "\u{FFFF}" ? nil : $0 }
      let scalar = Int.random(in: 0..<3, using: &random) == 0 ? special.randomElement(using: &random) : any
      if let scalar { text.append(scalar) }
    }
    return String(text)
  }

  @Test(arguments: 0..<100)
  func `what is written is read back the same`(_ seed: Int) throws {
    var random = Seeded(state: UInt64(seed))
    let first = text(&random, length: 200)
    let second = text(&random, length: 5000)
    let sink = Sink()
    var xml = try XMLWriter { sink.pieces.append($0) }
    try xml.start("a")
    try xml.attribute("b", first)
    try xml.attribute("c", Array(second.utf8).span)
    try xml.text(second)
    try xml.end()
    try xml.finish()

    let reader = XMLReader(Heard())
    try reader.read(from: sink.pieces)
    #expect(reader.handler.values.map { Array($0.utf8) } == [first, second].map { Array($0.utf8) })
    #expect(Array(reader.handler.text.utf8) == Array(second.utf8))
  }

  private struct Heard: XMLHandler {
    var values: [String] = []
    var text = ""
    mutating func start(_ tag: borrowing XMLTag) {
      for number in 0..<tag.attributeCount { values.append(String(tag.value(number))) }
    }
    mutating func text(_ text: borrowing XMLCharacters) { self.text = String(text.bytes) }
    mutating func end() {}
  }
}

extension XMLReader {
  func read(from pieces: [[UInt8]]) throws {
    for piece in pieces { try feed(piece) }
    try finish()
  }
}
