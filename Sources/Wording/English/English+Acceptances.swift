extension English {
  func notCounted(_ acceptance: String, _ why: AcceptanceReason) -> String {
    let start = "The acceptance “\(acceptance)” does not count: "
    switch why {
    case .givenByOfficer:
      return start + "the data protection officer gave it, who advises and does not decide (GDPR 38(6))."
    case .giverErased:
      return start + "the name of the person who gave it was erased, so that it cannot be told from one that the data "
        + "protection officer gave (GDPR 38(6)). Have somebody give it anew."
    case .officerUnknown(let party):
      return start + "nothing tells who the data protection officer of \(party) is, or that there is none, and so not "
        + "that somebody else gave it (GDPR 38(6)). Record that first."
    case .withoutAdvice: return start + "what the data protection officer advised is not recorded."
    }
  }

  func tooNarrow(_ acceptance: String, _ lacking: String) -> String {
    "The acceptance “\(acceptance)” is for less than its finding now names. It lacks: \(lacking). Whoever accepts "
      + "these too writes them in its terms."
  }
}
