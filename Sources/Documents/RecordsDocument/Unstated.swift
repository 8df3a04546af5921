/// What a register may leave out of a record: the letters' own gaps, and what no letter asks for, agreements' included.
enum Unstated: String, CaseIterable {
  case access
  case annexes
  case arrangement
  case assessment
  case authorisation
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
  case module
  case name
  case notice
  case objection
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
  case revisions
  case safeguards
  case source
  case storage
  case subProcessors = "sub-processors"
  case subjects
}
