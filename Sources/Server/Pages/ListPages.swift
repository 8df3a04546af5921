import Accounts
import Checks
import Synchronization
import Pages
import Registry
import Vocabulary
import Wording

/// The lists of the register.
enum ListPages {
  static var all: [Route] { ObjectKind.allCases.filter { $0 != .registry }.map { list($0) } + [more] }

  private static func list(_ kind: ObjectKind) -> Route {
    .page("/" + kind.segment, "show" + kind.segment.capitalised, parameters: fields(of: kind)) { visit in
      ListPage(ListQuery(kind, visit.call.values), of: try await visit.shown())
    }
  }

  private static var more: Route {
    .page("/more", "showMore") { visit in MorePage(try await visit.shown()) }
  }

  /// What a list may be narrowed and sorted by.
  private static func fields(of kind: ObjectKind) -> [Field] {
    let common: [Field] = [
      .query("q", .text(100), "Words of a name."), .query("sort", .id, "A column."),
      .query("down", .flag, "Whether downwards."), .query("page", .number(1...1_000_000), "Which page."),
    ]
    let verdict = Field.query(
      "verdict", .choice(["violates", "unknown", "complies", "not-applicable"]), "Only those with this verdict.")
    let country = Field.query("country", .choice(["inside", "outside", "unknown"]), "Only those there.")
    let role = Field.query("role", .id, "Only those in this role.")
    let own: [Field] =
      switch kind {
      case .flow:
        [
          verdict, country, role, .query("state", .choice(["live", "planned", "ended"]), "Only those."),
          .query("activity", .id, "Only those of it."), .query("party", .id, "Only those from or to it."),
          .query("system", .id, "Only those from or to it."), .query("agreement", .id, "Only those that lean on it."),
        ]
      case .agreement:
        [verdict, .query("kind", .id, "Only this sort."), .query("party", .id, "Only those with it.")]
      case .party: [verdict, country, role, .query("tab", .choice(["controllers", "all"]), "Which parties.")]
      case .activity: [verdict, role]
      case .system: [verdict, .query("party", .id, "Only those that it runs.")]
      case .notice: [verdict]
      case .registry, .term, .announcement, .acceptance: []
      }
    return common + own
  }
}

extension Visit {
  /// The register as pages show it, with what its things have to do with each other.
  func shown() async throws -> Shown {
    let look = look
    let report = try await report()
    let overview = try await house.keeper.aside { try look.overview(report) }
    return Shown(
      look.register, under: look.law, on: look.day, overview, by: narrator, mayChange: mayChange)
  }
}

extension Look {
  /// What the register's things have to do with each other, made for the first who asks.
  func overview(_ report: Report) throws -> Overview {
    try madeOverview.withLock { made in
      if let made { return made }
      let overview = try Overview(register, under: law, on: day, report)
      made = overview
      return overview
    }
  }
}
