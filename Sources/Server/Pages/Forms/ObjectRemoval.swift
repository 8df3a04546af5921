import Checks
import Documents
import HTTPTypes
import Pages
import Registry
import RegistryStore
import Vocabulary
import Wording

/// Taking an object out of the register, with a reason, after a look at what that does.
struct ObjectRemoval: Sendable {
  let name: ObjectName
  let visit: Visit

  init(_ name: ObjectName, _ visit: Visit) { (self.name, self.visit) = (name, visit) }

  /// The page: what refers to it, or what taking it out does.
  func shown(reason: String = "", lacksReason: Bool = false, status: Int = 200) async throws -> Reply {
    let (look, call, house, language) = (visit.house.keeper.look, visit.call, visit.house, visit.language)
    let narrator = look.narrator(language)
    var page = RemovalPage(
      name, called: narrator.called(name), version: try ObjectForm.version(of: name, in: look), proof: visit.proof,
      in: language)
    (page.reason, page.lacksReason) = (reason, lacksReason)
    do {
      let edited = try Documents.edited(look.register, by: RegisterEdit(remove: [name]), under: look.law)
      page.verdicts = try await house.keeper.aside {
        VerdictChangesText(
          from: try Asking(call, house).report(house), of: look.register,
          to: try Checks.report(of: edited.register, under: look.law, on: look.day), of: edited.register,
          under: look.law, in: language)
      }
    } catch let faults as ObjectFaults {
      let names = faults.all.compactMap(\.referrer)
      guard !names.isEmpty else { throw faults }
      page.referrers = Set(names).sorted().map { (narrator.called($0), Address.object($0)) }
    }
    return try visit.reply(page, status: status)
  }

  /// Takes it out, or shows the page again.
  func sent() async throws -> Reply {
    let why = (visit.call.form["why"] ?? "").trimmedBlanks
    guard !why.isEmpty else { return try await shown(lacksReason: true, status: 422) }
    let (name, version) = (name, visit.call.form["version"] ?? "")
    let change = Change(by: visit.caller.inHistory, why: String(why.replacing("\n", with: " ").prefix(500))) { look in
      guard try ObjectReading.isCurrent(version, name, in: look) else { throw Problem(.stale) }
      let edited = try Problem.wrapping(.referredTo) {
        try Documents.edited(look.register, by: RegisterEdit(remove: [name]), under: look.law)
      }
      return Change.Made(
        edited.register, edited.changed, KeptAnswer(status: 204, location: nil, etag: nil, type: "", body: []))
    }
    do {
      let done = try await visit.house.keeper.change(change)
      return .seeOther(Address.list(name.kind, [("recorded", "\(done.revision)")]))
    } catch let problem as Problem where [.stale, .referredTo].contains(problem.refusal) {
      // It is another than was looked at: what it is now is shown first.
      return try await shown(reason: why, status: 409)
    }
  }
}
