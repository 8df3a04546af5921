public import Vocabulary

/// What the page says on which somebody signs in.
public struct SignInWords: Sendable {
  /// What the page is called.
  public let title: String
  /// What it is for.
  public let lead: String
  /// That somebody was signed out amid something, and that nothing is lost.
  public let carried: String
  /// That a file does not go along.
  public let fileIsGone: String
  /// That the account was made just now.
  public let joined: String
  /// The label of the name.
  public let name: String
  /// The label of the password.
  public let password: String
  /// The button.
  public let signIn: String
  /// What is said once one is in again: what was typed is kept.
  public let kept: String
  /// The button that goes on with it.
  public let goOn: String
  /// What to do without an account or a password.
  public let help: String

  /// The words in a language.
  public static func words(in language: Language) -> SignInWords {
    switch language {
    case .en: english
    case .nb: bokmaal
    }
  }

  private static let english = SignInWords(
    title: "Sign in", lead: "The register of who processes personal data for whom.",
    carried: "Your session ended. Sign in, and what you typed is here again.",
    fileIsGone: "Only the file has to be chosen once more.",
    joined: "Your account is made. Sign in with it.", name: "Name", password: "Password",
    signIn: "Sign in",
    kept: "You are signed in again. Nothing that you typed is lost.", goOn: "Go on where you were",
    help:
      "Accounts are made by invitation. Whoever has the role of owner can invite you, and can help you where the password is lost."
  )

  private static let bokmaal = SignInWords(
    title: "Logg på", lead: "Registeret over hvem som behandler personopplysninger for hvem.",
    carried: "Økten din tok slutt. Logg på, så er det du skrev her igjen.",
    fileIsGone: "Bare filen må velges på nytt.",
    joined: "Kontoen din er laget. Logg på med den.", name: "Navn", password: "Passord",
    signIn: "Logg på",
    kept: "Du er logget på igjen. Ingenting av det du skrev er borte.", goOn: "Fortsett der du var",
    help:
      "Kontoer lages etter invitasjon. Den som har rollen eier, kan invitere deg, og kan hjelpe deg om passordet er borte."
  )
}
