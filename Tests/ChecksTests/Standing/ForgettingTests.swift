import Cast
import Law
import Registry
import Testing
import Vocabulary

@testable import Checks

@Suite struct `What is kept of neighbouring agreements` {
  @Test func `may be let go of between any two flows, and is found again the same`() throws {
    let law = try LawEdition.current()
    var (asked, kept) = (0, 0)
    for seed in 0..<60 as Range<UInt64> {
      let random = RandomRegister(seed: seed)
      let register = try random.snapshot()
      let standings = try FlowStandings(of: register, under: law, on: random.day)
      let forgetful = try FlowStandings(of: register, under: law, on: random.day)
      for flow in (0..<UInt32(register.flows.count)).map({ Number<Flow>($0) }) {
        #expect(forgetful.standing(of: flow) == standings.standing(of: flow))
        kept += forgetful.view.neighbours.count
        forgetful.forget()
        #expect(forgetful.view.neighbours.count == 0)
        asked += 1
      }
    }
    #expect(asked > 200 && kept > 20)
  }
}
