public import Registry
public import Vocabulary

/// Whether a flow carries what is asked for, by what it declares.
public struct TraceMatch: Hashable, Sendable {
  /// The people that it declares and that were asked for; all of them where nobody was.
  public var subjects: TracedWords
  /// The data that it declares and that were asked for; all of them where none were.
  public var categories: TracedWords
  /// Why it is only possible that it carries them; empty where it is certain.
  public var doubts: [TraceDoubt]

  /// Whether the flow is declared to carry what is asked for.
  public var isCertain: Bool { doubts.isEmpty }
}

/// Those words of a flow that a question is about.
public enum TracedWords: Hashable, Sendable {
  /// The flow does not say.
  case undeclared
  /// It says that there are none, and all were asked for.
  case none
  /// These, sorted.
  case words([TracedWord])
}

/// A word of a flow that a question is about.
public struct TracedWord: Hashable, Sendable {
  /// The word.
  public var term: String
  /// Whether it is what was asked for, or a kind of it; otherwise it is wider and may hold that.
  public var isWithin: Bool
}

/// Why it is not certain that a flow carries what is asked for. What nobody declared is never left out.
public enum TraceDoubt: Hashable, Sendable {
  /// The flow does not say whose data it carries, or which.
  case undeclared(Dimension)
  /// All that fits is wider than what was asked for.
  case wider(Dimension)
  /// It serves another activity, and passes on a flow of what was asked for.
  case passesOn(ID<Flow>)
}
