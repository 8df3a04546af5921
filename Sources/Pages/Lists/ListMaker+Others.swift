import Checks
import Registry
import Vocabulary
import Wording

extension ListMaker {
  var activities: ListPage {
    let all = register.activities
    let marks = all.map { shown.mark(of: $0) }
    let items = inOrder(all.count) { narrator.name(all[$0].id) }.filter { place in
      fits(marks[place]) && fits([all[place].title, all[place].id.key])
        && (query["role"] == nil || all[place].role.rawValue == query["role"])
    }
    let roles = ActivityRole.allCases.map { ($0.rawValue, narrator.language.pages.word($0).capitalised) }
    return make(
      items, activityColumns(marks), sortedBy: "verdict",
      filters: [search, verdicts, .choice("role", column(.role), all: words.any, roles, query)], isEmpty: all.isEmpty,
      place: .activities)
  }

  private func activityColumns(_ marks: [FlowMark]) -> [ListColumn<Int>] {
    func activity(_ place: Int) -> Activity { register.activities[place] }
    return [
      ListColumn("name", column(.name), by: { .text(narrator.name(activity($0).id).inOrder) }) { place in
        .link(
          narrator.name(activity(place).id), .object(ObjectName(.activity, activity(place).id.key)),
          beside: [narrator.language.pages.word(activity(place).role).capitalised])
      },
      ListColumn("controller", column(.controller)) {
        .lines(activity($0).controllers.map { [shown.link($0.party)] }, beside: [])
      },
      ListColumn("purposes", column(.purposes)) {
        .words(few(activity($0).purposes.map { narrator.term($0.term, .purposes) }))
      },
      ListColumn("flows", column(.flows), by: { .number(shown.overview.flowsOf[$0].count) }) {
        .number(shown.overview.flowsOf[$0].count, .list(.flow, [("activity", activity($0).id.key)]))
      },
      ListColumn("review", column(.review), by: { .number(Int(activity($0).nextReview?.number ?? .max)) }) { place in
        activity(place).nextReview.map { .day($0, narrator.date($0), beside: []) } ?? .words("")
      },
      ListColumn("verdict", column(.verdict), by: { .number(Int(marks[$0].rawValue)) }) { shown.verdict(marks[$0]) },
    ]
  }

  var systems: ListPage {
    let all = register.systems
    let marks = all.map { shown.mark(of: $0) }
    let items = inOrder(all.count) { narrator.name(all[$0].id) }.filter { place in
      fits(marks[place]) && fits([all[place].title, all[place].id.key, all[place].operator.map { narrator.name($0) }])
        && (query["party"] == nil || all[place].operator?.key == query["party"]
          || all[place].host?.key == query["party"])
    }
    return make(
      items, systemColumns(marks), sortedBy: "verdict", filters: [search, verdicts],
      only: narrowed([("party", { narrator.name(ID<Party>($0)) })]), isEmpty: all.isEmpty, place: .systems)
  }

  private func systemColumns(_ marks: [FlowMark]) -> [ListColumn<Int>] {
    func system(_ place: Int) -> System { register.systems[place] }
    func flows(_ place: Int) -> Int { shown.overview.flowsAt[system(place).id.key]?.count ?? 0 }
    return [
      ListColumn("name", column(.name), by: { .text(narrator.name(system($0).id).inOrder) }) {
        .link(narrator.name(system($0).id), .object(ObjectName(.system, system($0).id.key)))
      },
      ListColumn(
        "operator", column(.operator), by: { .text(system($0).operator.map { narrator.name($0).inOrder } ?? "") }
      ) { .pieces([system($0).operator.map { shown.link($0) } ?? .words(words.nobodyNamed.capitalised)]) },
      ListColumn("host", column(.host)) { .pieces(system($0).host.map { [shown.link($0)] } ?? []) },
      ListColumn("storage", column(.storage)) { .words(narrator.words(system($0).storage).capitalised) },
      ListColumn("flows", column(.flows), by: { .number(flows($0)) }) {
        .number(flows($0), .list(.flow, [("system", system($0).id.key)]))
      },
      ListColumn("verdict", column(.verdict), by: { .number(Int(marks[$0].rawValue)) }) { shown.verdict(marks[$0]) },
    ]
  }

  var notices: ListPage {
    let all = register.notices
    let marks = all.map { shown.mark(of: $0) }
    let items = inOrder(all.count) { narrator.name(all[$0].id) }.filter {
      fits(marks[$0]) && fits([all[$0].title, all[$0].id.key, narrator.name(all[$0].controller)])
    }
    return make(
      items, noticeColumns(marks), sortedBy: "verdict", filters: [search, verdicts], isEmpty: all.isEmpty,
      place: .notices)
  }

  private func noticeColumns(_ marks: [FlowMark]) -> [ListColumn<Int>] {
    func notice(_ place: Int) -> Notice { register.notices[place] }
    return [
      ListColumn("name", column(.name), by: { .text(narrator.name(notice($0).id).inOrder) }) {
        .link(narrator.name(notice($0).id), .object(ObjectName(.notice, notice($0).id.key)))
      },
      ListColumn("controller", column(.controller), by: { .text(narrator.name(notice($0).controller).inOrder) }) {
        .pieces([shown.link(notice($0).controller)])
      },
      ListColumn("language", column(.language)) {
        .words(notice($0).language.map { narrator.language.pages.language($0).capitalised } ?? "")
      },
      ListColumn("state", column(.state), by: { .number(Int(notice($0).period.from?.number ?? .min)) }) {
        .words(narrator.language.pages.dates(notice($0).period).capitalised)
      },
      ListColumn("promises", column(.promises), by: { .number(notice($0).promises.count) }) { place in
        let wrong = notice(place).promises.count { shown.mark(of: $0, in: notice(place)) <= .unknown }
        return .words(words.promises(wrong, notice(place).promises.count))
      },
      ListColumn("verdict", column(.verdict), by: { .number(Int(marks[$0].rawValue)) }) { shown.verdict(marks[$0]) },
    ]
  }
}
