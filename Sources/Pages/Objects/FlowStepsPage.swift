import Checks
public import Registry
public import Vocabulary
package import Wording

/// How the answers for one flow came about, step by step: which chains lead to it, what binds each recipient, what every check
/// says, and by which law.
public struct FlowStepsPage: Page {
  private let words: ObjectWords
  private let name: String
  private let flow: Address
  private let lines: [TextLine]

  /// The steps of a flow; `nil` where the register has no such flow.
  public init?(_ flow: ID<Flow>, of shown: Shown) {
    guard let number = shown.register.number(of: flow) else { return nil }
    words = ObjectWords.words(in: shown.language)
    name = shown.narrator.name(flow)
    self.flow = .object(ObjectName(.flow, flow.key))
    let explained = shown.overview.asking { $0.explanation(of: number) }
    lines = ExplanationText(explained, by: shown.narrator).paragraphs
  }

  package var title: String { "\(words.heading(.steps)): \(name)" }
  package var place: ScreenPlace? { .flows }

  package func write(_ page: inout Markup) {
    page.element(.h1, text: title)
    page.element(.p) { $0.link(to: flow, words.backToFlow) }
    page.steps(lines)
  }
}

extension Address {
  /// Where it is told how the answers for a flow came about.
  static func steps(of flow: ID<Flow>) -> Address { Address(ObjectName(.flow, flow.key).segments + ["steps"]) }
}

extension Markup {
  /// Sentences that stand under each other, those that belong to another moved in.
  fileprivate mutating func steps(_ lines: [TextLine]) {
    element(.div, .classes(.steps)) { page in
      for line in lines where !line.text.isEmpty {
        let depth = line.text.prefix { $0 == " " }.count
        let text = String(line.text.dropFirst(depth))
        switch line.style {
        case .title: break
        case .heading where depth == 0: page.element(.h2, text: text)
        case .heading: page.element(.h3, text: text)
        default:
          let said = text.hasPrefix("- ") ? String(text.dropFirst(2)) : text
          let classes: [Attribute] = depth >= 6 ? [.classes(.deeper)] : depth >= 4 ? [.classes(.deep)] : []
          page.element(.p, with: classes) { $0.text(said) }
        }
      }
    }
  }
}
