import Checks
import Law
import Registry
import Vocabulary
import Wording

extension ObjectMaker {
  /// An agreement: whom it binds until when, its clauses, its scope, its sub-processors, its tools, its file, and what
  /// leans on it.
  var agreement: Particulars {
    let id = ID<Agreement>(name.id)
    guard let number = register.number(of: id) else { return Particulars() }
    let declared = register.agreements[number.index]
    let standing = shown.overview.asking { $0.agreement(number) }
    let flows = shown.overview.flowsUnder[number.index]
    var own = Particulars(
      verdict: declared.draft
        ? .verdict(.planned, columns.draft.capitalised, beside: [])
        : shown.verdict(shown.mark(ofAgreement: number.index)),
      isInvented: declared.invented)
    own.causes = [.agreement(id)]
    own.causes += (declared.subProcessing?.entries ?? []).map { .subProcessor($0.party, under: id) }
    own.verdicts = shown.found(ofAmendment: declared)
    own.isJudged = !declared.draft
    own.isUsed = shown.mark(ofAgreement: number.index) != .unused
    own.parts = [
      ObjectPart(.around, words, [.facts(around(declared, standing))]),
      ObjectPart(.clauses, words, clauses(standing, of: declared)),
      ObjectPart(.scope, words, scope(standing, of: declared)),
      ObjectPart(
        .subProcessors, words, inAmended(declared, declared.subProcessing == nil) ?? subProcessors(standing)),
      ObjectPart(.tools, words, inAmended(declared, declared.tools.isEmpty) ?? tools(standing)),
      ObjectPart(.file, words, file(of: declared)),
      ObjectPart(.flows, words, table(flows, all: .list(.flow, [("agreement", id.key)]))),
    ]
    own.new = [
      (words.new(.amendment), .new(.agreement, declared.asAmended)),
      (words.new(.announcement), .new(.announcement)),
    ]
    return own
  }

  private func around(_ declared: Agreement, _ standing: AgreementStanding) -> [(label: String, lines: [[Piece]])] {
    let labels = shown.labels
    let renewal = labels.renews(byItself: declared.renews, withService: declared.runsWithService)
    let period = Period(
      from: declared.period.from, until: declared.amends == nil ? standing.end : declared.period.until)
    func side(_ side: AgreementSide) -> [[Piece]] { declared.parties(on: side).map { [shown.link($0)] } }
    let amending = register.agreements.filter { $0.amends == declared.id }
    return [
      fact(.kind, text: labels.word(declared.kind).capitalised), fact(.principal, lines: side(.principal)),
      fact(.processor, lines: side(.processor)), fact(.party, lines: side(.party)),
      fact(.holds, text: ([labels.dates(period)] + renewal).joined(separator: ", ").capitalised),
      fact(.terminated, text: declared.termination.map { narrator.text(labels.terminated($0)).capitalised }),
      fact(
        .evidence,
        lines: declared.evidence.isEmpty
          ? [[.words(columns.noEvidence.capitalised)]] : declared.evidence.map { [.words(narrator.words($0))] }),
      fact(
        .signed,
        lines: declared.signatures.map {
          [.words(labels.signed(narrator.name($0.party), day: $0.day, person: narrator.name($0.by)))]
        }),
      fact(.amends, declared.amends.map { [shown.link($0)] }),
      fact(.amendedBy, lines: amending.map { [shown.link($0.id)] }),
      fact(.flows, text: "\(shown.overview.flowsUnder[register.number(of: declared.id)?.index ?? 0].count)"),
    ]
  }
}
