import Accounts
import Pages
import Registry
import Vocabulary
import Wording

/// The pages of promises and of questions.
enum SeeingPages {
  static var all: [Route] { [promises, questions] }

  private static var promises: Route {
    .page("/promises", "showPromises") { visit in
      let (look, language, mayChange) = (visit.look, visit.language, visit.mayChange)
      return try await visit.house.keeper.aside {
        try PromisesPage(of: look.register, under: look.law, on: look.day, in: language, mayChange: mayChange)
      }
    }
  }

  private static var questions: Route {
    .shown("/questions", "showQuestions", parameters: [.query("to", .id, "Whose letter.")]) { visit in
      let report = try await visit.report()
      let (look, language) = (visit.look, visit.language)
      guard let to = visit.call["to"] else {
        return try visit.reply(
          try await visit.written { QuestionsPage(report, of: look.register, under: look.law, in: language) })
      }
      let party = look.register.number(of: ID<Party>(to)) == nil ? nil : ID<Party>(to)
      guard party != nil || to == "us" else { throw Problem(.noSuch(.party, id: to)) }
      return try visit.reply(
        try await visit.written { LetterPage(to: party, report, of: look.register, under: look.law, in: language) })
    }
  }
}
