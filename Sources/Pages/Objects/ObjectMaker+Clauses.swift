import Checks
import Law
import Registry
import Vocabulary
import Wording

extension ObjectMaker {
  /// Each clause of Art. 28(3), and whether it stands in the agreement; of an amendment that names none, where they stand.
  func clauses(_ standing: AgreementStanding, of declared: Agreement) -> [Block] {
    if let elsewhere = inAmended(declared, declared.clauses.isEmpty && declared.clauseSets.isEmpty) { return elsewhere }
    let heads = words.clauseColumns
    let there = standing.clauses.count {
      switch $0.state {
      case .located, .standard: true
      case .absent, .notRecorded: false
      }
    }
    let rows = standing.clauses.map { clause -> [Cell] in
      let (about, provision) = narrator.clause(clause.id)
      let name = Cell.words(about.capitalised, beside: [provision])
      switch clause.state {
      case .located(let place):
        return [name, .verdict(.complies, words.stands, beside: []), .words(narrator.text(place))]
      case .standard(let set):
        return [name, .verdict(.complies, words.standsByStandard, beside: []), .words(narrator.standardSet(set))]
      case .absent: return [name, .verdict(.violates, words.absent, beside: []), .words("")]
      case .notRecorded: return [name, .verdict(.unknown, words.notRecorded, beside: []), .words("")]
      }
    }
    return [
      .note(words.clauseCount(there, standing.clauses.count)),
      .table([heads.clause, heads.state, heads.place], rows),
    ]
  }

  /// Where to look for what an amendment says nothing of; none where it says something, and of what is no amendment.
  func inAmended(_ declared: Agreement, _ saysNothing: Bool) -> [Block]? {
    guard saysNothing, let amended = declared.amends else { return nil }
    return [.line([.words(words.asInAmended + " "), shown.link(amended)])]
  }

  /// What may be processed, dimension by dimension.
  func scope(_ standing: AgreementStanding, of declared: Agreement) -> [Block] {
    let heads = words.scopeColumns
    let isAmendment = declared.amends != nil
    let agreement = isAmendment ? declared : standing.agreement
    func list(_ terms: [String], _ dimension: Dimension) -> Cell {
      .words(narrator.list(terms.map { narrator.word($0, dimension) }).capitalised)
    }
    let rows = Dimension.allCases.map { dimension -> [Cell] in
      let limit = agreement.scope[dimension]
      let named: Cell =
        if standing.conflicts.contains(dimension) {
          .words(words.conflict)
        } else if let named = limit.named {
          named.isEmpty ? .words(shown.labels.nothingNamed().capitalised) : list(named, dimension)
        } else {
          .words(isAmendment ? "" : shown.language.pages.notStated())
        }
      let cells = [
        .words(narrator.label("\(dimension)", in: "scope").capitalised), named, list(limit.excluded, dimension),
      ]
      return isAmendment ? cells + [list(limit.added, dimension), list(limit.removed, dimension)] : cells
    }
    let more = isAmendment ? [heads.added, heads.removed] : []
    let table = Block.table([heads.dimension, heads.named, heads.excluded] + more, rows)
    return agreement.scope == declared.scope ? [table] : [.note(words.asAmended), table]
  }
}
