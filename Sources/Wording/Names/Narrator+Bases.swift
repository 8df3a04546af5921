import Checks
import Law
import Registry
import Vocabulary

extension Narrator {
  /// A basis that was tried, inside a sentence.
  func words(_ kind: BasisTried.Kind) -> String {
    switch kind {
    case .decision(let id):
      law.decision(id).map { sentences.decision($0.name(language), sentences.citation($0.decision)) } ?? id
    case .standardClauses(let set, let agreement):
      sentences.standardClauses(set, in: agreement.map { phrase($0) })
    case .bindingCorporateRules(let agreement): sentences.bindingRules(in: phrase(agreement))
    case .other(let basis, let agreement): sentences.otherSafeguard(legalBasis(basis), in: phrase(agreement))
    case .exporterListing(let id): sentences.exporterListing(decision(id))
    case .joined(let agreement): sentences.joinedClauses(phrase(agreement))
    case .sameCountry: sentences.sameCountry()
    case .derogation(let basis): sentences.derogation(legalBasis(basis))
    }
  }

  private func legalBasis(_ id: String) -> String { law.legalBasis(id)?.label(language).asCommonNoun ?? id }

  /// A row of law by the names of its table and of what it is about.
  func name(_ reference: LawReference) -> String {
    let row = reference.row
    let name: String? =
      switch reference.table {
      case .adequacy: law.decision(row)?.name(language)
      case .eea, .countries, .organisations, .authorities: law.placeName(row, language)
      case .clauses: law.clause(row)?.label(language)
      case .legalBases: law.legalBasis(row)?.label(language)
      case .dataCategories: law.taxonomy(.categories)[row]?.label(language)
      case .dataSubjects: law.taxonomy(.subjects)[row]?.label(language)
      case .purposes: law.taxonomy(.purposes)[row]?.label(language)
      case .operations: law.taxonomy(.operations)[row]?.label(language)
      case .measures: law.taxonomy(.measures)[row]?.label(language)
      case .terms: law.term(row)?.text(language)
      case .edition, .standardSets, .standardModules, .clauseSets, .nationalLaw: nil
      }
    return "\(sentences.table(reference.table).asCommonNoun): \(name ?? row)"
  }
}
