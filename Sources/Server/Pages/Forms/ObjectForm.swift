import Documents
import HTTPTypes
import Pages
import Registry
import Vocabulary
import Wording

/// A form of an object on its way: opened, changed by its buttons, looked at before it is recorded, recorded.
struct ObjectForm: Sendable {
  let kind: ObjectKind
  /// The object that is changed; `nil` where one is made.
  let name: ObjectName?
  let visit: Visit
  /// The register as it stood when the form was asked for: all that one answer says is said of the same.
  let look: Look
  let shape: [FieldShape]
  let scene: FormScene

  init(_ kind: ObjectKind, _ name: ObjectName?, _ visit: Visit) {
    (self.kind, self.name, self.visit) = (kind, name, visit)
    look = visit.house.keeper.look
    shape = ObjectShape.fields(of: kind, under: look.law)
    scene = FormScene(look.narrator(visit.language), of: look.register, under: look.law, on: look.day)
  }

  var address: Address { name.map { .form($0) } ?? .new(kind) }

  /// What a form that is opened now is opened on.
  func opened() throws -> ObjectFormPage.Opened {
    ObjectFormPage.Opened(version: try name.map { try Self.version(of: $0, in: look) }, revision: look.revision)
  }

  /// The object as it stands.
  func current() throws -> TypedForm {
    guard let name else { return TypedForm() }
    return try Self.typed(name, in: look, shape)
  }

  static func typed(_ name: ObjectName, in look: Look, _ shape: [FieldShape]) throws -> TypedForm {
    TypedForm(TypedGroup(try JSONReader.read(try ObjectReading.bytes(of: name, MediaTypes.json, in: look)), shape))
  }

  static func version(of name: ObjectName, in look: Look) throws -> String {
    EntityTag(of: try ObjectReading.bytes(of: name, MediaTypes.json, in: look)).description
  }

  /// The page of the form.
  func reply(
    _ form: TypedForm, opened: ObjectFormPage.Opened, faults: FormFaults = FormFaults(), focus: FieldPlace? = nil,
    status: Int = 200
  ) throws -> Reply {
    var page = page(form, opened: opened)
    (page.faults, page.focus) = (faults, focus)
    return try visit.reply(page, status: status)
  }

  private func page(_ form: TypedForm, opened: ObjectFormPage.Opened) -> ObjectFormPage {
    ObjectFormPage(kind, changing: name, shape, form, opened: opened, in: scene)
  }

  /// The form as it is opened: the same for all who open it until something changes.
  func shown(_ form: @escaping @Sendable (ObjectForm) throws -> TypedForm) async throws -> Reply {
    try visit.reply(
      try await visit.once(in: look) {
        let form = try form(self)
        var page = page(form, opened: try opened())
        page.focus = visit.call[FieldPlace.asked].flatMap { form.nearest(FieldPlace(path: $0), shape) }
        return page
      })
  }
}

/// What a form sends, and what is to be done with it.
struct SentForm: Sendable {
  var form: TypedForm
  let opened: ObjectFormPage.Opened
  let why: String
  /// The button: a word, and for most the place that it stands at.
  let button: (name: String, place: FieldPlace)

  init(_ body: FormBody, _ shape: [FieldShape], _ scene: FormScene) {
    form = scene.understood(TypedForm(body.values, shape), shape)
    opened = ObjectFormPage.Opened(version: body["version"], revision: body["revision"].flatMap { Int($0) } ?? 0)
    why = body["why"] ?? ""
    let parts = (body["do"] ?? "preview").split(separator: ":", maxSplits: 1).map(String.init)
    button = (parts.first ?? "preview", FieldPlace(parts.count > 1 ? parts[1] : ""))
  }

  /// All that goes along from page to page.
  func carried(_ shape: [FieldShape]) -> [FormValue] {
    [FormValue("revision", String(opened.revision))] + (opened.version.map { [FormValue("version", $0)] } ?? [])
      + form.values(shape)
  }
}

extension ObjectForm {
  /// Does what the pressed button asks for.
  func sent() async throws -> Reply {
    var sent = SentForm(visit.call.form, shape, scene)
    let place = sent.button.place
    switch sent.button.name {
    case "add":
      let added = sent.form.add(place, shape)
      return try reply(sent.form, opened: sent.opened, focus: added.map { firstField(in: $0, sent.form) })
    case "remove":
      sent.form.remove(place, shape)
      let isEntry = place.steps.last.flatMap { Int($0) } != nil
      return try reply(sent.form, opened: sent.opened, focus: isEntry ? place.outer : place)
    case "find", "all":
      // Whoever searches for nothing sees all there is.
      if sent.button.name == "all" || sent.form.searches[place] == nil { sent.form.searches[place] = "*" }
      return try reply(sent.form, opened: sent.opened, focus: place)
    case "choose":
      let parts = place.pointer.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { return try reply(sent.form, opened: sent.opened) }
      sent.form.set(FieldPlace(parts[0]), to: [parts[1]], shape)
      return try reply(sent.form, opened: sent.opened, focus: FieldPlace(parts[0]))
    case "back", "refresh": return try reply(sent.form, opened: sent.opened)
    case "both", "yours", "theirs": return try await goOn(sent)
    case "record": return try await record(sent)
    default: return try await preview(sent)
    }
  }

  /// The first field of a part that was just put in.
  private func firstField(in place: FieldPlace, _ form: TypedForm) -> FieldPlace {
    FormScene.firstField(in: place, shape) ?? place
  }
}
