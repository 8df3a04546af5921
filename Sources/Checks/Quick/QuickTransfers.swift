import Law
import Registry
import Vocabulary

/// What the rules of Chapter V say of flows to a recipient outside the EEA, asked once for all flows that declare alike
/// what those rules read: a register has many flows to few recipients.
///
/// INVARIANT (alike): whatever the rules read of a flow stands in `Alike`, or the flow is not asked about here.
final class QuickTransfers {
  private let view: DayView
  /// The claim and the frequency of each of the details, numbered as they first come.
  private let claims: [UInt32]
  /// The recipient's own places outside the EEA of each set, numbered as they first come.
  private let placesAbroad: [UInt32]
  /// Whether the exporter, by number, is outside the EEA itself.
  private let isOutside: [Bool]
  /// Whether a decision for some places or for a party's own asks for the purposes or for the people whom the data are
  /// about. A claim asks no more: what it names holds for one of these places, or for none.
  private let placesAsk: [Bool]
  private let partyAsks: [Bool]
  private var answers: [Alike: TransferAnswer?] = [:]
  private var judgment = Judgment()
  /// So many kinds are kept, a few megabytes: what is let go of is found again.
  private static let mostKept = 50_000

  init(_ view: DayView) {
    self.view = view
    let asking = view.law.adequacy.filter { $0.kind == .organisationList || $0.notFor != nil }
    let places = Set(asking.compactMap { view.places.number(of: $0.place).map { UInt32($0) } })
    var (claims, abroad) = (Numbered<Claim>(), Numbered<Set<UInt32>>())
    self.claims = view.register.details.map {
      claims.number(Claim(transfer: $0.transfer, frequency: $0.frequency))
    }
    placesAbroad = (0..<view.register.sets.places.count).map {
      abroad.number(Self.placesAbroad(SetNumber(UInt32($0)), view))
    }
    placesAsk = abroad.kinds.map { !$0.isDisjoint(with: places) }
    partyAsks = view.register.parties.map { party in
      [party.seat, party.organisation].contains { code in
        code.flatMap { view.places.number(of: $0) }.map { places.contains(UInt32($0)) } ?? false
      }
    }
    isOutside = view.register.parties.indices.map { view.isOutsideEEA(UInt32($0)) }
  }

  private static func placesAbroad(_ set: SetNumber, _ view: DayView) -> Set<UInt32> {
    let all = view.register.sets.places.elements(of: set).map { view.places.placeOfUse[Int($0)] }
    return Set(all.filter { view.places.presence[Int($0)] != .inside })
  }

  /// What the rules of Chapter V say where all of them comply or do not ask; `nil` where there is more to say.
  ///
  /// - Parameters:
  ///   - row: a flow to a processor or sub-processor, whose places are inside the EEA or the recipient's own, and whose
  ///     recipient gets the data at its seat.
  ///   - source: who exports.
  func answer(
    _ row: FlowRow, _ storage: SetNumber, _ access: SetNumber, _ source: UInt32, _ recipient: UInt32
  ) -> TransferAnswer? {
    let isOnward = isOutside[Int(source)]
    var alike = Alike(
      source: source, recipient: recipient, activity: row.activity.raw, claim: claims[Int(row.details)],
      storage: placesAbroad[storage.index], access: placesAbroad[access.index], isProcessor: row.role == .processor)
    let asks =
      isOnward || partyAsks[Int(recipient)] || placesAsk[Int(alike.storage)] || placesAsk[Int(alike.access)]
    if asks { (alike.subjects, alike.purposes) = (row.subjects, row.purposes) }
    if isOnward { alike.upstream = row.upstream }
    if let known = answers[alike] { return known }
    let found = ask(row, source, recipient)
    if answers.count >= Self.mostKept { forget() }
    answers[alike] = .some(found)
    return found
  }

  /// Lets go of everything: it is found again where it is asked for.
  func forget() { answers = [:] }

  private func ask(_ row: FlowRow, _ source: UInt32, _ recipient: UInt32) -> TransferAnswer? {
    judgment.reset()
    // Its number stands in causes and lists only, and neither is kept.
    view.judgeTransfer(
      Declaration(0, row, in: view), Number(source), Number(recipient), returns: false, into: &judgment, details: false)
    var answer = TransferAnswer()
    for (place, check) in TransferAnswer.checks.enumerated() {
      guard let finding = judgment.worst(check.position) else { continue }
      if finding.answer > .complies { return nil }
      if finding.answer == .complies { answer.complying |= 1 << UInt8(place) }
    }
    return answer
  }

  private struct Claim: Hashable {
    let transfer: TransferClaim?
    let frequency: Frequency?
  }

  /// What the rules of Chapter V read of a flow.
  private struct Alike: Hashable {
    let source: UInt32
    let recipient: UInt32
    let activity: UInt32
    let claim: UInt32
    let storage: UInt32
    let access: UInt32
    let isProcessor: Bool
    var subjects = SetNumber.undeclared
    var purposes = SetNumber.undeclared
    var upstream = Upstream.none
  }
}

/// Which rules of Chapter V comply; the others do not ask.
struct TransferAnswer {
  var complying: UInt8 = 0

  /// In the order of the bits.
  static let checks: [CheckName] = [
    .transferHasABasis, .decisionCoversTransfer, .clausesFitTransfer, .transferIsAssessed, .derogationIsOccasional,
    .transferHasAFallback,
  ]
  /// Nothing leaves the EEA.
  static let inside = TransferAnswer(complying: 1)
}
