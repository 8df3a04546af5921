import Registry
import Vocabulary

/// R31: word of a personal data breach goes up the chain fast enough for the controller to notify the authority within 72
/// hours (GDPR 33(1), 33(2)).
///
/// Advice, since the controller's 72 hours begin when it is told (EDPB Guidelines 9/2022); but an agreement must say
/// something of how soon it is told.
extension ChainJudge {
  mutating func judgeBreachNotice() {
    var stated: [(agreement: Int, hours: Int)] = []
    for footing in path {
      switch footing {
      case .waits(let check, let cause): add(.waiting(for: check, cause), to: .breachIsToldInTime)
      case .attested(let number): add(.breach(.breachHoursUnstated, number), number)
      case .agreement(let number):
        if let hours = view.agreements[number].breachTold?.hours {
          stated.append((number, hours))
        } else {
          let agreement = view.agreements[number]
          add(agreement.breachFinding, number, agreement.breachLaw)
        }
      }
    }
    if let told = summed(stated) { add(told, to: .breachIsToldInTime) }
  }

  private mutating func add(_ finding: Finding, _ number: Int, _ law: [Detail] = []) {
    var finding = finding
    if details { finding.details = [.gap(finding.code, .agreement(view.agreements[number].id))] + law }
    add(finding, to: .breachIsToldInTime)
  }

  /// Hour after hour from hop to hop; where they are too many, the agreement with most of them is the cause.
  private func summed(_ stated: [(agreement: Int, hours: Int)]) -> Finding? {
    guard var longest = stated.first else { return nil }
    for one in stated where one.hours > longest.hours { longest = one }
    if stated.reduce(0, { $0 + $1.hours }) <= BreachNotice.mostHours { return Finding(.complies, .breachToldInTime) }
    var finding = Finding.breach(.breachToldLate, longest.agreement)
    if details { finding.details = stated.map { .breachHours(view.agreements[$0.agreement].id, $0.hours) } }
    return finding
  }
}

extension AgreementOnDay {
  /// What R31 says of it by itself.
  var breachFinding: Finding {
    switch breachTold {
    case .hours(let hours) where hours <= BreachNotice.mostHours: Finding(.complies, .breachToldInTime)
    case .hours: .breach(.breachToldLate, number)
    case .withoutUndueDelay: .breach(.breachHoursUnstated, number)
    case nil: .breach(.breachUntold, number)
    }
  }
}

extension Finding {
  fileprivate static func breach(_ code: Code, _ agreement: Int) -> Finding {
    Finding(
      code == .breachToldLate ? .violates : .unknown, code, severity: code == .breachUntold ? .error : .advice,
      cause: .agreement(agreement))
  }
}

extension BreachNotice {
  /// The hours that a chain may take: the controller's 72, less those that it needs to notify the authority.
  static let mostHours = 72 - 24

  /// The hours that it names; none where it names no number.
  var hours: Int? { if case .hours(let hours) = self { hours } else { nil } }
}
