import Cast
import Checks
import Registry
import Testing
import Vocabulary

@Suite struct `The judge, on data that come back` {
  private func onward(_ id: ID<Flow>, _ from: ID<Party>, _ to: ID<Party>, of upstream: [ID<Flow>]) -> Flow {
    var flow = Companies.flow(id, from: from, to: to, .subProcessor)
    flow.onwardOf = upstream
    return flow
  }

  /// The host's list reaches the mailer twice: from the host, and by way of a printer.
  private func gathered(_ flows: Flow...) -> Register {
    Companies.hosted.changed {
      $0.parties += ["mailer", "printer", "archive"].map { Companies.known(ID($0), seat: "NO") }
      $0.flows += [
        onward("f2", "host", "printer", of: ["f1"]), onward("f3", "host", "mailer", of: ["f1"]),
        onward("f4", "printer", "mailer", of: ["f2"]),
      ]
      $0.flows += flows
    }
  }

  @Test func `knows them where they came by several ways`() throws {
    let back = gathered(onward("f5", "mailer", "host", of: ["f3", "f4"]))
    #expect(try Said(back)["R10 f5"] == "not-applicable return-flow")
    let later = gathered(
      onward("f5", "mailer", "archive", of: ["f3", "f4"]), onward("f6", "archive", "host", of: ["f5"]))
    #expect(try Said(later)["R10 f6"] == "not-applicable return-flow")
  }

  @Test func `does not take for them what goes to somebody's own systems first`() throws {
    let register = Companies.mailed.changed {
      $0.change("f2" as ID<Flow>) { $0.onwardOf = ["f3"] }
      $0.flows.append(Companies.flow("f3", from: "mailer", to: "mailer"))
    }
    #expect(try Said(register)["R10 f2"] == "unknown chain-unclear")
  }

  @Test func `judges what comes back along one of its chains only`() throws {
    let some = gathered(onward("f5", "mailer", "printer", of: ["f3", "f4"]))
    #expect(try Said(some)["R10 f5"] == "unknown no-agreement-seen")
    let all = gathered(onward("f5", "mailer", "printer", of: ["f4"]))
    #expect(try Said(all)["R10 f5"] == "not-applicable return-flow")
  }

  @Test func `judges what is said to come from a flow that is not in use, or ends elsewhere`() throws {
    let ended = gathered(onward("f5", "mailer", "host", of: ["f3"])).changed {
      $0.change("f3" as ID<Flow>) { $0.period.until = Day(2020, 1, 1) }
    }
    #expect(try Said(ended)["R10 f5"] == "unknown chain-unclear")
    let elsewhere = gathered(onward("f5", "mailer", "host", of: ["f3", "f2"]))
    #expect(try Said(elsewhere)["R10 f5"] == "unknown chain-unclear")
  }
}
