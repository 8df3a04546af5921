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

  /// Where data rest and are seen from; one line each.
  func places(_ storage: Declared<PlaceUse>, _ access: Declared<PlaceUse>) -> [String] {
    [words.stored(narrator.words(storage)).capitalised, words.seen(narrator.words(access)).capitalised]
  }
}
