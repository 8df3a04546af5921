import Documents
import Foundation
import Testing

@Suite struct `A JSON text` {
  private static let refused: [(text: String, line: Int, column: Int, message: String)] = [
    ("", 1, 1, "the text ends where a value is needed"),
    ("{", 1, 2, "a member's name is needed"),
    ("[1,]", 1, 4, "no JSON value begins here"),
    ("[1 2]", 1, 4, "the array does not end here"),
    ("{\"a\":1,}", 1, 8, "a member's name is needed"),
    ("{\"a\" 1}", 1, 6, "`:` is needed after a name"),
    ("{\"a\":1 \"b\":2}", 1, 8, "the object does not end here"),
    ("{\"a\":1}\n {}", 2, 2, "something stands after the value"),
    ("{\"a\":1,\n \"a\":2}", 2, 2, "`a` stands twice in the object"),
    ("{\"æ\":1,\"b\":tru}", 1, 12, "no JSON value begins here"),
    ("[01]", 1, 3, "the array does not end here"),
    ("[-]", 1, 3, "a digit is needed"),
    ("[1.]", 1, 4, "a digit is needed"),
    ("[1e]", 1, 4, "a digit is needed"),
    ("[+1]", 1, 2, "no JSON value begins here"),
    ("[NaN]", 1, 2, "no JSON value begins here"),
    ("[\"\\ud800\"]", 1, 3, "this escape stands for no character"),
    ("[\"\\ud800\\u0041\"]", 1, 3, "this escape stands for no character"),
    ("[\"\\udc00\"]", 1, 3, "this escape stands for no character"),
    ("[\"\\x\"]", 1, 3, "this escape stands for no character"),
    ("[\"\\u12\"]", 1, 3, "this escape stands for no character"),
    ("[\"a\tb\"]", 1, 4, "a control character stands in a string"),
    ("[\"a", 1, 4, "the text ends inside a string"),
    ("\u{FEFF}{}", 1, 1, "no JSON value begins here"),
    ("['a']", 1, 2, "no JSON value begins here"),
    ("{} // why", 1, 4, "something stands after the value"),
  ]

  @Test(arguments: refused.indices) func `is refused where two readers could differ`(place: Int) {
    let (text, line, column, message) = Self.refused[place]
    let faults = ObjectKit.faults { _ = try JSONReader.read(Array(text.utf8)) }
    #expect(faults.first?.message == message, "\(text)")
    #expect(faults.first.map { [$0.line, $0.column] } == [line, column], "\(text)")
    #expect(faults.allSatisfy { !$0.help.isEmpty })
  }

  @Test func `is refused where it is not UTF-8`() {
    for bytes in [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC3]] as [[UInt8]] {
      let faults = ObjectKit.faults { _ = try JSONReader.read(Array("[\"".utf8) + bytes + Array("\"]".utf8)) }
      #expect(faults.map(\.message) == ["the string is not UTF-8"])
      _ = ObjectKit.faults { _ = try JSONReader.read(bytes) }
    }
  }

  @Test func `may be 32 deep and no deeper`() throws {
    func nested(_ depth: Int) -> [UInt8] {
      [UInt8](repeating: 0x5B, count: depth) + [UInt8](repeating: 0x5D, count: depth)
    }
    _ = try JSONReader.read(nested(32))
    #expect(ObjectKit.faults { _ = try JSONReader.read(nested(33)) }.first?.column == 33)
    _ = ObjectKit.faults { _ = try JSONReader.read([UInt8](repeating: 0x5B, count: 1_000_000)) }
  }

  @Test func `says where each value stands, and every name that stands twice`() throws {
    let node = try JSONReader.read(Array("{\"é\": [true,\n  null, \"\\u00e6\\ud83c\\uddf3\\/\"]}".utf8))
    guard case .array(let values)? = node["é"]?.value else { throw Unexpected() }
    #expect(values.map { [$0.line, $0.column] } == [[1, 8], [2, 3], [2, 9]])
    #expect(values[2].text == "æ\u{1F1F3}/")
    let faults = ObjectKit.faults { _ = try JSONReader.read(Array("{\"a\":{\"x/y\":1,\"x/y\":2},\"a\":3}".utf8)) }
    #expect(faults.map(\.pointer) == ["/a/x~1y", "/a"])
  }

  /// Whatever Foundation takes strictly, this takes too, and as the same; what this takes, Foundation takes.
  @Test(arguments: 0..<300) func `that was damaged is refused or read as others read it`(seed: Int) throws {
    var random = SystemRandomNumberGenerator()
    var bytes = Array("{\"id\":\"a\\n\\u00e6\",\"list\":[\"x\",1.5e3,-0,true,false,null,{}],\"o\":{\"é\":[]}}".utf8)
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: .min ... .max, using: &random)
    }
    guard let node = try? JSONReader.read(bytes) else { return }
    let other = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
    #expect(node.isSame(as: other), "\(String(decoding: bytes, as: UTF8.self))")
  }

  private struct Unexpected: Error {}
}

extension JSONNode {
  fileprivate func isSame(as other: Any) -> Bool {
    switch value {
    case .object(let members):
      guard let object = other as? [String: Any], object.count == members.count else { return false }
      return members.allSatisfy { member in object[member.name].map { member.value.isSame(as: $0) } ?? false }
    case .array(let nodes):
      guard let array = other as? [Any], array.count == nodes.count else { return false }
      return zip(nodes, array).allSatisfy { $0.isSame(as: $1) }
    case .text(let text): return other as? String == text
    case .number(let text): return (other as? NSNumber).map { $0.doubleValue == Double(text) } ?? false
    case .flag(let flag): return other as? Bool == flag
    case .null: return other is NSNull
    }
  }
}
