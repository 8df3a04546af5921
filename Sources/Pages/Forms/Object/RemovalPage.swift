public import Registry
public import Vocabulary
public import Wording

/// Where an object is taken out of the register: what still refers to it, or what taking it out does to the verdicts.
public struct RemovalPage: Page {
  private let words: ChangeWords
  private let name: ObjectName
  private let called: String
  private let version: String
  private let proof: String
  /// What still refers to it.
  public var referrers: [(name: String, address: Address)] = []
  /// What it does to the verdicts; nothing where it cannot be done.
  public var verdicts: VerdictChangesText?
  /// The reason as it was typed before, and whether it is missing.
  public var reason = ""
  /// Whether it is to be said that the reason is missing.
  public var lacksReason = false

  /// A removal of an object in the version that is shown.
  public init(_ name: ObjectName, called: String, version: String, proof: String, in language: Language) {
    words = ChangeWords.words(in: language)
    (self.name, self.called, self.version, self.proof) = (name, called, version, proof)
  }

  package var title: String { words.removal.title(called) }
  package var place: ScreenPlace? { name.kind.screenPlace }

  package func write(_ page: inout Markup) {
    page.element(.h1, text: title)
    if !referrers.isEmpty {
      page.element(.h2, text: words.removal.referrers)
      page.element(.p, text: words.removal.referrersAbout)
      page.element(.ul) { page in
        for referrer in referrers { page.element(.li) { $0.link(to: referrer.address, referrer.name) } }
      }
      page.element(.p) { $0.link(to: .object(name), words.removal.keep) }
      return
    }
    page.element(.p, .classes(.lead), text: words.removal.lead)
    if let verdicts { page.verdictChanges(verdicts.standings, verdicts.told.flatMap(\.changes), words) }
    page.element(.form, .methodPost, .sends(to: .removal(of: name)), .classes(.objectForm), .unchecked) { page in
      page.hidden("csrf", proof)
      page.hidden("version", version)
      page.reasonField(words, reason, lacksReason)
      page.element(.div, .classes(.formBar)) { page in
        page.element(.button, .typeSubmit, text: words.removal.remove)
        page.link(to: .object(name), words.removal.keep)
      }
    }
  }
}
