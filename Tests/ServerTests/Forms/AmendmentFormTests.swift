import Foundation
import Registry
import Testing
import Vocabulary
import Wording

@testable import Pages

/// The form of an amendment to an agreement.
struct AmendmentFormTests {
  @Test(arguments: [(Language.nb, "Erstatter hele listen"), (.en, "Replaces the whole list")])
  func `lets an amendment add and take out before it states a list anew, and says what that does`(
    language: Language, replaces: String
  ) throws {
    let page = try form(amends: true, in: language)
    let places = try ["added", "removed", "named"].map { name in
      try #require(page.range(of: "id=\"field-/scope/categories/\(name)\"")).lowerBound
    }
    #expect(places == places.sorted())
    #expect(page.contains(replaces))
    let unfolded = page[places[0]..<places[2]]
    #expect(!unfolded.contains("class=\"more\""))
  }

  @Test func `says of an agreement that amends nothing what it names first`() throws {
    let page = try form(amends: false, in: .en)
    let places = try ["named", "added"].map { name in
      try #require(page.range(of: "id=\"field-/scope/categories/\(name)\"")).lowerBound
    }
    #expect(places == places.sorted())
    #expect(!page.contains("Replaces the whole list"))
  }

  private func form(amends: Bool, in language: Language) throws -> String {
    let kit = try FormKit.everyField(in: language)
    let shape = kit.shape(.agreement)
    var form = TypedForm(TypedGroup(new: shape))
    if amends { form.root.fields["amends"] = .words(["any"]) }
    _ = form.add(FieldPlace("/scope"), shape)
    _ = form.add(FieldPlace("/scope/categories"), shape)
    return try kit.page(.agreement, nil, form)
  }
}
