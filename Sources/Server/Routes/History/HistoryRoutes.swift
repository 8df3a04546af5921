import Documents
import HTTPTypes
import Registry
import RegistryStore
import Synchronization
import Wording
import Accounts

/// The routes of who changed what, when and why.
enum HistoryRoutes {
  static var all: [Route] { [list, one] }

  private static var list: Route {
    Route(
      method: .get, path: PathPattern("/api/v1/history"), operation: "listHistory", noun: .history,
      about: "The revisions of the register, the newest first: who changed what, when and why.", right: .readRegister,
      parameters: [
        ObjectRoutes.paging[0], .query("before", .number(1...1_000_000_000), "Only revisions before this one."),
      ],
      answers: [AnswerRule(200, "Revisions.", [(MediaTypes.json, .named("History"))])],
      serve: { call, house in
        let most = call["limit"].flatMap { Int($0) } ?? 50
        let before = call["before"].flatMap { Int($0) } ?? Int.max
        return try await house.keeper.aside {
          let entries = try entries(house).filter { $0.revision.number < before }
          return Reply(
            200, MediaTypes.json, HistoryJSON(entries.suffix(most).reversed(), head: house.keeper.look.revision).bytes)
        }
      })
  }

  private static var one: Route {
    Route(
      method: .get, path: PathPattern("/api/v1/history/{revision}"), operation: "getRevision", noun: .history,
      about: "One revision.", right: .readRegister,
      parameters: [.path("revision", .number(1...1_000_000_000), "Its number.")],
      answers: [AnswerRule(200, "The revision.", [(MediaTypes.json, .named("History"))])], refusals: [404],
      serve: { call, house in
        let number = Int(try call.required("revision")) ?? 0
        return try await house.keeper.aside {
          let found = try entries(house).filter { $0.revision.number == number }
          if found.isEmpty { throw Problem(.noSuch(.revision, id: "\(number)")) }
          return Reply(200, MediaTypes.json, HistoryJSON(found, head: house.keeper.look.revision).bytes)
        }
      })
  }

  /// The history up to now, the first revision first.
  static func entries(_ house: House) throws -> [HistoryEntry] {
    let look = house.keeper.look
    if look.revision == 0 { return [] }
    if let known = look.history.withLock({ $0 }) { return known }
    let read = try house.keeper.reading().history()
    look.history.withLock { $0 = read }
    return read
  }
}
