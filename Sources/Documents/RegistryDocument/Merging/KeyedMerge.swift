/// Merges entries of a list one by one, which a reference or an id tells apart: two people may each add a sub-processor to
/// one agreement.
struct KeyedMerge {
  /// What was merged, in the order of the base, and then of the keys.
  private(set) var merged: [ElementTree] = []
  /// The keys of those of which two made different things.
  private(set) var open: Set<ElementKey> = []
  private let type: ElementType

  /// What is listed, each for itself. Others that have a key are said together, or their key is part of what they say: who
  /// decides, for which purposes, where data are kept, on which day something was looked at.
  private static let entries: Set<Word> = [
    .subProcessor, .joined, .signature, .clause, .promise, .system, .member, .recipient, .onwardOf,
  ]

  /// `nil` where they are no such entries, where somebody put them in another order, and where both took one out and put
  /// another in: it may have been replaced in two ways.
  init?(base: [ElementTree], theirs: [ElementTree], ours: [ElementTree], _ type: ElementType) {
    self.type = type
    guard let known = Self.byKey(base, type), let one = Self.byKey(theirs, type), let other = Self.byKey(ours, type)
    else { return nil }
    let keys = base.compactMap { $0.key(type) }
    for (side, elements) in [(one, theirs), (other, ours)] {
      guard keys.filter({ side[$0] != nil }) == elements.compactMap({ $0.key(type) }).filter({ known[$0] != nil })
      else { return nil }
    }
    let isGone = keys.contains { one[$0] == nil && other[$0] == nil }
    let new = Set(one.keys).union(other.keys).subtracting(known.keys).sorted { $0.value < $1.value }
    if isGone, !new.isEmpty { return nil }
    for key in keys + new {
      if let chosen = FieldMerge.chosen(.some(known[key]), one[key], other[key]) {
        if let element = chosen { merged.append(element) }
      } else {
        open.insert(key)
      }
    }
  }

  /// Those of which two made different things.
  func opened(_ elements: [ElementTree]) -> [ElementTree] {
    elements.filter { element in element.key(type).map(open.contains) ?? false }
  }

  private static func byKey(_ elements: [ElementTree], _ type: ElementType) -> [ElementKey: ElementTree]? {
    var found: [ElementKey: ElementTree] = [:]
    for element in elements {
      guard entries.contains(element.name), let key = element.key(type), found.updateValue(element, forKey: key) == nil
      else { return nil }
    }
    return found
  }
}
