/// A picture of flows: who hands data to whom, hop by hop from left to right, and on which side of the border of the
/// European Economic Area each of them has its seat.
///
/// It is a value: what it shows is decided before anything is drawn, and the same value is drawn the same.
struct FlowPicture: Hashable, Sendable {
  /// What the picture is called.
  var title: String
  /// What it shows, for those who hear it.
  var description: String
  /// Who takes part.
  var boxes: [Box] = []
  /// Who hands data to whom: one arrow for each pair, whatever the number of flows.
  var arrows: [Arrow] = []

  /// One who takes part.
  struct Box: Hashable, Sendable {
    /// The key of the party.
    var key: String
    /// The legal name, or what stands for it.
    var name: String
    /// The systems by which it takes part, and the country of its seat.
    var notes: [String] = []
    /// How many hops it stands from the controller.
    var column: Int
    /// On which side of the border it has its seat.
    var side: Side
    /// Whether it is one of our own.
    var isOwn = false
    /// Where more is told of it.
    var address: Address?
  }

  /// Whether parts of it lead to where more is told of them.
  var isLinked: Bool { boxes.contains { $0.address != nil } || arrows.contains { $0.place != nil } }

  /// The column of those whose hop nobody can tell, after all others.
  static let unknownColumn = Int.max

  /// On which side of the border of the EEA a party has its seat.
  enum Side: Int, CaseIterable, Hashable, Sendable {
    case inside
    case outside
    /// Nobody has said where.
    case unknown
  }

  /// What is handed from one box to another.
  struct Arrow: Hashable, Sendable {
    /// The source, by its place among the boxes.
    var from: Int
    /// The recipient, by its place among the boxes.
    var to: Int
    /// How many flows it stands for.
    var count: Int
    /// The worst that was found about them.
    var standing: Standing
    /// Where more is told of it, on the page.
    var place: Anchor?
  }
}

/// How a flow stands, as pages show it: by a word, a colour and a shape.
enum Standing: Int, CaseIterable, Hashable, Sendable, Comparable {
  case violates
  case unknown
  case complies
  case notApplicable
  /// It begins later and is not judged.
  case planned

  static func < (one: Standing, other: Standing) -> Bool { one.rawValue < other.rawValue }

  /// What styles it.
  var styleClass: StyleClass {
    switch self {
    case .violates: .violates
    case .unknown: .unknown
    case .complies: .complies
    case .notApplicable: .notApplicable
    case .planned: .planned
    }
  }

  /// The mark that is drawn for it.
  var mark: Anchor { Anchor("mark", styleClass.rawValue) }
}
