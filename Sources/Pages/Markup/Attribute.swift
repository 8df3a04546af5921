import Vocabulary

/// An attribute of an element, with a value of its own sort. There are no others than those named here: no
/// handler of events, no style, no address outside the page.
public struct Attribute: Sendable {
  enum Value {
    case word(StaticString)
    case text(String)
    /// A text that comes back to us as it is.
    case typed(String)
    case texts([String])
    case number(Int)
    case classes([StyleClass])
    case anchors([Anchor], mark: Bool)
    /// Where a link leads; a page of a past state adds which one.
    case address(Address)
    /// That a form asks and changes nothing; a page of a past state asks about that one.
    case asking
    case steps([PathStep])
    case box(width: Int, height: Int)
  }

  let name: StaticString
  let value: Value

  init(_ name: StaticString, _ value: Value) {
    self.name = name
    self.value = value
  }

  /// Whether it makes a form one that only asks.
  var asks: Bool { if case .asking = value { true } else { false } }
}

/// A place on a page that links lead to: a sort of thing and its key.
public struct Anchor: Hashable, Sendable {
  let kind: StaticString
  let key: String

  init(_ kind: StaticString, _ key: String = "") {
    self.kind = kind
    self.key = key
  }

  /// As the page writes it.
  var name: String { key.isEmpty ? "\(kind)" : "\(kind)-\(key)" }

  /// Equal where they are written alike.
  public static func == (one: Anchor, other: Anchor) -> Bool { one.name == other.name }

  /// By what is written.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// What any element may carry.
extension Attribute {
  static func id(_ anchor: Anchor) -> Attribute { Attribute("id", .anchors([anchor], mark: false)) }
  static func classes(_ classes: StyleClass...) -> Attribute { Attribute("class", .classes(classes)) }
  static func classes(_ classes: [StyleClass]) -> Attribute { Attribute("class", .classes(classes)) }
  static func lang(_ language: Language) -> Attribute { Attribute("lang", .text(language.rawValue)) }
  static func label(_ text: String) -> Attribute { Attribute("aria-label", .text(text)) }
  static func labelled(by anchors: Anchor...) -> Attribute {
    Attribute("aria-labelledby", .anchors(anchors, mark: false))
  }
  static func role(_ role: Role) -> Attribute { Attribute("role", .word(role.name)) }
  static let unheard = Attribute("aria-hidden", .word("true"))
  static let focusable = Attribute("tabindex", .word("0"))
}

/// What elements of a page carry.
extension Attribute {
  /// A link to a place on the same page.
  static func leads(to anchor: Anchor) -> Attribute { Attribute("href", .anchors([anchor], mark: true)) }
  static let utf8 = Attribute("charset", .word("utf-8"))
  static func metaName(_ name: StaticString) -> Attribute { Attribute("name", .word(name)) }
  static func equivalent(_ header: StaticString) -> Attribute { Attribute("http-equiv", .word(header)) }
  static func content(_ content: StaticString) -> Attribute { Attribute("content", .word(content)) }
  static func content(_ content: String) -> Attribute { Attribute("content", .text(content)) }
  static let heads = Attribute("scope", .word("col"))
  static let headsRow = Attribute("scope", .word("row"))
  static func columns(_ count: Int) -> Attribute { Attribute("colspan", .number(count)) }
  static func column(_ label: String) -> Attribute { Attribute("data-label", .text(label)) }
  static func day(_ day: Day) -> Attribute { Attribute("datetime", .text(day.description)) }
}

/// What elements of a picture carry. Coordinates are whole numbers.
extension Attribute {
  static let svgNamespace = Attribute("xmlns", .word("http://www.w3.org/2000/svg"))
  static func viewBox(width: Int, height: Int) -> Attribute { Attribute("viewBox", .box(width: width, height: height)) }
  static func width(_ width: Int) -> Attribute { Attribute("width", .number(width)) }
  static func height(_ height: Int) -> Attribute { Attribute("height", .number(height)) }
  static func x(_ x: Int) -> Attribute { Attribute("x", .number(x)) }
  static func y(_ y: Int) -> Attribute { Attribute("y", .number(y)) }
  static func x1(_ x: Int) -> Attribute { Attribute("x1", .number(x)) }
  static func y1(_ y: Int) -> Attribute { Attribute("y1", .number(y)) }
  static func x2(_ x: Int) -> Attribute { Attribute("x2", .number(x)) }
  static func y2(_ y: Int) -> Attribute { Attribute("y2", .number(y)) }
  static func cx(_ x: Int) -> Attribute { Attribute("cx", .number(x)) }
  static func cy(_ y: Int) -> Attribute { Attribute("cy", .number(y)) }
  static func radius(_ radius: Int) -> Attribute { Attribute("r", .number(radius)) }
  static func corner(_ radius: Int) -> Attribute { Attribute("rx", .number(radius)) }
  static func draws(_ steps: [PathStep]) -> Attribute { Attribute("d", .steps(steps)) }
  static func shows(_ anchor: Anchor) -> Attribute { Attribute("href", .anchors([anchor], mark: true)) }
}

/// What an element is to those who hear the page instead of seeing it.
enum Role {
  case image, group, region, list, row, table, alert, status

  var name: StaticString {
    switch self {
    case .image: "img"
    case .group: "group"
    case .region: "region"
    case .list: "list"
    case .row: "row"
    case .table: "table"
    case .alert: "alert"
    case .status: "status"
    }
  }
}

/// A step of a line that is drawn, in whole numbers.
enum PathStep: Hashable {
  case move(Int, Int)
  case line(Int, Int)
  /// Two points that pull, and the end.
  case curve(Int, Int, Int, Int, Int, Int)
  case close
}
