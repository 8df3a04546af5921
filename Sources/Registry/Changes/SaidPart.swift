/// A part of an object as the register has it: what it is, its own value, and the parts inside it, in the order of the
/// document.
public struct SaidPart: Hashable, Sendable {
  /// The name of the element or attribute, and what tells it from others of that name beside it.
  public var step: FieldStep
  /// What sort of value it holds.
  public var sort: FieldSort
  /// Its own value, or the members of a list; `nil` where it has none.
  public var words: [String]?
  /// What stands inside it. What already tells it from others is left out.
  public var parts: [SaidPart]

  /// A part of an object.
  public init(_ step: FieldStep, _ sort: FieldSort = .text, words: [String]? = nil, parts: [SaidPart] = []) {
    self.step = step
    self.sort = sort
    self.words = words
    self.parts = parts
  }
}
