import Documents
import Law
import Records
import Registry
import Vocabulary
import Wording
import Checks

/// Who received what, in the form that is asked for.
enum TraceAnswer {
  static func make(_ call: Call, _ house: House) async throws -> Reply {
    let type = try call.wishedFormat([("json", MediaTypes.json), ("csv", MediaTypes.csv)])
    return try await house.keeper.aside {
      let asked = try Asking(call, house)
      let question = TraceQuestion(
        subjects: call.lists["subject"] ?? [], categories: call.lists["category"] ?? [],
        activity: call["activity"].map { ID($0) })
      let trace = try trace(question, asked.register, under: asked.law, on: asked.day)
      if type == MediaTypes.json { return Reply(200, type, TraceJSON(trace).bytes) }
      return Reply(200, type + "; charset=utf-8", TraceCSV(trace, in: call.language).bytes).named("trace.csv")
    }
  }

  /// The answer to a question. Throws a problem where the register or the law does not have what it names.
  static func trace(
    _ question: TraceQuestion, _ register: RegistrySnapshot, under law: LawEdition, on day: Day
  ) throws -> Trace {
    do throws(TraceFault) {
      return try Trace(question, in: register, under: law, on: day)
    } catch {
      switch error {
      case .unknownActivity(let id): throw Problem(.noSuch(.activity, id: id.key))
      case .unknownTerm(let word, _): throw Problem(.noSuch(.term, id: word))
      case .unknownWord(let word): throw Problem(.noSuch(.term, id: word.word))
      }
    }
  }
}
