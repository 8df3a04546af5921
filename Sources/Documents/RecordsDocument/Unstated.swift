/// What a register may leave out of a record: the letters' own gaps, and what no letter asks for.
enum Unstated: String, CaseIterable {
  case access
  case arrangement
  case automatedDecisions = "automated-decisions"
  case basis
  case categories
  case condition
  case contact
  case controller
  case country
  case erasure
  case impactAssessment = "impact-assessment"
  case measures
  case name
  case officer
  case operations
  case operatedBy = "operator"
  case owner
  case places
  case processing
  case processor
  case profiling
  case purposes
  case recipients
  case review
  case safeguards
  case source
  case storage
  case subjects
}
