internal import Registry
internal import Vocabulary

/// A flow goes from bytes to numbers: no String is made of what other flows have said before.
extension DocumentHandler {
  private enum Sort {
    static let places: UInt8 = 64
    static let details: UInt8 = 65
  }

  mutating func addFlow() throws(RegistryFault) {
    var row = FlowRow(from: Number(0), to: Number(0), activity: Number(0), role: .processor)
    var number = Number<Flow>(0)
    var period = Period()
    var hasDetails = false
    for attribute in fragment.attributes[range: fragment.nodes[0].attributes] {
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

  /// «None, confirmed» of one of the sets; true where it is one of the details instead.
  private mutating func addNone(_ child: Int, to row: inout FlowRow) -> Bool {
    let none = Element(fragment, child)
    guard let day = none.day(.confirmed), let of = Word(rawValue: none.text(.of)) else { return false }
    let confirmation = Confirmation(day: day, by: none.person())
    switch of {
    case .categories: row.categories = builder.none(confirmation, in: .categories)
    case .subjects: row.subjects = builder.none(confirmation, in: .subjects)
    case .purposes: row.purposes = builder.none(confirmation, in: .purposes)
    case .ownPurposes: row.ownPurposes = builder.none(confirmation, in: .purposes)
    case .operations: row.operations = builder.none(confirmation, in: .operations)
    case .storage: row.storage = builder.none(confirmation, in: .storage)
    case .access: row.access = builder.none(confirmation, in: .access)
    default: return true
    }
    return false
  }

  private mutating func places(_ name: Word, _ nodes: Range<Int>) -> SetNumber {
    key.removeAll(keepingCapacity: true)
    for node in nodes { addKey(of: node, withName: false) }
    if let known = key.withUnsafeBufferPointer({ cache.value(of: $0, sort: Sort.places) }) { return SetNumber(known) }
    let set = builder.set(.some(nodes.map { Element(fragment, $0).placeUse }))
    key.withUnsafeBufferPointer { cache.keep(set.raw, for: $0, sort: Sort.places) }
    return set
  }

  /// The number of the flow's details, by the bytes of everything in them.
  private mutating func details() -> UInt32 {
    key.removeAll(keepingCapacity: true)
    for attribute in fragment.attributes[range: fragment.nodes[0].attributes]
    where attribute.name == .establishment || attribute.name == .frequency {
      addKey(of: attribute)
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
    if let known = key.withUnsafeBufferPointer({ cache.value(of: $0, sort: Sort.details) }) { return known }
    let number = builder.number(of: Element(fragment, 0).flowDetails)
    key.withUnsafeBufferPointer { cache.keep(number, for: $0, sort: Sort.details) }
    return number
  }

  /// Bytes of 0xFF stand in no text, so they keep the parts apart.
  private mutating func addKey(of node: Int, withName: Bool) {
    let node = fragment.nodes[node]
    if withName { key.append(node.word) }
    for attribute in fragment.attributes[range: node.attributes] { addKey(of: attribute) }
    key.append(contentsOf: fragment.bytes[Int(node.text.lowerBound)..<Int(node.text.upperBound)])
    key.append(0xFF)
    key.append(0xFF)
  }

  private mutating func addKey(of attribute: Fragment.Attribute) {
    key.append(attribute.word)
    key.append(contentsOf: fragment.bytes[Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)])
    key.append(0xFF)
  }
}
