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
    matter.day =
      question.topic == .openWindow
      ? details.compactMap(\.freeFrom).max().map { $0.adding(days: -1) } : details.compactMap(\.told).max()
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
    case .passedOnMeasures: (list(details.compactMap(\.measure), .measures), "")
    case .signedCopy: (lackingProof(details), "")
    case .ownPurposes: (list(details.compactMap(\.ownPurpose), .purposes), "")
    case .listed: (sentences.list(details.compactMap(\.listed).map { narrator.name($0) }), "")
    case .transferBasis: (bases(details, question), "")
    case .breachNotice, .audit, .lastDay:
      // What the agreement itself says is what is asked; the one above it is what to compare with.
      (said(details.filter { $0.holder.map { $0 != question.verdicts.first?.cause?.agreement } ?? false }), "")
    case .retention: (unsaidCategories(question), "")
    case .pointPurposes, .necessity, .equipmentConsent: (points(details), "")
    case .basis, .purposeInRecord, .consent, .basisLaw, .publicAuthority, .balancing:
      (purposes(details), "")
    case .contractParty: (purposes(details), list(details.compactMap(\.people), .subjects))
    case .condition, .conditionLaw, .need: (list(details.compactMap(\.category), .categories), "")
    case .promiseMeaning, .promiseFacts: (promised(question, details), "")
    case .outsideDays:
      (said(details.filter { if case .usable = $0 { true } else { false } }, naming: question), "")
    case .renewal, .shortNotice, .retentionCompared, .authority: (said(details, naming: question), "")
    default: ("", "")
    }
  }

  /// Details in words; what the question itself names is called by its sort.
  private func said(_ details: [Detail], naming question: OpenQuestion? = nil) -> String {
    var narrator = narrator
    narrator.named = question?.verdicts.first?.cause
    return narrator.details(details).joined(separator: "; ")
  }

  private func purposes(_ details: [Detail]) -> String {
    narrator.few(Set(details.compactMap(\.purpose)).sorted().map { sentences.quoted(narrator.term($0, .purposes)) })
  }

  /// Those of which it is not said how long they are kept, where all else is said.
  private func unsaidCategories(_ question: OpenQuestion) -> String {
    guard question.verdicts.allSatisfy({ $0.details.contains { $0.unsaid != nil } }) else { return "" }
    return list(question.details.compactMap(\.unsaid), .categories)
  }

  /// Words of a taxonomy, each once.
  private func list(_ terms: [String], _ taxonomy: Taxonomy) -> String {
    var words: [String] = []
    for term in terms.map({ narrator.term($0, taxonomy) }) where !words.contains(term) { words.append(term) }
    return sentences.list(words)
  }

  private func points(_ details: [Detail]) -> String {
    narrator.few(
      details.compactMap { detail in
        if case .point(_, let kind, let title) = detail { sentences.point(kind, title.map { $0.cleaned }) } else { nil }
      })
  }

  /// What a promise asks of flows and activities, and what disagrees with it.
  private func promised(_ question: OpenQuestion, _ details: [Detail]) -> String {
    var narrator = narrator
    narrator.named = question.verdicts.first?.cause
    if case .promise(let notice, let promise) = question.verdicts.first?.subject {
      narrator.promised = narrator.declared(promise, in: notice)?.kind
    }
    let flows = details.compactMap { if case .silent(.flow(let flow)) = $0 { narrator.name(flow) } else { nil } }
    let activities = details.compactMap { detail in
      if case .silent(.activity(let activity)) = detail { narrator.name(activity) } else { nil }
    }
    // What a promise does not cover is told by where it comes from.
    let said = narrator.details(
      details.filter { detail in
        switch detail {
        case .silent(.flow), .silent(.activity), .term: false
        default: true
        }
      })
    let holders = [
      flows.isEmpty
        ? nil : sentences.theFlows(narrator.few(flows.map { sentences.quoted($0) }), count: flows.count),
      activities.isEmpty
        ? nil
        : sentences.theActivities(narrator.few(activities.map { sentences.quoted($0) }), count: activities.count),
    ].compactMap { $0 }
    let silent = holders.isEmpty ? [] : [sentences.lacking(narrator.promised, for: sentences.list(holders))]
    return (said + silent).joined(separator: "; ")
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

  fileprivate var purpose: String? { if case .purpose(let term, _) = self { term } else { nil } }
  fileprivate var people: String? { if case .actsForOrganisation(let term) = self { term } else { nil } }
  fileprivate var category: String? { if case .marked(let term, _) = self { term } else { nil } }

  fileprivate var unsaid: String? { if case .retentionUnsaid(let term) = self { term } else { nil } }

  /// The agreement whose terms it tells.
  var holder: ID<Agreement>? {
    switch self {
    case .term(_, _, _, under: .agreement(let id)): id
    case .breachHours(let id, _), .audit(let id, _), .lastDay(let id, _): id
    default: nil
    }
  }
}
