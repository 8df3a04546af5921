public import Vocabulary

/// What stands around a page: for whom it is, of which register, and as of when.
public struct Frame: Sendable {
  /// Somebody who is signed in.
  public struct Visitor: Sendable {
    /// The name that others see.
    public var shownName: String
    /// Whether they may change the register.
    public var mayChange: Bool
    /// Whether they say who may come in.
    public var managesPeople: Bool
    /// What each change that they send must send along.
    public var proof: String

    /// Somebody who is signed in.
    public init(shownName: String, mayChange: Bool, managesPeople: Bool, proof: String) {
      self.shownName = shownName
      self.mayChange = mayChange
      self.managesPeople = managesPeople
      self.proof = proof
    }
  }

  /// A past state that a page shows.
  public struct Past: Sendable {
    /// As links ask for it: a revision's number, or a day.
    public var asked: String
    /// Which one, in words.
    public var said: String

    /// A past state.
    public init(asked: String, said: String) { (self.asked, self.said) = (asked, said) }
  }

  /// The language of the page.
  public var language: Language
  /// The address of the page.
  public var address: Address
  /// Who is signed in; nobody on pages that are open.
  public var visitor: Visitor?
  /// What the register is called.
  public var register: String?
  /// Its revision and the day of judgment, in words.
  public var stand: String?
  /// What was recorded just before, in words.
  public var recorded: String?
  /// Where a past state is shown: which one.
  public var past: Past?

  /// A frame.
  public init(
    in language: Language, at address: Address, for visitor: Visitor? = nil, register: String? = nil,
    stand: String? = nil, recorded: String? = nil, past: Past? = nil
  ) {
    self.language = language
    self.address = address
    self.visitor = visitor
    self.register = register
    self.stand = stand
    self.recorded = recorded
    self.past = past
  }
}
