internal import Registry
internal import Vocabulary

/// Assessments of tools, and derogations, at the edge of what holds.
extension Maker {
  /// An assessment that is old, not made, not decided or not enough.
  mutating func reassess() {
    changeAgreement(where: { $0.amends == nil && !$0.tools.isEmpty }) { maker, agreement in
      var assessment = TransferAssessment(day: maker.before(), outcome: .sufficient, measures: ["encryption"])
      switch maker.number(0..<6) {
      case 0: assessment.day = maker.pick([nil, maker.after()])
      case 1: assessment.outcome = nil
      case 2: assessment.outcome = .insufficient
      case 3: (assessment.outcome, assessment.measures) = (.sufficientWithMeasures, [])
      case 4: assessment.day = maker.day.adding(days: -maker.pick([364, 365, 366, 367]))
      default: assessment.day = maker.before(300...900)
      }
      agreement.tools[0].assessment = assessment
    }
  }

  /// A particular claim of Art. 49, often the only basis, with each of its facts in turn left open or against it.
  /// An authority, or what may be one, that relies on what Art. 49(3) may close to it.
  private mutating func derogateAsAuthority(_ flow: Flow) {
    let basis = pick(["A49-1-a", "A49-1-b", "A49-1-c", "A49-2"])
    let powers = pick([true, true, nil, nil, nil])
    register.change(flow.id) { flow in
      flow.details.transfer?.basis = .other(basis)
      flow.details.transfer?.derogation?.inPublicPowers = powers
    }
    let kind = pick([PartyKind.publicAuthority, nil])
    let controllers = register.activities.first { $0.id == flow.activity }?.controllers.map(\.party) ?? []
    for exporter in [party(flow.from)].compactMap({ $0 }) + controllers {
      register.change(exporter) { $0.kind = kind }
    }
  }

  mutating func derogate() {
    let flow = pick(flowsAbroad())
    claimDerogation(flow)
    let frequency = pick([Frequency.oneOff, .occasional, .regular, .continuous, nil])
    let said = self.said()
    let place = number(0..<7)
    let compelling = place < 5 ? chance(80) : chance(40)
    register.change(flow.id) { flow in
      flow.details.frequency = frequency
      if compelling { flow.details.transfer?.basis = .other("A49-2") }
      switch place {
      case 0: flow.details.transfer?.derogation?.repetitive = said
      case 1: flow.details.transfer?.derogation?.fewPersons = said
      case 2: flow.details.transfer?.derogation?.safeguards = said
      case 3: flow.details.transfer?.derogation?.authorityTold = said
      case 4: flow.details.transfer?.derogation?.subjectsTold = said
      default: break
      }
    }
    if chance(33) { derogateAsAuthority(flow) }
    if chance(40), let id = party(flow.to) {
      for index in register.agreements.indices
      where register.agreements[index].parties.contains(where: { $0.party == id }) {
        register.agreements[index].tools = []
      }
    }
  }
}
