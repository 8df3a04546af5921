import Cast
import Checks
import Registry
import Testing
import Vocabulary

@Suite struct `The authority that a notice names` {
  private let rule = "R33 n"

  private func register(_ name: String?, seat: String = "SE", places: [String] = []) -> Register {
    Recorded.promising(.authorityIs) { ($0.name, $0.places) = (name, places) }
      .changed { $0.change("us" as ID<Party>) { $0.seat = seat } }
  }

  @Test func `is right in any case of letters, and left to this rule by the other`() throws {
    let right = try Answers(register("integritetsskyddsmyndigheten"))
    #expect(right[rule] == "complies authority-named")
    #expect(right["R22 n/p"] == "not-applicable judged-elsewhere")
    #expect(try Answers(register("IMY", places: ["SE"]))[rule] == "complies authority-named")
    #expect(try Answers(register("Datatilsynet", seat: "SJ", places: ["NO"]))[rule] == "complies authority-named")
    let italian = register("GARANTE PER LA PROTEZIONE DEI DATI PERSONALI", seat: "IT")
    #expect(try Answers(italian)[rule] == "complies authority-named")
    #expect(try Answers(register(nil))[rule] == "not-applicable no-authority-named")
  }

  @Test func `is the same with blanks before or after its name`() throws {
    for name in [" Integritetsskyddsmyndigheten", "IMY ", "\t\nIMY\r "] {
      #expect(try Answers(register(name))[rule] == "complies authority-named")
    }
    let former = try Answers(register("Datainspektionen "))
    #expect(former[rule] == "violates authority-renamed (warning)")
    #expect(try Answers(register("I MY"))[rule] == "violates wrong-authority (warning)")
  }

  @Test func `is stale from the day on which it got another name`() throws {
    let register = register("Datainspektionen")
    #expect(try Answers(register, on: Day(2020, 12, 31))[rule] == "complies authority-named")
    let after = try Answers(register, on: Day(2021, 1, 1))
    #expect(after[rule] == "violates authority-renamed (warning)")
    #expect(
      after.details(rule) == [
        .authority("Datainspektionen", of: "SE", former: true),
        .missingAuthority("Integritetsskyddsmyndigheten", of: "SE"),
      ])
    #expect(after.verdict(rule)?.cause == .notice("n"))
    let elsewhere = try Answers(self.register("Datainspektionen", seat: "NO"), on: Day(2021, 1, 1))
    #expect(elsewhere[rule] == "violates wrong-authority (warning)")
    let there = try Answers(self.register("Datainspektionen", places: ["NO"]), on: Day(2021, 1, 1))
    #expect(there[rule] == "violates wrong-authority (warning)")
    let beside = register.changed {
      var second = Promise(id: "q", kind: .authorityIs)
      second.name = "IMY"
      $0.notices[0].promises.append(second)
    }
    #expect(try Answers(beside)[rule] == "violates authority-renamed (warning)")
  }

  @Test func `may be another country's of the same name`() throws {
    let danish = try Answers(register("Datatilsynet", seat: "NO", places: ["DK"]))
    #expect(danish[rule] == "violates wrong-authority (warning)")
    #expect(danish.details(rule) == [.missingAuthority("Datatilsynet", of: "NO")])
  }

  @Test func `may be a regional one, or none that anybody knows`() throws {
    let regional = try Answers(register("IMY", seat: "DE"))
    #expect(regional[rule] == "unknown another-authority (warning)")
    let unheard = try Answers(register("The Office", seat: "DE"))
    #expect(unheard[rule] == "unknown another-authority (warning)")
    #expect(unheard.details(rule).contains(.authority("The Office", of: nil, former: false)))
    let british = register("ICO", seat: "GB").changed { $0.change("us" as ID<Party>) { $0.underArticle3 = true } }
    #expect(try Answers(british)[rule] == "unknown no-authority-in-tables (warning)")
  }

  @Test func `is not judged where the notice does not stand`() throws {
    let old = register("Datainspektionen").changed { $0.notices[0].period.until = Day(2026, 2, 28) }
    #expect(try Answers(old)[rule] == "nothing")
    #expect(try Answers(old, on: Day(2026, 2, 28))[rule] == "violates authority-renamed (warning)")
  }
}
