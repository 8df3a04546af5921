import Accounts
import HTTPTypes
import Pages
import RegistryStore
import Wording

/// The pages that people work on. They are no part of the interface for programs, and so of no description.
enum PageRoutes {
  static var all: [Route] {
    SignInPages.all
      + NewPasswordPages.all
      + TodayPages.all
      + ListPages.all
      + ObjectPages.all
      + FindingsPages.all
      + PicturePages.all
      + SeeingPages.all
      + TracePages.all
      + HistoryPages.all
      + ExportPages.all
      + FormPages.all
      + PeoplePages.all
      + AccountPages.all
      + SignedCopyPages.all
      + StartPages.all
  }
}

extension Route {
  /// A page of the register that is looked at. Whoever may read the register may look, unless it says otherwise.
  static func page<Shown: Page>(
    _ path: String, _ operation: String, right: Right = .readRegister, parameters: [Field] = [],
    _ make: @escaping @Sendable (Visit) async throws -> Shown
  ) -> Route {
    shown(path, operation, right: right, parameters: parameters) { visit in
      try visit.reply(try await visit.written { try await make(visit) })
    }
  }

  /// A page whose reply is made by hand: with a status of its own, or no page at all.
  static func shown(
    _ path: String, _ operation: String, right: Right = .readRegister, parameters: [Field] = [],
    _ serve: @escaping @Sendable (Visit) async throws -> Reply
  ) -> Route {
    Route(
      method: .get, path: PathPattern(path), operation: operation, noun: .pages, about: "A page.", right: right,
      parameters: parameters + pathFields(path) + [
        .query("asOf", .asOf, "A past state."),
        .query("recorded", .number(1...Int(UInt32.max)), "The revision that was recorded just now."),
      ],
      serve: { call, house in
        do {
          return try await serve(try await Visit(call, house))
        } catch let fault as StoreFault {
          guard case .noSuchRevision(.day) = fault else { throw fault }
          return try await Visit(call.now, house).beforeRegister(fault)
        }
      })
  }

  /// What a form of a page sends.
  static func sent(
    _ path: String, _ operation: String, right: Right, parameters: [Field] = [], most: Int = 1 << 20,
    limit: LimitedAction? = nil, _ serve: @escaping @Sendable (Visit) async throws -> Reply
  ) -> Route {
    Route(
      method: .post, path: PathPattern(path), operation: operation, noun: .pages, about: "A form of a page.",
      right: right, parameters: parameters + pathFields(path), body: .page(most: most), limit: limit,
      serve: { call, house in try await serve(try await Visit(call, house)) })
  }

  /// What a form with a file sends: its fields are in `call.form`, its files in `call.files`.
  static func sentWithFile(
    _ path: String, _ operation: String, right: Right, parameters: [Field] = [], most: Int,
    _ serve: @escaping @Sendable (Visit) async throws -> Reply
  ) -> Route {
    Route(
      method: .post, path: PathPattern(path), operation: operation, noun: .pages, about: "A form of a page.",
      right: right, parameters: parameters + pathFields(path), body: .upload(most: most), limit: .upload,
      serve: { call, house in try await serve(try await Visit(call, house)) })
  }

  /// A value in braces is an id.
  private static func pathFields(_ path: String) -> [Field] {
    path.split(separator: "/").filter { $0.hasPrefix("{") }.map {
      .path(String($0.dropFirst().dropLast()), .id, "Which one.")
    }
  }
}

extension Visit {
  /// That the register begins later than the day that was asked for, with the way to where it begins.
  fileprivate func beforeRegister(_ fault: StoreFault) throws -> Reply {
    guard let refusal = Problem(meaning: fault)?.refusal else { throw fault }
    let page = ProblemPage(
      refusal.told(in: language), request: call.number, beginning: address.beginning, in: language)
    return try reply(page, status: refusal.status)
  }

  /// What a page shows, written once for all who look at the same until something changes. What shows more than the
  /// register, such as somebody's sessions, is written for each.
  func written(_ make: @escaping @Sendable () async throws -> some Page) async throws -> WrittenPage {
    guard isCurrent, isShared else { return try WrittenPage(try await make(), past: call["asOf"]) }
    return try await once(in: look, make)
  }

  /// What a page shows of a register as it stands, written once for all with the same rights who ask for it.
  func once(
    in look: Look, _ make: @escaping @Sendable () async throws -> some Page
  ) async throws -> WrittenPage {
    let key = WrittenPages.Key(
      address: call.head.path ?? "", language: language, mayChange: caller.may(.changeRegister),
      managesPeople: caller.may(.managePeople))
    return try await look.pages.page(for: key) { try WrittenPage(try await make()) }
  }
}
