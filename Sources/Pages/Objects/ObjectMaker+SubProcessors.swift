import Checks
import Registry
import Vocabulary
import Wording

extension ObjectMaker {
  /// How others may be engaged, and who is named, with the window to object.
  func subProcessors(_ standing: AgreementStanding) -> [Block] {
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
        [heads.who, heads.dates, heads.objections, heads.use, heads.state], standing.subProcessors.map { row(of: $0) }),
    ]
  }

  private func row(of standing: SubProcessorStanding) -> [Cell] {
    let entry = standing.entry
    let dates =
      (entry.listed ? [words.entry.listed] : [])
      + [
        entry.notified.map { words.entry.notified(narrator.date($0)) },
        entry.approved.map { words.entry.approved(narrator.date($0)) },
      ].compactMap { $0 }
    let objections = entry.objections.map {
      "\(narrator.label("objected", in: "sub-processor").capitalised) \(narrator.date($0.day)): "
        + narrator.value($0.outcome.rawValue, .choice(.objectionOutcome))
    }
    let last = standing.freeFrom.map { $0.adding(days: -1) }
    let use = entry.period == Period() ? "" : shown.language.pages.dates(entry.period).capitalised
    return [
      .pieces([shown.link(entry.party)]), .lines(dates.map { [.words($0)] }, beside: objections),
      last.map { .day($0, narrator.date($0), beside: []) } ?? .words(""),
      .words(use, beside: [entry.withdrawn.map { words.entry.withdrawn(narrator.date($0)) }]),
      .verdict(standing.state.mark, words.state(standing.state), beside: []),
    ]
  }

  /// The tools for transfers, each with its assessment.
  func tools(_ standing: AgreementStanding) -> [Block] {
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

  /// The signed copy: what it is called, its fingerprint, and the way to it where it is kept.
  func file(of agreement: Agreement) -> [Block] {
    let copies = agreement.evidence.compactMap { evidence -> (file: String?, sha256: String?)? in
      if case .signedCopy(let file, let sha256) = evidence { (file, sha256) } else { nil }
    }
    let upload: [Block] =
      shown.mayChange ? [.line([.link(SignedCopyWords.words(in: shown.language).link, .signedCopy(of: name))])] : []
    if copies.isEmpty { return [.note(words.file.none)] + upload }
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
    } + upload
  }
}

extension SubProcessorStanding.Stage {
  /// The mark that is drawn for it.
  fileprivate var mark: Standing {
    switch self {
    case .authorised: .complies
    case .upheld, .notAuthorised: .violates
    case .objected, .notKnown: .unknown
    case .windowOpen: .planned
    case .outside: .notApplicable
    }
  }
}
