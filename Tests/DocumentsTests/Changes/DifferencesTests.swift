import Cast
import Documents
import Registry
import Testing
import Vocabulary

@testable import RandomDeclarations

@Suite struct `The differences of two registers` {
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `list each object that was edited, and each once`(seed: UInt64) throws {
    let declared = Declarations(seed: seed)
    let edits = Declarations.someEdits(Int(seed % 9), seed: seed)
    let (old, new) = (try declared.snapshot(), try declared.edited(edits, seed: seed).snapshot())
    let edited = Set(edits.map(\.object)).sorted()
    #expect(try changedObjects(from: old, to: new) == ChangedObjects(put: edited))
    let found = try differences(from: old, to: new)
    #expect(found.map(\.name) == edited)
    for difference in found {
      guard case .changed(let fields) = difference.change else {
        Issue.record("\(difference.name) is not changed")
        continue
      }
      let expected = Set(edits.filter { $0.object == difference.name }.map(\.field))
      #expect(fields.count >= expected.count && Set(fields.map(\.path)).count == fields.count)
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `list what random damages changed, and nothing else`(seed: UInt64) throws {
    let random = Cast.RandomRegister(seed: seed)
    let edited = random.edited(seed: seed + 1_000)
    let (old, new) = (try random.snapshot(), try edited.snapshot())
    let (before, after) = (Said(random.register).said, Said(edited).said)
    let changes = try changedObjects(from: old, to: new)
    #expect(changes.removed == before.keys.filter { after[$0] == nil }.sorted())
    #expect(changes.put == after.keys.filter { after[$0] != before[$0] }.sorted())
    let found = try differences(from: old, to: new)
    #expect(found.map(\.name) == (changes.put + changes.removed).sorted())
    for difference in found {
      if case .changed(let fields) = difference.change { #expect(!fields.isEmpty, "\(difference.name)") }
    }
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `are none where only the order of declaration differs`(seed: UInt64) throws {
    var declared = Declarations(seed: seed)
    let old = try declared.snapshot()
    declared.shuffle(seed: seed + 7)
    #expect(try changedObjects(from: old, to: declared.snapshot()).isEmpty)
    #expect(try differences(from: old, to: declared.snapshot()).isEmpty)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `turn around when the registers do`(seed: UInt64) throws {
    let random = Cast.RandomRegister(seed: seed)
    let (old, new) = (try random.snapshot(), try random.edited(seed: seed + 3_000).snapshot())
    let (there, back) = (try changedObjects(from: old, to: new), try changedObjects(from: new, to: old))
    #expect((there.put + there.removed).sorted() == (back.put + back.removed).sorted())
    #expect(there.removed.allSatisfy(back.put.contains))
  }

  @Test func `are those of the bytes that each object is written as`() throws {
    let register = try Fixture.everyField.read()
    let document = String(decoding: try RegistryWriter.bytes(of: register), as: UTF8.self)
    var names: [ObjectName] = []
    let nothing = try RegistryBuilder(RegisterHeader(id: "empty")).finish()
    try forEachChange(from: nothing, to: register) { name, _, after in
      names.append(name)
      let alone = try objectBytes(of: name, in: register)
      #expect(alone == after)
    }
    #expect(names == names.sorted() && Set(names).count == names.count)
    for kind in ObjectKind.allCases where kind != .registry {
      let elements = document.matches(of: try Regex("\n    <\(kind.rawValue)[ >]")).count
      #expect(names.count { $0.kind == kind } == elements && elements > 0, "\(kind)")
    }
    let first = try #require(try objectBytes(of: ObjectName(.flow, "booking-to-cloud"), in: register))
    let lines = String(decoding: first, as: UTF8.self).split(separator: "\n")
    #expect(lines.last == "</flow>" && document.contains("    \(lines.last ?? "")"))
    #expect(try objectBytes(of: ObjectName(.flow, "no-such-flow"), in: register) == nil)
    #expect(try objectBytes(of: ObjectName(.party, "no-such-party"), in: register) == nil)
  }
}

/// What a register says of each object, in a way that knows nothing of documents.
private struct Said {
  var said: [ObjectName: String] = [:]

  init(_ register: Register) {
    said[.header] = "the same"
    for party in register.parties { said[ObjectName(.party, party.id.key)] = canonical(party) }
    for system in register.systems { said[ObjectName(.system, system.id.key)] = canonical(system) }
    for activity in register.activities { said[ObjectName(.activity, activity.id.key)] = canonical(activity) }
    for agreement in register.agreements { said[ObjectName(.agreement, agreement.id.key)] = canonical(agreement) }
    for flow in register.flows { said[ObjectName(.flow, flow.id.key)] = canonical(flow) }
    for notice in register.notices { said[ObjectName(.notice, notice.id.key)] = canonical(notice) }
    for term in register.terms { said[.term(term.id, in: term.taxonomy)] = canonical(term) }
    for announcement in register.announcements {
      said[ObjectName(.announcement, announcement.id.key)] = canonical(announcement)
    }
  }
}
