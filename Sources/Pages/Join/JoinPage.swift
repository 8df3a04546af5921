public import Vocabulary
public import Wording

/// The page on which somebody who was invited makes an account: one form, no script.
public struct JoinPage: Sendable {
  private let language: Language
  private let state: State

  /// What the page shows.
  public enum State: Sendable {
    /// The form, with what was typed before and what was wrong with it.
    case form(name: String, shownName: String, fault: ToldRefusal?)
    /// That the account is made.
    case done
  }

  /// The page in a language.
  public init(_ state: State, in language: Language) {
    self.state = state
    self.language = language
  }

  /// The bytes of the page.
  public func bytes() throws -> [UInt8] {
    var all: [UInt8] = []
    try write { all += $0 }
    return all
  }

  private func write(to sink: @escaping ([UInt8]) throws -> Void) throws {
    let words = JoinWords.words(in: language)
    var page = Markup(to: sink)
    page.doctype()
    page.element(.html, .lang(language)) { page in
      page.element(.head) { page in
        page.element(.meta, .utf8)
        page.element(.meta, .metaName("viewport"), .content("width=device-width, initial-scale=1" as StaticString))
        page.element(.title, text: words.title)
        page.element(.link, .stylesheet, .styleAddress)
      }
      page.element(.body, .classes(.sheet)) { page in
        page.element(.main) { page in
          page.element(.h1, text: words.title)
          content(words, &page)
        }
      }
    }
    try page.finish()
  }

  private func content(_ words: JoinWords, _ page: inout Markup) {
    guard case .form(let name, let shownName, let fault) = state else {
      page.element(.p, .role(.status), text: words.done)
      page.element(.p, text: words.next)
      return
    }
    page.element(.p, .classes(.lead), text: words.lead)
    if let fault {
      page.element(.p, .role(.alert)) { page in
        page.element(.strong, text: fault.detail)
        page.text(" " + fault.help)
      }
    }
    page.element(.form, .methodPost) { page in
      page.field("name", words.name, words.nameHelp, .typeText, .autocompleteUsername, value: name)
      page.field("shownName", words.shownName, words.shownNameHelp, .typeText, .autocompleteName, value: shownName)
      page.field("password", words.password, words.passwordHelp, .typePassword, .autocompleteNewPassword, value: "")
      page.element(.button, .typeSubmit, text: words.make)
    }
  }
}
