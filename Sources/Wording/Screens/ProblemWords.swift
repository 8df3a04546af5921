public import Vocabulary

/// What a page says beside a refusal.
public struct ProblemWords: Sendable {
  /// Before the number of the request.
  public let request: String
  /// The link to the first page.
  public let home: String
  /// The link to the register as its first revision made it.
  public let beginning: String
  /// The link to the page for signing in.
  public let signIn: String

  /// The words in a language.
  public static func words(in language: Language) -> ProblemWords {
    switch language {
    case .en:
      ProblemWords(
        request: "Number of the request, as the log has it:", home: "Go to the first page",
        beginning: "See the register as revision 1 made it", signIn: "Sign in")
    case .nb:
      ProblemWords(
        request: "Forespørselens nummer, slik loggen har det:", home: "Gå til første side",
        beginning: "Se registeret slik revisjon 1 gjorde det", signIn: "Logg på")
    }
  }
}
