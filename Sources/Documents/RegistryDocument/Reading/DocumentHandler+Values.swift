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
    case .text: try require(value.contains { !isBlank($0) }, value, "is blank", "write something, or leave it out")
    case .duration:
      try require(
        CalendarDuration(value) != nil, value, "is not a duration",
        "write years, months, weeks and days, such as `P30D`, `P6M` or `P1Y6M`")
    case .hours:
      try require(ValueReading.hours(value) != nil, value, "is not a number of hours", "write hours, such as `PT24H`")
    case .module:
      try require(
        value.count == 1 && value[0] >= UInt8(ascii: "1") && value[0] <= UInt8(ascii: "4"), value, "is not a module",
        "write `1`, `2`, `3` or `4`")
    case .sha256:
      try require(
        ValueReading.isSHA256(value), value, "is not a SHA-256",
        "write 64 digits of `0` to `9` and `a` to `f`, as `sha256sum` prints them")
    case .languageTag:
      try require(ValueReading.isLanguageTag(value), value, "is not a language", "write a code such as `nb` or `en-GB`")
    case .name: try require(ValueReading.isID(value), value, "cannot be a name here", Self.idHelp)
    case .organisation:
      try require(
        PlaceCode.isOrganisation(String(decoding: value, as: UTF8.self)), value, "is not the code of an organisation",
        "write three to twelve capitals, digits or hyphens, such as `EPO`")
    case .country: if !known.isCountry(value) { throw known.unknownCountry(shown(value)) }
    case .place: if !known.isPlace(value) { throw known.unknownPlace(shown(value)) }
    case .term(let taxonomy): try term(value, taxonomy)
    case .law(let words): if !known.isRow(value, of: words) { throw known.unknownRow(shown(value), of: words) }
    default: try checkList(value, as: type)
    }
  }

  static let idHelp =
    "use small letters a to z, digits, dots and hyphens, at most 63, with a letter or a digit first"

  private func require(
    _ holds: Bool, _ value: Bytes, _ message: @autoclosure () -> String, _ help: @autoclosure () -> String
  ) throws(Problem) {
    if !holds { throw Problem(message: "`\(shown(value))` \(message())", help: help()) }
  }

  /// A value as a message shows it.
  func shown(_ value: Bytes) -> String {
    let text = String(decoding: value, as: UTF8.self)
    return text.count > 60 ? text.prefix(60) + "…" : text
  }

  private func day(_ value: Bytes) throws(Problem) -> Day {
    guard let day = ValueReading.day(value) else {
      throw Problem(
        message: "`\(shown(value))` is not a day",
        help: "write a day that exists as year, month and day, such as `2026-11-22`")
    }
    return day
  }

  private func yesNo(_ value: Bytes) throws(Problem) -> UInt32 {
    guard let answer = ValueReading.isYesNo(value) else {
      throw Problem(message: "`\(shown(value))` is neither `yes` nor `no`", help: "write `yes` or `no`")
    }
    return answer ? 1 : 0
  }
}
