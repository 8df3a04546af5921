import Cast
import Checks
import Law
import Testing

@Suite struct `What a report shows` {
  @Test func `is what does not comply, unless everything is asked for`() throws {
    let law = try LawEdition.current()
    var (shownInAll, complying) = (0, 0)
    for seed in 0..<10 as Range<UInt64> {
      let random = RandomRegister(seed: seed)
      let register = try random.snapshot()
      let shown = try report(of: register, under: law, on: random.day)
      #expect(shown == (try report(of: register, under: law, on: random.day, all: false)))
      let answers = shown.checks.flatMap(\.verdicts)
      #expect(answers.allSatisfy { $0.answer > .complies || $0.code == .waits })
      let everything = try report(of: register, under: law, on: random.day, all: true).checks.flatMap(\.verdicts)
      shownInAll += answers.count
      complying += everything.count { $0.answer == .complies }
    }
    #expect(shownInAll > 0 && complying > 0)
  }
}
