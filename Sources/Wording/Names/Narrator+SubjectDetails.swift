import Checks
import Registry
import Vocabulary

extension Narrator {
  /// Details of one group of sub-processors, promises and activities in one phrase.
  func further(_ details: [Detail]) -> String {
    guard let first = details.first else { return "" }
    let all = few(details.map { furtherMember($0) })
    switch first {
    case .subProcessor(_, let agreement): return sentences.subProcessors(all, under: phrase(agreement))
    case .measure(_, let agreement): return sentences.measures(all, in: phrase(agreement))
    case .hop: return sentences.broughtBy(sentences.theFlows(all, count: details.count))
    case .breaks(.flow): return sentences.notSo(in: sentences.theFlows(all, count: details.count))
    case .breaks(.activity): return sentences.notSo(in: sentences.theActivities(all, count: details.count))
    case .breaks(let holder): return sentences.notSo(in: phrase(holder))
    case .silent(.flow): return sentences.notRecorded(promised, for: sentences.theFlows(all, count: details.count))
    case .silent(.activity):
      return sentences.notRecorded(promised, for: sentences.theActivities(all, count: details.count))
    case .silent(.promise(let notice, let promise)):
      return sentences.needed(for: declared(promise, in: notice))
    case .silent(let holder): return sentences.notRecorded(promised, for: phrase(holder))
    case .recipient(let party, _):
      return sentences.receives(name(party), in: sentences.theFlows(all, count: details.count))
    case .inquirer(let party, _, let undeclared):
      let flows = sentences.theFlows(all, count: details.count)
      return sentences.inquirer(name(party), in: flows, isUndeclared: undeclared)
    case .retentionUnsaid: return sentences.retentionUnsaid(all)
    case .purpose(_, nil): return sentences.purposes(all)
    case .purpose(let purpose, .some):
      return sentences.purpose(term(purpose, .purposes), in: sentences.theFlows(all, count: details.count))
    case .actsForOrganisation: return sentences.actingForOrganisations(all)
    case .marked(_, let marks): return sentences.marked(all, sentences.mark(marks))
    case .point(let activity, _, _): return sentences.points(all, of: phrase(activity))
    case .measureMissing(_, let activity): return sentences.missingMeasures(all, in: phrase(activity))
    case .found(let dimension, _, let activity):
      return sentences.found(sentences.words(all, are: sentences.matter(dimension)), in: phrase(activity))
    case .agreement: return all
    case .hopPlace(let flow, _):
      return sentences.brought(by: sentences.theFlows(sentences.quoted(name(flow)), count: 1), to: all)
    case .usable, .freeFrom, .objection, .notice, .breachHours, .audit, .lastDay, .retention, .authority,
      .missingAuthority, .announced, .due, .assessed:
      return dated(first)
    case .leftOut: return all
    case .term, .undeclared, .unstated, .conflict, .pair, .ended, .starts, .unsigned, .noHash, .notBound, .clause,
      .ownPurpose, .system, .party, .noAddress, .noContact, .entry, .asOf, .place, .placeElsewhere, .placeUncovered,
      .basis, .law, .gap:
      return ""
    }
  }

  /// A detail that is said by itself.
  private func dated(_ detail: Detail) -> String {
    switch detail {
    case .usable(let party, let agreement, let period):
      sentences.usable(name(party), under: phrase(agreement), period)
    case .freeFrom(let party, let agreement, let day): sentences.freeFrom(name(party), under: phrase(agreement), day)
    case .objection(let party, let agreement, let day):
      sentences.objection(to: name(party), under: phrase(agreement), day)
    case .notice(let party, let notified, let from, let agreed):
      sentences.notified(name(party), notified, usedFrom: from, agreed: sentences.duration(agreed))
    case .breachHours(let agreement, let hours): sentences.breachNotice(in: phrase(agreement), hours: hours)
    case .audit(let agreement, let right): sentences.audit(right, in: phrase(agreement))
    case .lastDay(let agreement, let day): sentences.lastDay(of: phrase(agreement), day)
    case .retention(let period, let event, let limit, let holder, let owner):
      sentences.kept(
        sentences.duration(period), from: event.isEmpty ? nil : sentences.event(event),
        limit: limit.map { sentences.duration($0) }, under: phrase(holder), in: owner.map { phrase($0) })
    case .announced(let notice, let first, let told): sentences.announced(phrase(notice), from: first, told)
    case .authority(let name, let country, let former):
      sentences.authority(name.cleaned, of: country.map { PlaceName($0, place($0)) }, isFormer: former)
    case .due(let day): sentences.due(day)
    case .assessed(let party, let day): sentences.assessed(name(party), day)
    case .missingAuthority(let name, let country):
      sentences.rightAuthority(name.cleaned, of: PlaceName(country, place(country)))
    case .term, .undeclared, .unstated, .conflict, .pair, .ended, .starts, .unsigned, .noHash, .notBound, .clause,
      .ownPurpose, .system, .party, .noAddress, .noContact, .entry, .asOf, .place, .placeElsewhere, .placeUncovered,
      .basis, .law, .subProcessor, .measure, .hop, .hopPlace, .breaks, .silent, .recipient, .inquirer, .retentionUnsaid,
      .purpose,
      .actsForOrganisation, .marked, .point, .measureMissing, .found, .agreement, .leftOut, .gap:
      ""
    }
  }

  /// What one detail adds to the list of its group.
  func furtherMember(_ detail: Detail) -> String {
    switch detail {
    case .subProcessor(let party, _): name(party)
    case .measure(let measure, _), .measureMissing(let measure, _): term(measure, .measures)
    case .found(let dimension, let term, _): word(term, dimension)
    case .agreement(let agreement): phrase(agreement)
    case .hopPlace(_, let place): self.place(place)
    case .hop(let flow), .breaks(.flow(let flow)), .silent(.flow(let flow)), .recipient(_, let flow),
      .inquirer(_, let flow, _):
      sentences.quoted(name(flow))
    case .breaks(.activity(let activity)), .silent(.activity(let activity)): sentences.quoted(name(activity))
    case .purpose(let purpose, nil): term(purpose, .purposes)
    case .purpose(_, .some(let flow)): sentences.quoted(name(flow))
    case .actsForOrganisation(let subject): term(subject, .subjects)
    case .marked(let category, _), .retentionUnsaid(let category): term(category, .categories)
    case .leftOut(_, let gap): self.gap(gap)
    case .point(_, let kind, let title): sentences.point(kind, title.map { $0.cleaned })
    case .term, .undeclared, .unstated, .conflict, .pair, .ended, .starts, .unsigned, .noHash, .notBound, .clause,
      .ownPurpose, .system, .party, .noAddress, .noContact, .entry, .asOf, .place, .placeElsewhere, .placeUncovered,
      .basis, .law, .usable, .freeFrom, .objection, .notice, .breachHours, .audit, .lastDay, .breaks, .silent,
      .retention, .authority, .missingAuthority, .announced, .due, .assessed, .gap:
      ""
    }
  }
}
