import Checks
import Registry
import Vocabulary

extension English {
  func quoted(_ name: String) -> String { "“\(name)”" }

  func promise(_ kind: PromiseKind, in notice: String, at place: String?) -> String {
    "the promise that \(promised(kind)) (“\(notice)”" + (place.map { ", \($0)" } ?? "") + ")"
  }

  func promised(_ kind: PromiseKind) -> String {
    switch kind {
    case .neverCollects: "certain data are never collected"
    case .collectsOnly: "only certain data are collected"
    case .disclosesOnlyUnderAgreement: "data are only disclosed under an agreement"
    case .neverDisclosesToThirdParties: "data are never disclosed to third parties"
    case .purposesOnly: "data are only used for certain purposes"
    case .recipientsOnly: "only certain recipients get data"
    case .placesOnly: "data stay in certain places"
    case .profilesOnlyFrom: "profiles are only made from certain data"
    case .retentionAtMost: "data are not kept longer than stated"
    case .deletesInactive: "data about inactive people are erased"
    case .deletesOnRequest: "data are erased on request"
    case .measuresInPlace: "certain measures are in place"
    case .rightsServed: "people can use their rights"
    case .consentWithdrawable: "consent can be withdrawn at any time"
    case .voluntary: "it is voluntary to give data"
    case .authorityIs: "people can complain to a certain authority"
    case .changesAnnounced: "changes are announced"
    }
  }

  func notice(_ name: String) -> String { "the privacy notice “\(name)”" }
  func subProcessor(_ name: String, under agreement: String) -> String { "\(name) under \(agreement)" }

  func duration(_ duration: CalendarDuration) -> String {
    let parts = [
      (duration.months / 12, count(duration.months / 12, "year", "years")),
      (duration.months % 12, count(duration.months % 12, "month", "months")),
      (duration.days, count(duration.days, "day", "days")),
    ].filter { $0.0 > 0 }.map(\.1)
    return parts.isEmpty ? "0 days" : list(parts)
  }

  func event(_ event: String) -> String {
    switch TimeEvent(rawValue: event) {
    case .any: "any event"
    case .inactive: "when people become inactive"
    case .collection: "the collection"
    case .relationshipEnd: "the end of the relationship"
    case .contractEnd: "the end of the contract"
    case .lastContact: "the last contact"
    case nil: "“\(event)”"
    }
  }

  func point(_ kind: CollectionKind, _ title: String?) -> String {
    let word =
      switch kind {
      case .form: "form"
      case .cookie: "cookie"
      case .pixel: "pixel"
      case .localStorage: "storage in the browser"
      case .sdk: "kit inside an application"
      case .fingerprint: "fingerprint of the device"
      case .serverLog: "log of the server"
      case .telephone: "telephone call"
      case .email: "e-mail"
      case .inPerson: "meeting"
      case .api: "machine interface"
      case .thirdParty: "data got from others"
      }
    return title.map { "“\($0)” (\(word))" } ?? word
  }

  func theFlows(_ names: String, count: Int) -> String { "the \(count == 1 ? "flow" : "flows") \(names)" }
  func theActivities(_ names: String, count: Int) -> String { "the \(count == 1 ? "activity" : "activities") \(names)" }

  private func noun(_ kind: Subject.Kind, _ number: Int) -> String {
    switch kind {
    case .flow: number == 1 ? "flow" : "flows"
    case .activity: number == 1 ? "activity" : "activities"
    case .promise: number == 1 ? "promise" : "promises"
    case .notice: number == 1 ? "privacy notice" : "privacy notices"
    }
  }
  func subjects(_ kind: Subject.Kind, _ count: Int) -> String { "\(count) \(noun(kind, count))" }
  func sameSubjects(_ kind: Subject.Kind, _ count: Int) -> String {
    count == 1 ? "the same \(noun(kind, count))" : "the same \(count) \(noun(kind, count))"
  }
}
