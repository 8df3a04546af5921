public import ArgumentParser
public import Checks
public import Documents
import Records
import Registry
import Vocabulary
import Wording

/// Which record of processing activities a command is about: whose, in which role, as of which day.
struct RecordOptions: ParsableArguments {
  @Option(name: .customLong("of"), help: "Whose record: a party of ours, by its id or its name.")
  var party: String?

  @Option(name: .customLong("role"), help: "controller (Art. 30(1)) or processor (Art. 30(2)).")
  var role: RecordRole?

  @Option(
    name: .customLong("on"), help: "The day of the record, as 2026-11-22; today without it.", transform: Day.argument)
  var day: Day?

  /// The record that is meant; where the register leaves no doubt, nothing needs to be said.
  func record(in register: RegistrySnapshot, by assembly: Assembly) throws -> RecordOfProcessing {
    let choices = RecordOfProcessing.available(in: register)
    let wanted = try party.map { try PartyName.party($0, in: register, suggesting: \.own) }
    let meant = choices.filter { choice in
      (wanted.map { $0 == choice.party } ?? true) && (role.map { $0 == choice.role } ?? true)
    }
    let chosen = try choice(among: meant, of: choices, wanted: wanted)
    do throws(RecordFault) {
      return try RecordOfProcessing(
        of: chosen.0, as: chosen.1, in: register, under: assembly.law, on: day ?? Surroundings.today)
    } catch {
      throw Self.failure(error)
    }
  }

  /// The only record that fits.
  private func choice(
    among meant: [(party: ID<Party>, role: RecordRole)], of all: [(party: ID<Party>, role: RecordRole)],
    wanted: ID<Party>?
  ) throws -> (ID<Party>, RecordRole) {
    if let only = meant.first, meant.count == 1 { return only }
    if meant.isEmpty, let wanted { return (wanted, role ?? .controller) }
    let named = Self.named(meant.isEmpty ? all : meant)
    if all.isEmpty {
      throw Failure(
        "the register holds no activity of a party of ours, so there is no record",
        help: "mark your own parties with own=\"yes\" and name them as controller or processor of an activity")
    }
    if meant.isEmpty, let role {
      throw Failure(
        "no party of ours carries out an activity as a \(role.rawValue), so there is no record of that",
        help: "leave out --role, or choose with --of and --role: \(named)")
    }
    throw Failure(
      "the register holds more than one record", help: "choose with --of and --role: \(named)")
  }

  /// The records that may be chosen; of many the first, and how many more there are.
  private static func named(_ choices: [(party: ID<Party>, role: RecordRole)]) -> String {
    let most = 8
    let first = choices.prefix(most).map { "\($0.party.key) (\($0.role.rawValue))" }.joined(separator: ", ")
    return choices.count > most ? "\(first) and \(choices.count - most) more" : first
  }

  private static func failure(_ fault: RecordFault) -> Failure {
    switch fault {
    case .unknownParty(let id):
      Failure("there is no party “\(id.key)” in the register", help: "name a party by its id")
    case .notOwn(let id):
      Failure(
        "“\(id.key)” is not one of ours: its record is its own",
        help: "name a party that the register marks with own=\"yes\"")
    case .nothing(let id, let role):
      Failure(
        "“\(id.key)” carries out no activity as a \(role.rawValue), so there is no record of that",
        help: "choose the other --role, or another party with --of")
    case .unknownWord(let word): Assembly.failure(word)
    }
  }
}

extension RecordRole: ExpressibleByArgument {}
extension RecordTable: ExpressibleByArgument {}
