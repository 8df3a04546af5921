/// An object laid out with each of its parts on a line of its own, so that the line of a fault says which part it is.
struct LinedObject {
  private(set) var bytes: [UInt8] = []
  /// What each line holds, in order.
  private var lines: [Line] = []
  /// Whether the element is left open, since others follow in it.
  private let staysOpen: Bool

  private struct Line {
    let place: SourcePlace
    /// The members of a list, with the columns on which they begin.
    var members: [(column: Int, place: SourcePlace)] = []
  }

  /// Throws an `XMLWriterFault` for a text that no document can hold.
  init(_ element: DeclaredElement, namespace: String? = nil, staysOpen: Bool = false) throws {
    self.staysOpen = staysOpen
    try write(element, namespace, isOutermost: true)
  }

  /// How many lines there are.
  var count: Int { lines.count }

  /// Which part stands on a line, counted from zero, at a column.
  func place(line: Int, column: Int) -> SourcePlace {
    lines[line].members.last { $0.column <= column }?.place ?? lines[line].place
  }

  private mutating func write(_ element: DeclaredElement, _ namespace: String? = nil, isOutermost: Bool = false) throws
  {
    bytes += Array("<\(element.name.rawValue)".utf8)
    if let namespace { bytes += Array(" xmlns=\"\(namespace)\"".utf8) }
    endLine(Line(place: element.place))
    for attribute in element.attributes { try write(attribute) }
    bytes.append(UInt8(ascii: ">"))
    // New lines of the text are written as references: it stays on its line.
    if let text = element.text { try Escapes.append(text.value, to: &bytes, inAttribute: true) }
    if element.children.isEmpty, !(isOutermost && staysOpen) {
      bytes += Array("</\(element.name.rawValue)>".utf8)
      return endLine(Line(place: element.text?.place ?? element.place))
    }
    endLine(Line(place: element.text?.place ?? element.place))
    for child in element.children { try write(child) }
    if isOutermost, staysOpen { return }
    bytes += Array("</\(element.name.rawValue)>".utf8)
    endLine(Line(place: element.place))
  }

  private mutating func write(_ attribute: DeclaredElement.Attribute) throws {
    let start = bytes.count
    bytes += Array("\(attribute.name.rawValue)=\"".utf8)
    let valueStart = bytes.count
    try Escapes.append(attribute.value, to: &bytes, inAttribute: true)
    var line = Line(place: attribute.place)
    // Where something is escaped, columns are not counted.
    if !attribute.members.isEmpty, bytes.count - valueStart == attribute.value.utf8.count {
      var column = valueStart - start + 1
      var isBetween = true
      var places = attribute.members[...]
      for scalar in attribute.value.unicodeScalars {
        let isBlank = scalar == " "
        if isBetween, !isBlank, let place = places.popFirst() { line.members.append((column, place)) }
        isBetween = isBlank
        column += 1
      }
    }
    bytes.append(UInt8(ascii: "\""))
    endLine(line)
  }

  private mutating func endLine(_ line: Line) {
    bytes.append(UInt8(ascii: "\n"))
    lines.append(line)
  }
}
