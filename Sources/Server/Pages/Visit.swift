import Accounts
import Checks
import Documents
import HTTPTypes
import Law
import Pages
import Registry
import RegistryStore
import Vocabulary
import Wording

/// A look at a page by somebody who is signed in: the register that it shows, today's unless a past state is asked for.
struct Visit: Sendable {
  let call: Call
  let house: House
  let caller: Caller
  let look: Look
  var language: Language { call.language }
  var narrator: Narrator { look.narrator(call.language) }
  /// Whether forms are shown: to whoever may change the register, of the register as it stands.
  var mayChange: Bool { isCurrent && caller.may(.changeRegister) }
  /// Whether the register is shown as it stands now.
  var isCurrent: Bool { call.asOf == nil }

  /// Reads a past state from the store where one is asked for, through a connection that cannot write.
  init(_ call: Call, _ house: House) async throws {
    (self.call, self.house, caller) = (call, house, try call.someone())
    guard call.asOf != nil else {
      look = house.keeper.look
      return
    }
    look = try await house.keeper.aside {
      let asked = try Asking(call, house)
      return Look(register: asked.register, revision: asked.revision, day: asked.day, law: asked.law)
    }
  }

  /// What the checks say of the register that is shown.
  func report() async throws -> Report {
    let (call, house) = (call, house)
    return try await house.keeper.aside { try Asking(call, house).report(house) }
  }

  /// The page in its frame.
  func reply(_ page: some Page, status: Int = 200) throws -> Reply {
    try reply(try WrittenPage(page), status: status)
  }

  /// A page that was written before, in its frame.
  func reply(_ page: WrittenPage, status: Int = 200) throws -> Reply {
    Reply.html(status, try FramedPage(page, in: frame).bytes())
  }

  private var frame: Frame {
    let title = look.register.header.title.map { narrator.text($0) } ?? look.register.header.id
    return Frame(
      in: language, at: address, for: visitor, register: title,
      stand: FrameWords.words(in: language).stand(look.revision, narrator.date(look.day)),
      past: isCurrent ? nil : FrameWords.words(in: language).past(look.revision))
  }

  private var visitor: Frame.Visitor {
    Frame.Visitor(
      shownName: caller.shownName, mayChange: caller.may(.changeRegister), managesPeople: caller.may(.managePeople),
      proof: sessionProof)
  }

  /// Whether what the page shows is kept for others who may look at it.
  var isShared: Bool { call.route.method == .get && call.route.right == .readRegister }

  /// What forms of this session send along; nothing on a page that others may get to see as it was written for this one.
  var proof: String { isShared ? "" : sessionProof }
  private var sessionProof: String { call.session.flatMap { Accounts.crossSiteProof(ofSession: $0) } ?? "" }

  /// Where the page is, without what it is asked for besides.
  private var address: Address { Address(back: call.head.path.map { String($0.prefix { $0 != "?" }) }) }
}

extension Reply {
  /// A page.
  static func html(_ status: Int, _ bytes: [UInt8]) -> Reply {
    Reply(status, MediaTypes.html + "; charset=utf-8", bytes, [(.vary, "Accept-Language, Cookie")])
  }

  /// Elsewhere, to be looked at with GET: RFC 9110, section 15.4.4.
  static func seeOther(_ address: Address, _ headers: [(HTTPField.Name, String)] = []) -> Reply {
    Reply(status: 303, [(.location, address.text)] + headers)
  }
}
