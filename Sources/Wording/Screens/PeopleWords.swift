public import Vocabulary

/// What the pages say on which owners see to who may come in.
public struct PeopleWords: Sendable {
  /// What the page is called.
  public let title: String
  /// What it is for.
  public let lead: String
  /// The heads of the table of accounts.
  public let columns: (name: String, role: String, since: String, standing: String)
  /// How an account stands: let in, or shut out.
  public let standing: (open: String, shut: String)
  /// The mark of one's own account.
  public let you: String
  /// The heading of the form that invites.
  public let invite: String
  /// What comes of it.
  public let inviteAbout: String
  /// The label of the roles.
  public let role: String
  /// The label of whom an invitation is for.
  public let hint: String
  /// What it is good for to say it.
  public let hintHelp: String
  /// The button that makes an invitation.
  public let makeLink: String
  /// What is said above the link that was made.
  public let made: String
  /// The label of the link.
  public let link: String
  /// That it is shown once, and how long it is good.
  public let linkHelp: String
  /// The heading of the invitations that wait.
  public let open: String
  /// Where none waits.
  public let noneOpen: String
  /// The heads of their table.
  public let openColumns: (hint: String, role: String, until: String, withdraw: String)
  /// The button that takes one back.
  public let withdraw: String
  /// The heading of the form that makes an account for a program.
  public let machine: String
  /// What such an account is.
  public let machineAbout: String
  /// The labels of its names.
  public let machineName: String
  /// What that name may be.
  public let machineNameHelp: String
  /// The label of the name that others see.
  public let machineShownName: String
  /// Where it is seen.
  public let machineShownNameHelp: String
  /// The button that makes it.
  public let makeMachine: String
  /// The labels of the facts of an account: the name to sign in with, the password's age.
  public let facts: (name: String, password: String)
  /// The heading and the button of another role.
  public let changeRole: String
  /// What follows from it.
  public let changeRoleAbout: String
  /// The heading, the button and the consequence of shutting out.
  public let shut: (heading: String, about: String, button: String)
  /// The heading, the button and the consequence of letting in again.
  public let letIn: (heading: String, about: String, button: String)
  /// The heading, what comes of it and the button of a link to a new password.
  public let newPassword: (heading: String, about: String, button: String)
  /// What is said above the link that was made, and its label.
  public let newPasswordMade: (made: String, link: String)
  /// That it is shown once, and until when it is good.
  public let newPasswordHelp: @Sendable (String) -> String
  /// What one's own account is told beside those.
  public let yourself: String
  /// The link back to all.
  public let back: String

  /// The words in a language.
  public static func words(in language: Language) -> PeopleWords {
    switch language {
    case .en: english
    case .nb: bokmaal
    }
  }

  private static let english = PeopleWords(
    title: "People", lead: "Everybody who may come in, and what each is there for.",
    columns: ("Name", "Role", "Since", "Standing"), standing: ("Let in", "Shut out"), you: "you",
    invite: "Invite somebody",
    inviteAbout: "You get a link that makes one account, and hand it over yourself. It holds for a week.",
    role: "Role", hint: "Whom it is for", hintHelp: "Only owners see it, to tell invitations apart.",
    makeLink: "Make the link", made: "The invitation is made.", link: "Link for whoever is invited",
    linkHelp:
      "It is shown only now. Copy it and hand it over by a way that you trust: whoever opens it first gets the account.",
    open: "Invitations that wait", noneOpen: "No invitation waits.",
    openColumns: ("For", "Role", "Holds until", "Withdraw"), withdraw: "Withdraw", machine: "Let a program in",
    machineAbout:
      "A program has an account of its own and comes in with tokens, for example to check flows in a pipeline.",
    machineName: "Short name", machineNameHelp: "Letters and digits without blanks, such as pipeline.",
    machineShownName: "Name that others see",
    machineShownNameHelp: "It stands in the history beside what the program changes.",
    makeMachine: "Make the account", facts: ("Signs in as", "Password set"), changeRole: "Change the role",
    changeRoleAbout: "All sessions of the account end, and so do the invitations that it made and nobody used.",
    shut: (
      "Shut out",
      "All sessions and tokens of the account end at once. What it did stays in the history.", "Shut this account out"
    ),
    letIn: ("Let in again", "The account can sign in again with its password.", "Let this account in again"),
    newPassword: (
      "A new password",
      "For whoever forgot theirs. You get a link that sets a new password once, and hand it over yourself. The password until now works until then.",
      "Make a link to a new password"
    ), newPasswordMade: ("The link is made. One that was made before no longer works.", "Link to a new password"),
    newPasswordHelp: {
      "It is shown only now, and works once, until \($0). Hand it over by a way that you trust: whoever opens it first gets the account."
    },
    yourself: "This is your own account: you will be signed out.", back: "All people")

  private static let bokmaal = PeopleWords(
    title: "Personer", lead: "Alle som slipper inn, og hva hver av dem skal gjøre her.",
    columns: ("Navn", "Rolle", "Siden", "Adgang"), standing: ("Slipper inn", "Stengt ute"), you: "deg",
    invite: "Inviter noen",
    inviteAbout: "Du får en lenke som lager én konto, og gir den videre selv. Den virker i en uke.",
    role: "Rolle", hint: "Hvem den er til", hintHelp: "Bare eiere ser det, for å skille invitasjonene fra hverandre.",
    makeLink: "Lag lenken", made: "Invitasjonen er laget.", link: "Lenke til den som er invitert",
    linkHelp:
      "Den vises bare nå. Kopier den og gi den videre på en måte du stoler på: Den som åpner den først, får kontoen.",
    open: "Invitasjoner som venter", noneOpen: "Ingen invitasjoner venter.",
    openColumns: ("Til", "Rolle", "Gjelder til", "Trekk tilbake"), withdraw: "Trekk tilbake",
    machine: "Slipp inn et program",
    machineAbout:
      "Et program har sin egen konto og kommer inn med nøkler, for eksempel for å kontrollere dataflyter automatisk.",
    machineName: "Kort navn", machineNameHelp: "Bokstaver (a–z) og sifre uten mellomrom, for eksempel kontroll.",
    machineShownName: "Navn som andre ser",
    machineShownNameHelp: "Det står i historikken ved siden av det programmet endrer.",
    makeMachine: "Lag kontoen", facts: ("Logger på som", "Passord satt"), changeRole: "Endre rollen",
    changeRoleAbout: "Alle øktene til kontoen avsluttes. Det gjør også invitasjoner den har laget som ingen har brukt.",
    shut: (
      "Steng ute",
      "Alle økter og nøkler til kontoen avsluttes med én gang. Det den har gjort, blir stående i historikken.",
      "Steng denne kontoen ute"
    ),
    letIn: ("Slipp inn igjen", "Kontoen kan logge på igjen med passordet sitt.", "Slipp denne kontoen inn igjen"),
    newPassword: (
      "Nytt passord",
      "Til den som har glemt sitt. Du får en lenke som gir et nytt passord én gang, og gir den videre selv. Det gamle passordet virker til den er brukt.",
      "Lag en lenke til nytt passord"
    ), newPasswordMade: ("Lenken er laget. En som er laget før, virker ikke lenger.", "Lenke til nytt passord"),
    newPasswordHelp: {
      "Den vises bare nå og virker én gang, til \($0). Gi den videre på en måte du stoler på: Den som åpner den først, får kontoen."
    },
    yourself: "Dette er din egen konto: Du blir logget av.", back: "Alle personer")
}
