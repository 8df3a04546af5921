import Checks
import Documents
import HTTPTypes
import Law
import Wording
import Accounts

/// The routes of the checks and of the tables of law.
enum LawRoutes {
  static var all: [Route] { [checks, check, table] }

  private static var checks: Route {
    Route(
      method: .get, path: PathPattern("/api/v1/checks"), operation: "listChecks", noun: .law,
      about: "The checks, with their rules and provisions.", right: .readRegister,
      answers: [AnswerRule(200, "The checks.", [(MediaTypes.json, .named("Checks"))])],
      serve: { call, house in
        let narrator = house.keeper.look.narrator(call.language)
        var json = JSONText()
        json.object { json in
          json.key("checks")
          json.array { json in for check in CheckName.allCases { json.check(check, narrator) } }
        }
        json.end()
        return Reply(200, MediaTypes.json, json.take(), [(.vary, "Accept-Language")])
      })
  }

  private static var check: Route {
    Route(
      method: .get, path: PathPattern("/api/v1/checks/{check}"), operation: "explainCheck", noun: .law,
      about: "One check: its law, what it asks, what it may say, and what to do then.", right: .readRegister,
      parameters: [.path("check", .text(64), "The check's id, as agreement-is-in-force, or its rule, as R02.")],
      answers: [AnswerRule(200, "The explanation.", [(MediaTypes.text, .document)])], refusals: [404],
      serve: { call, house in
        let name = try call.required("check").lowercased()
        let found = CheckName.allCases.first { $0.rawValue == name || $0.rule.lowercased() == name }
        guard let found else { throw Problem(.noSuch(.check, id: name)) }
        return Reply.text(CatalogueText(in: call.language, under: house.keeper.law).explanation(of: found))
      })
  }

  private static var table: Route {
    Route(
      method: .get, path: PathPattern("/api/v1/law/{table}"), operation: "getLawTable", noun: .law,
      about: "A table of law: every row with its days, its source and how sure it is.", right: .readRegister,
      parameters: [.path("table", .choice(LawTable.allCases.map(\.rawValue)), "The table.")],
      answers: [AnswerRule(200, "The table.", [(MediaTypes.text, .document)])],
      serve: { call, house in
        guard let table = LawTable(rawValue: try call.required("table")) else { throw Problem(.noSuchPath) }
        return Reply.text(LawText(in: call.language, under: house.keeper.law).rows(of: table))
      })
  }
}

extension JSONText {
  fileprivate mutating func check(_ check: CheckName, _ narrator: Narrator) {
    line()
    object { json in
      json.member("id", check.rawValue)
      json.member("rule", check.rule)
      json.member("name", narrator.name(check))
      json.member("provision", check.provision)
      json.member("severity", check.gravest.name)
    }
  }
}
