import Checks
public import Registry
public import Vocabulary
public import Wording

/// What a change does, before it is recorded: in the register, and to the verdicts. Everything that was typed goes along.
public struct ChangePage: Page {
  private let words: ChangeWords
  private let address: Address
  private let differences: [ToldDifference]
  private let standing: [String]
  private let findings: [ToldVerdictChange]
  private let carried: [FormValue]
  private let proof: String
  private let kind: ObjectKind
  /// What a new object says, where it is one.
  public var said: [(field: String, value: String)] = []
  /// The reason as it was typed before, and whether it is missing.
  public var reason = ""
  /// Whether it is to be said that the reason is missing.
  public var lacksReason = false

  /// A change.
  ///
  /// - Parameters:
  ///   - address: the form that it comes from.
  ///   - carried: what was typed, which goes along.
  public init(
    _ kind: ObjectKind, at address: Address, _ differences: DifferenceText, _ verdicts: VerdictChangesText,
    carried: [FormValue], proof: String, in language: Language
  ) {
    words = ChangeWords.words(in: language)
    (self.kind, self.address, self.differences) = (kind, address, differences.told())
    (standing, findings) = (verdicts.standings, verdicts.told.flatMap(\.changes))
    (self.carried, self.proof) = (carried, proof)
  }

  package var title: String { words.title }
  package var place: ScreenPlace? { kind.screenPlace }

  package func write(_ page: inout Markup) {
    page.element(.h1, text: title)
    page.element(.p, .classes(.lead), text: differences.isEmpty ? words.nothing : words.lead)
    if !differences.isEmpty {
      writeDifferences(&page)
      page.verdictChanges(standing, findings, words)
    }
    page.element(.form, .methodPost, .sends(to: address), .classes(.objectForm), .unchecked) { page in
      page.hidden("csrf", proof)
      for value in carried { page.hidden(value.name, value.value) }
      if !differences.isEmpty { page.reasonField(words, reason, lacksReason) }
      page.element(.div, .classes(.formBar)) { page in
        if !differences.isEmpty {
          page.element(.button, .typeSubmit, .name("do"), .value("record"), text: words.record)
        }
        page.element(.button, .typeSubmit, .name("do"), .value("back"), .classes(.quiet), text: words.back)
      }
    }
  }

  private func writeDifferences(_ page: inout Markup) {
    page.element(.h2, text: words.changes)
    for difference in differences {
      page.element(.h3, text: "\(difference.object): \(difference.change)")
      if !difference.fields.isEmpty {
        page.facts { page in for (field, change) in difference.fields { page.fact(field.capitalised, change) } }
      }
    }
    guard !said.isEmpty else { return }
    page.element(.h3, text: words.says)
    page.facts { page in for (field, value) in said { page.fact(field.capitalised, value) } }
  }
}

extension Markup {
  /// What a change does to the verdicts.
  mutating func verdictChanges(_ standing: [String], _ findings: [ToldVerdictChange], _ words: ChangeWords) {
    element(.h2, text: words.verdicts)
    for line in standing { element(.p, text: line) }
    if findings.isEmpty { element(.p, text: words.sameFindings) }
    for (kind, heading) in [
      (FindingChange.Kind.came, words.came), (.changed, words.changed), (.went, words.went),
    ] {
      let here = findings.filter { $0.kind == kind }
      guard !here.isEmpty else { continue }
      element(.h3, text: "\(heading) (\(here.count))")
      for finding in here.prefix(30) {
        let style: StyleClass =
          finding.isSettled ? .complies : finding.kind == .went ? .unknown : finding.answer.styleClass
        element(.article, .classes(.finding, style)) { page in
          page.element(.p, .classes(.remedy), text: finding.sentence)
          for note in finding.notes { page.element(.p, text: note.text) }
          page.element(.p, .classes(.key), text: "\(words.affects): \(finding.subjects)")
        }
      }
    }
  }

  /// Why something is changed.
  mutating func reasonField(_ words: ChangeWords, _ reason: String, _ isMissing: Bool) {
    let (field, about) = (Anchor("field", "why"), Anchor("help", "why"))
    element(.div, .classes(.field)) { page in
      page.element(.label, .of(field), text: words.reason.label)
      page.element(
        .textarea,
        with: [.id(field), .name("why"), .rows(3), .described(by: about), .longest(500)]
          + (isMissing ? [.invalid, .startsHere] : [])
      ) { $0.typed("\n" + reason) }
      page.element(.div, .id(about), .classes(.help)) { page in
        if isMissing {
          page.element(.p, .classes(.fault)) { page in
            page.element(.strong, text: words.noReason.0)
            page.text(" " + words.noReason.1)
          }
        }
        page.element(.p, text: words.reason.help)
      }
    }
  }
}
