import Pages
import Wording

/// What a form of a page sent: names and values in their order, a name as often as it was filled in.
struct FormBody: Sendable {
  private(set) var values: [FormValue] = []

  init() {}

  /// Of values that were read already.
  init(_ values: [FormValue]) { self.values = values }

  /// Reads `name=value&…`. Throws a refusal where that is not what it is.
  init(_ body: [UInt8]) throws {
    guard let text = String(validating: body, as: UTF8.self) else { throw Problem(.unusable) }
    for pair in text.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Percent.decoded(parts[0], plusIsBlank: true),
        let value = Percent.decoded(parts.count > 1 ? parts[1] : "", plusIsBlank: true)
      else { throw Problem(.unusable) }
      // Browsers end lines with two characters.
      values.append(FormValue(name, value.replacing("\r\n", with: "\n")))
    }
  }

  /// The value of a field, where it was sent.
  subscript(_ name: String) -> String? { values.first { $0.name == name }?.value }

  /// All values of a field.
  func all(_ name: String) -> [String] { values.filter { $0.name == name }.map(\.value) }

  /// What was typed elsewhere and goes along, under its own names.
  var carried: [FormValue] {
    values.compactMap { $0.name.hasPrefix("carried.") ? FormValue(String($0.name.dropFirst(8)), $0.value) : nil }
  }
}
