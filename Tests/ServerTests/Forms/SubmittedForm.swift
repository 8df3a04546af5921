import Foundation
import Pages

/// What a browser sends of a page's form when its first button is pressed.
enum SubmittedForm {
  static func values(of page: String) -> [FormValue] {
    guard let start = page.range(of: "class=\"object-form\"") else { return [] }
    let form = page[start.upperBound...]
    var values: [FormValue] = []
    let control = /<(input|select|textarea)\b([^>]*)>/
    for match in form.matches(of: control) {
      guard let name = attribute("name", in: match.2) else { continue }
      let rest = form[match.range.upperBound...]
      switch match.1 {
      case "input":
        let isBox = match.2.contains("type=\"checkbox\"")
        if isBox, !match.2.contains(" checked") { continue }
        values.append(FormValue(name, attribute("value", in: match.2) ?? ""))
      case "select":
        let options = rest.prefix(upTo: rest.range(of: "</select>")?.lowerBound ?? rest.endIndex)
        let all = options.matches(of: /<option\b([^>]*)>/)
        let chosen = all.first { $0.1.contains(" selected") } ?? all.first
        values.append(FormValue(name, chosen.flatMap { attribute("value", in: $0.1) } ?? ""))
      default:
        let text = String(rest.prefix(upTo: rest.range(of: "</textarea>")?.lowerBound ?? rest.endIndex))
        values.append(FormValue(name, unescaped(text.hasPrefix("\n") ? String(text.dropFirst()) : text)))
      }
    }
    return values
  }

  /// The words of the page, without its tags.
  static func text(of page: String) -> String { unescaped(page.replacing(/<[^>]*>/, with: " ")) }

  private static func attribute(_ name: String, in tag: Substring) -> String? {
    guard let start = tag.range(of: " \(name)=\"") else { return nil }
    return unescaped(String(tag[start.upperBound...].prefix { $0 != "\"" }))
  }

  private static func unescaped(_ text: String) -> String {
    var text = text
    for (entity, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'")] {
      text = text.replacing(entity, with: sign)
    }
    text = text.replacing(/&#(\d+);/) { UInt32($0.1).flatMap { Unicode.Scalar($0) }.map { String($0) } ?? "" }
    return text.replacing("&amp;", with: "&")
  }
}
