import Accounts
import Pages
import Registry
import Vocabulary
import Wording

/// What the pages of people and accounts have in common.
extension Visit {
  /// What the form did that led here.
  var outcome: AccessOutcome {
    call["done"].flatMap { AccessWords.Done(rawValue: $0) }.map { .done($0) } ?? .none
  }

  /// Does what a form asks for; where it is refused, the page again with what was typed and why.
  func answering(
    _ form: String, page: (AccessOutcome, Int) throws -> Reply, _ act: () async throws -> Reply
  ) async throws -> Reply {
    do {
      return try await act()
    } catch {
      guard let problem = Problem(meaning: error) else { throw error }
      switch problem.refusal {
      case .people, .missing, .value, .notRecognised, .tooOften, .busy:
        let typed = call.form.values.filter { !$0.name.lowercased().contains("password") && $0.name != "csrf" }
        return try page(
          .refused(problem.refusal.told(in: language), form: form, typed: typed), problem.refusal.status)
      default: throw problem
      }
    }
  }

  /// What was typed into a field that must not be empty.
  func typed(_ name: String) throws(Problem) -> String {
    guard let value = call.form[name], !value.isEmpty else { throw Problem(.missing(name)) }
    return value
  }

  /// What was chosen among the words of a kind.
  func chosen<Word: RawRepresentable<String>>(_ name: String, _: Word.Type) throws(Problem) -> Word {
    guard let word = call.form[name].flatMap({ Word(rawValue: $0) }) else { throw Problem(.missing(name)) }
    return word
  }

  /// An account as pages show it.
  func shown(_ account: Account) -> PersonShown {
    PersonShown(
      id: account.id, name: account.name, shownName: account.shownName,
      role: AccessWords.Role(rawValue: account.role.rawValue) ?? .auditor, since: date(account.created),
      passwordSet: account.passwordChanged.map(date), isShutOut: account.isDisabled,
      isYou: account.id == caller.account)
  }

  /// The tokens of an account that the caller may revoke.
  func tokens(of account: String) throws -> [TokenShown] {
    try house.accounts.tokens(for: caller, now: .now()).filter { $0.account == account }.map { token in
      TokenShown(
        id: token.id, name: token.name,
        scopes: token.scopes.sorted().compactMap { AccessWords.Scope(rawValue: $0.rawValue) },
        // A token holds to the end of a day.
        until: date(token.expires - 1),
        used: token.usedDay.map { narrator.date(Day(number: Int32(clamping: $0))) })
    }
  }

  /// Makes the token that a form asks for.
  func makeToken(for account: String) throws -> MadeToken {
    let scopes = call.form.all("scopes").compactMap { TokenScope(rawValue: $0) }
    guard let last = call.form["expires"].flatMap({ Day($0) }) else { throw Problem(.people(.expiryUnfit)) }
    return try house.accounts.makeToken(
      TokenRequest(
        account: account, name: try typed("tokenName"), scopes: Set(scopes), expires: (Int64(last.number) + 1) * 86_400),
      by: caller, now: .now())
  }

  private func date(_ seconds: Int64) -> String { narrator.date(local(seconds).day) }

  /// A moment in words.
  func moment(_ seconds: Int64) -> String {
    let moment = local(seconds)
    return AccessWords.words(in: language).moment(narrator.date(moment.day), moment)
  }

  private func local(_ seconds: Int64) -> LocalTime {
    LocalTime(Timestamp(milliseconds: seconds * 1000), in: house.keeper.clock.zone)
  }
}
