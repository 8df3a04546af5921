import Cast
import Checks
import Registry
import Testing
import Vocabulary

@Suite struct `The judge, on what an agreement covers` {
  @Test func `asks of a processor's own purposes that some flow to it as a controller carries them`() throws {
    let own = Companies.hosted.changed { $0.change("f1" as ID<Flow>) { $0.ownPurposes = .some(["security"]) } }
    #expect(try Said(own)["R07 f1"] == "violates acts-as-controller")
    #expect(try Said(own).verdict("R07 f1")?.details == [.ownPurpose("security")])
    func carried(_ purpose: String) -> Register {
      own.changed {
        var disclosed = Companies.flow("f2", from: "us", to: "host", .controller)
        disclosed.purposes = .some([purpose])
        $0.flows.append(disclosed)
      }
    }
    #expect(try Said(carried("security"))["R07 f1"] == "complies covered")
    #expect(try Said(carried("newsletter"))["R07 f1"] == "violates acts-as-controller")
  }

  @Test func `weighs an excluded operation by what it is, where the agreement names none`() throws {
    func excluded(_ excluded: String, beside other: String) -> Register {
      Companies.hosted.changed {
        $0.change("a1" as ID<Agreement>) {
          ($0.scope[.operations].named, $0.scope[.operations].excluded) = (nil, [excluded])
        }
        $0.change("f1" as ID<Flow>) { $0.operations = .some([excluded, other]) }
      }
    }
    let grave = try Said(excluded("profiling", beside: "store"))
    #expect(grave["R08 f1"] == "violates excluded")
    #expect(grave.verdict("R08 f1")?.severity == .error)
    #expect(try Said(excluded("store", beside: "profiling")).verdict("R08 f1")?.severity == .warning)
  }
}
