public import Vocabulary

/// What the page of one's own account says.
public struct AccountWords: Sendable {
  /// What the page is called.
  public let title: String
  /// The labels of its facts: the name that others see, the name to sign in with, the role, what it may.
  public let facts: (shownName: String, name: String, role: String, mayDo: String)
  /// The heading of the form for another password.
  public let password: String
  /// The labels of its fields.
  public let passwordFields: (old: String, new: String)
  /// What a password must be.
  public let passwordHelp: String
  /// The button.
  public let changePassword: String
  /// The heading of one's sessions.
  public let sessions: String
  /// What they are.
  public let sessionsAbout: String
  /// The heads of their table.
  public let sessionColumns: (browser: String, started: String, seen: String, end: String)
  /// The mark of the session that looks.
  public let thisSession: String
  /// What stands for a browser that did not name itself.
  let unnamed: String
  /// What stands between two browsers that cannot be told apart.
  let or: String
  /// The button that ends one.
  public let end: String

  /// A browser by what it calls itself: its family and its system, as far as those can be told.
  public func browser(_ agent: String) -> String {
    let families = [
      ("Firefox/", "Firefox"), ("Edg/", "Edge"), ("Chrome/", "Chrome \(or) Edge"), ("HeadlessChrome/", "Chrome"),
      ("Safari/", "Safari"), ("AppleWebKit/", "Safari"),
    ]
    let systems = [
      ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS X", "macOS"),
      ("Linux", "Linux"),
    ]
    let found = [families, systems].compactMap { $0.first { agent.contains($0.0) }?.1 }
    return found.isEmpty ? unnamed : found.joined(separator: ", ")
  }

  /// The words in a language.
  public static func words(in language: Language) -> AccountWords {
    switch language {
    case .en: english
    case .nb: bokmaal
    }
  }

  private static let english = AccountWords(
    title: "Your account", facts: ("Your name", "You sign in as", "Role", "What you may do"),
    password: "Change your password", passwordFields: ("Password until now", "New password"),
    passwordHelp: "15 to 128 characters, for example several words that do not belong together.",
    changePassword: "Change the password", sessions: "Where you are signed in",
    sessionsAbout: "End whatever you do not recognise, and change your password.",
    sessionColumns: ("Browser", "Began", "Last used", "End"), thisSession: "this one", unnamed: "Not known", or: "or",
    end: "End")

  private static let bokmaal = AccountWords(
    title: "Kontoen din", facts: ("Navnet ditt", "Du logger på som", "Rolle", "Hva du kan gjøre"),
    password: "Bytt passord", passwordFields: ("Passordet til nå", "Nytt passord"),
    passwordHelp: "15 til 128 tegn, for eksempel flere ord som ikke hører sammen.",
    changePassword: "Bytt passordet", sessions: "Hvor du er logget på",
    sessionsAbout: "Avslutt det du ikke kjenner igjen, og bytt passord.",
    sessionColumns: ("Nettleser", "Begynte", "Sist brukt", "Avslutt"), thisSession: "denne", unnamed: "Ikke kjent",
    or: "eller",
    end: "Avslutt")
}

/// What pages say about tokens, with which programs come in.
public struct TokenWords: Sendable {
  /// The heading.
  public let title: String
  /// What a token is.
  public let about: String
  /// Where there is none.
  public let none: String
  /// The heads of the table.
  public let columns: (name: String, scopes: String, until: String, used: String, revoke: String)
  /// What stands for one that was never used.
  public let neverUsed: String
  /// The button that takes one back.
  public let revoke: String
  /// The heading of the form.
  public let make: String
  /// The label and the help of the name.
  public let name: (label: String, help: String)
  /// The label of what it is good for.
  public let scopes: String
  /// The label and the help of its last day.
  public let until: (label: String, help: String)
  /// The button.
  public let makeButton: String
  /// What is said above a token that was made.
  public let made: String
  /// The label of its text.
  public let text: String
  /// That it is shown once.
  public let textHelp: String

  /// The words in a language.
  public static func words(in language: Language) -> TokenWords {
    switch language {
    case .en: english
    case .nb: bokmaal
    }
  }

  private static let english = TokenWords(
    title: "Tokens", about: "With a token a program comes in instead of a person, to do what the token is good for.",
    none: "There is no token.", columns: ("Name", "Good for", "Holds until", "Last used", "Revoke"),
    neverUsed: "Never", revoke: "Revoke", make: "Make a token",
    name: ("Name", "What it is for, such as nightly check."),
    scopes: "Good for", until: ("Last day", "Within a year."), makeButton: "Make the token",
    made: "The token is made.", text: "Token",
    textHelp: "It is shown only now. Put it where the program keeps its secrets.")

  private static let bokmaal = TokenWords(
    title: "Nøkler",
    about: "Med en nøkkel kommer et program inn i stedet for en person, og gjør det nøkkelen gir adgang til.",
    none: "Det finnes ingen nøkler.", columns: ("Navn", "Gir adgang til", "Gjelder til", "Sist brukt", "Trekk tilbake"),
    neverUsed: "Aldri", revoke: "Trekk tilbake", make: "Lag en nøkkel",
    name: ("Navn", "Hva den er til, for eksempel nattlig kontroll."), scopes: "Gir adgang til",
    until: ("Siste dag", "Innen ett år."), makeButton: "Lag nøkkelen", made: "Nøkkelen er laget.", text: "Nøkkel",
    textHelp: "Den vises bare nå. Legg den der programmet oppbevarer hemmelighetene sine.")
}
