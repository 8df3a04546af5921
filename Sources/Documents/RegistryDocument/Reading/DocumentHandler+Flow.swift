internal import Registry
internal import Vocabulary

/// A flow goes from bytes to numbers: no String is made of what other flows have said before.
extension DocumentHandler {
  mutating func addFlow() throws(RegistryFault) {
    var row = FlowRow(from: Number(0), to: Number(0), activity: Number(0), role: .processor)
    var number = Number<Flow>(0)
    var period = Period()
    var hasDetails = false
    for index in fragment.nodes[0].attributes {
      let attribute = fragment.attributes[Int(index)]
      let raw = attribute.number
      switch attribute.name {
      case .id: number = Number(raw)
      case .activity: row.activity = Number(raw)
      case .from: row.from = Number(raw)
      case .to: row.to = Number(raw)
      case .role: row.role = RecipientRole.allCases[Int(raw)]
      case .worksFor: row.worksFor = Number(raw)
      case .since: period.from = Day(number: Int32(bitPattern: raw))
      case .until: period.until = Day(number: Int32(bitPattern: raw))
      case .categories: row.categories = SetNumber(raw)
      case .subjects: row.subjects = SetNumber(raw)
      case .purposes: row.purposes = SetNumber(raw)
      case .ownPurposes: row.ownPurposes = SetNumber(raw)
      case .operations: row.operations = SetNumber(raw)
      case .invented: row.invented = raw == 1
      default: hasDetails = true
      }
    }
    row.period = period
    let title = addChildren(to: &row, &hasDetails)
    if hasDetails { row.details = details() }
    try builder.add(row, as: number, onwardOf: upstream, title: title)
  }

  /// Reads what stands inside a flow, and answers with its title.
  private mutating func addChildren(to row: inout FlowRow, _ hasDetails: inout Bool) -> String? {
    upstream.removeAll(keepingCapacity: true)
    var title: String?
    var child = 1
    while child < fragment.nodes.count {
      let node = fragment.nodes[child]
      var next = Int(node.end)
      switch node.name {
      case .title: title = Element(fragment, child).content
      case .onwardOf: upstream.append(Number(fragment.attributes[Int(node.attributes.lowerBound)].number))
      case .storage, .access:
        while next < fragment.nodes.count, fragment.nodes[next].name == node.name {
          next = Int(fragment.nodes[next].end)
        }
        let set = places(node.name, child..<next)
        if node.name == .storage { row.storage = set } else { row.access = set }
      case .none: hasDetails = addNone(child, to: &row) || hasDetails
      default: hasDetails = true
      }
      child = next
    }
    return title
  }

  private static let flowNones = ClosedWords.noneInFlow.words.map { Word(rawValue: $0) }

  /// «None, confirmed» of one of the sets; true where it is one of the details instead.
  private mutating func addNone(_ child: Int, to row: inout FlowRow) -> Bool {
    let none = Element(fragment, child)
    let of = none.number(.of).flatMap { Self.flowNones[Int($0)] }
    if of == .furtherProcessors { return true }
    guard let of, let day = none.day(.confirmed) else { return false }
    let confirmation = Confirmation(day: day, by: none.person())
    switch of {
    case .categories: row.categories = builder.none(confirmation, in: .categories)
    case .subjects: row.subjects = builder.none(confirmation, in: .subjects)
    case .purposes: row.purposes = builder.none(confirmation, in: .purposes)
    case .ownPurposes: row.ownPurposes = builder.none(confirmation, in: .purposes)
    case .operations: row.operations = builder.none(confirmation, in: .operations)
    case .storage: row.storage = builder.none(confirmation, in: .storage)
    case .access: row.access = builder.none(confirmation, in: .access)
    default: break
    }
    return false
  }

  private mutating func places(_ name: Word, _ nodes: Range<Int>) -> SetNumber {
    key.removeAll(keepingCapacity: true)
    for node in nodes { addKey(of: node, withName: false) }
    if let known = key.withUnsafeBufferPointer({ caches[CacheOf.places].value(of: $0) }) { return SetNumber(known) }
    let set = builder.set(.some(nodes.map { Element(fragment, $0).placeUse }))
    key.withUnsafeBufferPointer { caches[CacheOf.places].keep(set.raw, for: $0) }
    return set
  }

  /// The number of the flow's details, by the bytes of everything in them.
  private mutating func details() -> UInt32 {
    key.removeAll(keepingCapacity: true)
    for index in fragment.nodes[0].attributes {
      let attribute = fragment.attributes[Int(index)]
      if attribute.name == .establishment || attribute.name == .frequency { addKey(of: attribute) }
    }
    var child = 1
    while child < fragment.nodes.count {
      let node = fragment.nodes[child]
      switch node.name {
      case .title, .onwardOf, .storage, .access: break
      default: for inner in child..<Int(node.end) { addKey(of: inner, withName: true) }
      }
      child = Int(node.end)
    }
    if let known = key.withUnsafeBufferPointer({ caches[CacheOf.details].value(of: $0) }) { return known }
    let number = builder.number(of: Element(fragment, 0).flowDetails)
    key.withUnsafeBufferPointer { caches[CacheOf.details].keep(number, for: $0) }
    return number
  }

  /// Bytes of 0xFF stand in no text, so they keep the parts apart.
  private mutating func addKey(of node: Int, withName: Bool) {
    let node = fragment.nodes[node]
    if withName { key.append(node.word) }
    for index in node.attributes { addKey(of: fragment.attributes[Int(index)]) }
    addKey(node.text)
    key.append(0xFF)
  }

  private mutating func addKey(of attribute: Fragment.Attribute) {
    key.append(attribute.word)
    addKey(attribute.value)
  }

  private mutating func addKey(_ range: Range<Int32>) {
    for index in range { key.append(fragment.bytes[Int(index)]) }
    key.append(0xFF)
  }
}
