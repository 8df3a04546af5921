public import Vocabulary

/// How ids and words become numbers, for readers that have bytes and for those that have values.
extension RegistryBuilder {
  /// The number of a party or system.
  public mutating func number(ofActor key: UnsafeBufferPointer<UInt8>) -> Number<Actor> {
    let number = snapshot.names.actors.number(naming: key)
    growActors()
    return Number(number)
  }

  /// The number of a party or system.
  public mutating func number(ofActor key: String) -> Number<Actor> {
    var key = key
    return key.withUTF8 { number(ofActor: $0) }
  }

  /// The number of an activity.
  public mutating func number(ofActivity key: UnsafeBufferPointer<UInt8>) -> Number<Activity> {
    let number = snapshot.names.activities.number(naming: key)
    activities.name(Int(number))
    return Number(number)
  }

  /// The number of an activity.
  public mutating func number(ofActivity id: ID<Activity>) -> Number<Activity> {
    var key = id.key
    return key.withUTF8 { number(ofActivity: $0) }
  }

  /// The number of a flow.
  public mutating func number(ofFlow key: UnsafeBufferPointer<UInt8>) -> Number<Flow> {
    let number = snapshot.names.flows.number(naming: key)
    if snapshot.flows.count <= Int(number) {
      snapshot.flows.append(FlowRow(from: Number(0), to: Number(0), activity: Number(0), role: .processor))
    }
    return Number(number)
  }

  /// The number of a flow.
  public mutating func number(ofFlow id: ID<Flow>) -> Number<Flow> {
    var key = id.key
    return key.withUTF8 { number(ofFlow: $0) }
  }

  /// The number of a word in a dimension's sets. Not for places.
  public mutating func number(ofWord word: UnsafeBufferPointer<UInt8>, in dimension: Dimension) -> UInt32 {
    switch dimension {
    case .categories: snapshot.names.categories.number(naming: word)
    case .subjects: snapshot.names.subjects.number(naming: word)
    case .purposes: snapshot.names.purposes.number(naming: word)
    case .operations: snapshot.names.operations.number(naming: word)
    case .storage, .access: preconditionFailure("places are numbered by `number(of:)`")
    }
  }

  /// The number of a place in use.
  public mutating func number(of use: PlaceUse) -> UInt32 {
    if let known = snapshot.names.placeUseNumbers[use] { return known }
    let number = UInt32(snapshot.names.placeUses.count)
    snapshot.names.placeUses.append(use)
    snapshot.names.placeUseNumbers[use] = number
    return number
  }

  /// The number of a set of words or places; sorts the numbers and drops repeated ones. No numbers: undeclared.
  public mutating func set(_ numbers: inout [UInt32], in dimension: Dimension) -> SetNumber {
    if numbers.isEmpty { return .undeclared }
    if numbers.count > 1 {
      numbers.sort()
      var kept = 1
      for index in 1..<numbers.count where numbers[index] != numbers[kept - 1] {
        numbers[kept] = numbers[index]
        kept += 1
      }
      numbers.removeSubrange(kept...)
    }
    return snapshot.sets[dimension].number(of: numbers)
  }

  /// The number of «none, confirmed» in a dimension.
  public mutating func none(_ confirmation: Confirmation, in dimension: Dimension) -> SetNumber {
    snapshot.sets[dimension].number(of: confirmation)
  }

  /// The number of a declared set of words.
  public mutating func set(_ words: Declared<String>, in dimension: Dimension) -> SetNumber {
    switch words {
    case .undeclared: return .undeclared
    case .none(let confirmation): return none(confirmation, in: dimension)
    case .some(let words):
      var numbers = words.map { word in
        var word = word
        return word.withUTF8 { number(ofWord: $0, in: dimension) }
      }
      return set(&numbers, in: dimension)
    }
  }

  /// The number of a declared set of places.
  public mutating func set(_ uses: Declared<PlaceUse>) -> SetNumber {
    switch uses {
    case .undeclared: return .undeclared
    case .none(let confirmation): return none(confirmation, in: .storage)
    case .some(let uses):
      var numbers = uses.map { number(of: $0) }
      return set(&numbers, in: .storage)
    }
  }

  /// Declares a flow.
  public mutating func add(_ flow: Flow) throws(RegistryFault) {
    var row = FlowRow(
      from: number(ofActor: flow.from.key), to: number(ofActor: flow.to.key),
      activity: number(ofActivity: flow.activity), role: flow.role)
    row.period = flow.period
    row.categories = set(flow.categories, in: .categories)
    row.subjects = set(flow.subjects, in: .subjects)
    row.purposes = set(flow.purposes, in: .purposes)
    row.ownPurposes = set(flow.ownPurposes, in: .purposes)
    row.operations = set(flow.operations, in: .operations)
    row.storage = set(flow.storage)
    row.access = set(flow.access)
    row.details = number(of: flow.details)
    row.worksFor = flow.worksFor.map { number(ofActor: $0.key) }
    row.invented = flow.invented
    let upstream = flow.onwardOf.map { number(ofFlow: $0) }
    try add(row, as: number(ofFlow: flow.id), onwardOf: upstream, title: flow.title)
  }
}
