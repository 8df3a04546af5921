internal import Registry
internal import Vocabulary

/// Notices, announcements and acceptances.
extension Element {
  var notice: Notice {
    var notice = Notice(id: id(.id), controller: id(.controller))
    notice.title = content(of: .title)
    notice.language = textIfSaid(.language)
    notice.address = textIfSaid(.address)
    notice.version = textIfSaid(.version)
    notice.period = period()
    notice.promises = children(.promise).compactMap(\.promise)
    notice.invented = flag(.invented)
    return notice
  }

  private var promise: Promise? {
    guard let kind: PromiseKind = choice(.kind) else { return nil }
    var promise = Promise(id: id(.id), kind: kind)
    promise.exhaustive = yes(.exhaustive)
    promise.place = textIfSaid(.place)
    promise.categories = words(.categories)
    promise.subjects = words(.subjects)
    promise.purposes = words(.purposes)
    promise.measures = words(.measures)
    promise.places = placesIfSaid(.places) ?? []
    promise.recipients = children(.recipient).map { $0.id(.party) }
    promise.through = reference(.through)
    promise.name = textIfSaid(.name)
    promise.event = textIfSaid(.event)
    promise.atMost = duration(.atMost)
    promise.rights = words(.rights)
    promise.channel = textIfSaid(.channel)
    return promise
  }

  var announcement: Announcement? {
    guard let day = day(.day), let subject = children.lazy.compactMap(\.announced).first else { return nil }
    var announcement = Announcement(id: id(.id), subject: subject, day: day)
    announcement.by = reference(.by)
    announcement.to = textIfSaid(.to)
    announcement.channel = textIfSaid(.channel)
    announcement.effective = self.day(.effective)
    announcement.objectionsUntil = self.day(.objectionsUntil)
    announcement.text = content(of: .text)
    announcement.invented = flag(.invented)
    return announcement
  }

  private var announced: Announcement.Subject? {
    switch name {
    case .added: .added(id(.party), under: id(.under))
    case .replaced: .replaced(id(.party), by: id(.by), under: id(.under))
    case .noticeChanged: .noticeChanged(id(.notice))
    default: nil
    }
  }

  var acceptance: Acceptance? {
    guard let by = person() else { return nil }
    var acceptance = Acceptance(
      id: id(.id), check: text(.check), subjectKind: text(.subjectKind), subject: text(.subject), code: text(.code),
      period: period(), by: by, reason: content(of: .reason) ?? "")
    acceptance.terms = words(.terms)
    acceptance.advice = content(of: .advice)
    acceptance.invented = flag(.invented)
    return acceptance
  }
}
