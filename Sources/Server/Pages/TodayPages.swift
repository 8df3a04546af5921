import Accounts
import Pages

/// The first page.
enum TodayPages {
  static var all: [Route] { [today] }

  private static var today: Route {
    .page("/", "showToday") { visit in
      TodayPage(
        try await visit.report(), of: visit.look.register, under: visit.look.law, in: visit.language,
        mayChange: visit.mayChange, isPast: !visit.isCurrent)
    }
  }
}
