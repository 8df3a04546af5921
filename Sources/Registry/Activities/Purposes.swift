public import Vocabulary

/// A purpose of an activity and the legal basis that it rests on.
public struct PurposeDeclaration: Hashable, Sendable {
  /// A term of purposes.
  public var term: String
  /// What it rests on.
  public var basis: BasisDeclaration

  /// A purpose with its basis.
  public init(_ term: String, basis: BasisDeclaration = .undeclared) {
    self.term = term
    self.basis = basis
  }
}

/// What a register says of the legal basis of a purpose.
public enum BasisDeclaration: Hashable, Sendable {
  /// Nothing.
  case undeclared
  /// That there is none.
  case none(Confirmation)
  /// One of Art. 6(1), with its facts.
  case basis(LegalBasis)
}

/// A legal basis under Art. 6(1) and what it needs to hold.
public struct LegalBasis: Hashable, Sendable {
  /// As in the law's table, `A6-1-f`.
  public var id: String
  /// The interest pursued, for 6(1)(f).
  public var interest: String?
  /// The day on which the interests were balanced, for 6(1)(f).
  public var assessed: Day?
  /// The law, for 6(1)(c) and (e).
  public var law: String?
  /// How consent is given and withdrawn, for 6(1)(a).
  public var consent: Consent?

  /// A legal basis.
  public init(_ id: String) { self.id = id }
}

/// How consent is given and withdrawn, Art. 7.
public struct Consent: Hashable, Sendable {
  /// How it is given.
  public var given: String?
  /// How it is withdrawn.
  public var withdrawn: String?
  /// Since when it is asked for.
  public var since: Day?

  /// What is declared of consent.
  public init(given: String? = nil, withdrawn: String? = nil, since: Day? = nil) {
    self.given = given
    self.withdrawn = withdrawn
    self.since = since
  }
}

/// What allows data that carry a mark: a condition of Art. 9(2), a law for Art. 10, the need for a national number.
public struct SpecialCondition: Hashable, Sendable {
  /// The mark that it answers.
  public var mark: Marks
  /// The condition of Art. 9(2), as `A9-2-a`.
  public var condition: String?
  /// The law that is needed or relied on.
  public var law: String?
  /// Why certain identification is needed (personopplysningsloven § 12).
  public var need: String?
  /// Where it is declared that there is no condition.
  public var none: Confirmation?

  /// A condition for a mark.
  public init(mark: Marks, condition: String? = nil, law: String? = nil, need: String? = nil) {
    self.mark = mark
    self.condition = condition
    self.law = law
    self.need = need
  }
}
