import Checks
import Documents
import HTTPTypes
import Records
import Registry
import Vocabulary
import Wording
import Accounts

/// The routes of what the checks say.
enum VerdictRoutes {
  static var all: [Route] { [verdict, explanation, report, trace, questions] }

  private static let flowID = Field.path("id", .id, "The flow's id.")

  private static var verdict: Route {
    Route(
      method: .get, path: PathPattern("/api/v1/flows/{id}/verdict"), operation: "getFlowVerdict", noun: .verdicts,
      about: "What the checks say of one flow today: why it is not covered, and what to do.", right: .readRegister,
      parameters: [flowID], answers: [AnswerRule(200, "Its verdict.", [(MediaTypes.json, .named("FlowVerdict"))])],
      refusals: [404], serve: { try FlowVerdict.answer($0, $1) })
  }

  private static var explanation: Route {
    Route(
      method: .get, path: PathPattern("/api/v1/flows/{id}/explanation"), operation: "explainFlow", noun: .verdicts,
      about: "How the answers for one flow come about, step by step, for people.", right: .readRegister,
      parameters: [flowID], answers: [AnswerRule(200, "The steps.", [(MediaTypes.text, .document)])],
      refusals: [404],
      serve: { call, house in
        let flow = ID<Flow>(try call.required("id"))
        return try await house.keeper.aside {
          let (look, explained) = house.keeper.with { ($0.look, $0.resident.explanation(of: flow)) }
          guard let found = explained else {
            throw Problem(.noObject(.flow, id: flow.key))
          }
          let text = ExplanationText(found, of: look.register, under: look.law, in: call.language)
          return Reply.text(text.lines)
        }
      })
  }

  private static var report: Route {
    Route(
      method: .get, path: PathPattern("/api/v1/report"), operation: "getReport", noun: .verdicts,
      about: "What the checks say of the whole register: every check, every finding.", right: .readRegister,
      parameters: Asking.fields + [
        .query("all", .flag, "Whether what complies and what is not asked is listed, too."),
        .format(["json", "xml", "sarif"]),
      ],
      answers: [
        AnswerRule(
          200, "The report.",
          [(MediaTypes.json, .named("Report")), (MediaTypes.xml, .document), (MediaTypes.sarif, .document)])
      ], refusals: [404], limit: .export, serve: { try await ReportAnswer.make($0, $1) })
  }

  private static var trace: Route {
    Route(
      method: .get, path: PathPattern("/api/v1/trace"), operation: "trace", noun: .verdicts,
      about: "Every recipient of certain people's data, along all hops: for GDPR 15(1)(c) and 19.",
      right: .readRegister,
      parameters: [
        .query("subject", .id, "A kind of data subjects; several may be named.", repeats: true),
        .query("category", .id, "A category of data; several may be named.", repeats: true),
        .query("activity", .id, "Only the data of this activity."),
        .query("on", .day, "The day that is asked about; today without it."), Asking.fields[1],
        .format(["json", "csv"]),
      ],
      answers: [
        AnswerRule(200, "The recipients.", [(MediaTypes.json, .named("Trace")), (MediaTypes.csv, .document)])
      ], refusals: [404, 422], serve: { try await TraceAnswer.make($0, $1) })
  }

  private static var questions: Route {
    Route(
      method: .get, path: PathPattern("/api/v1/questions"), operation: "getQuestions", noun: .verdicts,
      about: "The open questions as letters to those who can answer them.", right: .readRegister,
      parameters: Asking.fields + [
        .query(
          "to", .id, "Only the letter to this party; `us` for what only you can answer, where no party is called so.")
      ],
      answers: [AnswerRule(200, "The letters.", [(MediaTypes.text, .document)])], refusals: [404],
      serve: { call, house in
        try await house.keeper.aside {
          let asked = try Asking(call, house)
          let letters = Letters(try asked.report(house), of: asked.register, under: asked.law, in: call.language)
          guard let id = call["to"] else { return Reply.text(letters.lines).named("questions.txt") }
          let party = asked.register.number(of: ID<Party>(id)) == nil ? nil : ID<Party>(id)
          guard party != nil || id == "us" else { throw Problem(.noSuch(.party, id: id)) }
          return Reply.text(letters.lines(toAnybody: party)).named("questions-\(id).txt")
        }
      })
  }
}

extension Reply {
  /// Lines for people, without colour.
  static func text(_ lines: [TextLine]) -> Reply {
    Reply(200, MediaTypes.text + "; charset=utf-8", Array(lines.text.utf8))
  }
}
