import Registry
import Vocabulary

extension RandomRegister {
  mutating func agreement(_ id: String, amending base: String?) -> Agreement {
    var agreement = Agreement(id: ID(id))
    agreement.title = maybe { $0.text() }
    agreement.kind = any()
    agreement.parties = many { AgreementParty($0.party(), $0.any()) }
    agreement.amends = base.map { ID($0) }
    agreement.draft = chance()
    agreement.concluded = maybe { $0.chance() }
    agreement.evidence = many { $0.evidence() }
    agreement.signatures = many {
      Signature(party: $0.party(), day: $0.maybe { $0.day() }, by: $0.maybe { $0.person() })
    }
    agreement.period = period()
    agreement.extendsUntil = base == nil ? nil : maybe { $0.day() }
    agreement.renews = chance()
    agreement.runsWithService = chance()
    agreement.termination = maybe {
      Termination(takesEffect: $0.day(), notified: $0.maybe { $0.day() }, reason: $0.maybe { $0.text() })
    }
    agreement.subjectMatter = maybe { $0.text() }
    agreement.duration = maybe { $0.text() }
    agreement.transferInstruction = maybe { $0.text() }
    agreement.clauses = many { ClauseLocation($0.pick(["A28.3.a", "A28.3.b"]), at: $0.maybe { $0.text() }) }
    agreement.clauseSets = some(["2021/915", "2021/914-2"])
    for dimension in Dimension.allCases { agreement.scope[dimension] = limit(dimension, amending: base != nil) }
    addObligations(to: &agreement)
    agreement.tools = many { $0.tool() }
    agreement.protectsOnward = maybe { $0.chance() }
    agreement.joined = many { JoinedParty($0.party(), since: $0.maybe { $0.day() }) }
    agreement.subProcessing = maybe { $0.subProcessing() }
    agreement.invented = chance()
    return agreement
  }

  private mutating func limit(_ dimension: Dimension, amending: Bool) -> Scope.Limit {
    Scope.Limit(
      named: maybe { $0.members(dimension) }, excluded: members(dimension),
      added: amending ? members(dimension) : [], removed: amending ? members(dimension) : [])
  }

  private mutating func members(_ dimension: Dimension) -> [String] {
    let members = dimension.taxonomy.map { words($0) } ?? some(["NO", "EEA", "adequate", "EPO"])
    return members.sorted { $0.precedesByBytes($1) }
  }

  private mutating func addObligations(to agreement: inout Agreement) {
    agreement.retention = many {
      RetentionLimit(event: $0.event(), atMost: $0.maybe { $0.duration() }, criterion: $0.maybe { $0.text() })
    }
    agreement.breachNotice = maybe { $0.pick([.hours(24), .hours(72), .withoutUndueDelay]) }
    agreement.audit = maybe { $0.any() }
    agreement.endOfTerm = maybe { EndOfTerm(choice: $0.maybe { $0.any() }, within: $0.maybe { $0.duration() }) }
    agreement.measures = many { AgreedMeasure($0.pick(["encryption", "staff-training"]), required: $0.chance()) }
  }

  private mutating func evidence() -> Evidence {
    pick([
      .claimed, .published(at: maybe { $0.text() }),
      .accepted(by: maybe { $0.person() }, day: maybe { $0.day() }, sha256: maybe { $0.sha256() }),
      .signedCopy(file: maybe { $0.text() }, sha256: maybe { $0.sha256() }),
      .incorporated(reference: maybe { $0.text() }, day: maybe { $0.day() }, sha256: maybe { $0.sha256() }),
      .legalAct(reference: maybe { $0.text() }),
      .attested(by: party(), who: maybe { $0.person() }, day: maybe { $0.day() }, how: maybe { $0.text() }),
    ])
  }

  private mutating func tool() -> TransferTool {
    var tool = TransferTool(
      pick([
        .standardClauses(
          set: "2021/914", module: maybe { $0.pick([1, 2, 3, 4]) }, annexes: maybe { $0.some(["I", "II", "III"]) }),
        .bindingCorporateRules(
          of: maybe { $0.any() }, approved: maybe { $0.day() }, members: some(parties).map { ID($0) }),
        .other(basis: "A46-2-e", approved: maybe { $0.day() }, reference: maybe { $0.text() }),
      ]))
    tool.assessment = maybe {
      TransferAssessment(
        day: $0.maybe { $0.day() }, outcome: $0.maybe { $0.any() }, measures: $0.words(.measures),
        reference: $0.maybe { $0.text() })
    }
    tool.invented = chance()
    return tool
  }

  private mutating func subProcessing() -> SubProcessing {
    var sub = SubProcessing(authorisation: maybe { $0.any() })
    sub.notice = maybe { $0.duration() }
    sub.objection = maybe { $0.duration() }
    sub.coversAllLevels = maybe { $0.chance() }
    sub.entries = many {
      var entry = SubProcessorEntry(party: $0.party(), period: $0.period())
      entry.listed = $0.chance()
      entry.notified = $0.maybe { $0.day() }
      entry.approved = $0.maybe { $0.day() }
      entry.withdrawn = $0.maybe { $0.day() }
      entry.objections = $0.many {
        let day = $0.day()
        return Objection(day: day, outcome: $0.any(), decided: $0.maybe { _ in day.adding(days: 7) })
      }
      entry.invented = $0.chance()
      return entry
    }
    return sub
  }
}
