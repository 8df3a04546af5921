import Documents
import Registry
import Testing
import Vocabulary

@testable import Pages
@testable import Server

/// Forms that are opened at a field, or with something said at first.
struct OpenedFormTests {
  let kit: FormKit

  init() throws { kit = try FormKit.everyField() }

  @Test func `opens at a field that is there, and at the first of several`() throws {
    let agreement = try typed(.agreement)
    #expect(try nearest("scope.categories", agreement) == "/scope/categories")
    #expect(try nearest("transferTool", agreement) == "/transferTool/0")
    #expect(try nearest("subProcessing.subProcessor.0", agreement) == "/subProcessing/subProcessor/0")
  }

  @Test func `opens where a part is put in that is not there yet`() throws {
    #expect(try nearest("scope.categories", TypedForm()) == "/scope")
    #expect(try nearest("subProcessing.subProcessor.99", typed(.agreement)) == "/subProcessing/subProcessor")
    #expect(try nearest("transferTool", TypedForm()) == "/transferTool")
  }

  @Test func `opens as always where no field is meant`() throws {
    #expect(try nearest("nothing.like.it", typed(.agreement)) == nil)
    #expect(try nearest("", typed(.agreement)) == nil)
  }

  @Test func `unfolds what few need where that is asked for, and puts the keyboard there`() throws {
    let form = TypedForm(TypedGroup(new: kit.shape(.agreement)))
    let folded = try kit.page(.agreement, nil, form)
    let opened = try kit.page(.agreement, nil, form, focus: FieldPlace("/concluded"))
    #expect(!folded.contains("class=\"more\" open"))
    #expect(opened.contains("class=\"more\" open"))
    #expect(opened.contains(/id="field-\/concluded"[^>]* autofocus/))
  }

  @Test func `says at first what an address says of fields inside of others`() throws {
    let form = FormPrefill.form(
      kit.shape(.agreement),
      ["amends": ["dpa"], "scope.categories.added": ["name", "email-address"], "principal": ["us"]])
    let scope = try #require(form.root.group("scope")?.group("categories"))
    #expect(scope.words("added") == ["name", "email-address"])
    #expect(form.root.word("amends") == "dpa")
    #expect(form.root.list("principal").first?.word("party") == "us")
  }

  private func typed(_ kind: ObjectKind) throws -> TypedForm {
    let shape = kit.shape(kind)
    let forms = try kit.names.filter { $0.kind == kind }.map { try kit.typed($0) }
    return try #require(
      forms.first {
        $0.root.group("subProcessing") != nil && !$0.root.list("transferTool").isEmpty && $0.root.group("scope") != nil
      },
      "\(shape.count)")
  }

  private func nearest(_ path: String, _ form: TypedForm) throws -> String? {
    form.nearest(FieldPlace(path: path), kit.shape(.agreement))?.pointer
  }
}
