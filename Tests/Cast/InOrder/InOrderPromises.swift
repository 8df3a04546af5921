internal import Registry
internal import Vocabulary

/// Promises that are kept, where they can be.
extension Maker {
  mutating func keptPromise(_ id: ID<Promise>, _ kind: PromiseKind, _ facts: Facts) -> Promise {
    var promise = Promise(id: id, kind: kind)
    promise.place = "section \(number(1...9))"
    promise.exhaustive = true
    switch kind {
    case .neverCollects:
      let other = Trees.words(.categories).filter { word in
        !facts.categories.contains { isRelated(word, $0) }
      }
      promise.categories = some(other.known(to: register, .categories), 1...2)
      if chance(40) { promise.through = facts.systems.randomElement(using: &dice) }
    case .collectsOnly: promise.categories = wider(facts.categories, .categories)
    case .purposesOnly: promise.purposes = wider(facts.purposes, .purposes)
    case .recipientsOnly: promise.recipients = facts.recipients
    case .placesOnly: promise.places = facts.places + (chance(50) ? ["EEA"] : [])
    case .profilesOnlyFrom:
      let free = facts.activities.allSatisfy { activity in
        activity.source == .subject && activity.collectionPoints.allSatisfy { $0.voluntary == true }
      }
      if !free || chance(60) { promise.categories = wider(facts.categories, .categories) }
    case .retentionAtMost:
      (promise.event, promise.atMost) = (chance(30) ? event : "any", CalendarDuration(months: 62))
    case .deletesInactive:
      (promise.event, promise.atMost) = (chance(90) ? event : nil, pick([nil, CalendarDuration(months: 62)]))
    case .measuresInPlace: promise.measures = some(facts.measures, 1...2)
    case .authorityIs: promise.name = newAuthority(of: facts.controller)
    case .rightsServed: promise.rights = ["15", "17"]
    case .voluntary:
      if chance(50) { promise.through = facts.systems.randomElement(using: &dice) }
    case .disclosesOnlyUnderAgreement, .neverDisclosesToThirdParties, .deletesOnRequest, .consentWithdrawable,
      .changesAnnounced:
      break
    }
    if chance(15) { promise.subjects = some(facts.subjects, 1...2) }
    return promise
  }

  /// The authority of a controller's country, by a name that it may be called.
  mutating func newAuthority(of controller: ID<Party>) -> String {
    let seat = party(controller)?.seat ?? "NO"
    if seat == "SE", day < Day(2021, 1, 1) { return "Datainspektionen" }
    return pick(Array((Trees.authorities[seat] ?? ["Datatilsynet"]).prefix(2)))
  }

  /// The words, some by the word above them.
  private mutating func wider(_ words: [String], _ dimension: Dimension) -> [String] {
    let chosen = words.map { word -> String in
      guard chance(25), dimension != .categories || marks(of: word).isEmpty,
        let parent = Trees.parent(dimension, word), Trees.parent(dimension, parent) != nil
      else { return word }
      return parent
    }
    return Set(chosen).sorted { $0.precedesByBytes($1) }
  }

  private func isRelated(_ a: String, _ b: String) -> Bool {
    isBelow(a, b) || isBelow(b, a)
  }

  private func isBelow(_ word: String, _ other: String) -> Bool {
    word == other || Trees.parent(.categories, word).map { isBelow($0, other) } ?? false
  }
}
