/// What may differ between one service and another, and in tests.
public struct AccountsOptions: Sendable {
  /// How much work a guess at a password costs.
  public var work: PasswordWork = .standard
  /// Where secrets come from.
  public var randomness: Randomness = .system
  /// The machine's run, where tests want another than the real one.
  var machineRun: String?
  var derive: PasswordHasher.Derivation = PasswordWork.scrypt
  var migrations = Migrations()

  /// What a service uses.
  public init() {}

  /// With another amount of work, for tests.
  public init(work: PasswordWork) { self.work = work }
}
