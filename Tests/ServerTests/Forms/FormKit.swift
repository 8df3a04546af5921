import Documents
import Foundation
import Law
import Registry
import Testing
import Vocabulary
import Wording

@testable import Pages
@testable import Server

/// Forms of a register, as the service makes them.
struct FormKit {
  let register: RegistrySnapshot
  let law: LawEdition
  let language: Language
  private let day: Day

  init(_ register: RegistrySnapshot, in language: Language = .en) throws {
    (self.register, self.language, law) = (register, language, try LawEdition.current())
    day = try #require(Day("2026-11-23"))
  }

  /// The register in which every field is said.
  static func everyField(
    in language: Language = .en, _ changed: (String) -> String = { $0 }
  ) throws -> FormKit {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../DocumentsTests/Fixtures/every-field.xml")
    let bytes = [UInt8](changed(try String(contentsOf: file, encoding: .utf8)).utf8)
    return try FormKit(
      RegistryReader.read(bytes, file: "register.xml", law: try LawEdition.current()), in: language)
  }

  var look: Look { Look(register: register, revision: 1, day: day, law: law) }
  var scene: FormScene {
    FormScene(Narrator(language, of: register, under: law), of: register, under: law, on: look.day)
  }

  func shape(_ kind: ObjectKind) -> [FieldShape] { ObjectShape.fields(of: kind, under: law) }

  /// Every object of the register.
  var names: [ObjectName] {
    var names: [ObjectName] = []
    for kind in ObjectKind.allCases { register.forEachName(of: kind) { name, _ in names.append(name) } }
    return names
  }

  func typed(_ name: ObjectName) throws -> TypedForm { try ObjectForm.typed(name, in: look, shape(name.kind)) }

  /// The page of a form.
  func page(
    _ kind: ObjectKind, _ name: ObjectName?, _ form: TypedForm, faults: FormFaults = FormFaults(),
    focus: FieldPlace? = nil
  ) throws -> String {
    var page = ObjectFormPage(
      kind, changing: name, shape(kind), form, opened: .init(version: "\"v\"", revision: 1), in: scene)
    (page.faults, page.focus) = (faults, focus)
    return String(decoding: try WrittenPage(page).content, as: UTF8.self)
  }

  /// What the register becomes when a form is sent.
  func sent(_ values: [FormValue], _ kind: ObjectKind) throws -> EditedRegister {
    try Documents.edited(register, by: RegisterEdit(put: [object(values, kind)]), under: law)
  }

  /// The object that a form makes.
  func object(_ values: [FormValue], _ kind: ObjectKind) throws -> DeclaredObject {
    let form = scene.understood(TypedForm(values, shape(kind)), shape(kind))
    return try DeclaredObject(json: form.root.json(shape(kind)), kind: kind)
  }
}
