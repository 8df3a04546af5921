/// What is wrong with something that was declared: the particulars, in no language. The words for it are elsewhere.
public indirect enum Flaw: Hashable, Sendable {
  /// A value cannot stand where it stands.
  case value(ValueFlaw)
  /// An id is taken, or nothing has it.
  case name(NameFlaw)
  /// An element stands where it may not, or is missing.
  case element(ElementFlaw)
  /// The same of an attribute.
  case attribute(AttributeFlaw)
  /// The same of a member of a JSON object.
  case member(MemberFlaw)
  /// A text is not JSON.
  case json(JSONFlaw)
  /// A text is not XML.
  case markup(MarkupFlaw)
  /// An acceptance names no finding that there can be.
  case acceptance(AcceptanceFlaw)
  /// What was declared is well made part by part, and not as a whole.
  case whole(WholeFlaw)
  /// A change asks for what cannot be.
  case edit(EditFlaw)
  /// A document is not what a published schema asks for.
  case schema(SchemaFlaw)
}
