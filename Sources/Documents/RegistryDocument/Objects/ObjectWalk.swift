internal import Registry

/// Goes through several registers together, in the order of the document and one object's name at a time, and hands over
/// what each of them says of it. No more than one object of each is held.
func walkTogether(_ registers: [RegistrySnapshot], _ body: (_ sides: [ObjectSide]) throws -> Void) throws {
  for kind in ObjectKind.allCases {
    var sides = registers.map { ObjectSide(CanonicalObjects(kind, of: $0)) }
    while let first = sides.next {
      for index in sides.indices {
        try sides[index].stand(isHere: !sides[index].isAtEnd && !sides[first].precedes(sides[index]))
      }
      try body(sides)
      for index in sides.indices { sides[index].goOn() }
    }
  }
}

/// One register in a walk through several.
struct ObjectSide {
  private var objects: CanonicalObjects
  private var place = 0
  private var layout = Layout()
  /// Whether this register has the object that the walk stands at.
  private(set) var isHere = false

  init(_ objects: CanonicalObjects) { self.objects = objects }

  var isAtEnd: Bool { place == objects.count }

  /// The name of the object; only where the register has it.
  var name: ObjectName { objects.name(at: place) }

  /// The object as an element; empty where the register does not have it.
  var bytes: [UInt8] { layout.bytes }

  /// Whether the next object of this register comes before the next one of another.
  func precedes(_ other: ObjectSide) -> Bool { objects.precedes(place, other.objects, other.place) }

  mutating func stand(isHere: Bool) throws {
    self.isHere = isHere
    layout.empty()
    if isHere { try objects.write(at: place, to: &layout) }
  }

  mutating func goOn() { if isHere { place += 1 } }
}

extension [ObjectSide] {
  /// A register whose next object comes first; nil where all are at the end.
  fileprivate var next: Int? {
    var first: Int?
    for index in indices where !self[index].isAtEnd {
      if first.map({ self[index].precedes(self[$0]) }) ?? true { first = index }
    }
    return first
  }

  /// The name of the object that the walk stands at.
  var name: ObjectName? { first { $0.isHere }?.name }
}
