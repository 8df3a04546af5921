public import Registry
public import Vocabulary

/// What pages say of roles, of what tokens are good for, and of what was done about them.
public struct AccessWords: Sendable {
  /// What a role is called.
  public let role: @Sendable (Role) -> String
  /// What somebody of a role may do.
  public let mayDo: @Sendable (Role) -> String
  /// What a token may be good for.
  public let scope: @Sendable (Scope) -> String
  /// That something was done.
  public let done: @Sendable (Done) -> String
  /// A moment: its day in words, and the time with its zone.
  public let moment: @Sendable (String, LocalTime) -> String

  /// What an account is there for.
  public enum Role: String, CaseIterable, Hashable, Sendable {
    case owner, editor, auditor, machine

    /// Those that people may have.
    public static let ofPeople: [Role] = [.auditor, .editor, .owner]
  }

  /// What a token is good for.
  public enum Scope: String, CaseIterable, Hashable, Sendable {
    case read, export, write
  }

  /// What was done by a form.
  public enum Done: String, CaseIterable, Hashable, Sendable {
    case withdrawn, role, shut, opened, revoked, ended, password
  }

  /// The words in a language.
  public static func words(in language: Language) -> AccessWords {
    switch language {
    case .en: english
    case .nb: bokmaal
    }
  }

  private static let english = AccessWords(
    role: {
      switch $0 {
      case .owner: "Owner"
      case .editor: "Editor"
      case .auditor: "Auditor"
      case .machine: "Program"
      }
    },
    mayDo: {
      switch $0 {
      case .owner: "Maintains the register, takes exports, and says who may come in."
      case .editor: "Maintains the register and takes exports."
      case .auditor: "Reads everything and takes exports. Changes nothing."
      case .machine: "Does what its token is good for."
      }
    },
    scope: {
      switch $0 {
      case .read: "Read the register and its reports"
      case .export: "Take records and whole documents out"
      case .write: "Read and change the register"
      }
    },
    done: {
      switch $0 {
      case .withdrawn: "The invitation is withdrawn. Its link no longer works."
      case .role: "The role is changed. All sessions of the account have ended."
      case .shut: "The account is shut out. Its sessions and tokens have ended."
      case .opened: "The account is let in again."
      case .revoked: "The token is revoked. It no longer works."
      case .ended: "The session has ended."
      case .password: "Your password is changed. All your other sessions have ended."
      }
    }, moment: { "\($0) at \($1.minute) \($1.zone)" })

  private static let bokmaal = AccessWords(
    role: {
      switch $0 {
      case .owner: "Eier"
      case .editor: "Redaktør"
      case .auditor: "Revisor"
      case .machine: "Program"
      }
    },
    mayDo: {
      switch $0 {
      case .owner: "Vedlikeholder registeret, tar ut eksport og bestemmer hvem som slipper inn."
      case .editor: "Vedlikeholder registeret og tar ut eksport."
      case .auditor: "Leser alt og tar ut eksport. Endrer ingenting."
      case .machine: "Gjør det som nøkkelen gir adgang til."
      }
    },
    scope: {
      switch $0 {
      case .read: "Lese registeret og rapportene"
      case .export: "Ta ut protokoller og hele dokumenter"
      case .write: "Lese og endre registeret"
      }
    },
    done: {
      switch $0 {
      case .withdrawn: "Invitasjonen er trukket tilbake. Lenken virker ikke lenger."
      case .role: "Rollen er endret. Alle øktene til kontoen er avsluttet."
      case .shut: "Kontoen er stengt ute. Øktene og nøklene er avsluttet."
      case .opened: "Kontoen slipper inn igjen."
      case .revoked: "Nøkkelen er trukket tilbake. Den virker ikke lenger."
      case .ended: "Økten er avsluttet."
      case .password: "Passordet ditt er endret. Alle de andre øktene dine er avsluttet."
      }
    }, moment: { "\($0) kl. \($1.minute) \($1.zone)" })
}
