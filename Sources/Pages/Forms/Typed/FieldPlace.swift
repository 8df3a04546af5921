/// Where a field stands in an object, as a JSON pointer: `/scope/categories/named`.
public struct FieldPlace: Hashable, Sendable {
  /// The pointer; empty for the whole object.
  public let pointer: String

  /// A place.
  public init(_ pointer: String = "") { self.pointer = pointer }

  /// The place of a field inside.
  public func inside(_ name: String) -> FieldPlace { FieldPlace(pointer + "/" + name) }
  /// The place of one of several.
  public func inside(_ number: Int) -> FieldPlace { inside(String(number)) }

  /// The names and numbers that lead there.
  public var steps: [String] { pointer.split(separator: "/").map(String.init) }

  /// The name by which an address says at which field a form is opened.
  public static let asked = "at"
  /// As an address says it: `scope.categories`.
  public var path: String { steps.joined(separator: ".") }
  /// The place that an address says.
  public init(path: String) { self.init("/" + path.replacing(".", with: "/")) }

  /// What it is inside of; `nil` for the whole object.
  public var outer: FieldPlace? {
    guard let slash = pointer.lastIndex(of: "/") else { return nil }
    return FieldPlace(String(pointer[..<slash]))
  }

  /// Whether it is another place, or stands inside it.
  func isWithin(_ other: FieldPlace) -> Bool { self == other || pointer.hasPrefix(other.pointer + "/") }
}
