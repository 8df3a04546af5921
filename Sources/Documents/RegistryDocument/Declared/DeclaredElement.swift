/// An element as somebody handed it in, with the place of each of its parts.
struct DeclaredElement: Hashable, Sendable {
  struct Attribute: Hashable, Sendable {
    let name: Word
    /// As the register document writes it.
    let value: String
    let place: SourcePlace
    /// The places of the members of a list.
    var members: [SourcePlace] = []
  }

  let name: Word
  let place: SourcePlace
  var attributes: [Attribute] = []
  var text: (value: String, place: SourcePlace)? {
    get { said.map { ($0, textPlace) } }
    set { (said, textPlace) = (newValue?.value, newValue?.place ?? place) }
  }
  var children: [DeclaredElement] = []
  private var said: String?
  private var textPlace = SourcePlace()

  init(_ name: Word, at place: SourcePlace) { (self.name, self.place) = (name, place) }

  /// An element that was not handed in, and so has no places.
  init(_ tree: ElementTree) {
    self.init(tree.name, at: SourcePlace())
    attributes = tree.attributes.map { Attribute(name: $0.name, value: $0.value, place: SourcePlace()) }
    said = tree.text
    children = tree.children.map { DeclaredElement($0) }
  }

  subscript(_ name: Word) -> Attribute? { attributes.first { $0.name == name } }
}
