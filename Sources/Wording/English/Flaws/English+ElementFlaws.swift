import Registry
import Vocabulary

extension English {
  func told(_ flaw: ElementFlaw) -> ToldFlaw {
    switch flaw {
    case .otherDocument(let name, let wanted, let namespace):
      ToldFlaw(
        "the document is `\(name)`, not `\(wanted)`",
        help: "a register document begins with `<\(wanted) xmlns=\"\(namespace)\" …>`")
    case .otherObject(let name, let wanted):
      ToldFlaw("the element is `\(name)`, not `\(wanted)`", help: "send one of these")
    case .unknown(let name, let place, let near, let holds):
      ToldFlaw("`\(name)` is not an element of `\(place)`", help: didYouMean(near) ?? held(in: place, holds))
    case .onlyOneOf(let names, let place):
      ToldFlaw("`\(place)` may hold only one of \(names.quoted("and"))", help: "keep one of them")
    case .twice(let name, let place): ToldFlaw("`\(name)` stands twice in `\(place)`", help: "keep one of them")
    case .late(let name, let after, let place, let order):
      ToldFlaw(
        "`\(name)` stands after \(after.quoted("or"))",
        help: "the order in `\(place)` is \(order.joined(separator: ", "))")
    case .text(let place, let holds):
      ToldFlaw("text is not allowed in `\(place)`", help: holds.map { held(in: place, $0) } ?? "leave it out")
    case .lacksText(let name): ToldFlaw("`\(name)` is empty", help: "write its text, or leave it out")
    case .lacksElement(let names, let element, let meaning):
      ToldFlaw(
        "`\(element)` lacks \(names.quoted("or"))", help: "write `<\(names[0])>` inside it: \(meaning.english)")
    case .noneTwice(let name): ToldFlaw("`\(name)` is declared to be none twice", help: "keep one of the two")
    case .noneBeside(let name):
      ToldFlaw("`\(name)` is declared, and declared to be none", help: "keep one of the two")
    }
  }

  /// What an element may hold.
  private func held(in place: String, _ holds: ElementFlaw.Holding) -> String {
    switch holds {
    case .elements(let names): "`\(place)` may hold \(names.quoted("and"))"
    case .noElements: "`\(place)` holds no elements"
    case .attributes: "`\(place)` holds nothing but its attributes"
    case .text: "`\(place)` holds text only"
    }
  }

  func told(_ flaw: AttributeFlaw) -> ToldFlaw {
    switch flaw {
    case .lacks(let name, let element, let meaning):
      ToldFlaw("`\(element)` lacks `\(name)`", help: "write `\(name)=\"…\"`: \(meaning.english)")
    case .unknown(let name, let element, let near, let has):
      ToldFlaw(
        "`\(name)` is not an attribute of `\(element)`",
        help: didYouMean(near)
          ?? (has.isEmpty ? "`\(element)` has no attributes" : "`\(element)` has \(has.quoted("and"))"))
    case .foreign(let name):
      ToldFlaw("an attribute of another vocabulary, `\(name)`, is not allowed", help: "remove it, or the prefix")
    case .apart(let first, let other):
      ToldFlaw("`\(first)` and `\(other)` cannot stand beside each other", help: "keep one of them")
    case .needs(let name, let other, let parent?):
      ToldFlaw("`\(other)` needs `\(name)` of `\(parent)`", help: "write `\(name)=\"…\"` there")
    case .needs(let name, let other, nil):
      ToldFlaw("`\(other)` needs `\(name)`", help: "write `\(name)=\"…\"` beside it")
    case .lacksOneOf(let names, let element):
      ToldFlaw("`\(element)` lacks \(names.quoted("or"))", help: "write one of them")
    case .moreThanOneOf(let names, let element):
      ToldFlaw("`\(element)` may have only one of \(names.quoted("or"))", help: "keep one of them")
    case .daysTurned(let first, let one, let last, let other):
      ToldFlaw(
        "`\(last)` is before `\(first)`: \(other) before \(one)",
        help: "write a last day that is not before the first")
    }
  }
}
