import Documents
import Law
import Pages
import Registry
import Wording

/// What an address says of a form that is opened: `/new/agreements?principal=us&processor=them`. A value by the name of its
/// field; of a part its first field that must be filled in.
enum FormPrefill {
  static func fields(_ kind: ObjectKind) -> [Field] {
    guard let law = try? LawEdition.current() else { return [] }
    return places(ObjectShape.fields(of: kind, under: law), in: FieldPlace()).map {
      .query($0.path, .text(500), "What the field says at first.", repeats: true)
    } + [place]
  }

  /// The field at which a form is opened.
  static var place: Field { .query(FieldPlace.asked, .text(200), "The field at which the form is opened.") }

  /// Fields, and those inside of what stands once.
  private static func places(_ shape: [FieldShape], in outer: FieldPlace) -> [FieldPlace] {
    shape.flatMap { field in
      let place = outer.inside(field.name)
      if case .group(let fields) = field.content, !field.repeats { return [place] + places(fields, in: place) }
      return [place]
    }
  }

  static func form(_ shape: [FieldShape], _ said: [String: [String]]) -> TypedForm {
    var group = TypedGroup(new: shape)
    // Most agreements have two sides; what is left blank is left out.
    for side in ["principal", "processor"] {
      guard let field = shape.first(where: { $0.name == side && $0.repeats }) else { continue }
      group.fields[side] = .list([TypedGroup(new: field.fields)])
    }
    fill(&group, shape, in: FieldPlace(), said)
    return TypedForm(group)
  }

  private static func fill(
    _ group: inout TypedGroup, _ shape: [FieldShape], in outer: FieldPlace, _ lists: [String: [String]]
  ) {
    for field in shape {
      let place = outer.inside(field.name)
      if case .group(let fields) = field.content, !field.repeats,
        lists.keys.contains(where: { $0.hasPrefix(place.path + ".") })
      {
        var inner = TypedGroup(new: fields)
        fill(&inner, fields, in: place, lists)
        group.fields[field.name] = .group(inner)
        continue
      }
      let said = lists[place.path] ?? []
      guard !said.isEmpty else { continue }
      switch field.content {
      case .value(.duration): group.fields[field.name] = .words(DurationParts.parts(said[0]))
      case .value(let value): group.fields[field.name] = .words(value.isList ? said : [said[0]])
      case .group(let fields):
        let groups = said.map { Self.group(fields, $0) }
        group.fields[field.name] = field.repeats ? .list(groups) : .group(groups[0])
      }
    }
  }

  private static func group(_ fields: [FieldShape], _ word: String) -> TypedGroup {
    var group = TypedGroup(new: fields)
    let first = fields.first { $0.isRequired && $0.value != nil } ?? fields.first { $0.value != nil }
    if let first { group.fields[first.name] = .words([word]) }
    return group
  }
}
