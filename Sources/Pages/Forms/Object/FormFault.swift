public import Registry
import Vocabulary
import Wording

/// What is wrong with what was typed into a field, and what to type.
public struct FormFault: Hashable, Sendable {
  /// What is wrong.
  public let message: String
  /// What to do.
  public let help: String

  /// A fault.
  public init(_ message: String, _ help: String) { (self.message, self.help) = (message, help) }

  init(_ said: (String, String)) { self.init(said.0, said.1) }
}

/// The faults of a form by the places where they stand.
public struct FormFaults: Sendable {
  /// The faults of each place.
  public private(set) var byPlace: [(place: FieldPlace, faults: [FormFault])] = []

  /// None.
  public init() {}

  /// Whether there are none.
  public var isEmpty: Bool { byPlace.isEmpty }
  var count: Int { byPlace.reduce(0) { $0 + $1.faults.count } }

  /// Notes a fault.
  public mutating func add(_ fault: FormFault, at place: FieldPlace) {
    if let known = byPlace.firstIndex(where: { $0.place == place }) {
      byPlace[known].faults.append(fault)
    } else {
      byPlace.append((place, [fault]))
    }
  }

  /// Those of a place itself.
  func at(_ place: FieldPlace) -> [FormFault] { byPlace.first { $0.place == place }?.faults ?? [] }
  /// Those of a place and of all inside it.
  func within(_ place: FieldPlace) -> [FormFault] { byPlace.filter { $0.place.isWithin(place) }.flatMap(\.faults) }
}

extension FormScene {
  /// What can be told to be wrong before the register is asked, in the reader's words.
  public func faults(of form: TypedForm, _ shape: [FieldShape]) -> FormFaults {
    var faults = FormFaults()
    check(form.root, shape, at: FieldPlace(), &faults)
    return faults
  }

  private func check(_ group: TypedGroup, _ shape: [FieldShape], at place: FieldPlace, _ faults: inout FormFaults) {
    for field in shape {
      let inner = place.inside(field.name)
      switch field.content {
      case .value(let value): check(group.words(field.name), value, field.isRequired, at: inner, &faults)
      case .group(let fields):
        for (number, one) in group.list(field.name).enumerated() {
          check(one, fields, at: inner.inside(number), &faults)
        }
        if let one = group.group(field.name) { check(one, fields, at: inner, &faults) }
      }
      let names = field.oneOf
      if names.first == field.name, !names.contains(where: { group.fields[$0] != nil }) {
        faults.add(FormFault(words.fault.noneOf), at: inner)
      }
    }
  }

  private func check(
    _ typed: [String], _ value: ValueShape, _ isRequired: Bool, at place: FieldPlace, _ faults: inout FormFaults
  ) {
    let word = typed.first?.trimmedBlanks ?? ""
    guard !typed.allSatisfy(\.isBlank) else {
      if isRequired { faults.add(FormFault(words.fault.missing), at: place) }
      return
    }
    switch value {
    case .day: if Day(word) == nil { faults.add(FormFault(words.fault.day), at: place) }
    case .duration:
      if !typed.allSatisfy({ $0.isBlank || Self.isNumber($0.trimmedBlanks) }) {
        faults.add(FormFault(words.fault.number), at: place)
      }
    case .hours: if !Self.isNumber(word) { faults.add(FormFault(words.fault.number), at: place) }
    case .id, .name, .event: if !Self.isKey(word) { faults.add(FormFault(words.fault.key), at: place) }
    default: break
    }
  }

  private static func isNumber(_ word: String) -> Bool {
    (1...4).contains(word.utf8.count) && word.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private static func isKey(_ word: String) -> Bool { ID<Never>.isWellFormed(Array(word.utf8)) }
}
