import Documents
import Foundation
import Testing

@Suite struct `A document that was changed somewhere` {
  private static func isRead(_ text: String) -> Bool { (try? Fixture.read(text)) != nil }

  @Test(arguments: 0..<6 as Range<UInt64>)
  func `is never accepted where the schema refuses it`(round: UInt64) throws {
    let markup = Markup(Fixture.everyField.text)
    let mutations = (0..<100).map { Mutation(of: markup, seed: round * 100 + UInt64($0)) }
    let verdicts = try Validator.verdicts(on: mutations.map(\.text))
    for (mutation, isValid) in zip(mutations, verdicts) where !isValid {
      #expect(!Self.isRead(mutation.text), "\(mutation)")
    }
    #expect(verdicts.contains(true) && verdicts.contains(false))
  }

  @Test func `is refused by both without what must stand`() throws {
    let markup = Markup(Fixture.everyField.text)
    var mutations: [Mutation] = []
    for element in markup.elements.dropFirst() {
      for attribute in element.attributes {
        let name = String(markup.text[attribute.name])
        guard Self.required[element.name]?.contains(name) == true else { continue }
        mutations.append(Mutation("without \(name) of \(element.name)", markup.replacing(attribute.whole, with: "")))
      }
      if ["parties", "reason"].contains(element.name), element.name == "parties" || Self.isInAcceptance(element, markup)
      {
        mutations.append(Mutation("without \(element.name)", markup.replacing(element.whole, with: "")))
      }
    }
    #expect(mutations.count > 60)
    try expectRefusedByBoth(mutations)
  }

  @Test func `is refused by both where a reference dangles or an id stands twice`() throws {
    let markup = Markup(Fixture.everyField.text)
    var mutations: [Mutation] = []
    for element in markup.elements {
      for attribute in element.attributes {
        let name = String(markup.text[attribute.name])
        let isReference =
          Self.references[name]?.contains(element.name) == true || ["principal", "processor"].contains(element.name)
        if isReference {
          mutations.append(
            Mutation("\(name) of \(element.name) dangles", markup.replacing(attribute.value, with: "nobody")))
        }
      }
      if element.attributes.first.map({ markup.text[$0.name] == "id" }) == true, element.name != "clause",
        element.parent != nil
      {
        let whole = String(markup.text[element.whole])
        mutations.append(Mutation("\(element.name) twice", markup.replacing(element.whole, with: whole + whole)))
      }
    }
    #expect(mutations.count > 70)
    try expectRefusedByBoth(mutations)
  }

  @Test func `is refused by both in the wrong order, or with what is unknown`() throws {
    let text = Fixture.everyField.text
    try expectRefusedByBoth([
      Mutation("systems first", text.replacing("<parties>", with: "<systems/><parties>")),
      Mutation("title last", text.replacing("</registry>", with: "<title>x</title></registry>")),
      Mutation("unknown element", text.replacing("<systems>", with: "<systems><sistem id=\"x\"/>")),
      Mutation("unknown attribute", text.replacing("<system id", with: "<system colour=\"red\" id")),
      Mutation("unknown country", text.replacing("country=\"NO\"", with: "country=\"XX\"")),
      Mutation("no such day", text.replacing("until=\"2027-12-31\"", with: "until=\"2027-02-29\"")),
      Mutation("a time zone", text.replacing("until=\"2027-12-31\"", with: "until=\"2027-12-31Z\"")),
      Mutation("text between", text.replacing("<systems>", with: "<systems>hello")),
      Mutation("empty list", text.replacing(/subjects="[^"]*"/, with: "subjects=\"\"")),
      Mutation("another namespace", text.replacing("registry:1", with: "registry:2")),
    ])
  }

  private func expectRefusedByBoth(_ mutations: [Mutation]) throws {
    let verdicts = try Validator.verdicts(on: mutations.map(\.text))
    for (mutation, isValid) in zip(mutations, verdicts) {
      #expect(!isValid, "the schema accepts: \(mutation)")
      #expect(!Self.isRead(mutation.text), "the reader accepts: \(mutation)")
    }
  }

  private static func isInAcceptance(_ element: Markup.Element, _ markup: Markup) -> Bool {
    element.parent.map { markup.elements[$0].name } == "acceptance"
  }

  /// What must stand, written down apart from the grammar.
  private static let required: [String: Set<String>] = [
    "term": ["id", "taxonomy", "parent"], "party": ["id"], "system": ["id", "ref"], "activity": ["id"],
    "flow": ["id", "activity", "from", "to", "role"], "agreement": ["id"], "notice": ["id", "controller"],
    "promise": ["id", "kind"], "announcement": ["id", "day"],
    "acceptance": ["id", "check", "subject-kind", "subject", "code", "from", "until"], "storage": ["place"],
    "none": ["of", "confirmed"], "listing": ["decision"], "sector": ["decision", "inside"],
    "establishment": ["country"],
    "onward-of": ["flow"], "signature": ["party"], "objected": ["day", "outcome"], "condition": ["marks"],
  ]

  /// Which attributes of which elements name something declared elsewhere, written down apart from the grammar.
  private static let references: [String: Set<String>] = [
    "representative": ["party"], "operator": ["system"], "host": ["system"],
    "party": [
      "storage", "access", "controller", "signature", "attested", "member", "joined", "sub-processor", "recipient",
      "replaced", "added",
    ],
    "by": ["replaced", "announcement"], "under": ["replaced", "added"], "notice": ["notice-changed"],
    "processor": ["activity"], "at": ["collected-through"], "ref": ["system"], "amends": ["agreement"],
    "activity": ["flow"], "from": ["flow"], "to": ["flow"], "works-for": ["flow"], "flow": ["onward-of"],
    "agreement": ["standard-clauses"], "controller": ["notice"], "through": ["promise"],
  ]
}
