import Checks
import Registry
import Vocabulary
import Wording

extension ObjectMaker {
  /// A system: who runs it, which activities use it, and the flows to and from it.
  var system: Particulars {
    let id = ID<System>(name.id)
    guard let system = shown.declared(id) else { return Particulars() }
    let flows = shown.overview.flowsAt[id.key] ?? []
    var own = Particulars(verdict: shown.verdict(shown.mark(of: system)), isInvented: system.invented)
    own.isUsed = shown.mark(of: system) != .unused
    own.causes = [.system(id)]
    let activities = register.activities.filter { activity in
      activity.systems.contains(id) || activity.collectionPoints.contains { $0.at == id }
    }
    own.parts = [
      ObjectPart(
        .around, words,
        [
          .facts([
            fact(
              .operatedBy, system.operator.map { [shown.link($0)] } ?? [.words(columns.nobodyNamed.capitalised)]),
            fact(.host, system.host.map { [shown.link($0)] }),
            (words.heading(.activities), activities.map { [shown.link($0.id)] }),
          ])
        ]), ObjectPart(.flows, words, table(flows, all: .list(.flow, [("system", id.key)]))),
    ]
    own.new = [
      (words.new(.flowTo), .new(.flow, [("to", id.key)])), (words.new(.flowFrom), .new(.flow, [("from", id.key)])),
    ]
    return own
  }

  /// A privacy notice: each of its promises, and whether it is true on the day.
  var notice: Particulars {
    let id = ID<Notice>(name.id)
    guard let notice = register.notices.first(where: { $0.id == id }) else { return Particulars() }
    let mark = shown.mark(of: notice)
    var own = Particulars(verdict: shown.verdict(mark), isInvented: notice.invented)
    own.subjects = [.notice(id)] + notice.promises.map { .promise(id, $0.id) }
    own.causes = [.notice(id)] + notice.promises.map { .promise(id, $0.id) }
    own.isJudged = mark != .planned && mark != .ended
    let heads = words.promiseColumns
    let rows = notice.promises.map { promise -> [Cell] in
      [
        .words(narrator.promised(promise.kind).capitalised, beside: [about(promise)]),
        .words(promise.place.map { narrator.text($0) } ?? ""), shown.verdict(shown.mark(of: promise, in: notice)),
        .lines(why(promise, in: notice).map { [.words($0)] }, beside: []),
      ]
    }
    own.parts = [
      ObjectPart(
        .around, words,
        [
          .facts([
            fact(.controller, [shown.link(notice.controller)]),
            fact(.holds, text: shown.language.pages.dates(notice.period).capitalised),
          ])
        ]), ObjectPart(.promises, words, [.table([heads.promise, heads.place, heads.verdict, heads.why], rows)]),
    ]
    own.partsComeFirst = true
    own.new = [(words.new(.announcement), .new(.announcement))]
    return own
  }

  /// What exactly is promised.
  private func about(_ promise: Promise) -> String? {
    var told = promise.categories.map { narrator.term($0, .categories) }
    told += promise.subjects.map { narrator.term($0, .subjects) }
    told += promise.purposes.map { narrator.term($0, .purposes) }
    told += promise.measures.map { narrator.term($0, .measures) }
    told += promise.places.map { narrator.place($0) } + promise.recipients.map { narrator.name($0) }
    told += promise.rights.map { narrator.value($0, .choice(.right)) }
    told += promise.through.map { [words.via(narrator.name($0))] } ?? []
    told += promise.atMost.map { [narrator.duration($0)] } ?? []
    told += promise.name.map { [narrator.text($0)] } ?? []
    return told.isEmpty ? nil : narrator.list(told).capitalised
  }

  private func why(_ promise: Promise, in notice: Notice) -> [String] {
    let found = shown.overview.bySubject[.promise(notice.id, promise.id)] ?? []
    return found.filter(\.isFinding).map { narrator.saying($0, on: shown.day).sentence }
  }
}
