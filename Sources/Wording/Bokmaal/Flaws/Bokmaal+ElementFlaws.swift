import Registry
import Vocabulary

extension Bokmaal {
  func told(_ flaw: ElementFlaw) -> ToldFlaw {
    switch flaw {
    case .otherDocument(let name, let wanted, let namespace):
      ToldFlaw(
        "dokumentet er `\(name)`, ikke `\(wanted)`",
        help: "et registerdokument begynner med `<\(wanted) xmlns=\"\(namespace)\" …>`")
    case .otherObject(let name, let wanted):
      ToldFlaw("elementet er `\(name)`, ikke `\(wanted)`", help: "send et slikt element")
    case .unknown(let name, let place, let near, let holds):
      ToldFlaw("`\(name)` er ikke et element i `\(place)`", help: didYouMean(near) ?? held(in: place, holds))
    case .onlyOneOf(let names, let place):
      ToldFlaw("`\(place)` kan bare ha én av \(names.quoted("og"))", help: "behold én av dem")
    case .twice(let name, let place): ToldFlaw("`\(name)` står to ganger i `\(place)`", help: "behold én av dem")
    case .late(let name, let after, let place, let order):
      ToldFlaw(
        "`\(name)` står etter \(after.quoted("eller"))",
        help: "rekkefølgen i `\(place)` er \(order.joined(separator: ", "))")
    case .text(let place, let holds):
      ToldFlaw("`\(place)` kan ikke ha tekst", help: holds.map { held(in: place, $0) } ?? "utelat den")
    case .lacksText(let name): ToldFlaw("`\(name)` er tom", help: "skriv teksten, eller utelat feltet")
    case .lacksElement(let names, let element, let meaning):
      ToldFlaw(
        "`\(element)` mangler \(names.quoted("eller"))", help: "skriv `<\(names[0])>` inni: \(label(of: meaning))")
    case .noneTwice(let name): ToldFlaw("`\(name)` er to ganger erklært å ikke finnes", help: "behold én av dem")
    case .noneBeside(let name):
      ToldFlaw("`\(name)` er oppgitt, og samtidig erklært å ikke finnes", help: "behold ett av de to")
    }
  }

  /// What people call a field that is missing.
  func label(of meaning: FieldMeaning) -> String {
    FieldName(rawValue: meaning.field).map { label($0, in: FieldName(rawValue: meaning.parent)) } ?? meaning.field
  }

  /// What an element may hold.
  private func held(in place: String, _ holds: ElementFlaw.Holding) -> String {
    switch holds {
    case .elements(let names): "`\(place)` kan inneholde \(names.quoted("og"))"
    case .noElements: "`\(place)` inneholder ingen elementer"
    case .attributes: "`\(place)` har ikke noe annet enn attributter"
    case .text: "`\(place)` inneholder bare tekst"
    }
  }

  func told(_ flaw: AttributeFlaw) -> ToldFlaw {
    switch flaw {
    case .lacks(let name, let element, let meaning):
      ToldFlaw("`\(element)` mangler `\(name)`", help: "skriv `\(name)=\"…\"`: \(label(of: meaning))")
    case .unknown(let name, let element, let near, let has):
      ToldFlaw(
        "`\(name)` er ikke et attributt i `\(element)`",
        help: didYouMean(near)
          ?? (has.isEmpty ? "`\(element)` har ingen attributter" : "`\(element)` har \(has.quoted("og"))"))
    case .foreign(let name):
      ToldFlaw(
        "`\(name)` er et attributt fra et annet vokabular og er ikke tillatt", help: "fjern det, eller prefikset")
    case .apart(let first, let other):
      ToldFlaw("`\(first)` og `\(other)` kan ikke stå sammen", help: "behold én av dem")
    case .needs(let name, let other, let parent?):
      ToldFlaw("`\(other)` krever `\(name)` i `\(parent)`", help: "skriv `\(name)=\"…\"` der")
    case .needs(let name, let other, nil):
      ToldFlaw("`\(other)` krever `\(name)`", help: "skriv `\(name)=\"…\"` ved siden av")
    case .lacksOneOf(let names, let element):
      ToldFlaw("`\(element)` mangler \(names.quoted("eller"))", help: "skriv én av dem")
    case .moreThanOneOf(let names, let element):
      ToldFlaw("`\(element)` kan bare ha én av \(names.quoted("og"))", help: "behold én av dem")
    case .daysTurned(let first, let one, let last, let other):
      ToldFlaw(
        "`\(last)` er før `\(first)`: \(other) før \(one)", help: "skriv en siste dag som ikke er før den første")
    }
  }
}
