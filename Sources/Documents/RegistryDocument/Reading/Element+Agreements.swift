internal import Registry
internal import Vocabulary

extension Element {
  var agreement: Agreement {
    var agreement = Agreement(id: id(.id))
    agreement.title = content(of: .title)
    agreement.kind = choice(.kind) ?? .processing
    agreement.parties = children.compactMap { child in
      AgreementSide(rawValue: child.name.rawValue).map { AgreementParty(child.id(.party), $0) }
    }
    agreement.amends = reference(.amends)
    agreement.draft = flag(.draft)
    agreement.concluded = yes(.concluded)
    agreement.evidence = child(.evidence)?.children.compactMap(\.evidence) ?? []
    agreement.signatures = children(.signature).map {
      Signature(party: $0.id(.party), day: $0.day(.day), by: $0.person())
    }
    agreement.period = period()
    agreement.extendsUntil = day(.extendsUntil)
    agreement.renews = flag(.renews)
    agreement.runsWithService = flag(.runsWithService)
    agreement.termination = child(.termination)?.termination
    agreement.subjectMatter = content(of: .subjectMatter)
    agreement.duration = content(of: .duration)
    agreement.transferInstruction = content(of: .transferInstruction)
    agreement.clauses =
      child(.clauses)?.children(.clause).map { ClauseLocation($0.text(.id), at: $0.textIfSaid(.at)) } ?? []
    agreement.clauseSets = child(.clauses)?.words(.standard) ?? []
    agreement.scope = child(.scope)?.scope ?? Scope()
    agreement.joined = children(.joined).map { JoinedParty($0.id(.party), since: $0.day(.since)) }
    agreement.protectsOnward = yes(.protectsOnward)
    agreement.invented = flag(.invented)
    readObligations(into: &agreement)
    return agreement
  }

  private func readObligations(into agreement: inout Agreement) {
    agreement.retention = children(.retention).map {
      RetentionLimit(event: $0.text(.event), atMost: $0.duration(.atMost), criterion: $0.content)
    }
    agreement.breachNotice = child(.breachNotice).map { notice in
      notice.hours(.within).map { .hours($0) } ?? .withoutUndueDelay
    }
    agreement.audit = choice(.audit)
    agreement.endOfTerm = child(.endOfTerm).map { EndOfTerm(choice: $0.choice(.choice), within: $0.duration(.within)) }
    agreement.measures = children(.measure).map { AgreedMeasure($0.text(.term), required: $0.flag(.required)) }
    agreement.tools = children(.transferTool).compactMap(\.transferTool)
    agreement.subProcessing = child(.subProcessing)?.subProcessing
  }

  private var evidence: Evidence? {
    switch name {
    case .claimed: .claimed
    case .published: .published(at: textIfSaid(.at))
    case .accepted: .accepted(by: person(), day: day(.day), sha256: textIfSaid(.sha256))
    case .signedCopy: .signedCopy(file: textIfSaid(.file), sha256: textIfSaid(.sha256))
    case .incorporated:
      .incorporated(reference: textIfSaid(.reference), day: day(.day), sha256: textIfSaid(.sha256))
    case .legalAct: .legalAct(reference: textIfSaid(.reference))
    case .attested: .attested(by: id(.party), who: person(), day: day(.day), how: textIfSaid(.how))
    default: nil
    }
  }

  private var termination: Termination? {
    day(.takesEffect).map { Termination(takesEffect: $0, notified: day(.notified), reason: content) }
  }

  private var scope: Scope {
    var scope = Scope()
    for dimension in Dimension.allCases {
      guard let limit = child(dimension.word) else { continue }
      let isPlaces = dimension.taxonomy == nil
      let words = { isPlaces ? limit.placesIfSaid($0) : limit.wordsIfSaid($0) }
      scope[dimension] = Scope.Limit(
        named: words(.named), excluded: words(.excluded) ?? [], added: words(.added) ?? [],
        removed: words(.removed) ?? [])
    }
    return scope
  }
}

extension Dimension {
  /// The name of the dimension in the document.
  var word: Word {
    switch self {
    case .categories: .categories
    case .subjects: .subjects
    case .purposes: .purposes
    case .operations: .operations
    case .storage: .storage
    case .access: .access
    }
  }
}
