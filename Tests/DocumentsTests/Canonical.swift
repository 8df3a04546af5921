import Foundation
import Registry
import Vocabulary

/// A value as text in which the order of lists leaves no trace, since most of a register's lists have none.
func canonical(_ value: Any) -> String {
  if let day = value as? Day { return day.description }
  let mirror = Mirror(reflecting: value)
  switch mirror.displayStyle {
  case .optional: return mirror.children.first.map { canonical($0.value) } ?? "nil"
  case .collection, .set:
    return "[" + mirror.children.map { canonical($0.value) }.sorted().joined(separator: ", ") + "]"
  case .dictionary:
    return "["
      + mirror.children.map { Mirror(reflecting: $0.value).children.map { canonical($0.value) }.joined(separator: ":") }
      .sorted().joined(separator: ", ") + "]"
  case .struct, .tuple:
    if mirror.children.isEmpty { return "\(value)" }
    return "(" + mirror.children.map { "\($0.label ?? ""):" + canonical($0.value) }.joined(separator: " ") + ")"
  case .enum:
    guard let child = mirror.children.first else { return "\(value)" }
    return "\(child.label ?? "")" + canonical(child.value)
  default: return "\(value)"
  }
}

/// Every field of every value inside some values, and whether anything was seen in it.
struct Fields {
  private(set) var spoken: [String: Bool] = [:]

  mutating func collect(_ value: Any) {
    let mirror = Mirror(reflecting: value)
    for child in mirror.children {
      if mirror.displayStyle == .struct || mirror.displayStyle == .enum, let label = child.label {
        spoken["\(mirror.subjectType).\(label)", default: false] =
          spoken["\(mirror.subjectType).\(label)"] == true || !Self.isSilent(child.value)
      }
      collect(child.value)
    }
  }

  /// Whether a field holds what it holds while nothing is declared.
  private static func isSilent(_ value: Any) -> Bool {
    if let flag = value as? Bool, Mirror(reflecting: value).displayStyle != .optional { return !flag }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional, .collection: return mirror.children.isEmpty
    case .enum: return "\(value)" == "undeclared"
    default: return "\(value)".isEmpty
    }
  }
}
