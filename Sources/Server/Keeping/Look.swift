import Checks
import Pages
import Synchronization
public import Law
public import Registry
public import Vocabulary
import Wording

/// The register as it stood when somebody looked, with the revision that made it so. Whoever looks shares it with all
/// others who do, until the next change.
public final class Look: Sendable {
  /// The register.
  public let register: RegistrySnapshot
  /// The revision; zero where nothing was recorded yet.
  public let revision: Int
  /// The day on which the verdicts are said.
  public let day: Day
  /// The law that is applied.
  public let law: LawEdition
  /// Which findings are accepted on that day.
  let accepted: AcceptedFindings
  /// What was told of flows already, for those who ask again.
  let told = ToldVerdicts()
  /// What pages show of it, for those who ask again.
  let pages = WrittenPages()
  /// What the register's things have to do with each other, once somebody asked for it.
  let madeOverview = Mutex<Overview?>(nil)
  /// The history up to then, once somebody asked for it.
  let history = Mutex<[HistoryEntry]?>(nil)
  private let english: Narrator
  private let norwegian: Narrator

  init(register: RegistrySnapshot, revision: Int, day: Day, law: LawEdition) {
    (self.register, self.revision, self.day, self.law) = (register, revision, day, law)
    accepted = AcceptedFindings(register, on: day)
    english = Narrator(.en, of: register, under: law)
    norwegian = Narrator(.nb, of: register, under: law)
  }

  /// Who tells what the checks say, in a language.
  func narrator(_ language: Language) -> Narrator {
    switch language {
    case .en: english
    case .nb: norwegian
    }
  }
}
