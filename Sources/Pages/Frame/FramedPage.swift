import Vocabulary
import Wording

/// A whole page: the frame, and in it what the page writes.
public struct FramedPage: Sendable {
  private let frame: Frame
  private let content: WrittenPage
  private var words: FrameWords { FrameWords.words(in: frame.language) }
  private static let main = Anchor("content")
  private static let menu = Anchor("menu")

  /// A page in its frame.
  package init(_ page: some Page, in frame: Frame) throws {
    self.init(try WrittenPage(page), in: frame)
  }

  /// A page that was written before, in its frame.
  public init(_ page: WrittenPage, in frame: Frame) { (content, self.frame) = (page, frame) }

  /// The bytes of the page.
  public func bytes() throws -> [UInt8] {
    var all: [UInt8] = []
    all.reserveCapacity(content.content.count + 16 * 1024)
    var page = Markup { all += $0 }
    page.past = frame.past?.asked
    page.doctype()
    page.element(.html, .lang(frame.language)) { page in
      writeHead(&page)
      page.element(.body, .classes(.screen)) { page in
        page.element(.a, .classes(.skip), .leads(to: Self.main), text: words.skip)
        page.element(.svg, .classes(.defined), .unheard) { VerdictMarks.define(in: &$0) }
        writeHeader(&page)
        if let visitor = frame.visitor { writeNavigation(visitor, &page) }
        page.element(.main, .id(Self.main), .target) { page in
          writePast(&page)
          page.written(content, proof: frame.visitor?.proof ?? "")
        }
        writeFooter(&page)
      }
    }
    try page.finish()
    return all
  }

  private func writeHead(_ page: inout Markup) {
    page.element(.head) { page in
      page.element(.meta, .utf8)
      page.element(.meta, .metaName("viewport"), .content("width=device-width, initial-scale=1" as StaticString))
      page.element(.meta, .metaName("color-scheme"), .content("light dark" as StaticString))
      page.element(.title, text: [content.title, frame.register, "Samsvar"].compactMap { $0 }.joined(separator: " · "))
      page.element(.link, .stylesheet, .styleAddress)
    }
  }

  private func writeHeader(_ page: inout Markup) {
    page.element(.header, .classes(.top)) { page in
      page.element(.a, .classes(.brand), .leads(to: home), text: "Samsvar")
      if let register = frame.register { page.element(.span, .classes(.registerName), text: register) }
      guard let visitor = frame.visitor else { return }
      page.element(.a, .classes(.menuLink), .leads(to: Self.menu), text: words.menu)
      page.element(.div, .classes(.visitor)) { page in
        page.element(
          .a, .leads(to: .account), .label("\(words.account): \(visitor.shownName)"), text: visitor.shownName)
        page.form(to: .signOut, proof: visitor.proof) { page in
          page.element(.button, .typeSubmit, .classes(.quiet), text: words.signOut)
        }
      }
    }
  }

  private func writeNavigation(_ visitor: Frame.Visitor, _ page: inout Markup) {
    page.element(.nav, .id(Self.menu), .label(words.navigation)) { page in
      page.element(.a, .classes(.menuLink), .leads(to: Self.main), text: words.closeMenu)
      for (name, places) in groups(visitor) {
        page.element(.p, .classes(.group), text: name)
        page.element(.ul) { page in
          for place in places {
            page.element(.li) { page in
              page.element(.a, with: [.leads(to: .place(place))] + (place == content.place ? [.current] : [])) { page in
                page.text(words.places(place))
              }
            }
          }
        }
      }
    }
  }

  /// Where whoever looks begins: who may only read, with what can be taken out.
  private var home: Address { frame.visitor.map { $0.mayChange } == false ? .place(.exports) : .today }

  /// What makes sense of a past state is offered there, and nothing that would change it.
  private func groups(_ visitor: Frame.Visitor) -> [(String, [ScreenPlace])] {
    let mayChange = visitor.mayChange && frame.past == nil
    return [
      (words.group.work, mayChange ? [.today, .questions, .start] : [.today, .questions]),
      (words.group.register, [.parties, .agreements, .flows, .activities, .systems, .notices, .more]),
      (words.group.look, [.picture, .promises, .trace]),
      (words.group.out, [.exports, .history]),
    ] + (visitor.managesPeople && frame.past == nil ? [(words.group.house, [.people])] : [])
  }

  private func writePast(_ page: inout Markup) {
    if let recorded = frame.recorded { page.element(.p, .classes(.note, .good), .role(.status), text: recorded) }
    guard let past = frame.past else { return }
    page.element(.div, .classes(.note), .role(.status)) { page in
      page.text(words.shownAsOf(past.said) + " ")
      page.link(to: frame.address.now, words.backToNow)
    }
  }

  private func writeFooter(_ page: inout Markup) {
    let other: Language = frame.language == .en ? .nb : .en
    page.element(.footer) { page in
      if let stand = frame.stand { page.element(.p, text: stand) }
      page.form(to: .language, proof: nil) { page in
        page.hidden("language", other.rawValue)
        page.hidden("back", frame.address.text)
        page.element(.button, .typeSubmit, .classes(.quiet), .lang(other), text: words.otherLanguage)
      }
    }
  }
}

extension Address {
  /// The page of a place of the navigation.
  static func place(_ place: ScreenPlace) -> Address { place == .today ? .today : Address([place.rawValue]) }
}
