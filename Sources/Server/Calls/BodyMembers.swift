import Pages
import Documents
import Wording

/// The values of a body of a few members, each held against its rule.
enum BodyMembers {
  /// Of a JSON object. All that is wrong with it is told at once.
  static func json(_ body: [UInt8], _ fields: [Field]) throws -> [String: String] {
    let node = try Problem.wrapping(.unusable) { try JSONReader.read(body) }
    guard case .object(let members) = node.value else { throw Problem(.unusable, [fault("", node, .notAnObject)]) }
    var (values, faults): ([String: String], [Problem.Fault]) = ([:], [])
    for member in members {
      guard let field = fields.first(where: { $0.name == member.name }) else {
        let known = fields.map(\.name)
        faults.append(fault(member.name, member.value, .unknownParameter(member.name, known: known)))
        continue
      }
      if let value = field.rule.text(of: member.value), field.rule.admits(value) {
        values[field.name] = value
      } else {
        faults.append(fault(member.name, member.value, .value(name: field.name, field.rule)))
      }
    }
    for field in fields where field.isRequired && !members.contains(where: { $0.name == field.name }) {
      faults.append(fault("", node, .missing(field.name)))
    }
    guard faults.isEmpty else { throw Problem(.unusable, faults) }
    return values
  }

  /// Of a form.
  static func form(_ body: [UInt8], _ fields: [Field]) throws -> [String: String] {
    guard let text = String(validating: body, as: UTF8.self) else { throw Problem(.unusable) }
    var values: [String: String] = [:]
    for pair in text.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Percent.decoded(parts[0], plusIsBlank: true),
        let value = Percent.decoded(parts.count > 1 ? parts[1] : "", plusIsBlank: true)
      else { throw Problem(.unusable) }
      guard let field = fields.first(where: { $0.name == name }) else {
        throw Problem(.unknownParameter(String(name.prefix(64)), known: fields.map(\.name)))
      }
      guard field.rule.admits(value) else { throw Problem(.value(name: name, field.rule)) }
      guard values.updateValue(value, forKey: name) == nil else { throw Problem(.twice(name)) }
    }
    for field in fields where field.isRequired && values[field.name] == nil { throw Problem(.missing(field.name)) }
    return values
  }

  private static func fault(_ name: String, _ node: JSONNode, _ refusal: Refusal) -> Problem.Fault {
    Problem.Fault(
      pointer: name.isEmpty ? "" : "/" + name, line: node.line, column: node.column, what: .refusal(refusal))
  }
}

extension ValueRule {
  /// A value of JSON as it would stand in an address; `nil` where it is of another sort.
  fileprivate func text(of node: JSONNode) -> String? {
    switch (self, node.value) {
    case (.flag, .flag(let flag)): flag ? "true" : "false"
    case (.flag, _): nil
    case (.number, .number(let number)): number
    case (.list, .array(let nodes)):
      nodes.allSatisfy { $0.text != nil } && Set(nodes.map(\.text)).count == nodes.count
        ? nodes.compactMap(\.text).joined(separator: ",") : nil
    case (.list, _), (.number, _): nil
    case (_, .text(let text)): text
    default: nil
    }
  }
}
