import Documents
import Payloads
import Registry
import Testing
import Vocabulary
import Wording

@testable import Pages
@testable import Server

@Suite struct `A form` {
  private func empty(_ kind: ObjectKind, _ kit: FormKit) -> TypedForm { TypedForm(TypedGroup(new: kit.shape(kind))) }

  @Test func `keeps what was typed, whatever its buttons do`() throws {
    let kit = try FormKit.everyField()
    let name = try #require(kit.names.first { $0.kind == .agreement })
    let shape = kit.shape(.agreement)
    var form = try kit.typed(name)
    let before = form
    let added = form.add(FieldPlace("/signature"), shape)
    let place = try #require(added)
    #expect(form != before)
    let sent = TypedForm(SubmittedForm.values(of: try kit.page(.agreement, name, form)), shape)
    #expect(Set(sent.values(shape)) == Set(form.values(shape)))
    form.remove(place, shape)
    #expect(form.root == before.root)
    form.remove(FieldPlace("/nothing/7/x"), shape)
    #expect(form.add(FieldPlace("/title"), shape) == nil && form.add(FieldPlace("/scope/x"), shape) == nil)
    #expect(form.root == before.root)
  }

  @Test func `says beside each field what is wrong with it, and links to it from above`() throws {
    let kit = try FormKit.everyField(in: .nb)
    var form = empty(.flow, kit)
    form.set(FieldPlace("/since"), to: ["i går"], kit.shape(.flow))
    let faults = kit.scene.faults(of: form, kit.shape(.flow))
    #expect(faults.byPlace.map(\.place.pointer).sorted() == ["/activity", "/from", "/id", "/role", "/since", "/to"])
    let page = try kit.page(.flow, nil, form, faults: faults)
    #expect(page.contains("role=\"alert\""))
    for (place, _) in faults.byPlace where place.pointer != "/id" {
      #expect(page.contains("href=\"#field-\(place.pointer)\""))
      #expect(page.contains("id=\"field-\(place.pointer)\" name=\"\(place.pointer)\""))
    }
    #expect(page.contains("value=\"i går\"") && page.contains("Dette er ingen dato."))
  }

  @Test(arguments: Payloads.all) func `shows what was typed as text and nothing else, and sends it again as it is`(
    payload: String
  ) throws {
    let kit = try FormKit.everyField()
    let typed = payload.replacing("\u{0}", with: "")
    for kind in [ObjectKind.party, .notice, .flow] {
      let shape = kit.shape(kind)
      var form = empty(kind, kit)
      for field in shape { if field.value != nil { form.root.fields[field.name] = .words([typed]) } }
      form.searches[FieldPlace("/categories")] = typed
      let page = try kit.page(kind, nil, form)
      for sign in [
        "<script", "<img", "<svg onload", "<iframe", "onerror=alert(1)>", "<textarea><", "javascript:alert(1)>",
      ] {
        #expect(!page.contains(sign), "\(sign) in \(kind)")
      }
      let sent = TypedForm(SubmittedForm.values(of: page), shape)
      for field in shape {
        guard case .value(.words) = field.content else { continue }
        #expect(sent.root.words(field.name) == [typed], "\(kind).\(field.name)")
      }
    }
  }

  @Test func `takes names for what they mean, in the reader's language`() throws {
    let kit = try FormKit.everyField(in: .nb)
    let shape = kit.shape(.party)
    var form = empty(.party, kit)
    form.set(FieldPlace("/country"), to: [" norge"], shape)
    #expect(kit.scene.understood(form, shape).root.word("country") == "NO")
    form.set(FieldPlace("/country"), to: ["Atlantis"], shape)
    #expect(kit.scene.understood(form, shape).root.word("country") == "Atlantis")
  }

  @Test func `suggests the events that time limits run from, and takes one by its name`() throws {
    let kit = try FormKit.everyField(in: .nb) { $0.replacing("event=\"any\"", with: "event=\"stocktaking\"") }
    let shape = kit.shape(.agreement)
    var form = empty(.agreement, kit)
    let added = form.add(FieldPlace("/retention"), shape)
    let place = try #require(added).inside("event")
    form.set(place, to: ["siste kontakt"], shape)
    #expect(kit.scene.understood(form, shape).root.list("retention").first?.word("event") == "last-contact")
    form.set(place, to: ["siste-ordre"], shape)
    let typed = kit.scene.understood(form, shape)
    #expect(typed.root.list("retention").first?.word("event") == "siste-ordre")
    #expect(kit.scene.faults(of: typed, shape).byPlace.allSatisfy { $0.place != place })
    let page = try kit.page(.agreement, nil, typed)
    #expect(page.contains("list=\"list-events\"") && page.contains("<datalist id=\"list-events\">"))
    #expect(page.contains("<option value=\"last-contact\">Siste kontakt</option>"))
    // An event that the register names itself.
    #expect(page.contains("<option value=\"stocktaking\">stocktaking</option>"))
  }

  @Test func `lets the word above an own word be chosen in the tree, and never itself`() throws {
    let kit = try FormKit.everyField(in: .nb)
    let page = try kit.page(.term, nil, empty(.term, kit))
    #expect(page.contains("<select id=\"field-/parent\""))
    let groups = page.matches(of: /<optgroup label="([^":]*)/).map { String($0.1) }
    let names = Taxonomy.allCases.map { kit.scene.narrator.word($0.rawValue, of: .taxonomy).capitalised }
    #expect(Set(groups).isSuperset(of: names))
    #expect(page.contains("\u{2003}Navn</option>"))
    for name in kit.names where name.kind == .term {
      let (form, id) = (try kit.typed(name), String(name.id.split(separator: "/")[1]))
      let own = try kit.page(.term, name, form)
      #expect(own.contains("<option value=\"\(form.root.word("parent") ?? "")\" selected"), "\(name)")
      #expect(!own.contains("<option value=\"\(id)\""), "\(name)")
    }
  }

  @Test(arguments: [
    ("Ærlig & Sønn ÅS", "aerlig-sonn-as"), ("Café «Zürich»", "cafe-zurich"), ("日本", "new"), ("--- 1", "1"),
    ("Upsales", "upsales"),
  ])
  func `proposes a key from a name`(name: String, key: String) { #expect(FormScene.key(name) == key) }

  @Test func `brings two changes together field by field, and entry by entry`() throws {
    let kit = try FormKit.everyField()
    let shape = kit.shape(.agreement)
    func form(_ categories: [String], _ parties: [String], _ title: String) -> TypedGroup {
      var scope = TypedGroup()
      var dimension = TypedGroup()
      dimension.fields["named"] = .words(categories)
      scope.fields["categories"] = .group(dimension)
      var group = TypedGroup()
      group.fields["scope"] = .group(scope)
      group.fields["title"] = .words([title])
      group.fields["principal"] = .list(
        parties.map { id in
          var party = TypedGroup()
          party.fields["party"] = .words([id])
          return party
        })
      return group
    }
    let base = form(["a", "b"], ["x"], "t")
    let merged = form(["b", "c"], ["x", "y"], "ours").onto(form(["a", "b", "d"], ["x", "z"], "t"), from: base, shape)
    #expect(merged == form(["b", "d", "c"], ["x", "y", "z"], "ours"))
    #expect(base.onto(form(["q"], [], "u"), from: base, shape) == form(["q"], [], "u"))
  }

  @Test func `stays small however much there is to choose from`() throws {
    let kit = try FormKit.everyField()
    for name in kit.names {
      #expect(try kit.page(name.kind, name, try kit.typed(name)).utf8.count < 200_000, "\(name)")
    }
    var agreement = empty(.agreement, kit)
    for _ in 0..<60 { _ = agreement.add(FieldPlace("/subProcessing/subProcessor"), kit.shape(.agreement)) }
    _ = agreement.add(FieldPlace("/subProcessing"), kit.shape(.agreement))
    for _ in 0..<60 { _ = agreement.add(FieldPlace("/subProcessing/subProcessor"), kit.shape(.agreement)) }
    #expect(try kit.page(.agreement, nil, agreement).utf8.count < 250_000)
  }
}
