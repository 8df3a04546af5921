public import Registry
public import Vocabulary
public import Wording

/// What a file would change, before anything is recorded: in the register, and to the verdicts. The file itself goes along.
public struct BringInPage: Page {
  private let words: BringInWords
  private let changeWords: ChangeWords
  private let file: String
  private let differences: [ToldDifference]
  private let standing: [String]
  private let findings: [ToldVerdictChange]
  private let address: Address
  private let carried: [FormValue]
  private let proof: String
  /// What is said of a list: how many rows become something, what is known already, what is not read.
  public var notes: [String] = []
  /// What the register has already.
  public var known: [(text: String, address: Address)] = []
  /// What new objects say, each field with its value.
  public var said: [ObjectName: [(field: String, value: String)]] = [:]
  /// The reason as it was typed before.
  public var reason = ""
  /// Whether it is to be said that the reason is missing.
  public var lacksReason = false
  /// Whether somebody changed the register since this was first shown.
  public var isChangedMeanwhile = false
  /// More differences than these are counted only.
  public static let most = 200

  /// The page.
  ///
  /// - Parameters:
  ///   - file: what the file is called.
  ///   - address: where it is recorded.
  ///   - carried: the file, and which state it was looked at against.
  public init(
    _ file: String, _ differences: DifferenceText, _ verdicts: VerdictChangesText, to address: Address,
    carried: [FormValue], proof: String, in language: Language
  ) {
    (words, changeWords) = (BringInWords.words(in: language), ChangeWords.words(in: language))
    (self.file, self.differences) = (file, differences.told())
    (standing, findings) = (verdicts.standings, verdicts.told.flatMap(\.changes))
    (self.address, self.carried, self.proof) = (address, carried, proof)
  }

  package var title: String { words.preview }
  package var place: ScreenPlace? { .start }

  package func write(_ page: inout Markup) {
    page.element(.h1, text: words.preview)
    if isChangedMeanwhile { page.element(.p, .classes(.note), .role(.alert), text: words.changedMeanwhile) }
    page.element(.p, .classes(.lead), text: words.previewLead(file))
    for note in notes { page.element(.p, text: note) }
    writeKnown(&page)
    if differences.isEmpty {
      page.element(.p, text: changeWords.nothing)
    } else {
      writeDifferences(&page)
      page.verdictChanges(standing, findings, changeWords)
      page.form(to: address, proof: proof) { page in
        for value in carried { page.hidden(value.name, value.value) }
        page.reasonField(changeWords, reason, lacksReason)
        page.element(.button, .typeSubmit, text: changeWords.record)
      }
    }
    page.element(.p) { $0.link(to: .place(.start), words.back) }
  }

  private func writeKnown(_ page: inout Markup) {
    guard !known.isEmpty else { return }
    page.element(.p, text: words.known(known.count))
    page.element(.ul) { page in
      for one in known.prefix(Self.most) { page.element(.li) { $0.link(to: one.address, one.text) } }
    }
    if known.count > Self.most { page.element(.p, text: words.more(known.count - Self.most)) }
  }

  private func writeDifferences(_ page: inout Markup) {
    page.element(.h2, text: "\(changeWords.changes) (\(differences.count))")
    page.element(.ul) { page in
      for difference in differences.prefix(Self.most) {
        page.element(.li) { page in
          page.text("\(difference.object): \(difference.change)")
          let fields = difference.fields.map { ($0.field, $0.change) } + (said[difference.name] ?? []).map { ($0, $1) }
          guard !fields.isEmpty else { return }
          page.element(.ul) { page in
            for (field, what) in fields { page.element(.li, text: "\(field.capitalised): \(what)") }
          }
        }
      }
    }
    if differences.count > Self.most { page.element(.p, text: words.more(differences.count - Self.most)) }
  }
}
