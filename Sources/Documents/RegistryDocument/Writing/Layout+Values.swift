internal import Registry
internal import Vocabulary

/// The values of a register as attributes and elements. What is not declared is not written.
extension Layout {
  mutating func attribute(_ name: Word, _ value: String?) throws {
    guard let value, value.utf8.contains(where: { !isBlank($0) }) else { return }
    startAttribute(name)
    try append(value: value)
    endAttribute()
  }

  mutating func attribute<Named>(_ name: Word, _ id: ID<Named>?) throws { try attribute(name, id?.key) }
  mutating func attribute(_ name: Word, _ day: Day?) {
    guard let day else { return }
    startAttribute(name)
    append(day)
    endAttribute()
  }

  private mutating func append(_ day: Day) {
    let (year, month, dayOfMonth) = day.civil
    append(year / 100)
    append(year % 100)
    append(plain: UInt8(ascii: "-"))
    append(month)
    append(plain: UInt8(ascii: "-"))
    append(dayOfMonth)
  }

  /// Two digits.
  private mutating func append(_ number: Int) {
    append(plain: UInt8(ascii: "0") + UInt8(number / 10))
    append(plain: UInt8(ascii: "0") + UInt8(number % 10))
  }
  mutating func attribute(_ name: Word, _ length: CalendarDuration?) throws { try attribute(name, length?.description) }
  mutating func attribute<Value: RawRepresentable<String>>(_ name: Word, _ value: Value?) throws {
    try attribute(name, value?.rawValue)
  }

  /// `yes` or `no`, where either is declared.
  mutating func attribute(_ name: Word, _ said: Bool?) throws { try attribute(name, said.map { $0 ? "yes" : "no" }) }

  /// `yes`; nothing where it is no, since that is what nothing means there.
  mutating func flag(_ name: Word, _ holds: Bool) throws { if holds { try attribute(name, "yes") } }

  /// A set, sorted by bytes; nothing where it is empty.
  mutating func list(_ name: Word, _ words: [String]) throws {
    try attribute(name, Set(words).sorted { $0.precedesByBytes($1) }.joined(separator: " "))
  }

  /// A set that may be empty, which says something else than nothing.
  mutating func listIfSaid(_ name: Word, _ words: [String]?) throws {
    guard let words else { return }
    if !words.isEmpty { return try list(name, words) }
    startAttribute(name)
    endAttribute()
  }

  mutating func marks(_ name: Word, _ marks: Marks) throws {
    try list(name, [Marks.art9, .art10, .nationalID].filter { marks.contains($0) }.map(\.name))
  }

  mutating func days(_ period: Period, _ from: Word = .from, _ until: Word = .until) {
    attribute(from, period.from)
    attribute(until, period.until)
  }

  mutating func person(_ name: Word, _ person: Person?) throws {
    switch person {
    case .named(let text): try attribute(name, text)
    case .erased(let day): attribute(.erased, day)
    case nil: break
    }
  }

  // MARK: Elements

  /// An element with attributes and, perhaps, text.
  mutating func element(
    _ name: Word, text: String? = nil, _ attributes: (inout Layout) throws -> Void = { _ in }
  ) throws {
    start(name)
    try attributes(&self)
    if let text, text.utf8.contains(where: { !isBlank($0) }) { try end(name, text: text) } else { end(name) }
  }

  /// An element with nothing in it but text; nothing where there is none.
  mutating func text(_ name: Word, _ text: String?) throws {
    guard let text, text.utf8.contains(where: { !isBlank($0) }) else { return }
    try element(name, text: text)
  }

  mutating func contact(_ contact: Contact?) throws {
    guard let contact else { return }
    try element(.contact) { layout in
      switch contact {
      case .erased(let day): layout.attribute(.erased, day)
      case .held(let details):
        try layout.attribute(.name, details.name)
        try layout.attribute(.position, details.position)
        try layout.attribute(.email, details.email)
        try layout.attribute(.phone, details.phone)
      }
    }
  }

  /// «None, confirmed» for each of some sets that are declared empty.
  mutating func nones(_ nones: [(of: Word, Confirmation?)]) throws {
    try sorted(nones.compactMap { none in none.1.map { (none.of, $0) } }) { try $0.none($1.0, $1.1) }
  }

  mutating func none(_ of: Word, _ confirmation: Confirmation) throws {
    try element(.none) {
      try $0.attribute(.of, of)
      $0.attribute(.confirmed, confirmation.day)
      try $0.person(.by, confirmation.by)
    }
  }

  mutating func places(_ name: Word, _ places: Declared<PlaceUse>) throws {
    try sorted(places.elements) { try $0.place(name, $1) }
  }

  mutating func place(_ name: Word, _ use: PlaceUse) throws {
    try element(name) {
      try $0.attribute(.place, use.place)
      switch use.by {
      case .undeclared: break
      case .recipient: try $0.attribute(.by, "recipient")
      case .party(let party): try $0.attribute(.party, party)
      }
    }
  }

  mutating func retention(_ rules: [RetentionRule]) throws {
    try sorted(rules) { layout, rule in
      try layout.element(.retention) {
        try $0.list(.categories, rule.categories)
        try $0.attribute(.event, rule.event)
        try $0.attribute(.period, rule.period)
        try $0.attribute(.onRequest, rule.onRequest)
        try $0.text(.criterion, rule.criterion)
        try $0.text(.notPossible, rule.notPossible)
        guard let floor = rule.floor else { return }
        try $0.element(.floor) {
          try $0.attribute(.law, floor.law)
          try $0.attribute(.period, floor.period)
        }
      }
    }
  }
}

extension Declared {
  /// Who confirmed that there is none.
  var confirmation: Confirmation? { if case .none(let confirmation) = self { confirmation } else { nil } }
}
