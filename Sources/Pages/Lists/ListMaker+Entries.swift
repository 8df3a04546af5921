import Registry
import Vocabulary
import Wording

extension ListMaker {
  var announcements: ListPage {
    let all = register.announcements
    let items = all.indices.filter { fits([all[$0].id.key, all[$0].text, all[$0].by.map { narrator.name($0) }]) }
    return make(
      items,
      [
        ListColumn("name", column(.name), by: { .text(all[$0].id.key) }) {
          .link(all[$0].id.key, .object(ObjectName(.announcement, all[$0].id.key)))
        },
        ListColumn("what", column(.what)) { .pieces(what(all[$0].subject)) },
        ListColumn("by", column(.by)) { .pieces(all[$0].by.map { [shown.link($0)] } ?? []) },
        day("day", .day) { all[$0].day }, day("effective", .effective) { all[$0].effective },
        day("objections", .objections) { all[$0].objectionsUntil },
      ], sortedBy: "day", filters: [search], isEmpty: all.isEmpty, place: .more)
  }

  private func what(_ subject: Announcement.Subject) -> [Piece] {
    func label(_ field: String) -> Piece { .words(narrator.label(field, in: "announcement").capitalised + ": ") }
    switch subject {
    case .added(let party, let agreement):
      return [label("added"), shown.link(party), .words(", "), shown.link(agreement)]
    case .replaced(let party, let by, let agreement):
      return [label("replaced"), shown.link(party), .words(" → "), shown.link(by), .words(", "), shown.link(agreement)]
    case .noticeChanged(let notice): return [label("notice-changed"), shown.link(notice)]
    }
  }

  private func day(
    _ key: String, _ name: ListColumnName, _ day: @escaping (Int) -> Day?
  ) -> ListColumn<Int> {
    ListColumn(key, column(name), by: { .number(Int(day($0)?.number ?? .max)) }) { place in
      day(place).map { .day($0, narrator.date($0), beside: []) } ?? .words("")
    }
  }

  var acceptances: ListPage {
    let all = register.acceptances
    let items = all.indices.filter { fits([all[$0].id.key, all[$0].reason, all[$0].subject]) }
    return make(
      items,
      [
        ListColumn("name", column(.name), by: { .text(all[$0].id.key) }) {
          .link(all[$0].id.key, .object(ObjectName(.acceptance, all[$0].id.key)))
        },
        ListColumn("check", column(.check), by: { .text(all[$0].check) }) {
          .words(narrator.value(all[$0].check, .check), beside: [narrator.text(all[$0].reason)])
        },
        ListColumn("subject", column(.subject), by: { .text(all[$0].subject) }) { .pieces([accepted(all[$0])]) },
        ListColumn("by", column(.by)) { .words(narrator.name(all[$0].by) ?? "") },
        day("from", .from) { all[$0].period.from }, day("until", .until) { all[$0].period.until },
      ], sortedBy: "until", filters: [search], isEmpty: all.isEmpty, place: .more)
  }

  /// What an accepted finding is about, as a link.
  private func accepted(_ acceptance: Acceptance) -> Piece {
    let id = acceptance.subject
    switch acceptance.subjectKind {
    case "flow": return shown.link(ID<Flow>(id))
    case "activity": return shown.link(ID<Activity>(id))
    case "notice": return shown.link(ID<Notice>(id))
    case "promise": return shown.link(ID<Notice>(String(id.prefix { $0 != "/" })))
    default: return .words(narrator.text(id))
    }
  }

  var terms: ListPage {
    let all = register.terms
    func name(_ place: Int) -> String { narrator.term(all[place].id, all[place].taxonomy).capitalised }
    let items = inOrder(all.count, name).filter { fits([name($0), all[$0].id]) }
    return make(
      items,
      [
        ListColumn("name", column(.name), by: { .text(name($0).inOrder) }) {
          .link(name($0), .object(.term(all[$0].id, in: all[$0].taxonomy)))
        },
        ListColumn("taxonomy", column(.taxonomy), by: { .text(all[$0].taxonomy.rawValue) }) {
          .words(narrator.label(all[$0].taxonomy.rawValue).capitalised)
        },
        ListColumn("below", column(.below)) { .words(narrator.term(all[$0].parent, all[$0].taxonomy).capitalised) },
      ], sortedBy: "name", filters: [search], isEmpty: all.isEmpty, place: .more)
  }
}
