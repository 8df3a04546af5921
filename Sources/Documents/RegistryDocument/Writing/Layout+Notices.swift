internal import Registry
internal import Vocabulary

/// Notices, announcements and acceptances.
extension Layout {
  mutating func notice(_ notice: Notice) throws {
    try element(.notice) {
      try $0.attribute(.id, notice.id)
      try $0.attribute(.controller, notice.controller)
      try $0.attribute(.language, notice.language)
      try $0.attribute(.address, notice.address)
      try $0.attribute(.version, notice.version)
      $0.days(notice.period)
      try $0.flag(.invented, notice.invented)
      try $0.text(.title, notice.title)
      try $0.sorted(notice.promises) { try $0.promise($1) }
    }
  }

  private mutating func promise(_ promise: Promise) throws {
    try element(.promise) {
      try $0.attribute(.id, promise.id)
      try $0.attribute(.kind, promise.kind)
      try $0.attribute(.exhaustive, promise.exhaustive)
      try $0.attribute(.place, promise.place)
      try $0.list(.categories, promise.categories)
      try $0.list(.subjects, promise.subjects)
      try $0.list(.purposes, promise.purposes)
      try $0.list(.measures, promise.measures)
      try $0.list(.places, promise.places)
      try $0.attribute(.through, promise.through)
      try $0.attribute(.name, promise.name)
      try $0.attribute(.event, promise.event)
      try $0.attribute(.atMost, promise.atMost)
      try $0.list(.rights, promise.rights)
      try $0.attribute(.channel, promise.channel)
      try $0.sorted(promise.recipients) { layout, recipient in
        try layout.element(.recipient) { try $0.attribute(.party, recipient) }
      }
    }
  }

  mutating func announcement(_ announcement: Announcement) throws {
    try element(.announcement) {
      try $0.attribute(.id, announcement.id)
      $0.attribute(.day, announcement.day)
      try $0.attribute(.by, announcement.by)
      try $0.attribute(.to, announcement.to)
      try $0.attribute(.channel, announcement.channel)
      $0.attribute(.effective, announcement.effective)
      $0.attribute(.objectionsUntil, announcement.objectionsUntil)
      try $0.flag(.invented, announcement.invented)
      try $0.announced(announcement.subject)
      try $0.text(.text, announcement.text)
    }
  }

  private mutating func announced(_ subject: Announcement.Subject) throws {
    switch subject {
    case .added(let party, let agreement):
      try element(.added) {
        try $0.attribute(.party, party)
        try $0.attribute(.under, agreement)
      }
    case .replaced(let old, let new, let agreement):
      try element(.replaced) {
        try $0.attribute(.party, old)
        try $0.attribute(.by, new)
        try $0.attribute(.under, agreement)
      }
    case .noticeChanged(let notice): try element(.noticeChanged) { try $0.attribute(.notice, notice) }
    }
  }

  mutating func acceptance(_ acceptance: Acceptance) throws {
    try element(.acceptance) {
      try $0.attribute(.id, acceptance.id)
      try $0.attribute(.check, acceptance.check)
      try $0.attribute(.subjectKind, acceptance.subjectKind)
      try $0.attribute(.subject, acceptance.subject)
      try $0.attribute(.code, acceptance.code)
      try $0.list(.terms, acceptance.terms)
      $0.days(acceptance.period)
      try $0.person(.by, acceptance.by)
      try $0.flag(.invented, acceptance.invented)
      try $0.text(.reason, acceptance.reason)
      try $0.text(.advice, acceptance.advice)
    }
  }
}
