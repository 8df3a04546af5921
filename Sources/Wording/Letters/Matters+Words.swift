import Checks
import Law
import Registry
import Vocabulary

extension Matters {
  private var sentences: any Sentences { narrator.sentences }

  /// Terms by dimension: `a and b (categories of data); c (purposes)`.
  func terms(_ details: [Detail], where isAsked: (Coverage) -> Bool) -> String {
    var words: [Dimension: [String]] = [:]
    for case .term(let dimension, let term, let coverage, _) in details where isAsked(coverage) {
      let word = narrator.word(term, dimension)
      if words[dimension]?.contains(word) != true { words[dimension, default: []].append(word) }
    }
    return words.sorted { $0.key < $1.key }.map { sentences.words(sentences.list($1), are: sentences.matter($0)) }
      .joined(separator: "; ")
  }

  func clauses(_ details: [Detail], absent: Bool) -> String {
    let ids = details.compactMap { detail -> String? in
      if case .clause(let id, _, absent) = detail { id } else { nil }
    }
    let law = narrator.law
    return sentences.list(Set(ids).sorted().map { law.clause($0)?.label(narrator.language).asCommonNoun ?? $0 })
  }

  func lackingProof(_ details: [Detail]) -> String {
    let unsigned = details.compactMap { if case .unsigned(let party, _) = $0 { narrator.name(party) } else { nil } }
    let copies = details.compactMap { if case .noHash(let id) = $0 { narrator.phrase(id) } else { nil } }
    var lacking: [String] = []
    if !unsigned.isEmpty { lacking.append(sentences.signature(of: unsigned)) }
    if !copies.isEmpty { lacking.append(sentences.copy(of: copies)) }
    return sentences.list(lacking)
  }

  /// What was looked at as a basis for a transfer, and why it does not do.
  func bases(_ details: [Detail], _ question: OpenQuestion) -> String {
    let recipient = ID<Party>(question.thing.id)
    var narrator = narrator
    narrator.recipient = (narrator.name(recipient), question.addressee.party == recipient)
    var words: [String] = []
    for case .basis(_, let tried) in details where tried.outcome != .complies {
      let said = "\(narrator.words(tried.kind)) – \(narrator.why(tried))"
      if !words.contains(said) { words.append(said) }
    }
    return words.joined(separator: "; ")
  }

  func dimensions(_ details: [Detail]) -> [Dimension] {
    let all = details.compactMap { detail -> Dimension? in
      switch detail {
      case .term(let dimension, _, _, _), .undeclared(let dimension), .unstated(let dimension, _): dimension
      default: nil
      }
    }
    return Set(all).sorted()
  }

  func places(_ details: [Detail]) -> [PlaceName] {
    var places: [PlaceName] = []
    for detail in details {
      switch detail {
      case .place(_, let code), .placeUncovered(let code), .basis(let code, _):
        let place = PlaceName(code, narrator.place(code))
        if !places.contains(place) { places.append(place) }
      default: break
      }
    }
    return places
  }

  func lists(_ details: [Detail]) -> String {
    var names: [String] = []
    for case .basis(_, let tried) in details {
      guard case .decision(let id) = tried.kind, let decision = narrator.law.decision(id) else { continue }
      let name = narrator.sentences.quoted(decision.name(narrator.language))
      if !names.contains(name) { names.append(name) }
    }
    return sentences.list(names)
  }
}
