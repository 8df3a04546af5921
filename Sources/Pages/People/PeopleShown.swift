public import Wording

/// An account as a page of people shows it.
public struct PersonShown: Sendable {
  let id: String
  let name: String
  let shownName: String
  let role: AccessWords.Role
  let since: String
  let passwordSet: String?
  let isShutOut: Bool
  let isYou: Bool

  /// An account; days are in words.
  public init(
    id: String, name: String, shownName: String, role: AccessWords.Role, since: String, passwordSet: String?,
    isShutOut: Bool, isYou: Bool
  ) {
    (self.id, self.name, self.shownName, self.role) = (id, name, shownName, role)
    (self.since, self.passwordSet, self.isShutOut, self.isYou) = (since, passwordSet, isShutOut, isYou)
  }
}

/// An invitation that nobody has used.
public struct InvitationShown: Sendable {
  let id: String
  let hint: String
  let role: AccessWords.Role
  let until: String

  /// An invitation; its end is in words.
  public init(id: String, hint: String, role: AccessWords.Role, until: String) {
    (self.id, self.hint, self.role, self.until) = (id, hint, role, until)
  }
}

/// One of somebody's own sessions.
public struct SessionShown: Sendable {
  let id: String
  let browser: String
  let started: String
  let seen: String
  let isThis: Bool

  /// A session; moments are in words.
  public init(id: String, browser: String, started: String, seen: String, isThis: Bool) {
    (self.id, self.browser, self.started, self.seen, self.isThis) = (id, browser, started, seen, isThis)
  }
}

/// A token that holds.
public struct TokenShown: Sendable {
  let id: String
  let name: String
  let scopes: [AccessWords.Scope]
  let until: String
  let used: String?

  /// A token; days are in words.
  public init(id: String, name: String, scopes: [AccessWords.Scope], until: String, used: String?) {
    (self.id, self.name, self.scopes, self.until, self.used) = (id, name, scopes, until, used)
  }
}

/// What a form of these pages brought about: nothing yet, something done, a secret that is shown once, or a refusal.
public enum AccessOutcome: Sendable {
  /// The page is only looked at.
  case none
  /// It was done.
  case done(AccessWords.Done)
  /// Something was made, and this is shown now and never again.
  case made(secret: String)
  /// A link to a new password was made, and is shown now and never again. Its end is in words.
  case madePasswordLink(String, until: String)
  /// It was refused, with what was typed.
  case refused(ToldRefusal, form: String, typed: [FormValue])

  /// Why a form was refused, where it was that one.
  func fault(of form: String) -> ToldRefusal? {
    if case .refused(let told, form, _) = self { return told }
    return nil
  }

  /// What was typed into a field of a form that was refused.
  func typed(_ name: String, in form: String) -> String {
    typedAll(name, in: form).first ?? ""
  }

  /// All that was chosen in a field of a form that was refused.
  func typedAll(_ name: String, in form: String) -> [String] {
    guard case .refused(_, form, let typed) = self else { return [] }
    return typed.filter { $0.name == name }.map(\.value)
  }
}
