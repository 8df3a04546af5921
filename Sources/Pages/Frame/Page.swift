package import Wording

/// A page as a value: it holds exactly what it shows, in words, and becomes HTML by writing itself.
package protocol Page: Sendable {
  /// What it is called, in its language.
  var title: String { get }
  /// Where it stands in the navigation.
  var place: ScreenPlace? { get }
  /// Writes what stands between the heads and the feet of all pages, its heading included.
  func write(_ page: inout Markup)
}
