public import Registry

/// What the buttons of a form do to it, apart from sending it on.
extension TypedForm {
  /// Puts a part in: a group that is not there yet, or one more of several. Returns where it stands; `nil` where the form has
  /// no such part.
  public mutating func add(_ place: FieldPlace, _ shape: [FieldShape]) -> FieldPlace? {
    var added: FieldPlace?
    root.change(place.steps[...], shape) { field, typed in
      guard case .group(let fields) = field.content else { return }
      if field.repeats {
        var groups: [TypedGroup] = if case .list(let known) = typed { known } else { [] }
        groups.append(TypedGroup(new: fields))
        added = place.inside(groups.count - 1)
        typed = .list(groups)
      } else {
        added = place
        if typed == nil { typed = .group(TypedGroup(new: fields)) }
      }
    }
    return added
  }

  /// Takes a part out, and what was searched for in it.
  public mutating func remove(_ place: FieldPlace, _ shape: [FieldShape]) {
    let steps = place.steps
    if let last = steps.last, let number = Int(last) {
      root.change(steps.dropLast(), shape) { _, typed in
        guard case .list(var groups) = typed, groups.indices.contains(number) else { return }
        groups.remove(at: number)
        typed = groups.isEmpty ? nil : .list(groups)
      }
    } else {
      root.change(steps[...], shape) { _, typed in typed = nil }
    }
    let outer = place.outer ?? place
    searches = searches.filter { !$0.key.isWithin(Int(steps.last ?? "") == nil ? place : outer) }
  }

  /// Says that the value of a field is another.
  public mutating func set(_ place: FieldPlace, to words: [String], _ shape: [FieldShape]) {
    root.change(place.steps[...], shape) { field, typed in
      if field.value != nil { typed = words.isEmpty ? nil : .words(words) }
    }
  }
}

extension TypedGroup {
  /// What a part holds as soon as it is there: the parts that it may not lack.
  public init(new shape: [FieldShape]) {
    self.init()
    for field in shape where field.isRequired && !field.repeats {
      if case .group(let fields) = field.content { self.fields[field.name] = .group(TypedGroup(new: fields)) }
    }
  }

  /// Changes the field that some steps lead to, where there is one.
  fileprivate mutating func change(
    _ steps: ArraySlice<String>, _ shape: [FieldShape], _ body: (FieldShape, inout Typed?) -> Void
  ) {
    guard let name = steps.first, let field = shape.first(where: { $0.name == name }) else { return }
    let rest = steps.dropFirst()
    if rest.isEmpty { return body(field, &fields[name]) }
    switch fields[name] {
    case .group(var group):
      group.change(rest, field.fields, body)
      fields[name] = .group(group)
    case .list(var groups):
      guard let number = rest.first.flatMap({ Int($0) }), groups.indices.contains(number) else { return }
      groups[number].change(rest.dropFirst(), field.fields, body)
      fields[name] = .list(groups)
    default: return
    }
  }
}
