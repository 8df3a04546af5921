import Documents
import Wording

extension ValueRule {
  /// What a value must be, as far as a schema can say it.
  var schema: SchemaNode {
    switch self {
    case .id: Self.pattern("^[a-z0-9][a-z0-9.-]{0,62}$")
    case .day: .map([("type", .string("string")), ("format", .string("date"))])
    case .number(let range):
      .map([
        ("type", .string("integer")), ("minimum", .integer(range.lowerBound)), ("maximum", .integer(range.upperBound)),
      ])
    case .choice(let words): .map([("type", .string("string")), ("enum", .array(words.map { .string($0) }))])
    case .flag: .type("boolean")
    case .cursor: Self.pattern("^([0-7][0-9a-f]){1,256}$")
    case .asOf: .map([("anyOf", .array([Self.pattern("^[1-9][0-9]{0,8}$"), ValueRule.day.schema]))])
    case .text(let most):
      .map([
        ("type", .string("string")), ("minLength", .integer(1)), ("maxLength", .integer(most)),
        ("pattern", .string("^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$")),
      ])
    case .tag:
      Self.pattern(
        "^(\\*|(W/)?\"[\\u0021\\u0023-\\u007e]*\"( *, *(W/)?\"[\\u0021\\u0023-\\u007e]*\")*)$")
    case .key: Self.pattern("^[\\u0021-\\u007e]{1,64}$")
    case .list: .type("string")
    }
  }

  private static func pattern(_ text: String) -> SchemaNode {
    .map([("type", .string("string")), ("pattern", .string(text))])
  }
}
