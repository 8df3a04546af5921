import Accounts
import Pages
import Records
import Registry
import Vocabulary
import Wording

/// The page that asks who received whose data.
enum TracePages {
  static var all: [Route] {
    [
      .page(
        "/trace", "showTrace",
        parameters: [
          .query("subject", .id, "A kind of data subjects.", repeats: true),
          .query("category", .id, "A category of data.", repeats: true), .query("activity", .id, "An activity."),
          .query("on", .day, "The day that is asked about."), .query("asked", .flag, "Whether it is asked."),
        ]
      ) { visit in
        let (look, call, language) = (visit.look, visit.call, visit.language)
        let day = call.day ?? look.day
        let question = TraceQuestion(
          subjects: call.lists["subject"] ?? [], categories: call.lists["category"] ?? [],
          activity: call["activity"].map { ID($0) })
        return try await visit.house.keeper.aside {
          let trace =
            call["asked"] == "true" ? try TraceAnswer.trace(question, look.register, under: look.law, on: day) : nil
          return TracePage(question, answered: trace, of: look.register, under: look.law, on: day, in: language)
        }
      }
    ]
  }
}
