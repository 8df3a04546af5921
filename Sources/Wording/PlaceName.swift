/// A country, an organisation or a group of places by its code, and as the reader's language calls it.
public struct PlaceName: Hashable, Sendable {
  /// The code, as documents write it.
  public var code: String
  /// What it is called.
  public var name: String

  /// A place and what it is called.
  public init(_ code: String, _ name: String) {
    self.code = code
    self.name = name
  }

  /// Whether it has a country's code of two letters.
  var isCountry: Bool { code.count == 2 }
}
