import Registry
import Testing
import Vocabulary
import Wording

@Suite struct `What is refused over HTTP` {
  private static let all: [Refusal] =
    [
      .noSuchPath, .noObject(.party, id: "x"), .noSuchMethod(["GET", "PUT"]), .notSignedIn, .notRecognised, .notAllowed,
      .forged, .twoCredentials, .unknownParameter("x", known: []), .unknownParameter("x", known: ["a", "b"]),
      .missing("x"), .twice("x"), .bodyType(["a", "b"]), .packedBody, .brokenBody, .notAnObject, .tooLarge(10),
      .answerType(["a"]),
      .unusable,
      .noCondition, .stale, .idInUse(.flow, id: "x"), .otherID(path: "a", body: "b"), .referredTo, .conflicts,
      .keyReused, .beforeRegister(day: Day(number: 20000), first: Day(number: 20500)), .tooOften(seconds: 6), .busy,
      .full, .stopped, .unwritable, .fault,
    ] + Refusal.Thing.allCases.map { .noSuch($0, id: "x") } + PeopleRefusal.allCases.map { .people($0) }
    + [ValueRule.id, .day, .number(1...2), .choice(["a"]), .flag, .cursor, .asOf, .text(9), .tag, .key, .list(["a"])]
    .map { .value(name: "x", $0) } + ObjectKind.allCases.map { .noObject($0, id: "x") }

  @Test func `is told in both languages, in sentences that differ`() {
    for refusal in Self.all {
      let (en, nb) = (refusal.told(in: .en), refusal.told(in: .nb))
      #expect(en.detail != nb.detail && en.help != nb.help, "\(refusal)")
      for text in [en.detail, en.help, nb.detail, nb.help] {
        #expect(text.hasSuffix("."), "\(text)")
      }
      #expect(!en.title.isEmpty && !nb.title.isEmpty)
    }
  }

  @Test func `is not told as something else`() {
    let details = Set(Self.all.map { "\($0.told(in: .en))" })
    #expect(details.count >= Self.all.count - 1)
  }
}
