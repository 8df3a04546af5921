internal import Registry
internal import Vocabulary

/// A document that a record refers to: a signed copy, published terms, an assessment; with its hash where there is one.
struct Resource {
  let id: String
  let kind: Kind
  var agreement: ID<Agreement>?
  var activity: ID<Activity>?
  var file: String?
  var reference: String?
  var sha256: String?
  var day: Day?

  /// The sorts of documents.
  enum Kind: String, CaseIterable {
    case publishedTerms = "published-terms"
    case acceptedTerms = "accepted-terms"
    case signedCopy = "signed-copy"
    case mainContract = "main-contract"
    case legalAct = "legal-act"
    case transferAssessment = "transfer-assessment"
    case impactAssessment = "impact-assessment"
  }

  /// The document behind a piece of evidence, by its place; none where none is named.
  init?(of agreement: Agreement, at place: Int) {
    id = "\(agreement.id.key).evidence.\(place + 1)"
    self.agreement = agreement.id
    switch agreement.evidence[place] {
    case .claimed, .attested: return nil
    case .published(let address): (kind, reference) = (.publishedTerms, address)
    case .accepted(_, let day, let sha256): (kind, self.day, self.sha256) = (.acceptedTerms, day, sha256)
    case .signedCopy(let file, let sha256): (kind, self.file, self.sha256) = (.signedCopy, file, sha256)
    case .incorporated(let reference, let day, let sha256):
      (kind, self.reference, self.day, self.sha256) = (.mainContract, reference, day, sha256)
    case .legalAct(let reference): (kind, self.reference) = (.legalAct, reference)
    }
    if file == nil, reference == nil, sha256 == nil { return nil }
  }

  /// The assessment of a transfer tool, by the tool's place; none where none is referred to.
  init?(assessing place: Int, of agreement: Agreement) {
    guard let assessment = agreement.tools[place].assessment, let reference = assessment.reference else { return nil }
    (id, kind) = ("\(agreement.id.key).assessment.\(place + 1)", .transferAssessment)
    (self.agreement, self.reference, day) = (agreement.id, reference, assessment.day)
  }

  /// The impact assessment of an activity; none where none is referred to.
  init?(assessmentOf activity: Activity) {
    guard let assessment = activity.impactAssessment, let reference = assessment.reference else { return nil }
    (id, kind) = ("\(activity.id.key).impact-assessment", .impactAssessment)
    (self.activity, self.reference, day) = (activity.id, reference, assessment.done)
  }
}
