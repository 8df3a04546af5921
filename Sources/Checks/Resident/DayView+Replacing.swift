import Law
import Registry
import Vocabulary

/// Another version of one agreement, while all else stays as it is.
extension DayView {
  /// Puts another version of an agreement in its place, and compiles what it touches: itself, and the one that it amends.
  ///
  /// Throws, and changes nothing, `UnknownWord` where it names a word that the law edition does not have and
  /// `RegistryFaults` where the register would not be one.
  ///
  /// - Parameter leave: is called once nothing can fail any more, and before anything is changed.
  func replace<Result>(_ number: Int, with version: Agreement, leaving leave: () -> Result) throws -> Result {
    let old = declared[number]
    for measure in version.measures where measures.index[measure.term] == nil {
      throw UnknownWord(taxonomy: .measures, word: measure.term)
    }
    if let faults = register.faults(of: version) { throw faults }
    let own = try compile(number, version, amendments: amendments(of: version.id))
    var base: AgreementOnDay?
    var changed: (base: ID<Agreement>, amendments: [Int])?
    if let amended = version.amends.flatMap({ register.number(of: $0)?.index }) {
      let others = (amendments[declared[amended].id] ?? []).filter { $0 != number }
      let all = version.draft ? others : (others + [number]).sorted()
      base = try compile(
        amended, declared[amended], amendments: all.map { $0 == number ? version : declared[$0] })
      changed = (declared[amended].id, all)
    }
    let result = leave()
    if let changed { amendments[changed.base] = changed.amendments }
    unfile(agreements[number], old)
    declared[number] = version
    agreements[number] = own
    if let base { agreements[base.number] = base }
    if !version.draft, version.amends == nil { refile(own, version) }
    forget()
    return result
  }

  /// Whether another version of an agreement can be put in its place while all else stays: it amends what it amended, and
  /// names places that are known here.
  func canReplace(_ number: Int, with version: Agreement) -> Bool {
    let codes = [Dimension.storage, .access].map { version.scope[$0] }
      .flatMap { ($0.named ?? []) + $0.excluded + $0.added + $0.removed }
    return version.amends == declared[number].amends && codes.allSatisfy { places.number(of: $0) != nil }
  }

  private func unfile(_ agreement: AgreementOnDay, _ base: Agreement) {
    for party in Set(base.parties.map(\.party) + base.joined.map(\.party)) {
      if let party = register.number(of: party) { agreementsByParty[party.index].removeAll { $0 == agreement.number } }
    }
    for pair in pairs(of: agreement, base) {
      agreementsByPair[pair]?[agreement.isAttested].removeAll { $0 == agreement.number }
      if let papers = agreementsByPair[pair], papers.ordinary.isEmpty, papers.attested.isEmpty {
        agreementsByPair[pair] = nil
      }
    }
  }

  /// Files it where its number belongs.
  private func refile(_ agreement: AgreementOnDay, _ base: Agreement) {
    file(agreement, base)
    for party in Set(base.parties.map(\.party) + base.joined.map(\.party)) {
      if let party = register.number(of: party) { agreementsByParty[party.index].sort() }
    }
    for pair in pairs(of: agreement, base) { agreementsByPair[pair]?[agreement.isAttested].sort() }
  }
}
