import Checks

/// The parts of a text report, in the order in which they stand.
enum ReportSection: Int, CaseIterable, Comparable {
  /// What disagrees with an agreement or the law, and weighs as an error.
  case violations
  /// What is not known.
  case toBeClarified
  /// Particulars that merely have to be written down, as figures.
  case notRecorded
  /// What was confirmed too long ago.
  case lapsed
  /// What weighs less.
  case warnings
  /// Every answer, where all were asked for.
  case everyAnswer

  static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// The labels that stand before the lines of an entry.
enum EntryLabel: CaseIterable {
  /// The provision.
  case provision
  /// What is missing.
  case missing
  /// What to do.
  case remedy
  /// The flows that it concerns.
  case flows
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
  /// Causes with a violation; a cause counts in each part in which something of it is found.
  var violations = 0
  /// Causes with something to be clarified, what merely has to be written down included.
  var toBeClarified = 0
  /// Causes with something that has lapsed.
  var lapsed = 0
  /// Causes with something that weighs less.
  var warnings = 0
  /// Findings that somebody has accepted.
  var accepted = 0
  /// The flows.
  var flows = FlowCounts()
}
