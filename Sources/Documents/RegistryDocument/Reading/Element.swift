internal import Registry
internal import Vocabulary

/// One element of a finished object, as the values of the register are made from it.
///
/// The grammar has seen to it that what must stand does, and that every value can be read.
struct Element {
  private let fragment: Fragment
  private let index: Int

  init(_ fragment: Fragment, _ index: Int) {
    self.fragment = fragment
    self.index = index
  }

  var name: Word { fragment.nodes[index].name }

  private func attribute(_ name: Word) -> Fragment.Attribute? {
    fragment.attributes[range: fragment.nodes[index].attributes].first { $0.name == name }
  }

  private func string(_ range: Range<Int32>) -> String {
    String(decoding: fragment.bytes[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
  }

  // MARK: Values

  func textIfSaid(_ name: Word) -> String? { attribute(name).map { string($0.value) } }
  func text(_ name: Word) -> String { textIfSaid(name) ?? "" }
  func id<Named>(_ name: Word) -> ID<Named> { ID(text(name)) }
  func reference<Named>(_ name: Word) -> ID<Named>? { textIfSaid(name).map { ID($0) } }
  /// What a value was understood as.
  func number(_ name: Word) -> UInt32? { attribute(name)?.number }
  func day(_ name: Word) -> Day? { attribute(name).map { Day(number: Int32(bitPattern: $0.number)) } }
  func yes(_ name: Word) -> Bool? { attribute(name).map { $0.number == 1 } }
  func flag(_ name: Word) -> Bool { yes(name) ?? false }
  func duration(_ name: Word) -> CalendarDuration? { textIfSaid(name).flatMap { CalendarDuration($0) } }
  func hours(_ name: Word) -> Int? {
    textIfSaid(name).flatMap { text in Array(text.utf8).withUnsafeBufferPointer(ValueReading.hours) }
  }
  func place(_ name: Word) -> String? { textIfSaid(name).map(Self.usual) }
  func period(_ from: Word = .from, _ until: Word = .until) -> Period { Period(from: day(from), until: day(until)) }
  func choice<Value: RawRepresentable<String>>(_ name: Word) -> Value? {
    textIfSaid(name).flatMap { Value(rawValue: $0) }
  }

  /// A list, sorted by bytes, each member once.
  func wordsIfSaid(_ name: Word) -> [String]? {
    textIfSaid(name).map { text in
      let words = text.utf8.split { isBlank($0) }.map { String(Substring($0)) }
      return Set(words).sorted { $0.precedesByBytes($1) }
    }
  }
  func words(_ name: Word) -> [String] { wordsIfSaid(name) ?? [] }
  func placesIfSaid(_ name: Word) -> [String]? {
    wordsIfSaid(name).map { Set($0.map(Self.usual)).sorted { $0.precedesByBytes($1) } }
  }
  func marks(_ name: Word) -> Marks { words(name).reduce(into: []) { $0.formUnion(Marks(name: $1) ?? []) } }

  /// EU texts write two countries differently from ISO 3166-1.
  private static func usual(_ place: String) -> String { PlaceCode.otherSpellings[place] ?? place }

  // MARK: Content

  /// The text of the element; nil where it has none but blanks.
  var content: String? { fragment.hasText(index) ? string(fragment.nodes[index].text) : nil }

  /// The elements right inside this one, in their order.
  var children: [Element] {
    var found: [Element] = []
    var child = index + 1
    while child < Int(fragment.nodes[index].end) {
      found.append(Element(fragment, child))
      child = Int(fragment.nodes[child].end)
    }
    return found
  }

  func children(_ name: Word) -> [Element] { children.filter { $0.name == name } }
  func child(_ name: Word) -> Element? { children.first { $0.name == name } }
  func content(of name: Word) -> String? { child(name)?.content }

  // MARK: What is said alike in many places

  func person(_ name: Word = .by) -> Person? { day(.erased).map { .erased($0) } ?? textIfSaid(name).map { .named($0) } }

  var contact: Contact {
    if let erased = day(.erased) { return .erased(erased) }
    return .held(
      ContactDetails(
        name: textIfSaid(.name), position: textIfSaid(.position), email: textIfSaid(.email), phone: textIfSaid(.phone)))
  }

  /// Who confirmed that there is none of something.
  func none(of name: String) -> Confirmation? {
    let none = children(.none).first { $0.text(.of) == name }
    return none.flatMap { none in none.day(.confirmed).map { Confirmation(day: $0, by: none.person()) } }
  }

  func declared(_ name: Word) -> Declared<String> {
    if let none = none(of: name.rawValue) { return .none(none) }
    return wordsIfSaid(name).map { .some($0) } ?? .undeclared
  }

  func declaredPlaces(_ name: Word) -> Declared<PlaceUse> {
    if let none = none(of: name.rawValue) { return .none(none) }
    let uses = Set(children(name).map(\.placeUse)).sorted()
    return uses.isEmpty ? .undeclared : .some(uses)
  }

  var placeUse: PlaceUse {
    let party: ID<Party>? = reference(.party)
    let by = party.map { PlaceOperator.party($0) } ?? (textIfSaid(.by) == nil ? .undeclared : .recipient)
    return PlaceUse(place(.place) ?? "", by: by)
  }

  var retentionRule: RetentionRule {
    var rule = RetentionRule()
    rule.categories = words(.categories)
    rule.event = textIfSaid(.event)
    rule.period = duration(.period)
    rule.onRequest = yes(.onRequest)
    rule.criterion = content(of: .criterion)
    rule.notPossible = content(of: .notPossible)
    rule.floor = child(.floor).map {
      LegalFloor(law: $0.text(.law), period: $0.duration(.period) ?? CalendarDuration())
    }
    return rule
  }
}
