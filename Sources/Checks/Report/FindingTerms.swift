import Registry
import Vocabulary

extension Verdict {
  /// All that a finding names: what an acceptance of it has to name, so that nothing further is accepted unseen.
  ///
  /// Words of taxonomies, places, clauses, ids, periods and days of its details and of its cause, sorted; the subject
  /// itself is left out. What is worse than others of its sort says so: `name/excluded`, `A28.3.h/absent`.
  public var terms: [String] {
    var words = details.flatMap(\.terms)
    if let cause { words += cause.id.split(separator: " ").map { String($0) } }
    let subject = subject.id
    return Set(words.filter { !$0.isEmpty && $0 != subject }).sorted { $0.precedesByBytes($1) }
  }
}

extension Detail {
  /// What it names, each a word without blanks.
  fileprivate var terms: [String] {
    switch self {
    case .term(let dimension, let term, let coverage, let under):
      [dimension.qualified(term) + (coverage == .excluded ? "/excluded" : ""), under.term]
    case .undeclared(let dimension): [dimension.word]
    case .unstated(let dimension, let under): [dimension.word, under.term]
    case .conflict(let dimension, let agreement): [dimension.word, agreement.key]
    case .pair(let principal, let processor): [principal.key, processor.key]
    case .ended(let agreement, let day), .starts(let agreement, let day): [agreement.key, day.description]
    case .unsigned(let party, let agreement), .entry(let party, let agreement): [party.key, agreement.key]
    case .noHash(let agreement): [agreement.key, "sha256"]
    case .notBound(let agreement): [agreement.key]
    case .clause(let id, let agreement, let absent): [id + (absent ? "/absent" : ""), agreement.key]
    case .ownPurpose(let purpose): [purpose]
    case .system(let system): [system.key]
    case .party(let party): [party.key]
    case .noAddress(let party): [party.key + "/address"]
    case .noContact(let party): [party.key + "/contact"]
    case .asOf(let day): [day.description]
    case .place(let dimension, let place), .placeElsewhere(let dimension, let place): [dimension.qualified(place)]
    case .basis(let place, let tried): [place] + tried.kind.terms
    case .placeUncovered(let place): [place]
    case .law: []
    case .subProcessor, .usable, .freeFrom, .objection, .notice, .measure, .breachHours, .audit, .lastDay:
      obligationTerms
    case .hop, .breaks, .silent, .recipient, .inquirer, .retention, .retentionUnsaid, .purpose, .actsForOrganisation,
      .marked, .authority, .missingAuthority, .point, .measureMissing, .announced, .found, .agreement, .hopPlace,
      .leftOut, .due, .assessed:
      subjectTerms
    case .gap(let code, let detail):
      detail.terms.prefix(1).map { $0 + "/" + code.rawValue } + detail.terms.dropFirst()
    }
  }

  /// Of those who were authorised, and of what was passed on to them.
  private var obligationTerms: [String] {
    switch self {
    case .subProcessor(let party, let agreement): [party.key, agreement.key]
    case .usable(let party, let agreement, let period):
      [party.key, agreement.key] + [period.from, period.until].compactMap { $0?.description }
    case .freeFrom(let party, let agreement, let day), .objection(let party, let agreement, let day):
      [party.key, agreement.key, day.description]
    case .notice(let party, let notified, let from, let agreed):
      [party.key, notified.description, agreed.description] + [from].compactMap { $0?.description }
    case .measure(let term, let agreement): [term, agreement.key]
    case .breachHours(let agreement, let hours): [agreement.key, hours.map { "PT\($0)H" } ?? "without-undue-delay"]
    case .audit(let agreement, let right): [agreement.key, right.rawValue]
    case .lastDay(let agreement, let day): [agreement.key, day?.description ?? "renews"]
    default: []
    }
  }

  /// Of promises, notices, activities and how long data are kept.
  private var subjectTerms: [String] {
    switch self {
    case .hop(let flow): [flow.key]
    case .breaks(let holder): [holder.term]
    case .silent(let holder): [holder.term + "/silent"]
    case .recipient(let party, let flow): [party.key, flow.key]
    case .inquirer(let party, let flow, _): [party.key + "/inquirer", flow.key]
    case .retentionUnsaid(let term): [term + "/kept"]
    case .retention(let period, let event, let limit, let under, let owner):
      [period.description, event, under.term] + [limit].compactMap { $0?.description } + [owner].compactMap { $0?.term }
    case .purpose(let term, let flow): [term] + [flow].compactMap { $0?.key }
    case .actsForOrganisation(let term): [term]
    case .marked(let term, let marks): [term] + marks.names
    case .authority(let name, let country, _): [name.hyphenated] + [country].compactMap { $0 }
    case .missingAuthority(let name, let country): [name.hyphenated, country]
    case .point(let activity, let kind, let title):
      [activity.key, kind.rawValue + (title.map { "/" + $0.hyphenated } ?? "")]
    case .measureMissing(let term, let activity): [term, activity.key]
    case .announced(let notice, let first, let told): [notice.key, first.description, told.description]
    case .found(let dimension, let term, let activity): [dimension.qualified(term), activity.key]
    case .agreement(let agreement): [agreement.key]
    case .hopPlace(let flow, let place): [flow.key, place]
    case .leftOut(let letter, let gap): [letter.rawValue + "/" + gap.name] + [gap.of].compactMap { $0 }
    case .due(let day): [day.description]
    case .assessed(let party, let day): [party.key, day.description]
    default: []
    }
  }
}

extension BasisTried.Kind {
  fileprivate var terms: [String] {
    switch self {
    case .decision(let id), .exporterListing(let id), .derogation(let id): [id]
    case .standardClauses(let set, let agreement): [set] + [agreement].compactMap { $0?.key }
    case .bindingCorporateRules(let agreement), .joined(let agreement): [agreement.key]
    case .other(let basis, let agreement): [basis, agreement.key]
    case .sameCountry: []
    }
  }
}

extension Holder {
  fileprivate var term: String {
    switch self {
    case .agreement(let id): id.key
    case .flow(let id): id.key
    case .activity(let id): id.key
    case .promise(let notice, let promise): notice.key + "/" + promise.key
    }
  }
}

extension Dimension {
  /// As documents write it.
  fileprivate var word: String {
    switch self {
    case .categories: "categories"
    case .subjects: "subjects"
    case .purposes: "purposes"
    case .operations: "operations"
    case .storage: "storage"
    case .access: "access"
    }
  }

  /// A word of it; of places with what happens there, because one place may be named for both.
  fileprivate func qualified(_ term: String) -> String { taxonomy == nil ? word + "/" + term : term }
}

extension Marks {
  fileprivate var names: [String] {
    [Marks.art9, .art10, .nationalID].filter { contains($0) }.map(\.name)
  }
}

extension String {
  /// As one word: hyphens for blanks.
  fileprivate var hyphenated: String { split(whereSeparator: \.isWhitespace).joined(separator: "-") }
}
