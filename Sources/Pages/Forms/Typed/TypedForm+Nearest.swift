public import Registry

extension TypedForm {
  /// The place of a form that is nearest to one that was asked for: of several the first where none is named, and where what
  /// is asked for is not there yet, where it is put in. `nil` where no field is meant.
  public func nearest(_ place: FieldPlace, _ shape: [FieldShape]) -> FieldPlace? {
    root.nearest(place.steps[...], shape, in: FieldPlace())
  }
}

extension TypedGroup {
  fileprivate func nearest(_ steps: ArraySlice<String>, _ shape: [FieldShape], in outer: FieldPlace) -> FieldPlace? {
    guard let name = steps.first, let field = shape.first(where: { $0.name == name }) else { return nil }
    let (place, rest) = (outer.inside(name), steps.dropFirst())
    switch fields[name] {
    case .group(let group):
      return group.nearest(rest, field.fields, in: place) ?? place
    case .list(let groups):
      let number = rest.first.map { Int($0) } ?? 0
      guard let number, groups.indices.contains(number) else { return place }
      let entry = place.inside(number)
      return groups[number].nearest(rest.dropFirst(), field.fields, in: entry) ?? entry
    case .words, nil: return place
    }
  }
}
