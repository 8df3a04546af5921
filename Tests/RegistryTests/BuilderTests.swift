import Registry
import Testing
import Vocabulary

/// A register with a controller, a processor and one activity, to which tests add.
func smallRegister() throws -> RegistryBuilder {
  var builder = RegistryBuilder(RegisterHeader(id: "small"))
  try builder.add(Party(id: "us"))
  try builder.add(Party(id: "them"))
  try builder.add(Activity(id: "news"))
  return builder
}

private func flow(_ id: ID<Flow>, onwardOf upstream: [ID<Flow>] = []) -> Flow {
  var flow = Flow(id: id, activity: "news", from: .party("us"), to: .party("them"), role: .processor)
  flow.onwardOf = upstream
  return flow
}

private func faults(_ builder: RegistryBuilder) -> [RegistryFault] {
  do {
    _ = try builder.finish()
    return []
  } catch {
    return error.all
  }
}

@Suite struct `A register` {
  @Test func `refuses two of a kind with one id`() throws {
    var builder = try smallRegister()
    #expect(throws: RegistryFault.duplicate(.actor, id: "us")) { try builder.add(Party(id: "us")) }
    #expect(throws: RegistryFault.duplicate(.actor, id: "us")) { try builder.add(System(id: "us")) }
    #expect(throws: RegistryFault.duplicate(.activity, id: "news")) { try builder.add(Activity(id: "news")) }
    try builder.add(flow("a"))
    #expect(throws: RegistryFault.duplicate(.flow, id: "a")) { try builder.add(flow("a")) }
  }

  @Test func `refuses what is named and never declared`() throws {
    var builder = try smallRegister()
    var stray = flow("a", onwardOf: ["b"])
    stray.to = .system("nowhere")
    stray.activity = "nothing"
    stray.details.transfer = TransferClaim(.standardClauses("no-agreement"))
    stray.storage = .some([PlaceUse("SE", by: .party("nobody"))])
    try builder.add(stray)
    #expect(
      Set(faults(builder)) == [
        .dangling(.actor, id: "nowhere"), .dangling(.activity, id: "nothing"), .dangling(.flow, id: "b"),
        .dangling(.agreement, id: "no-agreement"), .dangling(.party, id: "nobody"),
      ])
  }

  @Test func `refuses a system where only a party can stand`() throws {
    var builder = try smallRegister()
    try builder.add(System(id: "crm"))
    var party = Party(id: "other")
    party.representative = "crm"
    try builder.add(party)
    var onward = flow("a")
    onward.role = .subProcessor
    onward.worksFor = "crm"
    try builder.add(onward)
    #expect(Set(faults(builder)) == [.dangling(.party, id: "crm")])
  }

  @Test func `refuses rings of onward flows, and of terms`() throws {
    var builder = try smallRegister()
    try builder.add(flow("a", onwardOf: ["c"]))
    try builder.add(flow("b", onwardOf: ["a"]))
    try builder.add(flow("c", onwardOf: ["b"]))
    #expect(faults(builder) == [.onwardCycle(ids: ["a", "b", "c"])])

    var words = try smallRegister()
    try words.add(Term("x", in: .categories, below: "y"))
    try words.add(Term("y", in: .categories, below: "x"))
    #expect(faults(words) == [.termCycle(.categories, ids: ["x", "y"])])
  }

  @Test func `refuses an amendment of an amendment`() throws {
    var builder = try smallRegister()
    for (id, base) in [("a", nil), ("b", "a"), ("c", "b")] as [(ID<Agreement>, ID<Agreement>?)] {
      var agreement = Agreement(id: id)
      agreement.amends = base
      try builder.add(agreement)
    }
    #expect(faults(builder) == [.amendsAmendment(id: "c")])
  }

  @Test func `gives back a flow as it was declared`() throws {
    var builder = try smallRegister()
    try builder.add(flow("up"))
    var full = flow("full", onwardOf: ["up"])
    full.title = "A title"
    full.role = .subProcessor
    full.worksFor = "us"
    full.period = Period(from: Day(2024, 1, 1), until: Day(2025, 1, 1))
    full.categories = .some(["email-address", "name"])
    full.subjects = .none(Confirmation(day: Day(2024, 1, 1), by: .named("N")))
    full.purposes = .some(["newsletter"])
    full.ownPurposes = .some(["research"])
    full.operations = .some(["store"])
    full.storage = .some([PlaceUse("NO"), PlaceUse("SE", by: .recipient)])
    full.access = .some([PlaceUse("US", by: .party("us"))])
    full.details.frequency = .occasional
    full.invented = true
    try builder.add(full)
    let register = try builder.finish()
    #expect(register[flow: try #require(register.number(of: "full" as ID<Flow>))] == full)
  }

  @Test func `keeps a flow in sixty-four bytes, and equal sets once`() throws {
    #expect(MemoryLayout<FlowRow>.size == 64)
    var builder = try smallRegister()
    for number in 0..<10_000 {
      var one = flow(ID("f\(number)"))
      one.categories = .some(number % 2 == 0 ? ["name", "email-address"] : ["email-address"])
      try builder.add(one)
    }
    let register = try builder.finish()
    #expect(register.flows.count == 10_000)
    #expect(register.sets.categories.count == 3)
  }

  @Test func `follows a system to its operator, and knows who hands on`() throws {
    var builder = try smallRegister()
    var system = System(id: "crm")
    system.operator = "them"
    try builder.add(system)
    var first = flow("first")
    first.to = .system("crm")
    try builder.add(first)
    var second = flow("second", onwardOf: ["first"])
    second.from = .system("crm")
    second.to = .party("us")
    try builder.add(second)
    let register = try builder.finish()
    let them = try #require(register.number(of: "them" as ID<Party>))
    let row = register.flows[try #require(register.number(of: "first" as ID<Flow>)).index]
    #expect(register.party(of: row.to) == them)
    let handedOn = register.links.flows(from: them).map { register.id(of: Number($0)) }
    #expect(handedOn == ["second"])
    let above = try #require(register.number(of: "first" as ID<Flow>))
    #expect(register.links.onward(of: above).map { register.id(of: Number($0)) } == ["second"])
  }
}

@Suite struct `A pool of sets` {
  @Test func `goes on giving the same numbers after it has settled`() throws {
    var builder = try smallRegister()
    var numbers: [SetNumber] = []
    for first in 0..<200 {
      var words = (first...(first + first % 4)).map { UInt32($0) }
      numbers.append(builder.set(&words, in: .categories))
    }
    var pool = try builder.finish().sets.categories
    for first in 0..<200 {
      #expect(pool.number(of: (first...(first + first % 4)).map { UInt32($0) }) == numbers[first])
    }
    let count = pool.count
    #expect(pool.number(of: [7, 9]).index == count)
  }
}
