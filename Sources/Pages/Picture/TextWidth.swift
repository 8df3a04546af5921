/// How wide a text is drawn at most, without a font at hand: from classes of characters, on the wide side.
enum TextWidth {
  /// In points for a size of the font.
  static func of(_ text: some StringProtocol, size: Int) -> Int {
    (text.unicodeScalars.reduce(0) { $0 + thousandths(of: $1) } * size + 999) / 1000
  }

  /// Thousandths of the font's size.
  private static func thousandths(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l", ".", ",", ":", ";", "'", "|", "!", " ": 320
    case "f", "r", "t", "(", ")", "[", "]", "-", "/": 430
    case "m", "w", "M", "W", "@", "%", "Æ", "æ", "Œ", "—": 990
    case "A"..."Z", "À"..."Þ": 730
    case "a"..."z", "0"..."9", "ß"..."ÿ": 620
    case _ where scalar.value < 0x300: 700
    // Marks that stand on the letter before them.
    case _ where scalar.value < 0x370: 0
    case _ where scalar.value < 0x1100: 800
    default: 1100
    }
  }

  /// The text in lines of a width, at most so many; a last line that is cut ends in `…`.
  static func wrap(_ text: String, size: Int, width: Int, lines most: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var rest = text.split(separator: " ").map(String.init)[...]
    while let word = rest.popFirst() {
      let longer = line.isEmpty ? word : line + " " + word
      if of(longer, size: size) <= width {
        line = longer
      } else if line.isEmpty {
        let fitting = head(of: word, size: size, width: width)
        lines.append(fitting)
        rest = [String(word.dropFirst(fitting.count))] + rest
      } else {
        lines.append(line)
        line = ""
        rest = [word] + rest
      }
      if lines.count > most { break }
    }
    if !line.isEmpty { lines.append(line) }
    guard lines.count > most, let last = lines[..<most].last else { return lines }
    return Array(lines[..<(most - 1)]) + [head(of: last, size: size, width: width - size) + "…"]
  }

  /// As much of the beginning of a text as fits, but one character at least.
  private static func head(of text: String, size: Int, width: Int) -> String {
    var head = ""
    for character in text {
      if !head.isEmpty, of(head + String(character), size: size) > width { break }
      head.append(character)
    }
    return head
  }
}
