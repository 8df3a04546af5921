import Registry
import Testing
import Vocabulary

@Suite struct `Names and titles` {
  /// Short and long, empty, and with the same beginning or end in every way that eight bytes at a time could get wrong.
  private let names =
    [""] + (0..<3_000).map { "f\($0)" } + (1..<40).map { String(repeating: "a", count: $0) }
    + (1..<40).map { String(repeating: "a", count: $0) + "b" }
    + (1..<40).map { "b" + String(repeating: "a", count: $0) }
    + [127, 128, 129, 16_384, 65_530, 65_536, 200_000].map { String(repeating: "ø", count: $0) }

  @Test func `a name has one number, and a number its name`() {
    var table = NameTable()
    for name in names + names { _ = table.number(naming: name) }
    #expect(table.count == names.count)
    for (number, name) in names.enumerated() {
      #expect(table[UInt32(number)] == name)
      #expect(table.number(of: name) == UInt32(number))
    }
    #expect(table.number(of: "f3000") == nil)
    #expect(table.number(of: String(repeating: "a", count: 40)) == nil)
  }

  @Test func `names are ordered by their bytes`() {
    var table = NameTable()
    for name in names { _ = table.number(naming: name) }
    for other in [0, 1, 17, 2_999, 3_050, names.count - 1] {
      for (number, name) in names.enumerated() {
        #expect(table.precedes(UInt32(number), UInt32(other)) == name.precedesByBytes(names[other]))
      }
    }
  }

  @Test func `a flow keeps its own title, and one without has none`() throws {
    var builder = RegistryBuilder(RegisterHeader(id: "r"))
    try builder.add(Party(id: "c"))
    try builder.add(Party(id: "p"))
    try builder.add(Activity(id: "a"))
    for (number, title) in names.enumerated() {
      var flow = Flow(
        id: ID("f\(number)"), activity: "a", from: .party("c"), to: .party("p"), role: .processor)
      flow.title = number % 3 == 0 ? nil : title
      try builder.add(flow)
    }
    let register = try builder.finish()
    for (number, title) in names.enumerated() {
      let flow = try #require(register.number(of: ID<Flow>("f\(number)")))
      #expect(register.title(of: flow) == (number % 3 == 0 ? nil : title))
    }
  }

  @Test func `the flows of each bucket are those that belong to it, in order`() throws {
    var builder = RegistryBuilder(RegisterHeader(id: "r"))
    let parties = ["p0", "p1", "p2", "p3"]
    for party in parties { try builder.add(Party(id: ID(party))) }
    try builder.add(Activity(id: "a"))
    for number in 0..<50 {
      var flow = Flow(
        id: ID("f\(number)"), activity: "a", from: .party(ID("p\(number * number % 3)")), to: .party("p3"),
        role: .processor)
      if number > 0 { flow.onwardOf = Set([number / 2, number / 3]).map { ID("f\($0)") } }
      try builder.add(flow)
    }
    let register = try builder.finish()
    for party in parties {
      let number = try #require(register.number(of: ID<Party>(party)))
      let expected = (0..<50).filter { "p\($0 * $0 % 3)" == party }.map { "f\($0)" }
      #expect(register.links.flows(from: number).map { register.names.flows[$0] } == expected)
    }
    for upstream in 0..<50 {
      let number = try #require(register.number(of: ID<Flow>("f\(upstream)")))
      let expected = (1..<50).filter { $0 / 2 == upstream || $0 / 3 == upstream }.map { "f\($0)" }
      #expect(Set(register.links.onward(of: number).map { register.names.flows[$0] }) == Set(expected))
    }
  }
}
