import Checks
import Records
import Registry
import Vocabulary
import Wording

/// Names of things, as links to where the page tells of them.
extension RecordPage {
  func party(_ id: ID<Party>) -> Party? {
    record.register.number(of: id).map { record.register.parties[$0.index] }
  }

  func write(_ party: ID<Party>, _ markup: inout Markup) {
    markup.link(to: Anchor("party", party.key), narrator.name(party))
  }

  func write(_ system: ID<System>, _ markup: inout Markup) {
    markup.link(to: Anchor("system", system.key), narrator.name(system))
  }

  /// An agreement by its title; a link where the record holds it.
  func write(_ agreement: ID<Agreement>, _ markup: inout Markup) {
    guard linked.contains(agreement.key) else { return markup.text(narrator.title(agreement)) }
    markup.link(to: Anchor("agreement", agreement.key), narrator.title(agreement))
  }

  /// Who sends or gets data: the party, and the system that stands for it.
  func write(_ actor: Actor, run party: ID<Party>?, _ markup: inout Markup) {
    switch actor {
    case .party(let id): write(id, &markup)
    case .system(let id):
      if let party { write(party, &markup) } else { markup.text(words.nobodyNamed().capitalised) }
      markup.element(.div, .classes(.beside)) { write(id, &$0) }
    }
  }

  /// Where data rest and are seen from, in words; one line each.
  func places(_ storage: Declared<PlaceUse>, _ access: Declared<PlaceUse>) -> [String] {
    [
      declared(storage) { place($0) }.map { words.stored($0).capitalised },
      declared(access) { place($0) }.map { words.seen($0).capitalised },
    ].compactMap { $0 }
  }

  /// What is declared, in words: a list, none and who said so, or not stated.
  func declared<Element>(_ declared: Declared<Element>, name: (Element) -> String) -> String? {
    switch declared {
    case .undeclared: words.notStated().lowercased()
    case .none(let confirmation): words.none(on: confirmation.day, by: narrator.name(confirmation.by))
    case .some(let elements): narrator.list(elements.map(name))
    }
  }

  private func place(_ use: PlaceUse) -> String {
    guard case .party(let party) = use.by else { return narrator.place(use.place) }
    return words.by(narrator.place(use.place), narrator.name(party))
  }

  /// Terms of a flow in words.
  func terms(_ declared: Declared<String>, _ taxonomy: Taxonomy) -> String? {
    self.declared(declared) { narrator.term($0, taxonomy) }
  }
}
