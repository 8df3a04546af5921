import Registry
import Vocabulary

/// Who gets the data and where they rest: `recipients-only`, `places-only`, `never-discloses-to-third-parties`,
/// `discloses-only-under-agreement`.
extension PromiseTest {
  mutating func recipientsOnly() {
    let named = Set(promise.recipients.compactMap { view.register.number(of: $0)?.raw })
    for flow in flows {
      guard let recipient = view.register.party(of: row(flow).to) else {
        isSilent(holder(ofFlow: flow))
        continue
      }
      if recipient.raw != controller, !named.contains(recipient.raw) { isDisclosed(to: recipient, flow) }
    }
  }

  mutating func placesOnly() {
    let none = Bits(width: (view.places.count + 63) / 64)
    for dimension in [Dimension.storage, .access] {
      var places: [Int: Bits] = [:]
      var last: (activity: UInt32, set: SetNumber)?
      for flow in flows {
        let row = row(flow)
        let set = view.register.places(dimension, of: row)
        if !view.placeSets[set.index].isDeclared {
          isSilent(holder(ofFlow: flow))
        } else if last.map({ $0 != (row.activity.raw, set) }) ?? true {
          last = (row.activity.raw, set)
          for place in view.terms(set, dimension) { places[row.activity.index, default: none].insert(place) }
        }
      }
      put(places, dimension, under: promise.places)
    }
  }

  /// Processors are recipients and no third parties (Art. 4(9) and (10)), unless they set purposes of their own.
  mutating func neverDisclosesToThirdParties() {
    for flow in flows {
      let row = row(flow)
      let decides = row.role == .controller || row.role == .jointController
      let setsPurposes = view.state(row.ownPurposes, .purposes) == .some
      if !decides, !setsPurposes { continue }
      guard let recipient = view.register.party(of: row.to) else {
        isSilent(holder(ofFlow: flow))
        continue
      }
      let isAnother = decides && !view.activities[row.activity.index].controllers.contains(recipient.raw)
      if setsPurposes || isAnother { isDisclosed(to: recipient, flow) }
    }
  }

  mutating func disclosesOnlyUnderAgreement(_ quick: QuickPass?) {
    var judgment = Judgment()
    for flow in flows {
      let row = row(flow)
      guard row.role == .processor || row.role == .subProcessor, quick?.answer(for: row) == nil else { continue }
      judgment.reset()
      view.judge(flow, row, into: &judgment, details: false)
      switch worst(of: judgment) {
      case .violates: isBroken([.breaks(holder(ofFlow: flow))])
      case .unknown: isSilent(holder(ofFlow: flow))
      case .complies, .notApplicable: break
      }
    }
  }

  /// Of the rules about agreements, those of error severity alone; one that waits is unknown.
  private func worst(of judgment: Judgment) -> Answer {
    let checks: [CheckName] = [.agreementExists, .agreementIsInForce, .agreementIsConcluded, .chainIsUnbroken]
    let answers = checks.compactMap { judgment.worst($0.position) }.map { finding in
      if finding.code == .waits { return Answer.unknown }
      return finding.severity == .error ? finding.answer : .complies
    }
    return answers.max() ?? .notApplicable
  }

  /// Somebody gets data that should not, unless it is an authority in a particular inquiry; what may be one nobody knows.
  private mutating func isDisclosed(to recipient: Number<Party>, _ flow: UInt32) {
    let inquiry = view.inquiry(row(flow), of: recipient.raw)
    let inquirer = view.inquirer(inquiry, recipient.raw, flow)
    switch inquiry {
    case .ofAuthority: break
    case .undeclared: isSilent(inquirer)
    case .none, .ofNoAuthority:
      isBroken(
        [.recipient(view.register.parties[recipient.index].id, view.register.id(of: Number(flow)))] + inquirer)
    }
  }
}
