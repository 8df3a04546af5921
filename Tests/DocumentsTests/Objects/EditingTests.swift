import Documents
import Registry
import Testing

@testable import RandomDeclarations

@Suite struct `A register that is edited by objects` {
  private let register: RegistrySnapshot

  init() throws {
    register = try Fixture.read(
      """
      <registry xmlns="urn:samsvar:registry:1" id="r" language="en">
        <parties><party id="we" own="yes" country="NO"/><party id="crm-maker" country="SE"/></parties>
        <systems><system id="crm" operator="crm-maker"/></systems>
        <activities><activity id="sales" role="controller"><controller party="we"/></activity></activities>
        <agreements><agreement id="dpa" kind="processing"><principal party="we"/></agreement></agreements>
        <flows><flow id="leads" activity="sales" from="we" to="crm" role="processor"/></flows>
        <notices><notice id="n" controller="we"/></notices>
      </registry>
      """)
  }

  private func faults(put: [(String, ObjectKind)], remove: [ObjectName] = []) -> [ObjectFault] {
    ObjectKit.faults {
      let objects = try put.map { try ObjectKit.object($0.0, $0.1) }
      _ = try ObjectKit.edited(register, put: objects, remove: remove)
    }
  }

  @Test func `has what was put and has not what was removed`() throws {
    let party = try ObjectKit.object(#"{"id": "new", "name": "New AS", "country": "NO"}"#, .party)
    let flow = try ObjectKit.object(
      #"{"id": "leads", "activity": "sales", "from": "we", "to": "new", "role": "processor"}"#, .flow)
    let edited = try ObjectKit.edited(register, put: [flow, party], remove: [ObjectName(.system, "crm")])
    #expect(
      edited.changed
        == ChangedObjects(
          put: [ObjectName(.party, "new"), ObjectName(.flow, "leads")], removed: [ObjectName(.system, "crm")]))
    #expect(edited.changed == (try changedObjects(from: register, to: edited.register)))
    let head = try ObjectKit.object(#"{"id": "r", "language": "nb", "title": "Tittel"}"#, .registry)
    #expect(try ObjectKit.edited(register, put: [head]).register.header.title == "Tittel")
    #expect(try ObjectKit.edited(register, put: [head]).changed == ChangedObjects(put: [.header]))
  }

  @Test func `cannot lose what others name, and says who does`() {
    let cases: [(ObjectName, [ObjectName])] = [
      (ObjectName(.party, "crm-maker"), [ObjectName(.system, "crm")]),
      (ObjectName(.system, "crm"), [ObjectName(.flow, "leads")]),
      (ObjectName(.activity, "sales"), [ObjectName(.flow, "leads")]),
      (
        ObjectName(.party, "we"),
        [
          ObjectName(.activity, "sales"), ObjectName(.agreement, "dpa"), ObjectName(.flow, "leads"),
          ObjectName(.notice, "n"),
        ]
      ),
    ]
    for (name, referrers) in cases {
      let faults = faults(put: [], remove: [name])
      #expect(faults.compactMap(\.referrer) == referrers, "\(name)")
      #expect(faults.allSatisfy { $0.object == name && $0.line == 0 && $0.message.contains("no longer hold") })
    }
  }

  @Test func `cannot be asked for two things at once, or for what is not there`() {
    let party = #"{"id": "we"}"#
    #expect(faults(put: [(party, .party), (party, .party)]).map(\.message) == ["the party we is put twice"])
    #expect(
      faults(put: [(party, .party)], remove: [ObjectName(.party, "we")]).map(\.message) == [
        "the party we is put and removed"
      ])
    #expect(faults(put: [], remove: [ObjectName(.flow, "no")]).map(\.message) == ["there is no flow no"])
    #expect(faults(put: [], remove: [.header]).map(\.message) == ["the head of a register cannot be removed"])
    #expect(faults(put: [(#"{"id": "crm"}"#, .party)]).map(\.message) == ["the id `crm` is taken by a system"])
    #expect(faults(put: [(#"{"id": "we"}"#, .system)]).map(\.pointer) == ["/id"])
  }

  /// The pointer, the line and the column of each fault, whoever found it.
  @Test func `says where in the object a fault stands`() {
    let cases: [(json: String, kind: ObjectKind, pointer: String, place: [Int], message: String)] = [
      ("{\"id\": \"A b\"}", .party, "/id", [1, 8], "`A b` cannot be an id"),
      ("{\"id\": \"\"}", .party, "/id", [1, 8], "`id` is empty"),
      ("{\"id\": \"x\",\n \"country\": \"Sverige\"}", .party, "/country", [2, 13], "`Sverige` is not a country"),
      ("{\"id\": \"x\", \"name\": \" \"}", .party, "/name", [1, 21], "`name` is empty"),
      ("{\"id\": \"x\", \"nam\": \"y\"}", .party, "/nam", [1, 13], "`nam` is not a member here"),
      (
        "{\"id\": \"x\", \"own\": \"yes\"}", .party, "/own", [1, 20],
        "`true` or `false` belongs here, and a string stands here"
      ),
      (
        "{\"id\": \"x\", \"representative\": \"nobody\"}", .party, "/representative", [1, 31],
        "no party is called `nobody`"
      ),
      (
        "{\"id\": \"f\", \"activity\": \"sales\", \"from\": \"we\", \"to\": \"crm\", \"role\": \"processor\",\n"
          + "\"categories\": [\"name\",\n  \"nam\", \"email-address\"]}", .flow, "/categories/1", [3, 3],
        "`nam` is not a term of categories"
      ),
      (
        "{\"id\": \"f\", \"activity\": \"sales\", \"from\": \"we\", \"to\": \"crm\", \"role\": \"processor\",\n"
          + "\"storage\": [{\"place\": \"NO\"},\n{\"place\": \"SE\", \"by\": \"recipient\", \"party\": \"we\"}]}",
        .flow,
        "/storage/1/by", [3, 23], "`by` and `party` cannot stand beside each other"
      ),
      (
        "{\"id\": \"x\", \"kind\": \"processing\", \"from\": \"2026-02-01\", \"until\": \"2026-01-31\"}", .agreement,
        "/until",
        [1, 66], "`until` is before `from`: 2026-01-31 before 2026-02-01"
      ),
      (
        "{\"role\": \"controller\", \"id\": \"x\", \"purpose\": [{}]}", .activity, "/purpose/0", [1, 47],
        "`term` is missing"
      ),
      ("{\"id\": \"x\", \"contact\": null}", .party, "/contact", [1, 24], "`null` says nothing here"),
      (
        "{\"id\": \"x\", \"name\": \"\\u0000\"}", .party, "/name", [1, 21],
        "the character U+0000 cannot stand in a register"
      ),
      (
        "{\"id\": \"x\", \"name\": \"\\uffff\"}", .party, "/name", [1, 21],
        "the character U+FFFF cannot stand in a register"
      ),
      ("[]", .party, "", [1, 1], "an object belongs here, and an array stands here"),
    ]
    for (json, kind, pointer, place, message) in cases {
      let faults = faults(put: [(json, kind)])
      #expect(faults.map(\.message) == [message], "\(json)")
      #expect(faults.first?.pointer == pointer, "\(json)")
      #expect(faults.first.map { [$0.line, $0.column] } == place, "\(json)")
    }
  }

  @Test func `gathers faults up to the twentieth`() {
    let many = (0..<40).map { "\"x\($0)\": 1" }.joined(separator: ", ")
    #expect(faults(put: [("{\"id\": \"p\", \(many)}", .party)]).count == 20)
    let listings = (0..<5).map { _ in "{\"decision\": \"nothing\", \"from\": \"never\"}" }.joined(separator: ", ")
    #expect(faults(put: [("{\"id\": \"p\", \"listing\": [\(listings)]}", .party)]).count == 10)
  }

  @Test func `takes an element in the namespace of the register, and says where one is wrong`() throws {
    let good = "<party xmlns=\"urn:samsvar:registry:1\" id=\"x\"><name>X</name></party>"
    #expect(try DeclaredObject(xml: Array(good.utf8), kind: .party).name == ObjectName(.party, "x"))
    let bad: [(xml: String, pointer: String, message: String)] = [
      (good.replacing(" xmlns=\"urn:samsvar:registry:1\"", with: ""), "", "is in no namespace"),
      (good.replacing("party", with: "system"), "", "the element is `system`, not `party`"),
      (good.replacing("name>", with: "nam>"), "", "`nam` is not an element of `party`"),
      (good.replacing("id=", with: "idd="), "", "`idd` is not an attribute of `party`"),
      (good.replacing("<name>X", with: "<name a=\"b\">X"), "/name", "`a` is not an attribute of `name`"),
      (good.replacing("<name>", with: "text<name>"), "", "text is not allowed in `party`"),
      (good.replacing("<name>X</name>", with: "<name> </name>"), "/name", "`name` is empty"),
      (good.replacing("<name>", with: "<contact/><name>"), "/name", "`name` stands after `contact`"),
      (good.replacing("id=\"x\"", with: "id=\"x\" country=\"Norge\""), "/country", "`Norge` is not a country"),
      ("<!DOCTYPE a>" + good, "", "a document type declaration is not allowed"), ("", "", "the document is empty"),
    ]
    for (xml, pointer, message) in bad {
      let faults = ObjectKit.faults {
        _ = try ObjectKit.edited(register, put: [DeclaredObject(xml: Array(xml.utf8), kind: .party)])
      }
      #expect(faults.contains { $0.message.contains(message) && $0.pointer == pointer }, "\(xml): \(faults)")
      #expect(faults.allSatisfy { $0.line == 1 && $0.column >= 1 })
    }
  }

  /// Whatever arrives: an object, or faults with places in it. Never a crash.
  @Test(arguments: 0..<60 as Range<UInt64>) func `outlives damaged objects`(seed: UInt64) throws {
    let full = try Fixture.everyField.read()
    var random = Seeded(seed)
    let name = try #require(try ObjectKit.names(of: full).randomElement(using: &random))
    let isXML = seed % 3 == 0
    var bytes = try #require(try isXML ? ObjectXML.write(name, of: full) : ObjectJSON.write(name, of: full))
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let place = Int.random(in: bytes.indices, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(contentsOf: Array("[{\"a\":".utf8), at: place)
      default: bytes = Array(bytes[..<place])
      }
      if bytes.isEmpty { break }
    }
    do {
      let object =
        try isXML ? DeclaredObject(xml: bytes, kind: name.kind) : DeclaredObject(json: bytes, kind: name.kind)
      _ = try ObjectKit.edited(full, put: [object])
    } catch let faults as ObjectFaults {
      #expect(!faults.all.isEmpty && faults.all.count <= 20)
      let lines = bytes.count { $0 == 0x0A } + 1
      for fault in faults.all {
        #expect(fault.referrer != nil || (1...lines).contains(fault.line), "\(fault)")
        #expect(!fault.message.isEmpty && !fault.help.isEmpty)
      }
    }
  }

  @Test func `takes no numbers but a module, and a large one no longer than it may be looked at`() {
    func tool(_ module: String) -> (String, ObjectKind) {
      (
        "{\"id\": \"x\", \"kind\": \"transfer\", \"transferTool\": [{\"standardClauses\": {\"set\": \"2021/914\", "
          + "\"module\": \(module)}}]}", .agreement
      )
    }
    for module in ["1", "4", "2.0", "3e0"] {
      #expect(throws: Never.self) { try ObjectKit.object(tool(module).0, .agreement) }
    }
    for module in ["0", "5", "1.5", "-1", "1e999999", String(repeating: "9", count: 1_000_000), "\"1\""] {
      #expect(faults(put: [tool(module)]).map(\.pointer) == ["/transferTool/0/standardClauses/module"])
    }
    #expect(
      faults(put: [("{\"id\": 7}", .party)]).map(\.message) == ["a string belongs here, and a number stands here"])
  }
}
