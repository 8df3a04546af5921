public import Checks
public import Registry
public import Vocabulary

/// Why there is no record of processing activities (Art. 30) to be made.
public enum RecordFault: Error, Hashable, Sendable {
  /// The register declares no such party.
  case unknownParty(ID<Party>)
  /// The party is not one of ours: its record is its own.
  case notOwn(ID<Party>)
  /// The party carries out nothing in this role: an empty record would read as «processes nothing».
  case nothing(ID<Party>, RecordRole)
  /// The register names a word that the law edition does not have.
  case unknownWord(UnknownWord)
}
