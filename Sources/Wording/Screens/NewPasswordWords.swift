public import Vocabulary

/// What the page says on which somebody sets a new password.
public struct NewPasswordWords: Sendable {
  /// What the page is called.
  public let title: String
  /// What it is for.
  public let lead: String
  /// The label of the account's name.
  public let name: String
  /// The label of the password.
  public let password: String
  /// What a password must be.
  public let passwordHelp: String
  /// The button.
  public let set: String
  /// What is said when it is done.
  public let done: String
  /// What to do then.
  public let signIn: String
  /// What stands above a link that was made on the machine itself.
  public let made: String

  /// The words in a language.
  public static func words(in language: Language) -> NewPasswordWords {
    switch language {
    case .en: english
    case .nb: bokmaal
    }
  }

  private static let english = NewPasswordWords(
    title: "Set a new password", lead: "This link works once. All sessions of the account end.", name: "Account",
    password: "New password",
    passwordHelp: "15 to 128 characters, for example several words that do not belong together.",
    set: "Set the password", done: "The new password is set.", signIn: "Sign in",
    made: "This link sets a new password for the owner, once, within half an hour:")

  private static let bokmaal = NewPasswordWords(
    title: "Velg et nytt passord", lead: "Lenken virker én gang. Alle øktene til kontoen avsluttes.", name: "Konto",
    password: "Nytt passord", passwordHelp: "15 til 128 tegn, for eksempel flere ord som ikke hører sammen.",
    set: "Lagre passordet", done: "Det nye passordet er lagret.", signIn: "Logg på",
    made: "Denne lenken gir eieren et nytt passord, én gang, innen en halv time:")
}
