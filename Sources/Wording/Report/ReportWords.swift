import Checks

/// The parts of a text report, in the order in which they stand.
public enum ReportSection: Int, CaseIterable, Comparable, Sendable {
  /// What disagrees with an agreement or the law, and weighs as an error.
  case violations
  /// What is not known, and weighs as an error.
  case toBeClarified
  /// What was confirmed too long ago.
  case lapsed
  /// Particulars that merely have to be written down, as figures.
  case notRecorded
  /// What should be otherwise or should be known.
  case warnings
  /// What would be good practice.
  case advice
  /// Every answer, where all were asked for.
  case everyAnswer

  /// In the order in which they stand.
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// The labels that stand before the lines of an entry.
enum EntryLabel: CaseIterable {
  /// The provision.
  case provision
  /// What is missing.
  case missing
  /// What to do.
  case remedy
  /// The flows and the like that it concerns.
  case subjects
  /// A note.
  case note
}

/// How many things of one sort a register has made up.
struct InventedCount {
  /// The sorts of things that may be made up.
  enum Sort: CaseIterable {
    case party, listing, system, activity, collectionPoint, agreement, subProcessor, transferTool, flow, notice
    case announcement, acceptance, term
  }
  /// Which sort.
  var sort: Sort
  /// How many.
  var count: Int
}

/// What the last lines of a text report count.
struct ClosingCounts {
  /// The entries under each heading.
  var causes: [ReportSection: Int] = [:]
  /// Findings that somebody has accepted.
  var accepted = 0
  /// The flows.
  var flows = FlowCounts()
  /// The activities, promises and notices.
  var others = AnswerCounts()
  /// Flows in use that no check had anything to ask about.
  var notJudged = 0

  /// How many entries a part has.
  subscript(_ section: ReportSection) -> Int { causes[section] ?? 0 }
}

extension AnswerCounts {
  /// How many subjects were counted.
  var total: Int { complies + violates + unknown + notApplicable }
}
