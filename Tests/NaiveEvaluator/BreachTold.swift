internal import Checks
internal import Law
internal import Registry
internal import Vocabulary

/// R31: the hours that word of a breach takes up the chain, and whether every paper says something of them.
extension Judge {
  /// Of a controller's 72 hours it needs a day itself.
  private static let most = 48

  func breachTold(_ path: [Step]) -> [Finding] {
    var stated: [(id: ID<Agreement>, hours: Int)] = []
    var findings: [Finding] = []
    for step in path {
      switch step {
      case .waits(let finding): findings.append(finding)
      case .attested(let agreement): findings.append(noHours(agreement))
      case .ordinary(let agreement):
        if case .hours(let hours)? = agreement.breachNotice {
          stated.append((agreement.id, hours))
        } else {
          findings.append(breachTold(under: agreement))
        }
      }
    }
    let total = stated.map(\.hours).reduce(0, +)
    if total > Self.most, let most = stated.map(\.hours).max(), let slowest = stated.first(where: { $0.hours == most })
    {
      let late = Finding.violates(
        .breachToldLate, stated.map { .breachHours($0.id, $0.hours) }, cause: .agreement(slowest.id))
      findings.append(late.weighing(.advice))
    } else if !stated.isEmpty {
      findings.append(.complies(.breachToldInTime))
    }
    return findings
  }

  /// One paper by itself.
  func breachTold(under agreement: AgreementOnDay) -> Finding {
    let cause = Cause.agreement(agreement.id)
    switch agreement.breachNotice {
    case .hours(let hours) where hours > Self.most:
      return .violates(.breachToldLate, [.breachHours(agreement.id, hours)], cause: cause).weighing(.advice)
    case .hours: return .complies(.breachToldInTime)
    case .withoutUndueDelay: return noHours(agreement)
    case nil:
      // The standard sets that deal with breaches say «without undue delay» themselves.
      let sets = standardSets(agreement).filter { $0.clauses.contains("A28.3.f") }
      if !sets.isEmpty {
        var finding = noHours(agreement)
        finding.details += sets.map(\.reference).notSeen
        return finding
      }
      return .unknown(.breachUntold, [.gap(.breachUntold, .agreement(agreement.id))], cause: cause)
    }
  }

  private func noHours(_ agreement: AgreementOnDay) -> Finding {
    let detail = Detail.gap(.breachHoursUnstated, .agreement(agreement.id))
    return .unknown(.breachHoursUnstated, [detail], cause: .agreement(agreement.id)).weighing(.advice)
  }

  /// How soon a paper has a breach told, in hours; none where it names no number.
  func hoursToTell(_ agreement: AgreementOnDay) -> Int? {
    if case .hours(let hours)? = agreement.breachNotice { hours } else { nil }
  }
}
