import Checks
import Law
import Registry
import Testing
import Vocabulary

@testable import Documents
@testable import RandomDeclarations

/// An edit that reads only what was put, held against one that reads everything.
@Suite struct `A register that is revised in place` {
  private let law: LawEdition

  init() throws { law = try LawEdition.current() }

  private func expectSame(_ register: RegistrySnapshot, put: [DeclaredObject]) throws -> RegistrySnapshot {
    let editing = try Editing(register, RegisterEdit(put: put), law)
    let (quick, whole) = (try #require(try editing.revised()), try editing.wholly())
    #expect(try RegistryWriter.bytes(of: quick) == RegistryWriter.bytes(of: whole))
    for day in [Day(2022, 6, 1), Day(2026, 11, 23)] {
      let (one, other) = (try report(of: quick, under: law, on: day), try report(of: whole, under: law, on: day))
      #expect(one == other)
    }
    #expect(links(of: quick) == links(of: whole))
    expectSameNumbers(register, quick)
    return quick
  }

  /// Which flows start at which party, and which pass which on, by their ids.
  private func links(of register: RegistrySnapshot) -> [String: [String]] {
    func ids(_ flows: ArraySlice<UInt32>) -> [String] { flows.map { register.names.flows[$0] }.sorted() }
    var links: [String: [String]] = [:]
    for (number, party) in register.parties.enumerated() {
      links["from " + party.id.key] = ids(register.links.flows(from: Number(UInt32(number))))
    }
    for number in 0..<UInt32(register.flows.count) {
      links["onward " + register.names.flows[number]] = ids(register.links.onward(of: Number(number)))
    }
    return links
  }

  /// What stays has the numbers that it had.
  private func expectSameNumbers(_ old: RegistrySnapshot, _ new: RegistrySnapshot) {
    #expect(old.parties.map(\.id) == new.parties.prefix(old.parties.count).map(\.id))
    #expect(old.agreements.map(\.id) == new.agreements.prefix(old.agreements.count).map(\.id))
    #expect(old.activities.map(\.id) == new.activities.prefix(old.activities.count).map(\.id))
    for number in 0..<UInt32(old.flows.count) { #expect(old.names.flows[number] == new.names.flows[number]) }
    for number in 0..<UInt32(old.names.actors.count) { #expect(old.names.actors[number] == new.names.actors[number]) }
    for dimension in Dimension.allCases {
      for set in 0..<UInt32(old.sets[dimension].count) {
        #expect(old.sets[dimension].elements(of: SetNumber(set)) == new.sets[dimension].elements(of: SetNumber(set)))
      }
    }
  }

  /// One edit upon another, each of objects of every kind as other registers say them.
  @Test(arguments: 0..<25 as Range<UInt64>) func `is the same as if all of it was read`(seed: UInt64) throws {
    var register = try Declarations(seed: seed).snapshot()
    for step in 0..<4 as Range<UInt64> {
      var random = Seeded(seed &* 31 &+ step)
      let other = try Declarations(seed: seed &+ 1_000 &* (step + 1)).snapshot()
      let names = try ObjectKit.names(of: other).shuffled(using: &random).prefix(Int(1 + seed % 7))
      var put = try names.map { try ObjectKit.handedIn($0, of: other) }
      // A chain of two registers could be a ring, and an amendment of one be amended in the other.
      put.removeAll { !isGood($0, in: register) }
      put += try newcomers(step, of: other)
      let editing = try Editing(register, RegisterEdit(put: put), law)
      guard (try? editing.wholly()) != nil else { continue }
      if try editing.revised() == nil {
        // A party that names another organisation than before, or none.
        #expect(put.contains { $0.name.kind == .party })
        put.removeAll { $0.name.kind == .party && register.place(of: $0.name) != nil }
      }
      register = try expectSame(register, put: put)
    }
  }

  private func isGood(_ object: DeclaredObject, in register: RegistrySnapshot) -> Bool {
    (try? Editing(register, RegisterEdit(put: [object]), law).wholly()) != nil
  }

  /// Objects that the register does not have yet, one of each kind.
  private func newcomers(_ step: UInt64, of other: RegistrySnapshot) throws -> [DeclaredObject] {
    let samples = [
      ObjectName(.party, "party-1"), ObjectName(.system, "system.1"), ObjectName(.activity, "activity-1"),
      ObjectName(.agreement, "agreement-1"), ObjectName(.flow, "flow-3"), ObjectName(.notice, "notice-a"),
      ObjectName(.announcement, "one"), ObjectName(.acceptance, "one"),
    ]
    return try samples.map { name in
      let json = try JSONReader.read(Array(ObjectKit.json(name, of: other).utf8))
      let id = JSONNode(value: .text("new-\(step)-\(name.kind)"), line: 1, column: 1)
      return try DeclaredObject(json: json.replacing(["id"], with: id) ?? json, kind: name.kind)
    }
  }

  @Test(arguments: ["opter", "hosting", "processor", "schrems-two", "sub-processor-chain"])
  func `stays the same where every object of an example is put again`(name: String) throws {
    let register = try ObjectKit.example(name)
    let names = try ObjectKit.names(of: register)
    _ = try expectSame(register, put: names.map { try ObjectKit.handedIn($0, of: register) })
    for name in names {
      let edited = try ObjectKit.edited(register, put: [ObjectKit.handedIn(name, of: register)])
      #expect(edited.changed.isEmpty)
    }
  }

  @Test func `links a system to its new operator, and to none where it has none`() throws {
    let register = try ObjectKit.example("opter")
    let crm = try #require(register.names.actors.number(of: "crm"))
    for (operated, party) in [("\"operator\": \"google-llc\", ", "google-llc"), ("", nil)] as [(String, String?)] {
      let put = try ObjectKit.object("{\"id\": \"crm\", \(operated)\"storage\": [{\"place\": \"US\"}]}", .system)
      let revised = try expectSame(register, put: [put])
      #expect(revised.party(of: Number(crm)).map { revised.parties[$0.index].id.key } == party)
      let to = try #require(revised.number(of: ID<Flow>("pdf-to-crm")))
      #expect(revised.flows[to.index].to == Number(crm))
    }
  }

  @Test func `forgets the title of a flow that has none any more`() throws {
    let register = try Fixture.everyField.read()
    let name = try #require(
      try ObjectKit.names(of: register).first { name in
        name.kind == .flow && register.number(of: ID<Flow>(name.id)).flatMap { register.title(of: $0) } != nil
      })
    let json = try JSONReader.read(Array(ObjectKit.json(name, of: register).utf8))
    let put = try DeclaredObject(json: #require(json.replacing(["title"], with: nil)), kind: .flow)
    let revised = try expectSame(register, put: [put])
    let flow = try #require(revised.number(of: ID<Flow>(name.id)))
    #expect(revised.title(of: flow) == nil)
  }

  /// Whatever is wrong, both ways say the same of it.
  @Test(arguments: 0..<40 as Range<UInt64>) func `is refused with the same words`(seed: UInt64) throws {
    var random = Seeded(seed)
    let register = try Declarations(seed: seed).snapshot()
    let names = try ObjectKit.names(of: register).shuffled(using: &random).prefix(3)
    let put = names.compactMap { name -> DeclaredObject? in
      guard let json = try? JSONReader.read(Array(ObjectKit.json(name, of: register).utf8)) else { return nil }
      var damaged = json
      for _ in 0..<2 {
        guard let path = json.textPaths.randomElement(using: &random), path.last != "id" || path.count > 1 else {
          continue
        }
        let word = ["nothing", "2026-02-30", "", "party-1", "EU", "flow-11"].randomElement(using: &random) ?? ""
        damaged = damaged.replacing(path, with: JSONNode(value: .text(word), line: 1, column: 1)) ?? damaged
      }
      return try? DeclaredObject(json: damaged, kind: name.kind)
    }
    let edit = RegisterEdit(put: put)
    func faults(_ body: () throws -> RegistrySnapshot) -> ObjectFaults? {
      do { _ = try body() } catch { return error as? ObjectFaults }
      return nil
    }
    let editing = try Editing(register, edit, law)
    let (quick, whole) = (faults { try editing.edited() }, faults { try editing.wholly() })
    #expect(quick?.all.map(\.message) == whole?.all.map(\.message))
    #expect(quick?.all.map(\.pointer) == whole?.all.map(\.pointer))
  }

  @Test func `is read as a whole where an object that was not handed in may no longer hold`() throws {
    let register = try Fixture.read(
      """
      <registry xmlns="urn:samsvar:registry:1" id="r" language="en">
        <parties><party id="we" own="yes" country="NO"/><party id="office" organisation="XYZ"/></parties>
        <systems><system id="s"><storage place="XYZ"/></system></systems>
        <agreements>
          <agreement id="main" kind="processing"><principal party="we"/></agreement>
          <agreement id="other" kind="processing"><principal party="we"/></agreement>
          <agreement id="change" kind="processing" amends="main"><principal party="we"/></agreement>
        </agreements>
        <notices><notice id="n" controller="we"><promise id="p" kind="never-collects"/></notice></notices>
        <acceptances>
          <acceptance id="a" check="R22" subject-kind="promise" subject="n/p" code="promise-broken"
            from="2026-01-01" until="2026-12-31" by="Kari"><reason>why</reason></acceptance>
        </acceptances>
      </registry>
      """)
    let cases: [(String, ObjectKind, String)] = [
      (#"{"id": "office"}"#, .party, "system s"), (#"{"id": "n", "controller": "we"}"#, .notice, "acceptance a"),
      (#"{"id": "main", "kind": "processing", "amends": "other"}"#, .agreement, "agreement change"),
    ]
    for (json, kind, referrer) in cases {
      let faults = ObjectKit.faults { _ = try ObjectKit.edited(register, put: [ObjectKit.object(json, kind)]) }
      #expect(faults.map { $0.referrer?.description } == [referrer], "\(faults)")
    }
  }

  @Test func `is refused where flows would pass each other on in a ring, at the flow that was put`() throws {
    let register = try Fixture.read(
      """
      <registry xmlns="urn:samsvar:registry:1" id="r" language="en">
        <parties><party id="we" own="yes" country="NO"/></parties>
        <activities><activity id="a" role="controller"/></activities>
        <flows>
          <flow id="one" activity="a" from="we" to="we" role="processor"/>
          <flow id="two" activity="a" from="we" to="we" role="processor"><onward-of flow="one"/></flow>
        </flows>
      </registry>
      """)
    let json =
      #"{"id": "one", "activity": "a", "from": "we", "to": "we", "role": "processor", "onwardOf": [{"flow": "two"}]}"#
    let editing = try Editing(register, RegisterEdit(put: [ObjectKit.object(json, .flow)]), law)
    for edit in [editing.edited, editing.wholly] {
      let faults = ObjectKit.faults { _ = try edit() }
      #expect(faults.map(\.message) == ["the flows `one` and `two` pass each other on in a ring"])
      #expect(faults.map(\.object) == [ObjectName(.flow, "one")] && faults.map(\.line) == [1])
    }
  }

  @Test func `is refused where a builder is not given what was to be declared anew`() throws {
    let register = try Fixture.everyField.read()
    for name in try ObjectKit.names(of: register) where name != .header {
      let builder = RegistryBuilder(revising: register, replacing: [name])
      let faults = #expect(throws: RegistryFaults.self) { try builder.finish() }
      #expect(faults?.all.count == 1, "\(name)")
    }
    let same = try RegistryBuilder(revising: register, replacing: []).finish()
    #expect(try RegistryWriter.bytes(of: same) == RegistryWriter.bytes(of: register))
  }
}

extension JSONNode {
  /// The way to each string inside.
  fileprivate var textPaths: [[String]] {
    switch value {
    case .object(let members):
      members.flatMap { member in member.value.textPaths.map { [member.name] + $0 } }
    case .array(let nodes): nodes.enumerated().flatMap { place, node in node.textPaths.map { ["\(place)"] + $0 } }
    case .text: [[]]
    default: []
    }
  }
}
