import Cast
import Checks
import Law
import Registry
import Testing
import Vocabulary

@testable import Documents
@testable import RandomDeclarations

/// A removal that reads only who names what is gone, held against one that reads everything.
@Suite struct `A register out of which something is taken` {
  private let law: LawEdition

  init() throws { law = try LawEdition.current() }

  /// What comes of a way to take something out: the register in bytes and its report, or the words of the refusal.
  private enum Outcome: Equatable {
    case register([UInt8], Report)
    case refused([String], [ObjectName?])

    var words: [String] { if case .refused(let words, _) = self { words } else { [] } }
  }

  private func outcome(_ body: () throws -> RegistrySnapshot) throws -> Outcome {
    do {
      let register = try body()
      let report = try report(of: register, under: law, on: Day(2026, 11, 23))
      return .register(try RegistryWriter.bytes(of: register), report)
    } catch let faults as ObjectFaults {
      return .refused(faults.all.map { "\($0)" }, faults.all.map(\.referrer))
    }
  }

  /// How many removals succeeded and how many were refused.
  private func expectSame(_ register: RegistrySnapshot, _ removed: [ObjectName]) throws -> (done: Int, refused: Int) {
    let editing = try Editing(register, RegisterEdit(remove: removed), law)
    let (quick, whole) = (try outcome(editing.edited), try outcome(editing.wholly))
    let isSame = quick == whole
    #expect(isSame, "\(removed): \(quick.words) and \(whole.words)")
    if case .register = whole { return (1, 0) }
    return (0, 1)
  }

  @Test(arguments: 0..<12 as Range<UInt64>) func `is the same as if all of it was read, and refused in the same words`(
    seed: UInt64
  ) throws {
    let register = try Declarations(seed: seed).snapshot()
    let names = try ObjectKit.names(of: register).filter { $0 != .header }
    for name in names { _ = try expectSame(register, [name]) }
    var random = Seeded(seed)
    for many in 2...6 { _ = try expectSame(register, Array(names.shuffled(using: &random).prefix(many))) }
  }

  @Test(arguments: 0..<12 as Range<UInt64>) func `is so until little is left of it`(seed: UInt64) throws {
    var register = try Declarations(seed: seed).snapshot()
    var random = Seeded(seed)
    var seen = (done: 0, refused: 0)
    for _ in 0..<25 {
      let names = try ObjectKit.names(of: register).filter { $0 != .header }
      guard let name = names.randomElement(using: &random) else { break }
      let (done, refused) = try expectSame(register, [name])
      seen = (seen.done + done, seen.refused + refused)
      if done > 0 { register = try ObjectKit.edited(register, remove: [name]).register }
    }
    #expect(seen.done > 0 && seen.refused > 0, "\(seen)")
  }

  @Test(arguments: ["opter", "hosting", "processor", "schrems-two", "sub-processor-chain"])
  func `is so of every object of an example`(name: String) throws {
    let register = try ObjectKit.example(name)
    for name in try ObjectKit.names(of: register) where name != .header { _ = try expectSame(register, [name]) }
  }

  @Test func `is not read at all where nobody names what is gone`() throws {
    var mailed = Companies.mailed
    mailed.parties.append(Companies.known("idle", seat: "NO"))
    let register = try mailed.snapshot()
    for name in [ObjectName(.flow, "f2"), ObjectName(.agreement, "a2"), ObjectName(.party, "idle")] {
      let editing = try Editing(register, RegisterEdit(remove: [name]), law)
      #expect(try editing.reduced() != nil, "\(name)")
    }
  }
}
