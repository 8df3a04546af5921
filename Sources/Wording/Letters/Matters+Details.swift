import Checks
import Law
import Registry
import Vocabulary

extension Matters {
  private var sentences: any Sentences { narrator.sentences }

  /// What the findings list, as far as the question names it.
  func fill(_ matter: inout LetterMatter, _ question: OpenQuestion) {
    let details = question.details
    matter.places = places(details)
    matter.lists = lists(details)
    matter.matters = sentences.list(dimensions(details).map { sentences.matter($0) })
    matter.day = question.topic == .openWindow ? details.compactMap(\.freeFrom).max() : details.compactMap(\.told).max()
    for detail in details {
      if case .noAddress = detail { matter.asksAddress = true }
      if case .noContact = detail { matter.asksContact = true }
    }
    (matter.named, matter.apart) = named(question, details)
  }

  private func named(_ question: OpenQuestion, _ details: [Detail]) -> (String, String) {
    switch question.topic {
    case .scope: (terms(details) { $0 != .excluded }, terms(details) { $0 == .excluded })
    case .contents, .narrowerScope: (terms(details) { _ in true }, "")
    case .clauses: (clauses(details, absent: false), clauses(details, absent: true))
    case .passedOnClauses:
      (sentences.list([false, true].map { clauses(details, absent: $0) }.filter { !$0.isEmpty }), "")
    case .passedOnMeasures:
      (sentences.list(details.compactMap(\.measure).map { narrator.term($0, .measures) }), "")
    case .signedCopy: (lackingProof(details), "")
    case .ownPurposes: (sentences.list(details.compactMap(\.ownPurpose).map { narrator.term($0, .purposes) }), "")
    case .listed: (sentences.list(details.compactMap(\.listed).map { narrator.name($0) }), "")
    case .transferBasis: (bases(details), "")
    case .breachNotice, .audit, .lastDay:
      // What the agreement itself says is what is asked; the one above it is what to compare with.
      (said(details.filter { $0.holder != question.verdicts.first?.cause?.agreement }), "")
    case .pointPurposes, .necessity, .equipmentConsent: (said(details.filter(\.isPoint)), "")
    case .renewal, .outsideDays, .shortNotice, .basis, .purposeInRecord, .consent, .basisLaw, .contractParty,
      .publicAuthority, .balancing, .condition, .conditionLaw, .need, .retentionCompared, .promiseMeaning,
      .promiseFacts, .authority:
      (said(details), "")
    default: ("", "")
    }
  }

  private func said(_ details: [Detail]) -> String { narrator.details(details).joined(separator: "; ") }

  /// Terms by dimension: `categories of data: a and b; purposes: c`.
  private func terms(_ details: [Detail], where isAsked: (Coverage) -> Bool) -> String {
    var words: [Dimension: [String]] = [:]
    for case .term(let dimension, let term, let coverage, _) in details where isAsked(coverage) {
      let word = narrator.word(term, dimension)
      if words[dimension]?.contains(word) != true { words[dimension, default: []].append(word) }
    }
    return words.sorted { $0.key < $1.key }.map { "\(sentences.matter($0)): \(sentences.list($1))" }
      .joined(separator: "; ")
  }

  private func clauses(_ details: [Detail], absent: Bool) -> String {
    let ids = details.compactMap { detail -> String? in
      if case .clause(let id, _, absent) = detail { id } else { nil }
    }
    let law = narrator.law
    return sentences.list(Set(ids).sorted().map { law.clause($0)?.label(narrator.language).asCommonNoun ?? $0 })
  }

  private func lackingProof(_ details: [Detail]) -> String {
    let unsigned = details.compactMap { if case .unsigned(let party, _) = $0 { narrator.name(party) } else { nil } }
    let copies = details.compactMap { if case .noHash(let id) = $0 { narrator.phrase(id) } else { nil } }
    var lacking: [String] = []
    if !unsigned.isEmpty { lacking.append(sentences.signature(of: unsigned)) }
    if !copies.isEmpty { lacking.append(sentences.copy(of: copies)) }
    return sentences.list(lacking)
  }

  /// What was looked at as a basis for a transfer, and why it does not do.
  private func bases(_ details: [Detail]) -> String {
    var words: [String] = []
    for case .basis(_, let tried) in details where tried.outcome != .complies {
      let said = "\(narrator.words(tried.kind)): \(narrator.why(tried))"
      if !words.contains(said) { words.append(said) }
    }
    return words.joined(separator: "; ")
  }

  private func dimensions(_ details: [Detail]) -> [Dimension] {
    let all = details.compactMap { detail -> Dimension? in
      switch detail {
      case .term(let dimension, _, _, _), .undeclared(let dimension), .unstated(let dimension, _): dimension
      default: nil
      }
    }
    return Set(all).sorted()
  }

  private func places(_ details: [Detail]) -> [PlaceName] {
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

  private func lists(_ details: [Detail]) -> String {
    var names: [String] = []
    for case .basis(_, let tried) in details {
      guard case .decision(let id) = tried.kind, let decision = narrator.law.decision(id) else { continue }
      let name = narrator.sentences.quoted(decision.name(narrator.language))
      if !names.contains(name) { names.append(name) }
    }
    return sentences.list(names)
  }
}

extension Detail {
  fileprivate var freeFrom: Day? { if case .freeFrom(_, _, let day) = self { day } else { nil } }

  /// The day on which something was confirmed or objected to.
  fileprivate var told: Day? {
    switch self {
    case .asOf(let day), .objection(_, _, let day): day
    default: nil
    }
  }

  fileprivate var measure: String? { if case .measure(let term, _) = self { term } else { nil } }
  fileprivate var ownPurpose: String? { if case .ownPurpose(let term) = self { term } else { nil } }
  fileprivate var listed: ID<Party>? { if case .entry(let party, _) = self { party } else { nil } }

  fileprivate var isPoint: Bool { if case .point = self { true } else { false } }

  /// The agreement whose terms it tells.
  fileprivate var holder: ID<Agreement>? {
    switch self {
    case .breachHours(let id, _), .audit(let id, _), .lastDay(let id, _): id
    default: nil
    }
  }
}
