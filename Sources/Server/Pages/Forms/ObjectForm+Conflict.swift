import Documents
import HTTPTypes
import Pages
import Registry
import RegistryStore
import Vocabulary
import Wording

/// A form on an object that somebody else changed while it was open.
extension ObjectForm {
  /// The page that shows both changes.
  func conflict(_ sent: SentForm) async throws -> Reply {
    guard let name else { throw Problem(.stale) }
    let look = look
    let (carried, proof, language) = (sent.carried(shape), visit.proof, visit.language)
    let called = sent.form.root.word("title") ?? sent.form.root.word("name") ?? name.id
    guard look.register.place(of: name) != nil else {
      let page = ConflictPage(
        kind, called: called, at: .new(kind), theirs: nil, yours: nil, carried: carried, proof: proof, in: language)
      return try visit.reply(page, status: 409)
    }
    guard case .made(_, _, let edited) = try made(sent, whatever: true) else { return try await preview(sent) }
    let base = try await past(sent.opened.revision)
    let old = try base.flatMap { try objectBytes(of: name, in: $0) }
    let text = { (register: RegistrySnapshot) in
      let new = try objectBytes(of: name, in: register)
      return DifferenceText(
        old == new ? [] : [try difference(of: name, from: old, to: new)], from: base ?? look.register, to: register,
        under: look.law, in: language)
    }
    let page = ConflictPage(
      kind, called: called, at: address, theirs: try text(look.register), yours: try text(edited.register),
      carried: carried, proof: proof, in: language)
    return try visit.reply(page, status: 409)
  }

  /// The register as it was when the form was opened; `nil` where it cannot be known any more.
  private func past(_ revision: Int) async throws -> RegistrySnapshot? {
    let (house, law) = (visit.house, look.law)
    guard revision > 0 else { return nil }
    return try await house.keeper.aside {
      try? house.keeper.reading().snapshot(.revision(revision), under: law).0
    }
  }

  /// The form again, on the version that stands, with what was chosen.
  func goOn(_ sent: SentForm) async throws -> Reply {
    guard let name, look.register.place(of: name) != nil else { return try await conflict(sent) }
    var form = sent.form
    switch sent.button.name {
    case "theirs": form = try current()
    case "both":
      if let base = try await past(sent.opened.revision), base.place(of: name) != nil {
        let before = try Self.typed(
          name, in: Look(register: base, revision: sent.opened.revision, day: look.day, law: look.law), shape)
        form.root = sent.form.root.onto(try current().root, from: before.root, shape)
      }
    default: break
    }
    return try reply(form, opened: try opened())
  }
}
