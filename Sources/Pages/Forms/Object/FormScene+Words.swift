import Registry
import Vocabulary
import Wording

/// The events of time limits, and the words above own words.
extension FormScene {
  /// The events that have names of ours, and then those that the register names itself.
  var events: ChoiceList {
    let known = TimeEvent.allCases.map(\.rawValue)
    let own = Set(declaredEvents).subtracting(known).sorted()
    var choices = known.map { ChoiceList.Choice(value: $0, label: narrator.event($0).capitalised) }
    choices += own.map { ChoiceList.Choice(value: $0, label: $0) }
    return ChoiceList([(nil, choices)])
  }

  private var declaredEvents: [String] {
    var events = register.agreements.flatMap { $0.retention.map(\.event) }
    events += register.activities.flatMap { $0.retention.compactMap(\.event) }
    events += register.details.flatMap { $0.retention.compactMap(\.event) }
    events += register.notices.flatMap { $0.promises.compactMap(\.event) }
    return events
  }

  /// The words that an own word may stand below: all of its taxonomy, or of every one where none is chosen yet. A word that
  /// is there stands neither below itself nor below what stands below it.
  func parents(of id: String?, in chosen: String?) -> ChoiceList {
    let taxonomy = chosen.flatMap { Taxonomy(rawValue: $0) }
    guard let taxonomy else { return ChoiceList(Taxonomy.allCases.flatMap { named(terms($0, besides: id), $0) }) }
    return terms(taxonomy, besides: id)
  }

  /// Choices whose headings say from which taxonomy they are.
  private func named(_ list: ChoiceList, _ taxonomy: Taxonomy) -> [(name: String?, choices: [ChoiceList.Choice])] {
    let name = narrator.word(taxonomy.rawValue, of: .taxonomy).capitalised
    return list.groups.map { group in
      let below = group.name == name ? nil : group.name
      return ([name, below].compactMap { $0 }.joined(separator: ": "), group.choices)
    }
  }
}
