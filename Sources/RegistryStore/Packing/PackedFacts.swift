internal import Registry
internal import Vocabulary

/// Days, persons and confirmations as packed bytes.
extension PackedWriter {
  mutating func add(_ day: Day) { add(signed: Int64(day.number)) }

  mutating func add(_ person: Person?) {
    switch person {
    case nil: add(0 as UInt64)
    case .named(let name):
      add(1 as UInt64)
      add(name)
    case .erased(let day):
      add(2 as UInt64)
      add(day)
    }
  }

  mutating func add(_ confirmation: Confirmation) {
    add(confirmation.day)
    add(confirmation.by)
  }
}

extension PackedReader {
  mutating func day() throws(Damage) -> Day {
    guard let number = Int32(exactly: try signed()) else { throw Damage() }
    return Day(number: number)
  }

  mutating func person() throws(Damage) -> Person? {
    switch try number() {
    case 0: nil
    case 1: .named(try text())
    case 2: .erased(try day())
    default: throw Damage()
    }
  }

  mutating func confirmation() throws(Damage) -> Confirmation {
    let day = try day()
    return Confirmation(day: day, by: try person())
  }

  mutating func duration() throws(Damage) -> CalendarDuration {
    guard let duration = CalendarDuration(try text()) else { throw Damage() }
    return duration
  }

  /// A word of a closed list.
  mutating func choice<Value: RawRepresentable<String>>(_: Value.Type) throws(Damage) -> Value {
    guard let value = Value(rawValue: try text()) else { throw Damage() }
    return value
  }
}
