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
  ///
  /// A past state is judged as it would have been then: on the day that was asked for, or the revision's.
  init(_ call: Call, _ house: House) async throws {
    (self.call, self.house, caller) = (call, house, try call.someone())
    guard let asOf = call.asOf else {
      look = house.keeper.look
      return
    }
    look = try await house.keeper.aside {
      let (law, today) = (house.keeper.look.law, house.keeper.look.day)
      let (register, made) = try house.keeper.reading().snapshot(asOf, under: law)
      let day = if case .day(let day) = asOf { min(day, today) } else { made.day }
      return Look(register: register, revision: made.number, day: day, law: law)
    }
  }

  /// What the checks say of the register that is shown.
  func report() async throws -> Report {
    let (look, house, isCurrent) = (look, house, isCurrent)
    return try await house.keeper.aside {
      if isCurrent {
        let (held, report) = house.keeper.with { ($0.look, $0.report()) }
        if held === look { return report }
      }
      return try Checks.report(of: look.register, under: look.law, on: look.day)
    }
  }

  /// The page in its frame.
  ///
  /// - Parameter address: where the page is to be looked at, where a form was sent elsewhere.
  func reply(_ page: some Page, status: Int = 200, at address: Address? = nil) throws -> Reply {
    var frame = try frame()
    if let address { frame.address = address }
    return Reply.html(status, try FramedPage(try WrittenPage(page, past: call["asOf"]), in: frame).bytes())
  }

  /// A page that was written before, in its frame.
  func reply(_ page: WrittenPage, status: Int = 200) throws -> Reply {
    Reply.html(status, try FramedPage(page, in: try frame()).bytes())
  }

  /// The revision that a form of this person recorded just before; an address alone makes nobody believe that.
  private var recorded: Int? {
    get throws {
      guard let number = call["recorded"].flatMap({ Int($0) }), (1...max(1, look.revision)).contains(number),
        look.revision > 0, try house.keeper.reading().revision(number)?.by == caller.inHistory
      else { return nil }
      return number
    }
  }

  private func frame() throws -> Frame {
    let words = FrameWords.words(in: language)
    let title = look.register.header.title.map { narrator.text($0) } ?? look.register.header.id
    return Frame(
      in: language, at: address, for: visitor, register: title,
      stand: words.stand(look.revision, narrator.date(look.day)),
      recorded: try recorded.map { ChangeWords.words(in: language).recorded($0) },
      past: call["asOf"].map { .init(asked: $0, said: words.past(look.revision, narrator.date(look.day))) })
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

  /// Where the page is, with what it is asked for; of what a form sent, where it was sent.
  var address: Address { Address(back: call.head.path) }
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
