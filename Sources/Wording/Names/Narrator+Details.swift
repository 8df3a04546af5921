public import Checks
import Law
import Registry
import Vocabulary

extension Narrator {
  /// What a verdict lists, in words.
  public func details(of verdict: Verdict) -> [String] {
    var narrator = self
    narrator.asking = verdict.check
    if case .promise(let notice, let promise) = verdict.subject {
      narrator.promised = declared(promise, in: notice)?.kind
    }
    return narrator.details(verdict.details.plain(for: [verdict.code]))
  }

  /// What answers list, in words: like things are said together, in the order of the details.
  public func details(_ details: [Detail]) -> [String] {
    var groups: [DetailGroup: Int] = [:]
    var members: [[Detail]] = []
    for detail in Detail.sorted(details) {
      guard let group = DetailGroup(detail) else { continue }
      if let known = groups[group] {
        members[known].append(detail)
      } else {
        groups[group] = members.count
        members.append([detail])
      }
    }
    return members.map { phrase($0) }
  }

  /// What a reader should know of the rows of law that answers rest on.
  public func notes(_ details: [Detail]) -> [String] {
    let rows = Detail.sorted(details).compactMap { if case .law(let row) = $0 { name(row) } else { nil } }
    return rows.isEmpty ? [] : [sentences.fromMemory(sentences.list(rows), count: rows.count)]
  }

  /// Details of one group in one phrase.
  private func phrase(_ details: [Detail]) -> String {
    guard let first = details.first else { return "" }
    let all = sentences.list(details.map { member($0) })
    switch first {
    case .term(let dimension, _, let coverage, let holder):
      return sentences.terms(all, dimension, coverage, under: phrase(holder))
    case .undeclared: return sentences.notDeclared(all)
    case .unstated(_, let holder): return sentences.notStated(all, in: phrase(holder))
    case .conflict(let dimension, _): return sentences.conflict(sentences.matter(dimension), all)
    case .pair(let principal, let processor):
      return asking == .controllersAreArranged
        ? sentences.missingArrangement(name(principal), name(processor))
        : sentences.missingAgreement(name(principal), name(processor))
    case .ended(let agreement, let day): return sentences.ended(phrase(agreement), day)
    case .starts(let agreement, let day): return sentences.starts(phrase(agreement), day)
    case .unsigned(_, let agreement): return sentences.unsigned(all, count: details.count, phrase(agreement))
    case .noHash: return sentences.noHash(all)
    case .notBound: return sentences.notBound(all)
    case .clause(_, let agreement, let absent): return sentences.clauses(all, in: phrase(agreement), absent: absent)
    case .ownPurpose: return sentences.ownPurposes(all)
    case .system: return sentences.operatorOf(all)
    case .party:
      if asking == .reviewsAreUpToDate { return all }
      return asking == .officerAndRepresentativeAreNamed ? sentences.officersOf(all) : sentences.identityOf(all)
    case .noAddress: return sentences.addressOf(all)
    case .noContact: return sentences.contactAt(all)
    case .entry(_, let agreement): return sentences.receivedBy(all, under: phrase(agreement))
    case .asOf(let day): return sentences.confirmedOn(day)
    case .place(let dimension, _): return sentences.operators(details.compactMap { placeName($0) }, dimension)
    case .placeElsewhere(let dimension, _): return sentences.elsewhere(details.compactMap { placeName($0) }, dimension)
    case .placeUncovered: return sentences.uncovered(details.compactMap { placeName($0) })
    case .basis(let place, let tried):
      return sentences.tried(words(tried.kind), tried.outcome, why(tried), for: self.place(place, of: tried))
    case .law: return ""
    case .subProcessor, .usable, .freeFrom, .objection, .notice, .measure, .breachHours, .audit, .lastDay, .hop,
      .hopPlace, .breaks, .silent, .recipient, .inquirer, .retention, .retentionUnsaid, .purpose, .actsForOrganisation,
      .marked, .authority,
      .missingAuthority, .point, .measureMissing, .announced, .found, .agreement, .leftOut, .due, .assessed:
      return further(details)
    case .gap(let code, _):
      return sentences.gap(code, phrase(details.compactMap { if case .gap(_, let inner) = $0 { inner } else { nil } }))
    }
  }

  /// What one detail adds to the list of its group.
  private func member(_ detail: Detail) -> String {
    switch detail {
    case .term(let dimension, let term, _, _): word(term, dimension)
    case .undeclared(let dimension), .unstated(let dimension, _): sentences.matter(dimension)
    case .conflict(_, let agreement), .noHash(let agreement), .notBound(let agreement), .ended(let agreement, _),
      .starts(let agreement, _):
      phrase(agreement)
    case .unsigned(let party, _), .party(let party), .noAddress(let party), .noContact(let party), .entry(let party, _),
      .pair(let party, _):
      name(party)
    case .clause(let id, _, _): law.clause(id)?.label(language).asCommonNoun ?? id
    case .ownPurpose(let purpose): term(purpose, .purposes)
    case .system(let system): sentences.system(name(system))
    case .place(_, let place), .placeElsewhere(_, let place), .placeUncovered(let place), .basis(let place, _):
      self.place(place)
    case .asOf(let day): sentences.date(day)
    case .law(let row): name(row)
    case .subProcessor, .usable, .freeFrom, .objection, .notice, .measure, .breachHours, .audit, .lastDay, .hop,
      .hopPlace, .breaks, .silent, .recipient, .inquirer, .retention, .retentionUnsaid, .purpose, .actsForOrganisation,
      .marked, .authority,
      .missingAuthority, .point, .measureMissing, .announced, .found, .agreement, .leftOut, .due, .assessed:
      furtherMember(detail)
    case .gap(_, let inner): member(inner)
    }
  }

  private func placeName(_ detail: Detail) -> PlaceName? {
    switch detail {
    case .place(_, let place), .placeElsewhere(_, let place), .placeUncovered(let place):
      PlaceName(place, self.place(place))
    default: nil
    }
  }

  func phrase(_ holder: Holder) -> String {
    switch holder {
    case .agreement(let id): phrase(id)
    case .flow(let id): phrase(id)
    case .activity(let id): phrase(id)
    case .promise(let notice, let id): phrase(id, in: notice)
    }
  }
}

extension [Detail] {
  /// The same without what is wrong with each, where that is the same for all and is what the answer itself says.
  ///
  /// An agreement by itself says nothing, and keeps it.
  func plain(for codes: Set<Code>) -> [Detail] {
    let gaps = compactMap { if case .gap(let code, _) = $0 { code } else { nil } }
    guard Set(gaps).count == 1, let only = gaps.first, codes == [only] else { return self }
    return map { detail in
      guard case .gap(_, let inner) = detail else { return detail }
      if case .agreement = inner { return detail }
      return inner
    }
  }
}
