import Documents
import Law
import Registry
import Testing
import Vocabulary
import Wording

@testable import Server

@Suite struct `A refusal over HTTP` {
  private static func problem(_ body: () throws -> Void) throws -> Problem {
    do {
      try body()
    } catch {
      return try #require(Problem(meaning: error))
    }
    return Problem(.fault)
  }

  private static func errors(_ problem: Problem, _ language: Language) throws -> [JSONNode] {
    let node = try JSONReader.read(problem.json(in: language, request: "1"))
    guard case .array(let errors)? = node["errors"]?.value else { return [] }
    return errors
  }

  @Test func `tells what is wrong with an object in the language of whoever asked`() throws {
    let problem = try Self.problem {
      _ = try DeclaredObject(json: Array("{\"id\": \"x\", \"nam\": 1, \"own\": \"yes\"}".utf8), kind: .party)
    }
    #expect(
      try Self.errors(problem, .en).map { $0["message"]?.text } == [
        "`nam` is not a member here", "`true` or `false` belongs here, and a string stands here",
      ])
    #expect(
      try Self.errors(problem, .nb).map { $0["message"]?.text } == [
        "`nam` er ikke et felt her", "her hører det hjemme `true` eller `false`, og det står en streng",
      ])
    #expect(
      try Self.errors(problem, .nb).map { $0["help"]?.text } == ["mente du `name`?", "skriv `true` eller `false`"])
    #expect(try Self.errors(problem, .nb).map { $0["pointer"]?.text } == ["/nam", "/own"])
  }

  @Test func `tells what is wrong with a small body in the language of whoever asked`() throws {
    let fields = [Field(name: "name", place: .body, rule: .text(9), isRequired: true, about: "A name.")]
    let problem = try Self.problem { _ = try BodyMembers.json(Array("{\"nam\": \"x\"}".utf8), fields) }
    let (en, nb) = (try Self.errors(problem, .en), try Self.errors(problem, .nb))
    #expect(en.count == 2 && nb.count == 2)
    #expect(nb.map { $0["message"]?.text } == ["Her finnes ikke parameteren «nam».", "«name» mangler."])
    #expect(en.map { $0["message"]?.text } == ["There is no parameter “nam” here.", "“name” is missing."])
  }

  @Test func `names the object, the field and what both made of it, where two changes cannot both be`() throws {
    let conflict = MergeConflict(
      ObjectName(.agreement, "dpa"), title: "The agreement",
      .field(
        FieldStep("extends-until"), base: nil, theirs: [SaidField([], .day, ["2027-01-31"])],
        ours: [SaidField([], .day, ["2027-02-28"])]))
    let register = try RegistryBuilder(RegisterHeader(id: "r")).finish()
    for (language, theirs, ours) in [
      (Language.en, "31 January 2027", "28 February 2027"), (.nb, "31. januar 2027", "28. februar 2027"),
    ] {
      let text = ConflictText([conflict], theirs: register, ours: register, under: try .current(), in: language)
      let problem = Problem(.conflicts, text.told.map { Problem.Fault(object: $0.object, what: .conflict($0)) })
      let error = try #require(try Self.errors(problem, language).first)
      #expect(error["kind"]?.text == "agreement" && error["id"]?.text == "dpa")
      #expect(error["field"]?.text == "extendsUntil")
      #expect(error["before"]?.value == .null)
      #expect(error["theirs"]?.text == theirs && error["ours"]?.text == ours)
      let message = try #require(error["message"]?.text)
      #expect(message.contains(theirs) && message.contains(ours) && !message.contains("\n"))
    }
  }
}
