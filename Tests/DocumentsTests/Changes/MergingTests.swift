import Cast
import Documents
import Law
import Registry
import Testing
import Vocabulary

@testable import RandomDeclarations

@Suite struct `Merging two changes of one register` {
  private let law: LawEdition

  init() throws { law = try LawEdition.current() }

  private func bytes(_ merge: Merge) throws -> [UInt8]? {
    guard case .merged(let register, _) = merge else { return nil }
    return try RegistryWriter.bytes(of: register)
  }

  private func conflicts(_ merge: Merge) -> [MergeConflict] {
    if case .conflicts(let conflicts) = merge { conflicts } else { [] }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `of different fields is the same as making both`(seed: UInt64) throws {
    let base = Declarations(seed: seed)
    let edits = Declarations.someEdits(12, seed: seed)
    let (one, other) = (Array(edits.prefix(6)), Array(edits.dropFirst(6)))
    // Each edit is made with dice of its own, so that it is the same wherever it is made.
    let (theirs, ours, both) = (base.making(one), base.making(other), base.making(edits))
    let merged = try merge(base: base.snapshot(), theirs: theirs.snapshot(), ours: ours.snapshot(), law: law)
    #expect(conflicts(merged) == [])
    #expect(try bytes(merged) == RegistryWriter.bytes(of: both.snapshot()))
    guard case .merged(_, let changed) = merged else { return }
    #expect(changed == ChangedObjects(put: Set(other.map(\.object)).sorted()))
    let turned = try merge(base: base.snapshot(), theirs: ours.snapshot(), ours: theirs.snapshot(), law: law)
    #expect(try bytes(turned) == bytes(merged))
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `is nothing to do where only one side changed`(seed: UInt64) throws {
    let base = Declarations(seed: seed)
    let edited = base.making(Declarations.someEdits(5, seed: seed))
    let (old, new) = (try base.snapshot(), try edited.snapshot())
    #expect(try bytes(merge(base: old, theirs: new, ours: old, law: law)) == RegistryWriter.bytes(of: new))
    #expect(try bytes(merge(base: old, theirs: old, ours: new, law: law)) == RegistryWriter.bytes(of: new))
    #expect(try bytes(merge(base: old, theirs: new, ours: new, law: law)) == RegistryWriter.bytes(of: new))
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `of the same field is a conflict that names it`(seed: UInt64) throws {
    let base = Declarations(seed: seed)
    let edits = Declarations.someEdits(4, seed: seed).filter { $0.isOfText }
    let (theirs, ours) = (base.edited(edits, seed: 1), base.edited(edits, seed: 2))
    let merged = try merge(base: base.snapshot(), theirs: theirs.snapshot(), ours: ours.snapshot(), law: law)
    let found = conflicts(merged)
    #expect(Set(found.compactMap(\.object)) == Set(edits.map(\.object)))
    #expect(found.count == edits.count)
    let turned = conflicts(
      try merge(base: base.snapshot(), theirs: ours.snapshot(), ours: theirs.snapshot(), law: law))
    #expect(turned.map(\.turned) == found)
  }

  /// Whatever two people do: either a register that the reader takes, or conflicts, the same from both sides.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `never makes what is not a register`(seed: UInt64) throws {
    let random = Cast.RandomRegister(seed: seed)
    let registers = try [random.register, random.edited(seed: seed + 5_000), random.edited(seed: seed + 9_000)]
      .compactMap { try readable($0) }
    guard registers.count == 3 else { return }
    let merged = try merge(base: registers[0], theirs: registers[1], ours: registers[2], law: law)
    let turned = try merge(base: registers[0], theirs: registers[2], ours: registers[1], law: law)
    guard let written = try bytes(merged) else {
      #expect(!conflicts(merged).isEmpty)
      #expect(conflicts(turned).map(\.turned) == conflicts(merged))
      return
    }
    #expect(try bytes(turned) == written)
    let again = try RegistryReader.read(written, file: "merged.xml", law: law)
    #expect(try RegistryWriter.bytes(of: again) == written)
  }

  /// A register of the cast as a document can hold it; nil where its damages made it one that cannot be read.
  private func readable(_ register: Register) throws -> RegistrySnapshot? {
    let written = try RegistryWriter.bytes(of: register.confirmed.snapshot())
    return try? RegistryReader.read(written, file: "cast.xml", law: law)
  }
}

extension Edit {
  /// Whether it is an edit that two people make differently.
  fileprivate var isOfText: Bool {
    !["own", "language", "renews", "invented", "promises", "joined"].contains(field)
  }
}

extension Declarations {
  /// The same after some edits, each made with dice of its own.
  fileprivate func making(_ edits: [Edit]) -> Declarations {
    edits.reduce(self) { declared, edit in
      declared.edited(
        [edit], seed: UInt64(Edit.all.firstIndex { $0.object == edit.object && $0.field == edit.field } ?? 0))
    }
  }
}

extension MergeConflict {
  /// The same as the other side sees it.
  fileprivate var turned: MergeConflict {
    switch reason {
    case .field(let step, let base, let theirs, let ours):
      MergeConflict(object, title: title, .field(step, base: base, theirs: ours, ours: theirs))
    case .removed(let side): MergeConflict(object, title: title, .removed(by: side == .ours ? .theirs : .ours))
    case .refused: self
    }
  }
}

extension Register {
  /// The same, where whatever is confirmed was confirmed by somebody, as documents ask.
  fileprivate var confirmed: Register {
    var copy = self
    for index in copy.flows.indices {
      copy.flows[index].categories.sign()
      copy.flows[index].subjects.sign()
      copy.flows[index].purposes.sign()
      copy.flows[index].ownPurposes.sign()
      copy.flows[index].operations.sign()
      copy.flows[index].storage.sign()
      copy.flows[index].access.sign()
      if case .none(let confirmation) = copy.flows[index].details.furtherProcessors {
        copy.flows[index].details.furtherProcessors = .none(confirmation.signed)
      }
      if case .noTransfer(let confirmation) = copy.flows[index].details.transfer?.basis {
        copy.flows[index].details.transfer?.basis = .noTransfer(confirmation.signed)
      }
    }
    for index in copy.systems.indices {
      copy.systems[index].storage.sign()
      copy.systems[index].access.sign()
    }
    for index in copy.activities.indices {
      copy.activities[index].measures.sign()
      copy.activities[index].noRecipients = copy.activities[index].noRecipients?.signed
      for place in copy.activities[index].purposes.indices {
        if case .none(let confirmation) = copy.activities[index].purposes[place].basis {
          copy.activities[index].purposes[place].basis = .none(confirmation.signed)
        }
      }
      for place in copy.activities[index].conditions.indices {
        copy.activities[index].conditions[place].none = copy.activities[index].conditions[place].none?.signed
      }
    }
    return copy
  }
}

extension Declared {
  fileprivate mutating func sign() {
    if case .none(let confirmation) = self { self = .none(confirmation.signed) }
  }
}

extension Registry.Confirmation {
  fileprivate var signed: Registry.Confirmation { Registry.Confirmation(day: day, by: by ?? .named("Kari Nordmann")) }
}
