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

  /// What goes along through signing in: all but the largest values where all would be too much. A file never goes along;
  /// where one was sent or left out, a mark does.
  func goingAlong(hadFile: Bool, most: Int) -> [FormValue] {
    var going = values.filter { $0.name != "csrf" }
    func size(_ value: FormValue) -> Int {
      (value.name + value.value).utf8.reduce(12) { $0 + ($1.isPlainInForms ? 1 : 3) }
    }
    var (sum, isGone) = (going.reduce(0) { $0 + size($1) }, hadFile)
    while sum > most, let largest = going.indices.max(by: { size(going[$0]) < size(going[$1]) }) {
      sum -= size(going.remove(at: largest))
      isGone = true
    }
    return isGone ? going.filter { $0.name != FormValue.fileIsGone.name } + [.fileIsGone] : going
  }

  /// What was typed elsewhere and goes along, under its own names.
  var carried: [FormValue] {
    values.compactMap { $0.name.hasPrefix("carried.") ? FormValue(String($0.name.dropFirst(8)), $0.value) : nil }
  }
}

extension UInt8 {
  /// Whether forms send a byte as it is.
  fileprivate var isPlainInForms: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
      true
    default: false
    }
  }
}
