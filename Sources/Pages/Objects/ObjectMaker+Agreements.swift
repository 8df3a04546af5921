import Checks
import Law
import Registry
import Vocabulary
import Wording

extension ObjectMaker {
  /// An agreement: whom it binds until when, its clauses, its scope, its sub-processors, its tools, its file, and what
  /// leans on it.
  var agreement: Particulars {
    get throws {
      let id = ID<Agreement>(name.id)
      guard let number = register.number(of: id) else { return Particulars() }
      let declared = register.agreements[number.index]
      let standing = try FlowStandings(of: register, under: shown.law, on: shown.day).agreement(number)
      let flows = shown.overview.flowsUnder[number.index]
      var own = Particulars(
        verdict: declared.draft
          ? .verdict(.planned, columns.draft.capitalised, beside: [])
          : shown.verdict(shown.mark(ofAgreement: number.index)),
        isInvented: declared.invented)
      own.causes = [.agreement(id)]
      own.causes += (declared.subProcessing?.entries ?? []).map { .subProcessor($0.party, under: id) }
      own.isJudged = !declared.draft
      own.parts = [
        ObjectPart(.around, words, [.facts(around(declared, standing))]),
        ObjectPart(.clauses, words, clauses(standing)), ObjectPart(.scope, words, scope(standing, of: declared)),
        ObjectPart(.subProcessors, words, subProcessors(standing)), ObjectPart(.tools, words, tools(standing)),
        ObjectPart(.file, words, file(of: declared)),
        ObjectPart(.flows, words, table(flows, all: .list(.flow, [("agreement", id.key)]))),
      ]
      own.new = [
        (words.new(.amendment), .new(.agreement, [("amends", id.key), ("kind", declared.kind.rawValue)])),
        (words.new(.announcement), .new(.announcement)),
      ]
      return own
    }
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

  // MARK: The checklist

  private func clauses(_ standing: AgreementStanding) -> [Block] {
    let heads = words.clauseColumns
    let there = standing.clauses.count {
      switch $0.state {
      case .located, .standard: true
      case .absent, .notRecorded: false
      }
    }
    let rows = standing.clauses.map { clause -> [Cell] in
      let name = Cell.words(narrator.clause(clause.id).capitalised)
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

  // MARK: Scope

  private func scope(_ standing: AgreementStanding, of declared: Agreement) -> [Block] {
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

  // MARK: Sub-processors

  private func subProcessors(_ standing: AgreementStanding) -> [Block] {
    let agreed = standing.agreement.subProcessing
    let labels = shown.labels
    let rules = Block.facts([
      fact(.authorisation, text: (agreed?.authorisation.map { labels.word($0) } ?? narrator.notSaid).capitalised),
      fact(.told, text: agreed?.notice.map { narrator.duration($0) }),
      fact(.objection, text: agreed?.objection.map { narrator.duration($0) }),
      fact(.levels, text: agreed?.coversAllLevels.map { labels.listsEveryLevel($0).capitalised }),
    ])
    if standing.subProcessors.isEmpty { return [rules, .note(words.noSubProcessors)] }
    let heads = words.subProcessorColumns
    return [
      rules,
      .table(
        [
          heads.who, heads.listed, heads.notified, heads.approved, heads.objections, heads.from, heads.until,
          heads.withdrawn, heads.state,
        ], standing.subProcessors.map { row(of: $0) }),
    ]
  }

  private func row(of standing: SubProcessorStanding) -> [Cell] {
    let entry = standing.entry
    func day(_ day: Day?) -> Cell { day.map { .day($0, narrator.date($0), beside: []) } ?? .words("") }
    let objections = entry.objections.map {
      "\(narrator.label("objected", in: "sub-processor").capitalised) \(narrator.date($0.day)): "
        + narrator.value($0.outcome.rawValue, .choice(.objectionOutcome))
    }
    let last = standing.freeFrom.map { $0.adding(days: -1) }
    let window: Cell =
      last.map { .day($0, narrator.date($0), beside: objections) } ?? .lines([], beside: objections)
    return [
      .pieces([shown.link(entry.party)]), .words(entry.listed ? shown.language.pages.yes().capitalised : ""),
      day(entry.notified), day(entry.approved), window, day(entry.period.from), day(entry.period.until),
      day(entry.withdrawn), .verdict(standing.state.mark, words.state(standing.state), beside: []),
    ]
  }

  // MARK: Tools and file

  private func tools(_ standing: AgreementStanding) -> [Block] {
    let tools = standing.agreement.tools
    if tools.isEmpty { return [.note(words.noTools)] }
    return [
      .facts(tools.map { tool in (label(.tool), [[.words(narrator.words(tool))]] + measures(of: tool)) })
    ]
  }

  private func measures(of tool: TransferTool) -> [[Piece]] {
    guard let assessment = tool.assessment, !assessment.measures.isEmpty else { return [] }
    let measures = assessment.measures.map { narrator.term($0, .measures) }
    return [[.words("\(narrator.label("measures", in: "assessment").capitalised): \(narrator.list(measures))")]]
  }

  private func file(of agreement: Agreement) -> [Block] {
    let copies = agreement.evidence.compactMap { evidence -> (file: String?, sha256: String?)? in
      if case .signedCopy(let file, let sha256) = evidence { (file, sha256) } else { nil }
    }
    if copies.isEmpty { return [.note(words.file.none)] }
    return copies.flatMap { copy -> [Block] in
      let kept = copy.sha256.flatMap { matter.files.contains($0) ? $0 : nil }
      var lines: [Block] = [
        .line([
          .words(copy.file.map { narrator.text($0) + ". " } ?? ""),
          .words(kept == nil ? words.file.notKept : words.file.kept),
        ])
      ]
      if let sha256 = copy.sha256 { lines.append(.facts([(words.file.fingerprint, [[.code(sha256)]])])) }
      if let kept {
        lines.append(
          .line([.link(words.file.download, Address(["api", "v1", "attachments", kept], keepsPast: false))]))
      }
      return lines
    }
  }
}

extension SubProcessorStanding.State {
  /// The mark that is drawn for it.
  fileprivate var mark: Standing {
    switch self {
    case .authorised: .complies
    case .windowOpen, .objected, .upheld, .notAuthorised: .violates
    case .notKnown: .unknown
    case .outside: .notApplicable
    }
  }
}
