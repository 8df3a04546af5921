import Checks
import Documents
import Registry
import RegistryStore
import Vocabulary
import Wording

/// A change that somebody asks for.
struct Change: Sendable {
  /// Who asks, as the history names them.
  var by: String
  /// Why.
  var why: String
  /// How the request is known again, where its sender gave it a key.
  var request: RequestKey?
  /// What becomes of the register as it stands then; throws a refusal where that may not be.
  var make: @Sendable (Look) throws -> Made

  /// The register as it shall stand, and the answer that is kept.
  struct Made: Sendable {
    var target: RegistrySnapshot
    var changes: ChangedObjects
    var answer: KeptAnswer
    /// A file that comes with it.
    var attachment: (copy: SignedCopy, bytes: [UInt8])?

    init(_ target: RegistrySnapshot, _ changes: ChangedObjects, _ answer: KeptAnswer) {
      (self.target, self.changes, self.answer) = (target, changes, answer)
    }
  }
}

/// What became of it: the answer, and the revision that stands.
struct Changed: Sendable {
  var answer: KeptAnswer
  var revision: Int
}

extension Keeper {
  /// How long an answer is kept for a request that is sent again.
  private static let day: Int64 = 24 * 60 * 60 * 1000

  /// Makes a change, or finds that it was made before. When it returns, it is on disk and in the verdicts.
  ///
  /// Throws the refusal of whoever makes it, and a `StoreFault`; then nothing was changed.
  func change(_ change: Change) async throws -> Changed {
    try await desk.work { store in
      if let earlier = try self.earlier(change, store) { return earlier }
      let look = self.look
      let made = try change.make(look)
      if made.changes.isEmpty, made.attachment == nil {
        try self.noting { try self.keep(made.answer, to: change, at: look.revision, store) }
        return Changed(answer: made.answer, revision: look.revision)
      }
      let revision = try self.noting { try self.record(made, change, on: look, store) }
      try self.takeIn(made, revision, after: look)
      return Changed(answer: made.answer, revision: revision)
    }
  }

  /// Notes where a failure has stopped the store.
  private func noting<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let fault as StoreFault {
      switch fault {
      case .refused, .damaged, .stopped: noteFailure()
      default: break
      }
      throw fault
    }
  }

  private func earlier(_ change: Change, _ store: Store) throws -> Changed? {
    guard let request = change.request else { return nil }
    let since = Timestamp(milliseconds: clock.now().milliseconds - Self.day)
    switch try store.answer(to: request, since: since) {
    case .same(let answer, let revision): return Changed(answer: answer, revision: revision)
    case .otherRequest: throw Refusal.keyReused
    case nil: return nil
    }
  }

  /// Keeps the answer to a request that changed nothing: sent again, it must not do more than before.
  private func keep(_ answer: KeptAnswer, to change: Change, at revision: Int, _ store: Store) throws {
    guard let request = change.request, revision > 0 else { return }
    let now = clock.now()
    try store.keep(
      answer, to: request, at: revision, now: now, forgetting: Timestamp(milliseconds: now.milliseconds - Self.day))
  }

  private func record(_ made: Change.Made, _ change: Change, on look: Look, _ store: Store) throws -> Int {
    let now = clock.now()
    let draft = RevisionDraft(
      by: change.by, why: change.why, now: now, today: clock.today(), basedOn: look.revision)
    let changes: RecordedChanges = look.revision == 0 ? .everything : .only(made.changes)
    if let (copy, bytes) = made.attachment {
      return try store.attach(bytes, as: copy, recording: made.target, changes, as: draft).number
    }
    guard let request = change.request else { return try store.record(made.target, changes, as: draft).number }
    return try store.record(
      made.target, changes, as: draft, answering: request, with: made.answer,
      forgetting: Timestamp(milliseconds: now.milliseconds - Self.day)
    ).number
  }

  /// Brings the verdicts up to date by asking again about whom the change reaches. Where that fails, everybody is asked, and
  /// so where a word of the organisation's own is changed. What takes as long as the register is large is done before those
  /// who read have to wait.
  private func takeIn(_ made: Change.Made, _ revision: Int, after look: Look) throws {
    do {
      if (made.changes.put + made.changes.removed).contains(where: { $0.kind == .term }) {
        return hold(try Standing(made.target, revision, under: law, on: look.day))
      }
      let isAnew = with { $0.resident.compilesAnew(for: made.target, made.changes) }
      let compiled = isAnew ? try CompiledRegister(made.target, under: law, on: look.day) : nil
      try with { try $0.take(made.target, made.changes, revision, compiled) }
    } catch {
      hold(try Standing(made.target, revision, under: law, on: look.day))
    }
  }
}
