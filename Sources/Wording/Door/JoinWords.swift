public import Vocabulary

/// What the page says on which somebody who was invited makes an account.
public struct JoinWords: Sendable {
  /// What the page is called.
  public let title: String
  /// What it is for.
  public let lead: String
  /// The label of the name to sign in with.
  public let name: String
  /// What that name may be.
  public let nameHelp: String
  /// The label of the name that others see.
  public let shownName: String
  /// Where that name is seen.
  public let shownNameHelp: String
  /// The label of the password.
  public let password: String
  /// What a password must be.
  public let passwordHelp: String
  /// The button.
  public let make: String

  /// The words in a language.
  public static func words(in language: Language) -> JoinWords {
    switch language {
    case .en: english
    case .nb: bokmaal
    }
  }

  private static let english = JoinWords(
    title: "Make your account", lead: "You were invited to a register of processors. This link works once.",
    name: "Name to sign in with", nameHelp: "For example your e-mail address.", shownName: "Your name",
    shownNameHelp: "Others see it in the history beside what you change.", password: "Password",
    passwordHelp: "15 to 128 characters, for example several words that do not belong together.",
    make: "Make the account")

  private static let bokmaal = JoinWords(
    title: "Lag kontoen din", lead: "Du er invitert til et register over databehandlere. Lenken virker én gang.",
    name: "Navn å logge på med", nameHelp: "For eksempel e-postadressen din.", shownName: "Navnet ditt",
    shownNameHelp: "Andre ser det i historikken ved siden av det du endrer.", password: "Passord",
    passwordHelp: "15 til 128 tegn, for eksempel flere ord som ikke hører sammen.", make: "Lag kontoen")
}
