internal import Registry

extension ObjectKind {
  /// The part of the document that holds objects of this kind; the head stands in none.
  var part: Word? {
    switch self {
    case .registry: nil
    case .term: .terms
    case .party: .parties
    case .system: .systems
    case .activity: .activities
    case .agreement: .agreements
    case .flow: .flows
    case .notice: .notices
    case .announcement: .announcements
    case .acceptance: .acceptances
    }
  }

  /// What an object of this kind may say.
  var type: ElementType {
    switch self {
    case .registry: .registry
    case .term: .term
    case .party: .party
    case .system: .system
    case .activity: .activity
    case .agreement: .agreement
    case .flow: .flow
    case .notice: .notice
    case .announcement: .announcement
    case .acceptance: .acceptance
    }
  }
}
