import Registry
import Vocabulary
import Wording

extension ListMaker {
  var agreements: ListPage {
    let marks = register.agreements.indices.map { shown.mark(ofAgreement: $0) }
    let order = inOrder(register.agreements.count) { narrator.title(register.agreements[$0].id) }
    let items = order.filter { place in
      let agreement = register.agreements[place]
      return fits(marks[place]) && fitsAgreement(agreement)
        && fits([agreement.title, agreement.id.key] + agreement.parties.map { narrator.name($0.party) })
    }
    return make(
      items, agreementColumns(marks), sortedBy: "verdict", filters: [search, verdicts, kinds],
      only: narrowed([("party", { narrator.name(ID<Party>($0)) })]), isEmpty: register.agreements.isEmpty,
      place: .agreements)
  }

  private var kinds: ListFilter {
    .choice(
      "kind", column(.kind), all: words.any,
      AgreementKind.allCases.map { ($0.rawValue, narrator.language.pages.word($0).capitalised) }, query)
  }

  private func fitsAgreement(_ agreement: Agreement) -> Bool {
    if let kind = query["kind"], agreement.kind.rawValue != kind { return false }
    guard let party = query["party"] else { return true }
    return (agreement.parties.map(\.party) + agreement.joined.map(\.party)).contains { $0.key == party }
  }

  private func agreementColumns(_ marks: [FlowMark]) -> [ListColumn<Int>] {
    func agreement(_ place: Int) -> Agreement { register.agreements[place] }
    return [
      ListColumn("name", column(.name), by: { .text(narrator.title(agreement($0).id).inOrder) }) { place in
        .link(
          narrator.title(agreement(place).id), .object(ObjectName(.agreement, agreement(place).id.key)),
          beside: [sort(of: agreement(place))])
      },
      side(.principal, .principal), side(.processor, .processor),
      ListColumn("evidence", column(.evidence)) { .words(evidence(of: agreement($0)).capitalised) },
      ListColumn("until", column(.until), by: { .number(Int(shown.overview.ends[$0]?.number ?? .max)) }) { place in
        let from = agreement(place).period.from.map { "\(column(.from)) \(narrator.date($0))" }
        return shown.overview.ends[place].map { .day($0, narrator.date($0), beside: [from].compactMap { $0 }) }
          ?? .words(words.open.capitalised, beside: [from])
      },
      ListColumn("flows", column(.flows), by: { .number(shown.overview.flowsUnder[$0].count) }) { place in
        .number(
          shown.overview.flowsUnder[place].count, .list(.flow, [("agreement", agreement(place).id.key)]))
      },
      ListColumn("verdict", column(.verdict), by: { .number(Int(marks[$0].rawValue)) }) { place in
        agreement(place).draft
          ? .verdict(.planned, words.draft.capitalised, beside: []) : shown.verdict(marks[place])
      },
    ]
  }

  private func side(_ name: ListColumnName, _ side: AgreementSide) -> ListColumn<Int> {
    func parties(_ place: Int) -> [ID<Party>] {
      let agreement = bound(register.agreements[place])
      let here = agreement.parties(on: side)
      return side == .principal ? here + agreement.parties(on: .party) : here
    }
    return ListColumn(
      side.rawValue, column(name),
      by: { .text(parties($0).first.map { narrator.name($0).inOrder } ?? "") },
      cell: { .lines(parties($0).map { [shown.link($0)] }, beside: []) })
  }

  /// An amendment binds whom the agreement binds that it changes.
  private func bound(_ agreement: Agreement) -> Agreement {
    guard agreement.parties.isEmpty, let base = agreement.amends.flatMap({ register.number(of: $0) }) else {
      return agreement
    }
    return register.agreements[base.index]
  }

  private func sort(of agreement: Agreement) -> String {
    let kind = narrator.language.pages.word(agreement.kind).capitalised
    return agreement.amends == nil ? kind : "\(kind), \(words.amendment)"
  }

  /// What shows best that an agreement was concluded, in a word.
  func evidence(of agreement: Agreement) -> String {
    if agreement.concluded == false { return words.notConcluded }
    let best = agreement.evidence.max { $0.strength < $1.strength }
    if case .attested = best { return words.attested }
    return best.map { narrator.label($0.field, in: "evidence") } ?? words.noEvidence
  }
}

extension Evidence {
  /// From the weakest to the strongest.
  fileprivate var strength: Int {
    switch self {
    case .claimed: 0
    case .attested: 1
    case .published: 2
    case .accepted: 3
    case .incorporated: 4
    case .legalAct: 5
    case .signedCopy: 6
    }
  }

  /// The field that holds it.
  fileprivate var field: String {
    switch self {
    case .claimed: "claimed"
    case .attested: "attested"
    case .published: "published"
    case .accepted: "accepted"
    case .incorporated: "incorporated"
    case .legalAct: "legal-act"
    case .signedCopy: "signed-copy"
    }
  }
}
