public import Law
public import Registry
public import Vocabulary

/// The register as it stood when somebody looked, with the revision that made it so.
public struct Look: Sendable {
  /// The register.
  public let register: RegistrySnapshot
  /// The revision; zero where nothing was recorded yet.
  public let revision: Int
  /// The day on which the verdicts are said.
  public let day: Day
  /// The law that is applied.
  public let law: LawEdition
}
