import Accounts
import HTTPTypes
import Pages
import Registry
import RegistryStore
import Vocabulary
import Wording

/// Handing in the signed file of an agreement by a browser.
enum SignedCopyPages {
  static var all: [Route] { [show, submit] }

  private static let path = "/agreements/{id}/signed-copy"

  private static var show: Route {
    .shown(path, "showSignedCopy", right: .changeRegister) { visit in
      try visit.reply(try page(visit))
    }
  }

  private static var submit: Route {
    .sentWithFile(path, "submitSignedCopy", right: .changeRegister, most: 17 << 20) { visit in
      let call = visit.call
      let name = try call.object(.agreement)
      let why = (call.form["why"] ?? "").trimmedBlanks
      guard let file = call.files["file"] else { return try again(visit, .noFile) }
      guard file.bytes.starts(with: "%PDF-".utf8) else { return try again(visit, .noPDF) }
      guard !why.isEmpty else { return try again(visit, .noReason) }
      let copy = SignedCopy(name: file.name, sha256: Fingerprint.digits(of: file.bytes), bytes: file.bytes.count)
      let (house, tags) = (visit.house, call.form["version"] ?? "")
      let change = Change(by: visit.caller.inHistory, why: String(why.replacing("\n", with: " ").prefix(500))) { look in
        try SignedCopyAttaching.made(copy, file.bytes, to: name.id, in: tags, look, house)
      }
      do {
        let done = try await house.keeper.change(change)
        return .seeOther(.recorded(name, revision: done.revision))
      } catch let problem as Problem where problem.refusal == .stale {
        return try again(visit, .stale, status: 409)
      }
    }
  }

  private static func again(_ visit: Visit, _ fault: SignedCopyPage.Fault, status: Int = 422) throws -> Reply {
    var page = try page(visit)
    (page.fault, page.reason) = (fault, visit.call.form["why"] ?? "")
    return try visit.reply(page, status: status)
  }

  private static func page(_ visit: Visit) throws -> SignedCopyPage {
    let (look, name) = (visit.house.keeper.look, try visit.call.object(.agreement))
    var page = SignedCopyPage(
      name, called: look.narrator(visit.language).called(name), version: try ObjectForm.version(of: name, in: look),
      proof: visit.proof, in: visit.language)
    let kept = Set(try look.revision == 0 ? [] : visit.house.keeper.reading().attachments().map(\.sha256))
    let agreement = look.register.number(of: ID<Agreement>(name.id)).map { look.register.agreements[$0.index] }
    for case .signedCopy(let file, let sha256) in agreement?.evidence ?? [] {
      page.held.append(
        SignedCopyPage.Held(
          name: file ?? name.id, fingerprint: sha256,
          at: sha256.flatMap { kept.contains($0) ? .attachment($0) : nil }))
    }
    return page
  }
}
