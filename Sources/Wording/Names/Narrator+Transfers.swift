import Checks
import Law
import Registry
import Vocabulary

extension Narrator {
  /// The countries and the decisions that a finding about a transfer is about, from the bases that were tried.
  func fillTransfer(_ scene: inout Scene, _ verdicts: [Verdict]) {
    var places: [PlaceName] = []
    var decisions: [String] = []
    for verdict in verdicts where verdict.check.isAboutTransfers {
      let wanted: Answer = verdict.code == .restsOnListAlone ? .complies : verdict.answer
      let isAboutTools = verdict.check == .transferIsAssessed
      for (place, bases) in Self.bases(verdict.details) where isAboutTools || Self.answer(bases) == wanted {
        let named = PlaceName(place, self.place(place))
        if !places.contains(named) { places.append(named) }
        if bases.contains(where: { $0.why == .notListed }) { scene.isMissingFromList = true }
        for tried in bases where tried.outcome == wanted {
          guard case .decision(let id) = tried.kind, let decision = law.decision(id) else { continue }
          let cited = sentences.citation(decision.decision)
          if !decisions.contains(cited) { decisions.append(cited) }
        }
      }
      for case .placeUncovered(let place) in verdict.details {
        let named = PlaceName(place, self.place(place))
        if !places.contains(named) { places.append(named) }
      }
    }
    (scene.places, scene.decisions) = (places, decisions)
  }

  /// The bases that were tried, by place, in the order of the details.
  private static func bases(_ details: [Detail]) -> [(place: String, tried: [BasisTried])] {
    var all: [(place: String, tried: [BasisTried])] = []
    for case .basis(let place, let tried) in details {
      if let known = all.firstIndex(where: { $0.place == place }) {
        all[known].tried.append(tried)
      } else {
        all.append((place, [tried]))
      }
    }
    return all
  }

  /// The best of the bases decides for a place: one that holds is enough.
  private static func answer(_ bases: [BasisTried]) -> Answer? {
    let outcomes = bases.map(\.outcome)
    return [Answer.complies, .unknown, .violates].first { outcomes.contains($0) }
  }

  /// The decision on a list that was there before those that a finding rests on: why it is no more.
  func forerunners(_ details: [Detail], on day: Day) -> [String] {
    let relied = details.compactMap { detail -> AdequacyDecision? in
      guard case .basis(_, let tried) = detail, case .decision(let id) = tried.kind else { return nil }
      return law.decision(id)
    }
    var words: [String] = []
    for decision in relied {
      let earlier = law.adequacy.filter { other in
        other.place == decision.place && other.kind == .organisationList
          && (other.period.until.map { last in last < day && decision.period.from.map { last < $0 } == true } ?? false)
      }
      guard let last = earlier.max(by: { ($0.adopted, $0.id) < ($1.adopted, $1.id) }),
        let until = last.period.until
      else { continue }
      let said = sentences.forerunner(
        last.name(language), sentences.citation(last.decision), sentences.why(.ended(until)), ending(last))
      if !words.contains(said) { words.append(said) }
    }
    return words
  }

  /// Why a basis holds or does not, with the reason where a decision has ended.
  func why(_ tried: BasisTried) -> String {
    let reason =
      recipient.map { sentences.why(tried.why, recipient: $0.name, isYou: $0.isYou) } ?? sentences.why(tried.why)
    let why = ([reason] + [hint(tried)].compactMap { $0 }).joined(separator: "; ")
    guard case .ended = tried.why, let decision = decision(behind: tried.kind), decision.endReason != nil else {
      return why
    }
    return "\(why) (\(ending(decision)))"
  }

  private func ending(_ decision: AdequacyDecision) -> String {
    sentences.withDatesInWords(sentences.ending(decision.endReason ?? ""))
  }

  /// The place of a detail, unless the name of the decision says it already.
  func place(_ place: String, of tried: BasisTried) -> String? {
    if case .decision(let id) = tried.kind, law.decision(id)?.place == place { return nil }
    return self.place(place)
  }

  private func decision(behind kind: BasisTried.Kind) -> AdequacyDecision? {
    switch kind {
    case .decision(let id), .exporterListing(let id): law.decision(id)
    default: nil
    }
  }
}

extension CheckName {
  fileprivate var isAboutTransfers: Bool {
    switch self {
    case .transferHasABasis, .decisionCoversTransfer, .clausesFitTransfer, .transferHasAFallback, .transferIsAssessed:
      true
    default: false
    }
  }
}

extension Sentences {
  /// Text with each ISO day in it written as the language writes it.
  func withDatesInWords(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let start = word.drop { !$0.isNumber }
      guard let day = Day(String(start.prefix(10))), start.dropFirst(10).allSatisfy({ !$0.isNumber }) else {
        return String(word)
      }
      return word.prefix(upTo: start.startIndex) + date(day) + start.dropFirst(10)
    }.joined(separator: " ")
  }
}
