import Pages
import Accounts
import HTTPTypes
import Vocabulary
import Wording

/// How a request is held against what its route takes.
struct Asked {
  private(set) var values: [String: String] = [:]
  private(set) var lists: [String: [String]] = [:]

  /// Reads what the path and the query say. Throws a refusal for whatever is not asked for, is missing, or does not fit.
  init(_ route: Route, path: [String: String], query: Substring?, _ headers: HTTPFields) throws(Refusal) {
    let fields = route.parameters + [OperationSchema.language]
    for field in fields where field.place == .path {
      guard let value = path[field.name], field.rule.admits(value) else { throw .noSuchPath }
      values[field.name] = value
    }
    for pair in (query ?? "").split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Percent.decoded(parts[0], plusIsBlank: true) else { throw .value(name: "?", .text(64)) }
      // Forms of pages send along what was left empty.
      if route.noun == .pages, parts.count > 1, parts[1].isEmpty { continue }
      try take(name, parts.count > 1 ? Percent.decoded(parts[1], plusIsBlank: true) : "", fields)
    }
    for field in fields where field.place == .header {
      try takeHeader(field, headers)
    }
  }

  private mutating func take(_ name: String, _ value: String?, _ fields: [Field]) throws(Refusal) {
    let known = fields.filter { $0.place == .query }
    guard let field = known.first(where: { $0.name == name }) else {
      throw .unknownParameter(String(name.prefix(64)), known: known.map(\.name))
    }
    guard let value, field.rule.admits(value) else { throw .value(name: name, field.rule) }
    if field.repeats {
      lists[name, default: []].append(value)
    } else {
      guard values.updateValue(value, forKey: name) == nil else { throw .twice(name) }
    }
  }

  private mutating func takeHeader(_ field: Field, _ headers: HTTPFields) throws(Refusal) {
    guard let name = HTTPField.Name(field.name), let value = headers[name] else {
      if !field.isRequired { return }
      throw field.name == "If-Match" ? .noCondition : .missing(field.name)
    }
    guard field.rule.admits(value) else { throw .value(name: field.name, field.rule) }
    values[field.name] = value
  }
}
