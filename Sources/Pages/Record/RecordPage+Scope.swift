import Law
import Records
import Registry
import Vocabulary
import Wording

/// What an agreement declares of what may be done, and by whom else.
extension RecordPage {
  func writeScope(of agreement: Agreement, _ markup: inout Markup) {
    markup.fact(words.label(.clauseSets), agreement.clauseSets.map { clauseSet($0).capitalised })
    let labels: [(FactLabel, Dimension)] = [
      (.agreedCategories, .categories), (.agreedSubjects, .subjects), (.agreedPurposes, .purposes),
      (.agreedOperations, .operations),
    ]
    for (label, dimension) in labels {
      markup.fact(words.label(label), limit(agreement, dimension)?.capitalised)
    }
    let places = [
      limit(agreement, .storage).map { words.stored($0) }, limit(agreement, .access).map { words.seen($0) },
    ]
    markup.fact(words.label(.agreedPlaces), places.compactMap { $0?.capitalised })
  }

  private func clauseSet(_ word: String) -> String {
    let row = record.law.standardSet(word) == nil ? record.law.clauseSet(word) : nil
    return words.standardClauses(row?.set ?? word, module: row?.module)
  }

  /// What one dimension says; none where it says nothing and need not.
  private func limit(_ agreement: Agreement, _ dimension: Dimension) -> String? {
    let limit = agreement.scope[dimension]
    func list(_ terms: [String]) -> String { narrator.list(terms.map { narrator.word($0, dimension) }) }
    var parts: [String] = []
    if let named = limit.named {
      parts.append(named.isEmpty ? words.nothingNamed() : list(named))
    } else if agreement.mustSayWhatMayBeDone {
      parts.append(words.notStated().lowercasedFirst)
    }
    if !limit.added.isEmpty { parts.append(words.adding(list(limit.added))) }
    if !limit.removed.isEmpty { parts.append(words.takingOut(list(limit.removed))) }
    if !limit.excluded.isEmpty { parts.append(words.excluding(list(limit.excluded))) }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  func writeSubProcessing(of agreement: Agreement, _ markup: inout Markup) {
    let gaps = agreement.gapsOfSubProcessing
    markup.fact(words.label(.subProcessing), howOthersAreEngaged(under: agreement, gaps).map { $0.capitalised })
    let entries = agreement.subProcessing?.entries ?? []
    if entries.isEmpty {
      if gaps.contains(.subProcessors) { markup.fact(words.label(.subProcessors), words.notStated()) }
      return
    }
    markup.fact(words.label(.subProcessors)) { markup in
      markup.list(entries) { markup, entry in
        write(entry.party, &markup)
        markup.text(words.dates(entry).map { ", \($0)" }.joined())
      }
    }
  }

  private func howOthersAreEngaged(under agreement: Agreement, _ gaps: [SubProcessingGap]) -> [String] {
    if gaps.contains(.authorisation) { return [words.notStated()] }
    guard let agreed = agreement.subProcessing else { return [] }
    var lines = agreed.authorisation.map { [words.word($0)] } ?? []
    if agreed.notice != nil || gaps.contains(.notice) { lines.append(words.told(before: agreed.notice)) }
    if agreed.objection != nil || gaps.contains(.objection) { lines.append(words.mayObject(within: agreed.objection)) }
    if let lists = agreed.coversAllLevels { lines.append(words.listsEveryLevel(lists)) }
    return lines
  }
}
