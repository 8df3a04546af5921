/// Writes HTML and SVG: elements and attributes are typed values, every text is escaped, and the same calls give the
/// same bytes.
///
/// The page goes to the sink in pieces. A sink that fails is not asked again; `finish` throws its error.
public struct Markup: ~Copyable {
  private var buffer: MarkupBuffer
  /// Whether a list of facts is to begin with its first fact.
  private var factsAreDue = false
  /// The past state that the page shows, as links ask for it; `nil` for the register as it stands.
  var past: String?
  /// Where whoever sends a form must show that it comes from a page of the session: the bytes before each place.
  private(set) var proofs: [Int] = []

  /// A writer of one page or picture.
  init(to sink: @escaping ([UInt8]) throws -> Void) {
    buffer = MarkupBuffer(sink: sink)
  }

  /// Hands the last of it to the sink. Throws what the sink threw.
  mutating func finish() throws {
    buffer.write("\n")
    buffer.flush()
    if let failure = buffer.failure { throw failure }
  }

  /// What tells browsers that this is HTML as it is written today.
  mutating func doctype() {
    buffer.write("<!doctype html>")
  }

  /// An element, and in it what the body writes.
  mutating func element(_ element: Element, _ attributes: Attribute..., body: (inout Markup) throws -> Void) rethrows {
    open(element, attributes)
    try body(&self)
    close(element)
  }

  /// An element with a text in it.
  mutating func element(_ element: Element, _ attributes: Attribute..., text: String) {
    open(element, attributes)
    self.text(text)
    close(element)
  }

  /// An element that holds nothing.
  mutating func element(_ element: Element, _ attributes: Attribute...) {
    open(element, attributes)
    close(element)
  }

  /// An element with attributes that are put together elsewhere.
  mutating func element(_ element: Element, with attributes: [Attribute], body: (inout Markup) throws -> Void) rethrows
  {
    open(element, attributes)
    try body(&self)
    close(element)
  }

  /// A text, escaped.
  mutating func text(_ text: String) {
    Escaping.write(text, to: &buffer)
  }

  /// A text in a field, escaped, which must come back as it is.
  mutating func typed(_ text: String) {
    Escaping.write(typed: text, to: &buffer)
  }

  /// What a writer like this one wrote, byte for byte.
  mutating func verbatim(_ bytes: [UInt8]) { buffer.write(piece: bytes) }

  /// The place where the frame puts in what shows that a form comes from a page of the session: what the page shows may be
  /// written once for all who look at it.
  mutating func proof() { proofs.append(buffer.count) }

  /// A style sheet of ours, word for word.
  mutating func style(_ sheets: Stylesheet...) {
    open(.style, [])
    for sheet in sheets { buffer.write(verbatim: sheet.bytes) }
    close(.style)
  }

  /// A list of facts; nothing at all where the body has none.
  mutating func facts(_ body: (inout Markup) throws -> Void) rethrows {
    factsAreDue = true
    try body(&self)
    if !factsAreDue { close(.dl) }
    factsAreDue = false
  }

  /// Begins the list where this is its first fact.
  mutating func beginFact() {
    if factsAreDue { open(.dl, [.classes(.facts)]) }
    factsAreDue = false
  }

  private mutating func open(_ element: Element, _ attributes: [Attribute]) {
    if element.form != .inline { buffer.write("\n") }
    buffer.write("<")
    buffer.write(element.name)
    for attribute in attributes { write(attribute) }
    buffer.write(element.form == .closed ? "/>" : ">")
    if let past, attributes.contains(where: \.asks) { hidden("asOf", past) }
  }

  private mutating func close(_ element: Element) {
    guard element.form == .block || element.form == .inline else { return }
    buffer.write("</")
    buffer.write(element.name)
    buffer.write(">")
  }
}

extension Markup {
  private mutating func write(_ attribute: Attribute) {
    buffer.write(" ")
    buffer.write(attribute.name)
    buffer.write("=\"")
    switch attribute.value {
    case .word(let word): buffer.write(word)
    case .text(let text): Escaping.write(text, to: &buffer)
    case .typed(let text): Escaping.write(typed: text, to: &buffer)
    case .texts(let texts): Escaping.write(texts.joined(separator: " "), to: &buffer)
    case .number(let number): buffer.write(number)
    case .classes(let classes): Escaping.write(classes.map(\.rawValue).joined(separator: " "), to: &buffer)
    case .address(let address): Escaping.write(address.text(asOf: past), to: &buffer)
    case .asking: buffer.write("get")
    case .anchors(let anchors, let mark):
      Escaping.write((mark ? "#" : "") + anchors.map(\.name).joined(separator: " "), to: &buffer)
    case .steps(let steps): for step in steps { write(step) }
    case .box(let width, let height): write([0, 0, width, height])
    }
    buffer.write("\"")
  }

  private mutating func write(_ step: PathStep) {
    switch step {
    case .move(let x, let y):
      buffer.write("M")
      write([x, y])
    case .line(let x, let y):
      buffer.write("L")
      write([x, y])
    case .curve(let x1, let y1, let x2, let y2, let x, let y):
      buffer.write("C")
      write([x1, y1, x2, y2, x, y])
    case .close: buffer.write("Z")
    }
  }

  private mutating func write(_ numbers: [Int]) {
    for (index, number) in numbers.enumerated() {
      if index > 0 { buffer.write(" ") }
      buffer.write(number)
    }
  }
}
