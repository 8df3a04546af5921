import Checks
public import Records
public import Registry
public import Vocabulary

/// What is told of one flow of a trace, each as a reader's language says it.
extension Narrator {
  /// Who gets the data.
  public func name(_ who: TracedParty) -> String {
    switch who {
    case .party(let id): name(id)
    case .operatorOf(let system): sentences.unknownOperator(name(system))
    }
  }

  /// In which role.
  public func role(of traced: TracedFlow) -> String { sentences.word(traced.flow.role) }

  /// Where the recipient is.
  public func seat(of traced: TracedFlow) -> String { traced.seat.map { place($0) } ?? sentences.notRecorded() }

  /// Places, each with whose staff or machines they are where that is somebody else.
  public func places(_ uses: Declared<PlaceUse>) -> String {
    switch uses {
    case .undeclared: return sentences.notRecorded()
    case .none: return sentences.none()
    case .some(let uses):
      return sentences.list(
        uses.map { use in
          guard case .party(let party) = use.by else { return place(use.place) }
          return sentences.place(place(use.place), by: name(party))
        })
    }
  }

  /// What the hop stands on: its agreement, or why there is none to name.
  public func footings(of traced: TracedFlow) -> [String] {
    let standing = traced.standing
    if standing.footings.isEmpty { return [sentences.notAsked(standing.course)] }
    return standing.footings.map { footing in
      switch footing {
      case .agreement(let id): phrase(id)
      case .attested(let id): sentences.attestedOnly(phrase(id))
      case .waits(let check): sentences.noAgreement(sentences.name(check))
      case .notJudged: sentences.chainBroken()
      }
    }
  }

  /// For each place outside the EEA the bases that hold; where none does, all that were tried.
  public func transfers(of traced: TracedFlow) -> [String] {
    traced.standing.places.map { covered in
      let holding = covered.bases.filter { $0.tried.outcome == .complies }
      let shown = (holding.isEmpty ? covered.bases : holding).map {
        sentences.tried(words($0.tried.kind), $0.tried.outcome, why($0.tried), for: nil)
      }
      return place(covered.place) + ": " + (shown.isEmpty ? sentences.noBasisRecorded() : sentences.list(shown))
    }
  }

  /// The words of a flow that the question is about; none where the flow does not say.
  public func words(_ traced: TracedWords, _ dimension: Dimension) -> [String]? {
    switch traced {
    case .undeclared: nil
    case .none: [sentences.none()]
    case .words(let words): words.map { word($0.term, dimension) }
    }
  }

  /// Why it is only possible that a flow carries what was asked for.
  public func doubts(of traced: TracedFlow) -> [String] {
    traced.match.doubts.map { doubt in
      switch doubt {
      case .undeclared: sentences.doubt(doubt, words: [], flow: "")
      case .wider(let dimension):
        sentences.doubt(
          doubt,
          words: words(dimension == .subjects ? traced.match.subjects : traced.match.categories, dimension) ?? [],
          flow: "")
      case .passesOn(let flow): sentences.doubt(doubt, words: [], flow: name(flow))
      }
    }
  }

  /// Who else may process behind a recipient: those who are listed without a flow, and whether the rest is recorded.
  public func further(_ recipient: TracedRecipient) -> [String] {
    if recipient.state == .past { return [] }
    let open = recipient.flows.count { $0.engages && $0.flow.details.furtherProcessors == .undeclared }
    let listed = recipient.listed.isEmpty ? [] : [sentences.listedOnly(recipient.listed.map { name($0) })]
    let isAll = open == recipient.flows.count
    return listed + (open == 0 ? [] : [sentences.furtherNotRecorded(for: isAll ? nil : open)])
  }

  /// Whether a flow is declared to carry what was asked for.
  public func certainty(of traced: TracedFlow) -> String { sentences.certainty(traced.match.isCertain) }

  /// Where a flow stands in a trace.
  public func word(_ part: TracePart) -> String { sentences.word(part) }

  /// Whether data flow on the day.
  public func word(_ state: TraceState) -> String { sentences.word(state) }

  /// The head of a column.
  public func column(_ column: TraceColumn) -> String { sentences.column(column) }
}

extension TracedFlow {
  /// Whether the recipient processes on behalf of another.
  fileprivate var engages: Bool { flow.role == .processor || flow.role == .subProcessor }
}
