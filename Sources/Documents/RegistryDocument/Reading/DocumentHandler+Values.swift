internal import Registry
internal import Vocabulary

/// What a value was understood as.
enum Judgement {
  case fine(UInt32)
  case wrong(Problem)
  /// The value names what the element declares.
  case declares(NamedKind, Int, DeclaredNames.State)
  /// The value names something that is not declared yet, and may be later.
  case mentions(NamedKind, Int)

  var number: UInt32 {
    switch self {
    case .fine(let number): number
    case .wrong: 0
    case .declares(_, let number, _), .mentions(_, let number): UInt32(number)
    }
  }
}

extension DocumentHandler {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  mutating func judge(_ value: Bytes, as type: ValueType) -> Judgement {
    do {
      switch type {
      case .newID(let kind): return try declared(kind, value)
      case .reference(let kind): return try referred(kind, value)
      case .terms(let taxonomy, let rule): return .fine(try terms(value, taxonomy, rule))
      case .day: return .fine(UInt32(bitPattern: try day(value).number))
      case .yesNo: return .fine(try yesNo(value))
      case .closed(let words): return .fine(try place(of: value, in: words))
      default:
        try check(value, as: type)
        return .fine(0)
      }
    } catch {
      return .wrong(error)
    }
  }

  private func check(_ value: Bytes, as type: ValueType) throws(Problem) {
    switch type {
    case .text: try require(value.contains { !isBlank($0) }, value, .text)
    case .duration: try require(CalendarDuration(value) != nil, value, .duration)
    case .hours: try require(ValueReading.hours(value) != nil, value, .hours)
    case .module:
      let isOne = value.count == 1 && value[0] >= UInt8(ascii: "1") && value[0] <= UInt8(ascii: "4")
      try require(isOne, value, .module)
    case .sha256: try require(ValueReading.isSHA256(value), value, .sha256)
    case .languageTag: try require(ValueReading.isLanguageTag(value), value, .language)
    case .name: try require(ValueReading.isID(value), value, .name)
    case .organisation:
      try require(PlaceCode.isOrganisation(String(decoding: value, as: UTF8.self)), value, .organisation)
    case .country: if !known.isCountry(value) { throw Problem(.value(known.unknownCountry(shown(value)))) }
    case .place: if !known.isPlace(value) { throw Problem(.value(known.unknownPlace(shown(value)))) }
    case .term(let taxonomy): try term(value, taxonomy)
    case .law(let words):
      if !known.isRow(value, of: words) { throw Problem(.value(known.unknownRow(shown(value), of: words))) }
    default: try checkList(value, as: type)
    }
  }

  private func require(_ holds: Bool, _ value: Bytes, _ form: ValueFlaw.Form) throws(Problem) {
    if !holds { throw Problem(.value(.form(shown(value), form))) }
  }

  /// A value as a message shows it.
  func shown(_ value: Bytes) -> String {
    let text = String(decoding: value, as: UTF8.self)
    return text.count > 60 ? text.prefix(60) + "…" : text
  }

  private func day(_ value: Bytes) throws(Problem) -> Day {
    guard let day = ValueReading.day(value) else { throw Problem(.value(.form(shown(value), .day))) }
    return day
  }

  private func yesNo(_ value: Bytes) throws(Problem) -> UInt32 {
    guard let answer = ValueReading.isYesNo(value) else { throw Problem(.value(.form(shown(value), .yesNo))) }
    return answer ? 1 : 0
  }
}
