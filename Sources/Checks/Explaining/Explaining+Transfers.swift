import Law
import Registry
import Vocabulary

extension DayView {
  func explain(_ transfer: Transfer) -> ExplainedTransfer {
    let covered = placesToCover(transfer)?.covered ?? []
    let place = transfer.place.map { places.codes[$0] }
    return ExplainedTransfer(
      exporters: transfer.exporters.map { register.parties[Int($0)].id }, exporterRole: transfer.exporterRole,
      importer: register.parties[Int(transfer.importer)].id, importerRole: transfer.importerRole, place: place,
      presence: transfer.presence, presenceRow: place.flatMap { law.membership(of: $0)?.reference },
      isOnward: transfer.isOnward, places: covered.map { explain($0) })
  }

  func explain(_ place: CoveredPlace) -> ExplainedPlace {
    ExplainedPlace(
      place: places.codes[place.place], code: place.finding.code, answer: place.finding.answer,
      bases: place.attempts.map { ExplainedBasis(tried: $0.tried, rows: rows(of: $0)) })
  }

  /// The rows of law that a basis rests on, whether somebody has looked them up or not.
  private func rows(of attempt: Attempt) -> [LawReference] {
    var rows: [LawReference?] = []
    switch attempt.tried.kind {
    case .decision(let id), .exporterListing(let id): rows = [law.decision(id)?.reference]
    case .standardClauses(let set, _):
      rows = [law.standardSet(set)?.reference]
      rows += law.standardModules.filter { $0.set == set && $0.module == attempt.module }.map(\.reference)
    case .other(let basis, _), .derogation(let basis): rows = [law.legalBasis(basis)?.reference]
    case .bindingCorporateRules: rows = [law.legalBasis("A46-2-b")?.reference]
    case .joined, .sameCountry: rows = []
    }
    return Set(rows.compactMap { $0 } + attempt.law).sorted()
  }
}
