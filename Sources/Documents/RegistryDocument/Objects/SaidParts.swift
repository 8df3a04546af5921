public import Registry

/// All that a register says of one object, in the order of the document; `nil` where it has none of that name.
///
/// Throws an `XMLWriterFault` for a text that no document can hold.
public func saidParts(of name: ObjectName, in register: RegistrySnapshot) throws -> [SaidPart]? {
  guard let bytes = try objectBytes(of: name, in: register) else { return nil }
  return try ElementTree(reading: bytes).parts(name.kind.objectType)
}

extension ElementTree {
  /// What an element says by its attributes and by the elements inside it.
  fileprivate func parts(_ type: ElementType, but key: Word? = nil) -> [SaidPart] {
    let attributes = type.attributes.compactMap { rule -> SaidPart? in
      guard rule.name != key, let value = self[rule.name] else { return nil }
      return SaidPart(FieldStep(rule.name.rawValue), rule.fieldSort, words: rule.words(value))
    }
    let children = type.particles.flatMap { particle in
      particle.alternatives.flatMap { child in
        self.children(child.name).map { $0.part(child.type, repeats: particle.repeats) }
      }
    }
    return attributes + children
  }

  private func part(_ type: ElementType, repeats: Bool) -> SaidPart {
    let key = repeats ? key(type) : nil
    let step = FieldStep(
      name.rawValue, key: key?.attribute == nil ? nil : key?.value, key?.attribute == nil ? .text : key?.sort ?? .text)
    return SaidPart(step, words: text.map { [$0] }, parts: parts(type, but: key?.attribute))
  }
}
