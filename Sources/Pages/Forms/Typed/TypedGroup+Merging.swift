public import Registry

/// What two made of one form, brought together.
extension TypedGroup {
  /// What others made of it with what was typed here on top: a field that both changed says what was typed.
  public func onto(_ theirs: TypedGroup, from base: TypedGroup, _ shape: [FieldShape]) -> TypedGroup {
    var merged = TypedGroup()
    for field in shape {
      let (was, one, other) = (base.fields[field.name], theirs.fields[field.name], fields[field.name])
      merged.fields[field.name] = other == was ? one : one == was ? other : Self.both(was, one, other, field)
    }
    return merged
  }

  private static func both(_ was: Typed?, _ theirs: Typed?, _ ours: Typed?, _ field: FieldShape) -> Typed? {
    switch (was, theirs, ours) {
    case (.words(let was), .words(let theirs), .words(let ours)) where field.value?.isList == true:
      return .words(
        theirs.filter { ours.contains($0) || !was.contains($0) }
          + ours.filter { !was.contains($0) && !theirs.contains($0) })
    case (.group(let was), .group(let theirs), .group(let ours)):
      return .group(ours.onto(theirs, from: was, field.fields))
    case (let was, .list(let theirs), .list(let ours)):
      let before: [TypedGroup] = if case .list(let groups) = was { groups } else { [] }
      return .list(entries(before, theirs, ours, field.fields))
    default: return ours
    }
  }

  /// Entries one by one, told from each other by the first value that each must have; what was typed here where they have none.
  private static func entries(
    _ was: [TypedGroup], _ theirs: [TypedGroup], _ ours: [TypedGroup], _ shape: [FieldShape]
  ) -> [TypedGroup] {
    guard let key = shape.first(where: { $0.isRequired && $0.value != nil })?.name else { return ours }
    func keyed(_ groups: [TypedGroup]) -> [String: TypedGroup]? {
      let keys = groups.compactMap { $0.word(key) }
      guard keys.count == groups.count, Set(keys).count == keys.count else { return nil }
      return Dictionary(uniqueKeysWithValues: zip(keys, groups))
    }
    guard let base = keyed(was), let one = keyed(theirs), let other = keyed(ours) else { return ours }
    var merged: [TypedGroup] = []
    for group in ours {
      guard let name = group.word(key) else { continue }
      let (before, their) = (base[name], one[name])
      if let their, let before {
        merged.append(group.onto(their, from: before, shape))
      } else if their != nil || before == nil || before != group {
        merged.append(group)
      }
    }
    for group in theirs {
      guard let name = group.word(key), other[name] == nil, base[name] == nil || base[name] != group else { continue }
      merged.append(group)
    }
    return merged
  }
}
