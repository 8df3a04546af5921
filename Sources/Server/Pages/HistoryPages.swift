import Accounts
import Documents
import Pages
import Registry
import RegistryStore
import Vocabulary
import Wording

/// The pages of the history.
enum HistoryPages {
  static var all: [Route] { [list, one] }

  private static let page = Field.query("page", .number(1...1_000_000), "Which page.")

  private static var list: Route {
    .page(
      "/history", "showHistory",
      parameters: [
        page, .query("by", .text(200), "Who recorded it."),
        .query("object", .text(130), "An object's name or id, or a part of it."),
      ]
    ) { visit in
      let (look, call, house, language) = (visit.look, visit.call, visit.house, visit.language)
      let choice = HistoryChoice(
        by: call["by"], object: call["object"], page: call["page"].flatMap { Int($0) } ?? 1)
      return try await house.keeper.aside {
        HistoryPage(
          try entries(look, house), choice, of: look.register, under: look.law, in: language, house.keeper.clock.zone)
      }
    }
  }

  private static var one: Route {
    .page("/history/{revision}", "showRevision", parameters: [page]) { visit in
      let (look, call, house, language) = (visit.look, visit.call, visit.house, visit.language)
      let number = Int(try call.required("revision")) ?? 0
      return try await house.keeper.aside {
        let entries = try entries(look, house)
        guard let entry = entries.first(where: { $0.revision.number == number }) else {
          throw Problem(.noSuch(.revision, id: call["revision"] ?? ""))
        }
        let changes =
          number == 1
          ? nil
          : try house.changes(
            from: number - 1, to: number, on: entry.revision.day, in: language,
            page: call["page"].flatMap { Int($0) } ?? 1)
        return RevisionPage(
          entry, changes, isNewest: number == entries.last?.revision.number, in: language, house.keeper.clock.zone)
      }
    }
  }

  /// The history up to the state that is shown.
  static func entries(_ look: Look, _ house: House) throws -> [HistoryEntry] {
    try HistoryRoutes.entries(house).filter { $0.revision.number <= look.revision }
  }
}

extension House {
  /// What lies between two revisions, with both judged on one day.
  func changes(from old: Int, to new: Int, on day: Day, in language: Language, page: Int) throws -> ChangesShown {
    let law = keeper.look.law
    let store = try keeper.reading()
    let (before, _) = try store.snapshot(.revision(old), under: law)
    let (after, _) = try store.snapshot(.revision(new), under: law)
    return try ChangesShown(
      try differences(from: before, to: after), from: before, to: after, under: law, on: day, in: language, page: page)
  }
}
