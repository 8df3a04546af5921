public import Vocabulary

/// A flow as a row of numbers: 64 bytes, so that a million flows are 64 MB and a check reads one cache line each.
public struct FlowRow: Sendable, BitwiseCopyable {
  /// The party or system that the data come from.
  public var from: Number<Actor>
  /// The party or system that gets them.
  public var to: Number<Actor>
  /// The activity.
  public var activity: Number<Activity>
  /// The flows that this one passes on: none, one, or a list of the snapshot.
  public var upstream = Upstream.none
  /// The first day, `Int32.min` where it is not declared.
  var since = Int32.min
  /// The last day, `Int32.max` where it is not declared.
  var until = Int32.max
  /// Data categories.
  public var categories = SetNumber.undeclared
  /// Data subjects.
  public var subjects = SetNumber.undeclared
  /// Purposes.
  public var purposes = SetNumber.undeclared
  /// The recipient's own purposes.
  public var ownPurposes = SetNumber.undeclared
  /// Operations.
  public var operations = SetNumber.undeclared
  /// Places of storage.
  public var storage = SetNumber.undeclared
  /// Places of access.
  public var access = SetNumber.undeclared
  /// What many flows declare alike.
  public var details: UInt32 = 0
  /// The party that a sub-processor works for: its number as an actor and one more; zero where undeclared.
  var worksForRaw: UInt32 = 0
  /// The recipient's role.
  public var role: RecipientRole
  var flags: UInt8 = 0
  var spare: UInt16 = 0

  /// A row of which only the ends are known yet.
  public init(from: Number<Actor>, to: Number<Actor>, activity: Number<Activity>, role: RecipientRole) {
    self.from = from
    self.to = to
    self.activity = activity
    self.role = role
  }

  /// The days between which data flow; an undeclared end is open.
  public var period: Period {
    get {
      Period(
        from: since == .min ? nil : Day(number: since), until: until == .max ? nil : Day(number: until))
    }
    set {
      since = newValue.from?.number ?? .min
      until = newValue.until?.number ?? .max
    }
  }

  /// Whether data flow on a day.
  public func isLive(on day: Day) -> Bool { since <= day.number && day.number <= until }

  /// Whether data will flow later than a day.
  public func isPlanned(on day: Day) -> Bool { day.number < since }

  /// The party that a sub-processor works for, where it is declared.
  public var worksFor: Number<Actor>? {
    get { worksForRaw == 0 ? nil : Number(worksForRaw - 1) }
    set { worksForRaw = newValue.map { $0.raw + 1 } ?? 0 }
  }

  /// Whether it is made up for an example.
  public var invented: Bool {
    get { flags & 1 != 0 }
    set { flags = newValue ? flags | 1 : flags & ~1 }
  }

  /// Whether the flow was declared, and not only named by another.
  var isDeclared: Bool {
    get { flags & 2 != 0 }
    set { flags = newValue ? flags | 2 : flags & ~2 }
  }
}

/// Where the flows that a flow passes on are written: most have none or one.
public struct Upstream: Hashable, Sendable, BitwiseCopyable {
  let raw: UInt32
  /// The flow passes nothing on.
  public static let none = Upstream(raw: 0)
  static let listBit: UInt32 = 1 << 31

  /// The one flow that is passed on, where it is one and not several.
  public var single: Number<Flow>? { raw != 0 && raw & Self.listBit == 0 ? Number(raw - 1) : nil }
}
