import Accounts
import Checks
import Documents
import HTTPTypes
import Pages
import Registry
import RegistryStore
import Vocabulary
import Wording

/// A file that somebody brings in: read, shown with all that it would change, and recorded from the page that showed it,
/// which carries it along.
struct BringIn: Sendable {
  let sort: Sort
  let file: String
  let bytes: [UInt8]
  let visit: Visit
  /// The revision that the changes were shown against.
  var seen: Int?
  private var words: BringInWords { BringInWords.words(in: visit.language) }

  enum Sort: Sendable {
    case document
    case list(SheetKind)
  }

  /// No document that a page takes is larger, in bytes.
  static let mostBytes = 4 << 20

  init(_ sort: Sort, _ file: String, _ bytes: [UInt8], _ visit: Visit) {
    (self.sort, self.file, self.bytes, self.visit) = (sort, file, bytes, visit)
  }

  /// The file that a page carried along.
  init(_ sort: Sort, carriedBy visit: Visit) throws(Problem) {
    guard let bytes = visit.call.form["file"].flatMap({ Base64.url.bytes(of: $0.utf8) }) else {
      throw Problem(.missing("file"))
    }
    self.init(sort, String((visit.call.form["name"] ?? "").prefix(200)), bytes, visit)
    seen = visit.call.form["revision"].flatMap { Int($0) }
  }

  // MARK: Showing

  /// The page of what it would change; of what is wrong where it cannot be read.
  func preview(lacksReason: Bool = false) async throws -> Reply {
    let (call, house, look) = (visit.call, visit.house, visit.look)
    let shown = try await house.keeper.aside { () -> Shown in
      do {
        let read = try read(for: look)
        let before = try Asking(call, house).report(house)
        let after = try Checks.report(of: read.target, under: look.law, on: look.day)
        return .page(try page(read, look, before, after, lacksReason))
      } catch let refused as Refused {
        return .refused(refused)
      }
    }
    switch shown {
    case .refused(let refused): return try visit.reply(refused.page(in: visit.language), status: 422, at: .start)
    case .page(let page):
      let status = page.isChangedMeanwhile ? 409 : lacksReason ? 422 : 200
      return try visit.reply(page, status: status, at: .start)
    }
  }

  private enum Shown: Sendable {
    case page(BringInPage)
    case refused(Refused)
  }

  private func page(
    _ read: Read, _ look: Look, _ before: Report, _ after: Report, _ lacksReason: Bool
  ) throws -> BringInPage {
    let differences = DifferenceText(
      try Documents.differences(from: look.register, to: read.target), from: look.register, to: read.target,
      under: look.law, in: visit.language)
    let verdicts = VerdictChangesText(
      from: before, of: look.register, to: after, of: read.target, under: look.law, in: visit.language)
    var page = BringInPage(
      file, differences, verdicts, to: address,
      carried: [
        FormValue("file", Base64.url.text(of: bytes)), FormValue("name", file),
        FormValue("revision", String(look.revision)),
      ], proof: visit.proof, in: visit.language)
    if let list = read.list {
      page.notes = [words.rows(list.objects.count)]
      if !list.unread.isEmpty { page.notes.append(words.unread(list.unread.joined(separator: ", "))) }
      for name in list.objects.map(\.name).sorted().prefix(BringInPage.most) {
        page.said[name] = differences.told(try saidFields(of: name, in: read.target), of: name.kind)
      }
      let narrator = visit.narrator
      page.known = list.known.map { (narrator.name($0.name), .object($0.name)) }
    }
    (page.reason, page.lacksReason) = (visit.call.form["why"] ?? "", lacksReason)
    page.isChangedMeanwhile = seen.map { $0 != look.revision } ?? false
    return page
  }

  private var address: Address {
    switch sort {
    case .document: Address(["start", "document", "record"])
    case .list(let kind): Address(["start", "lists", kind.rawValue, "record"])
    }
  }

  // MARK: Recording

  /// Records what was shown. Where somebody changed the register meanwhile, it is shown anew.
  func record() async throws -> Reply {
    let why = (visit.call.form["why"] ?? "").replacing("\n", with: " ")
    guard why.contains(where: { !$0.isWhitespace }) else { return try await preview(lacksReason: true) }
    guard seen == visit.look.revision else { return try await preview() }
    let change = Change(by: visit.caller.inHistory, why: String(why.prefix(500))) { look in
      guard seen == look.revision else { throw Problem(.stale) }
      let read = try read(for: look)
      return Change.Made(
        read.target, read.changes, KeptAnswer(status: 204, location: nil, etag: nil, type: "", body: []))
    }
    do {
      let done = try await visit.house.keeper.change(change)
      return .seeOther(.place(ScreenPlace.start.rawValue, [("recorded", String(done.revision))]))
    } catch is Refused {
      return try await preview()
    } catch let problem as Problem where problem.refusal == .stale {
      // Somebody was quicker between the look and the change.
      return try await BringIn(sort, carriedBy: try await Visit(visit.call, visit.house)).preview()
    }
  }
}

extension Address {
  fileprivate static let start = Address.place(ScreenPlace.start.rawValue)
}
