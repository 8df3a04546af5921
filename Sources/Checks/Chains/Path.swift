import Registry
import Vocabulary

/// What a hop of a path stands on.
enum Footing {
  /// The agreement that was chosen for it.
  case agreement(Int)
  /// Somebody's word that one exists.
  case attested(Int)
  /// None: what needs it waits for this finding.
  case waits(CheckName, CauseNumber)

  /// The agreement, on file or attested.
  var agreement: Int? {
    switch self {
    case .agreement(let number), .attested(let number): number
    case .waits: nil
    }
  }
}

/// What weighs in the choice of a hop's agreement beside the flow itself.
struct Surroundings {
  /// The recipients below that the agreement must authorise; some levels below or directly.
  var later: [(party: UInt32, throughout: Bool)] = []
  /// The agreement chosen for the hop above.
  var above: Int?
}

extension ChainJudge {
  /// What weighs in the choice of the agreement of a hop, by its place.
  func surroundings(_ place: Int) -> Surroundings {
    var around = Surroundings()
    for (below, recipient) in recipients.enumerated() where below > place && (below == place + 1 || place == 0) {
      if let recipient { around.later.append((recipient, below > place + 1)) }
    }
    if place > 0 { around.above = path[place - 1].agreement }
    return around
  }

  /// R11 to R14, R16 and R17: who was authorised, and what was passed on, from hop to hop.
  mutating func judgeNeighbours() {
    if chain.hops.count == 1 {
      for check in CheckName.ofNeighbours { add(Finding(.notApplicable, .singleHop), to: check) }
      return
    }
    for place in 1..<chain.hops.count {
      judgeAuthorisation(of: place, under: place - 1)
      if place > 1 { judgeAuthorisation(of: place, under: 0) }
      judgeNesting(of: place)
    }
  }

  private mutating func judgeAuthorisation(of place: Int, under upper: Int) {
    let isDirect = upper == place - 1
    guard let recipient = recipients[place] else {
      return wait(path[place], isDirect ? CheckName.ofAuthorisation : CheckName.ofEveryLevel)
    }
    guard let agreement = path[upper].agreement else {
      return wait(path[upper], isDirect ? CheckName.ofAuthorisation : CheckName.ofEveryLevel)
    }
    let direct = view.authorised(recipient, under: agreement, details: details)
    add(
      isDirect ? direct.authorised : view.authorisedThroughout(recipient, under: agreement, details: details),
      to: .subProcessorIsAuthorised)
    add(direct.objections, to: .objectionsAreOver)
    if isDirect { add(direct.notice, to: .noticeWasLongEnough) }
  }

  private mutating func judgeNesting(of place: Int) {
    for footing in [path[place - 1], path[place]] where footing.agreement == nil {
      return wait(footing, CheckName.ofNesting)
    }
    guard let lower = path[place].agreement, let upper = path[place - 1].agreement else { return }
    let nested = view.nested(lower, under: upper, details: details)
    add(nested.scope, to: .scopeIsNotWidened)
    add(nested.obligations, to: .obligationsArePassedOn)
    add(nested.end, to: .agreementEndsInTime)
  }

  private mutating func wait(_ footing: Footing, _ checks: [CheckName]) {
    guard case .waits(let check, let cause) = footing else { return }
    for other in checks { add(.waiting(for: check, cause), to: other) }
  }
}

extension CheckName {
  fileprivate static let ofEveryLevel: [CheckName] = [.subProcessorIsAuthorised, .objectionsAreOver]
  fileprivate static let ofAuthorisation = ofEveryLevel + [.noticeWasLongEnough]
  fileprivate static let ofNesting: [CheckName] = [.scopeIsNotWidened, .obligationsArePassedOn, .agreementEndsInTime]
  /// The rules about neighbours on a path.
  static let ofNeighbours = ofAuthorisation + ofNesting
}
