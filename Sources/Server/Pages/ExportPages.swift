import Accounts
import Documents
import Pages
import Records
import Registry
import RegistryStore
import Vocabulary
import Wording

/// The page of what can be handed over.
enum ExportPages {
  /// How far back changes are shown where nobody names a state, in days.
  private static let daysBack = 30

  static var all: [Route] {
    [
      .page(
        "/exports", "showExports",
        parameters: [
          .query("on", .day, "The day of judgment."), .query("since", .asOf, "Since when changes are shown."),
          .query("page", .number(1...1_000_000), "Which page of the changes."),
        ]
      ) { visit in
        let (look, call, house, language) = (visit.look, visit.call, visit.house, visit.language)
        let isPast = !visit.isCurrent
        return try await house.keeper.aside {
          var fingerprint = Fingerprint()
          try RegistryWriter.write(look.register) { fingerprint.feed($0) }
          return ExportsPage(
            of: look.register, under: look.law, revision: look.revision, isPast: isPast, on: call.day ?? look.day,
            sha256: fingerprint.digits, since: try since(call, look, house, language),
            records: RecordOfProcessing.available(in: look.register), in: language, house.keeper.clock.zone)
        }
      }
    ]
  }

  private static func since(
    _ call: Call, _ look: Look, _ house: House, _ language: Language
  ) throws -> ExportsPage.Since {
    let asked = call["since"] ?? look.day.adding(days: -daysBack).description
    let revisions = try HistoryPages.entries(look, house).map(\.revision)
    let base =
      switch AsOf(asked) {
      case .revision(let number): min(number, look.revision)
      case .day(let day): revisions.last { $0.day <= day }?.number ?? 0
      case nil: 0
      }
    let later = revisions.filter { $0.number > base }
    guard base > 0 else { return ExportsPage.Since(asked, later, nil) }
    let changes = try house.changes(
      from: base, to: look.revision, on: call.day ?? look.day, in: language,
      page: call["page"].flatMap { Int($0) } ?? 1)
    return ExportsPage.Since(asked, later, changes)
  }
}
