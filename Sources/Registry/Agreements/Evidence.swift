public import Vocabulary

/// What shows that an agreement was concluded, from the weakest to the strongest, or another's word for it.
public enum Evidence: Hashable, Sendable {
  /// Somebody says that it exists.
  case claimed
  /// Its terms are published, at an address where one is given.
  case published(at: String?)
  /// Its terms were accepted: by whom, when, and the SHA-256 of the text.
  case accepted(by: Person?, day: Day?, sha256: String?)
  /// A signed copy is on file: its name and SHA-256.
  case signedCopy(file: String?, sha256: String?)
  /// It is part of a signed main contract: its reference, the day it was signed, the SHA-256 of the text.
  case incorporated(reference: String?, day: Day?, sha256: String?)
  /// It is a legal act with a reference.
  case legalAct(reference: String?)
  /// A party to the chain says that it exists, and it is not on our file.
  case attested(by: ID<Party>, who: Person?, day: Day?, how: String?)
}

/// A signature on an agreement.
public struct Signature: Hashable, Sendable {
  /// For which party.
  public var party: ID<Party>
  /// On which day.
  public var day: Day?
  /// By whom.
  public var by: Person?

  /// A signature.
  public init(party: ID<Party>, day: Day? = nil, by: Person? = nil) {
    self.party = party
    self.day = day
    self.by = by
  }
}

/// Where a clause that the law asks for stands in a document, or the declaration that it does not stand there.
public struct ClauseLocation: Hashable, Sendable {
  /// As in the law's table, `A28.3.a`.
  public var id: String
  /// The section or page; `nil` where the clause is declared absent.
  public var at: String?

  /// A clause and where it stands.
  public init(_ id: String, at: String?) {
    self.id = id
    self.at = at
  }
}
