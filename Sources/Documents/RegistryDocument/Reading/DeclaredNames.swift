internal import Registry
internal import XMLText

/// Which things have been declared or named so far, and where.
struct DeclaredNames {
  private var tables: [NamedKind: NameTable] = [:]
  private var places: [NamedKind: Places] = [:]
  private var actors = Places()
  private var activities = Places()
  private var flows = Places()

  enum State: UInt8 {
    case unknown, named, party, system, declared
  }

  /// By number: what is known of a thing, and where it was first named or, once it is, declared.
  private struct Places {
    /// All numbers below were declared before the document, but for some that it declares anew.
    var first = 0
    var anew: [Int: (state: State, position: Position)] = [:]
    private var states: [State] = []
    private var positions: [Position] = []

    subscript(_ number: Int) -> (state: State, position: Position) {
      get {
        if number < first { return anew[number] ?? (.declared, .start) }
        let index = number - first
        return index < states.count ? (states[index], positions[index]) : (.unknown, .start)
      }
      set {
        if number < first { return anew[number] = newValue }
        let index = number - first
        while states.count <= index {
          states.append(.unknown)
          positions.append(.start)
        }
        states[index] = newValue.state
        positions[index] = newValue.position
      }
    }

    /// All numbers of which anything may be known.
    var numbers: Range<Int> { 0..<(first + states.count) }
  }

  /// Notes that all activities and flows below some numbers are declared, but for those that are declared anew.
  mutating func begin(
    activities count: Int, anew reopened: [Int], flows flowCount: Int, anew reopenedFlows: [Int]
  ) {
    activities.first = count
    for number in reopened { activities.anew[number] = (.unknown, .start) }
    flows.first = flowCount
    for number in reopenedFlows { flows.anew[number] = (.unknown, .start) }
  }

  subscript(_ kind: NamedKind, _ number: Int) -> (state: State, position: Position) {
    get {
      switch kind {
      case .party, .system, .actor: actors[number]
      case .activity: activities[number]
      case .flow: flows[number]
      default: places[kind]?[number] ?? (.unknown, .start)
      }
    }
    set {
      switch kind {
      case .party, .system, .actor: actors[number] = newValue
      case .activity: activities[number] = newValue
      case .flow: flows[number] = newValue
      default: places[kind, default: Places()][number] = newValue
      }
    }
  }

  /// The number of a key of a kind whose numbers the builder does not give.
  mutating func number(_ kind: NamedKind, _ key: UnsafeBufferPointer<UInt8>) -> Int {
    Int(tables[kind, default: NameTable()].number(naming: key))
  }

  func number(_ kind: NamedKind, of key: String) -> Int? { tables[kind]?.number(of: key).map { Int($0) } }

  /// Forgets all names of a kind: promises have their names within one notice.
  mutating func forget(_ kind: NamedKind) {
    tables[kind] = nil
    places[kind] = nil
  }

  /// The keys of a kind that are declared, for suggestions.
  func declared(_ kind: NamedKind, named name: (Int) -> String) -> [String] {
    let all =
      switch kind {
      case .party, .system, .actor: actors
      case .activity: activities
      case .flow: flows
      default: places[kind] ?? Places()
      }
    return all.numbers.filter {
      switch all[$0].state {
      case .unknown, .named: false
      case .party: kind != .system
      case .system: kind != .party
      case .declared: true
      }
    }.map(name)
  }

  /// The numbers that were named and never declared, in the order of numbers.
  func dangling(_ kind: NamedKind) -> [Int] {
    let all =
      switch kind {
      case .party, .system, .actor: actors
      case .flow: flows
      default: places[kind] ?? Places()
      }
    return all.numbers.filter { all[$0].state == .named }
  }

  func name(_ kind: NamedKind, _ number: Int) -> String { tables[kind]?[UInt32(number)] ?? "" }
}
