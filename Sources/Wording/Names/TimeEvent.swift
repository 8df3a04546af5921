/// The events that time limits usually run from, and that have names of ours. Organisations name others as they like.
package enum TimeEvent: String, CaseIterable, Sendable {
  case lastContact = "last-contact"
  case inactive
  case relationshipEnd = "relationship-end"
  case contractEnd = "contract-end"
  case collection
  case any
}
