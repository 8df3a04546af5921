import XMLText

/// Random numbers that come out the same on every run.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A document made up at random, and what a reader must tell of it. It counts places for itself, character by character.
struct RandomDocument {
  private(set) var text = ""
  private(set) var expected: [String] = []
  private var random: Seeded
  private var line = 1
  private var column = 1
  private let newline: String

  init(seed: UInt64) {
    random = Seeded(state: seed)
    newline = seed.isMultiple(of: 2) ? "\n" : "\r\n"
    write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    blank(atLeast: 0)
    if chance(2) { write("<!-- ø > \" <b c='\(newline)' -->") }
    element(depth: 0)
    blank(atLeast: 0)
  }

  private mutating func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &random) == 0 }

  private mutating func write(_ string: String) {
    for scalar in string.unicodeScalars {
      text.unicodeScalars.append(scalar)
      if scalar == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
  }

  private var here: String { "\(line):\(column)" }

  private mutating func blank(atLeast least: Int) {
    for _ in 0..<Int.random(in: least...3, using: &random) {
      write([" ", "\t", newline, newline + "  "].randomElement(using: &random) ?? " ")
    }
  }

  private mutating func name() -> String {
    ["party", "å", "data-subject", "x1", "flow", "名"].randomElement(using: &random) ?? "a"
  }

  private mutating func element(depth: Int) {
    let name = name()
    var told = "\(here) <\(name)"
    write("<" + name)
    for number in 0..<Int.random(in: 0...6, using: &random) { told += attribute(number) }
    blank(atLeast: 0)
    expected.append(told)
    if chance(4) {
      write("/>")
    } else {
      write(">")
      content(depth: depth)
      write("</\(name)")
      if chance(5) { blank(atLeast: 0) }
      write(">")
    }
    expected.append("end")
  }

  private mutating func attribute(_ number: Int) -> String {
    blank(atLeast: 1)
    if chance(6) {
      write("xmlns:p\(number)='urn:\(number)'")
      return ""
    }
    let name = "\(name())\(number)"
    var told = " \(here) \(name)"
    write(name)
    if chance(8) { blank(atLeast: 1) }
    write("=")
    if chance(8) { blank(atLeast: 1) }
    let quote = chance(2) ? "'" : "\""
    write(quote)
    told += "=\(here) ["
    for _ in 0..<Int.random(in: 0...8, using: &random) {
      let (written, meant) = piece()
      write(written)
      told += meant == "\n" ? " " : meant
    }
    write(quote)
    return told + "]"
  }

  private mutating func content(depth: Int) {
    for _ in 0..<(depth < 12 ? Int.random(in: 0...(depth < 6 ? 5 : 1), using: &random) : 0) {
      characters()
      element(depth: depth + 1)
    }
    characters()
  }

  /// A run of text; its place is its first character that is neither blank nor in a comment.
  private mutating func characters() {
    var meant = ""
    var place: String?
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      if chance(6) {
        write("<!-- - \(newline)& -->")
      } else if chance(6) {
        place = place ?? here
        write("<![CDATA[ & <\(newline)]]]]>")
        meant += " & <\n]]"
      } else {
        let (written, read) = piece()
        if !written.allSatisfy(\.isWhitespace) { place = place ?? here }
        write(written)
        meant += read
      }
    }
    if let place { expected.append("\(place) [\(meant)]") }
  }

  private mutating func piece() -> (written: String, meant: String) {
    let pieces = [
      ("a", "a"), ("æøå", "æøå"), ("😀", "😀"), ("&lt;", "<"), ("&#x1F600;", "😀"), ("&amp;", "&"), (">", ">"),
      ("e\u{301}", "e\u{301}"),
      (newline, "\n"), ("&#233;", "é"), ("word and word", "word and word"), ("&quot;&apos;", "\"'"),
    ]
    return pieces.randomElement(using: &random) ?? ("a", "a")
  }
}
