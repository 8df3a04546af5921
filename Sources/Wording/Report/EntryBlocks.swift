import Checks
import Registry
import Vocabulary

/// What entries of several causes must share to be said together.
struct SharedWords: Hashable {
  var section: ReportSection
  var kind: String
  var sentence: String
  var remedy: String?
  var provisions: String
  var notes: [String]
}

extension Narrator {
  /// What an entry says when its cause is called by its sort; none where it says several things.
  func sharedWords(_ entry: CauseEntry, on day: Day) -> SharedWords? {
    guard let item = entry.items.first, entry.items.count == 1, item.accepted == 0 else { return nil }
    var narrator = self
    narrator.named = entry.cause
    narrator.namesNoParties = !item.checks.contains(.controllersAreArranged)
    let saying = narrator.saying(item.verdicts, on: day)
    return SharedWords(
      section: entry.section, kind: entry.cause.kind, sentence: saying.sentence, remedy: saying.remedy,
      provisions: provisions(item.code, of: item.checks), notes: notes(item.details))
  }

  /// Entries by what they say: those that say the same of three things or more stand together, where the first stands.
  func blocks(_ entries: [CauseEntry], on day: Day) -> [[CauseEntry]] {
    let words = entries.map { $0.section == .notRecorded ? nil : sharedWords($0, on: day) }
    let counts = Dictionary(words.compactMap { $0 }.map { ($0, 1) }, uniquingKeysWith: +)
    var blocks: [[CauseEntry]] = []
    var places: [SharedWords: Int] = [:]
    for (entry, words) in zip(entries, words) {
      guard let words, counts[words, default: 0] >= 3 else {
        blocks.append([entry])
        continue
      }
      if let known = places[words] {
        blocks[known].append(entry)
      } else {
        places[words] = blocks.count
        blocks.append([entry])
      }
    }
    return blocks
  }

  /// What would decide a finding, by its title alone, where what is said of it tells its sort.
  func title(_ cause: Cause) -> String {
    guard case .agreement(let id) = cause, let number = snapshot.number(of: id) else { return shortName(cause) }
    return snapshot.agreements[number.index].title?.cleaned ?? phrase(id).withCapital
  }

  /// What would decide a finding, by its name alone, where its sort has been said.
  func shortName(_ cause: Cause) -> String {
    switch cause {
    case .flow(let id): name(id)
    case .system(let id): name(id)
    case .activity(let id): name(id)
    case .notice(let id): name(id)
    case .subProcessor(let party, _): name(party)
    case .pair, .agreement, .party, .promise: phrase(cause).withCapital
    }
  }
}
