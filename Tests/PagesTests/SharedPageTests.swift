import Testing
import Vocabulary

@testable import Pages
@testable import Wording

/// A page with two forms on it.
private struct TwoForms: Page {
  var title: String { "Two forms" }
  var place: ScreenPlace? { nil }

  func write(_ page: inout Markup) {
    for field in ["first", "second"] {
      page.element(.form, .methodPost, .sends(to: .account)) { page in
        page.proof()
        page.hidden(field, "æ" + String(repeating: "x", count: 70_000))
      }
    }
  }
}

@Suite struct `A page that is written once for many` {
  private func shown(_ page: WrittenPage, to proof: String) throws -> String {
    var frame = Frame(in: .nb, at: .today, for: nil)
    frame.visitor = Frame.Visitor(shownName: "Kari", mayChange: true, managesPeople: false, proof: proof)
    return String(decoding: try FramedPage(page, in: frame).bytes(), as: UTF8.self)
  }

  @Test func `has no session's proof in it`() throws {
    let page = try WrittenPage(TwoForms())
    #expect(page.proofs.count == 2)
    #expect(!String(decoding: page.content, as: UTF8.self).contains("csrf"))
  }

  @Test func `gets each session's own proof where it is shown, right inside each form`() throws {
    let page = try WrittenPage(TwoForms())
    for proof in ["hers", "his"] {
      let shown = try shown(page, to: proof)
      let forms = shown.split(separator: "<form ").filter {
        $0.contains("name=\"first\"") || $0.contains("name=\"second\"")
      }
      #expect(forms.count == 2)
      for form in forms {
        #expect(
          form.drop { $0 != ">" }.dropFirst().hasPrefix("\n<input type=\"hidden\" name=\"csrf\" value=\"\(proof)\">"))
      }
    }
  }

  @Test func `is otherwise what it would be if it were written for one`() throws {
    let page = try WrittenPage(TwoForms())
    let shown = try shown(page, to: "p").replacing("\n<input type=\"hidden\" name=\"csrf\" value=\"p\">", with: "")
    #expect(shown.contains(String(decoding: page.content, as: UTF8.self)))
  }
}
