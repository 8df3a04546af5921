import Registry
import Vocabulary

/// R29: the entry of an activity states what each letter of Art. 30(1) or (2) asks for.
///
/// A field that is left out is a lack, not a question: the record is ours to keep. What Art. 30 asks for only «where
/// possible» weighs as a warning; whether something has to be stated at all may be a question.
extension DayView {
  func recordIsComplete(_ number: Int) -> Finding {
    let role: RecordRole = register.activities[number].role == .processor ? .processor : .controller
    var all = Joined()
    for (letter, standing) in letters(ofActivity: number, as: role) {
      guard case .notStated(let gaps) = standing else { continue }
      for gap in gaps { all.add(finding(of: gap, in: letter, number)) }
    }
    if isErasedByCriterionAlone(number), role == .controller {
      all.add(
        Finding(
          .unknown, .erasedByCriterion, severity: .warning, cause: .activity(UInt32(number)),
          details: [.gap(.erasedByCriterion, .leftOut(.erasure, .erasure))]))
    }
    return all.finding ?? Finding(.complies, .recordComplete)
  }

  private func finding(of gap: RecordGap, in letter: RecordLetter, _ number: Int) -> Finding {
    var finding = Finding(.violates, .recordIncomplete, cause: .activity(UInt32(number)))
    if letter.isWherePossible {
      (finding.code, finding.severity) = (.leftOutWherePossible, .warning)
    } else if let (cause, severity) = askedElsewhere(gap, number) {
      finding = Finding(.unknown, .recordUnclear, severity: severity, cause: cause)
    }
    finding.details = [.gap(finding.code, .leftOut(letter, gap))]
    return finding
  }

  /// What leaves open whether there is anything to state, and how much that weighs: an officer who may not exist, a
  /// recipient of whom nobody knows the name or the place. Other checks ask for them.
  private func askedElsewhere(_ gap: RecordGap, _ number: Int) -> (CauseNumber, Severity)? {
    switch gap {
    case .officer(let id):
      guard let party = register.number(of: id) else { return nil }
      let declared = register.parties[party.index]
      if declared.officer?.appointed != nil { return nil }
      return (.party(party.raw), declared.kind == .publicAuthority ? .error : .warning)
    case .country, .places, .systemOperator: return (.activity(UInt32(number)), .error)
    case .recipients: return leadsSomewhere(number) ? (.activity(UInt32(number)), .error) : nil
    case .controller, .processor, .name, .contact, .processing, .purposes, .subjects, .categories, .safeguards,
      .erasure, .measures:
      return nil
    }
  }

  /// A rule that is neither a period, nor on request, nor says why no time limit can be set.
  private func isErasedByCriterionAlone(_ number: Int) -> Bool {
    register.activities[number].retention.contains { rule in
      rule.criterion != nil && rule.period == nil && rule.notPossible == nil && rule.onRequest != true
    }
  }
}
