import Checks
import Registry
import Vocabulary
import Wording

extension ObjectMaker {
  /// A flow: its ends, what it stands on, what it passes on, and how its answer comes about.
  var flow: Particulars {
    let id = ID<Flow>(name.id)
    guard let number = register.number(of: id) else { return Particulars() }
    let flow = register[flow: number]
    let mark = shown.overview.marks[number.index]
    var own = Particulars(verdict: shown.verdict(mark), lead: narrator.line(id))
    own.isInvented = flow.invented
    (own.subjects, own.causes) = ([.flow(id)], [.flow(id)])
    own.isJudged = mark != .planned && mark != .ended
    own.parts = [ObjectPart(.around, words, [.facts(around(flow, number))])]
    own.parts.append(ObjectPart(.steps, words, [.line([.link(words.showSteps, .steps(of: id))])]))
    own.new = [(words.new(.flowOnward), onward(of: flow))]
    return own
  }

  /// A form of a flow that passes this one on: as long as nothing else is said, the same data for the same.
  private func onward(of flow: Flow) -> Address {
    var query: [(name: String, value: String?)] = [
      ("from", flow.to.key), ("activity", flow.activity.key), ("onwardOf", flow.id.key),
    ]
    if flow.role == .processor || flow.role == .subProcessor { query.append(("role", RecipientRole.subProcessor.name)) }
    for (name, terms) in [
      ("categories", flow.categories), ("subjects", flow.subjects), ("purposes", flow.purposes),
      ("operations", flow.operations),
    ] {
      query += terms.elements.map { (name, $0) }
    }
    return .new(.flow, query)
  }

  private func around(
    _ flow: Flow, _ number: Number<Flow>
  ) -> [(label: String, lines: [[Piece]])] {
    let principals = shown.overview.asking { $0.principals(of: number) }.map { register.parties[$0.index].id }
    let agreements = shown.overview.footings[number.index].map { [register.agreements[$0.index].id] } ?? []
    return [
      fact(.sender, shown.link(flow.from)),
      fact(.recipient, shown.link(flow.to) + [.quiet(" " + shown.labels.word(flow.role))]),
      fact(.onBehalfOf, lines: principals.map { [shown.link($0)] }),
      fact(.activity, [shown.link(flow.activity)]),
      fact(.agreement, lines: agreements.map { [shown.link($0)] }),
      fact(.passesOn, lines: flow.onwardOf.map { [shown.link($0)] + ends(of: $0) }),
      fact(
        .passedOnBy,
        lines: register.links.onward(of: number).map { onward in
          let id = register.id(of: Number(onward))
          return [shown.link(id)] + ends(of: id)
        }),
      fact(.notices, lines: notices(of: flow.activity).map { [shown.link($0.id)] }),
    ]
  }

  /// Who hands data to whom, in a smaller voice.
  func ends(of id: ID<Flow>) -> [Piece] {
    guard let number = register.number(of: id) else { return [] }
    let row = register.flows[number.index]
    return [
      .quiet(" \(narrator.name(register.actor(row.from))) → \(narrator.name(register.actor(row.to)))")
    ]
  }

  /// The notices of the controllers of an activity that stand on the day.
  func notices(of id: ID<Activity>) -> [Notice] {
    guard let place = register.names.activities.number(of: id.key) else { return [] }
    let controllers = Set(register.activities[Int(place)].controllers.map(\.party))
    return register.notices.filter { controllers.contains($0.controller) && $0.period.contains(shown.day) }
  }

  /// Some flows as a table, the worst first, and the way to all of them.
  func table(_ flows: [UInt32], all: Address, namesActivities: Bool = true) -> [Block] {
    if flows.isEmpty { return [.note(words.noFlows)] }
    let marks = shown.overview.marks
    let sorted = flows.sorted { one, other in
      marks[Int(one)] == marks[Int(other)] ? one < other : marks[Int(one)] < marks[Int(other)]
    }
    let names: [ListColumnName] = [.name, .sender, .recipient] + (namesActivities ? [.activity] : []) + [.verdict]
    let rows = sorted.prefix(Self.most).map { flow -> [Cell] in
      let row = register.flows[Int(flow)]
      let id = register.id(of: Number(flow))
      let ends: [Cell] = [
        .pieces([shown.link(id)]), .pieces(shown.link(register.actor(row.from))),
        .lines([shown.link(register.actor(row.to))], beside: [shown.labels.word(row.role).capitalised]),
      ]
      let activity: [Cell] =
        namesActivities ? [.pieces([shown.link(register.activities[row.activity.index].id)])] : []
      return ends + activity + [shown.verdict(marks[Int(flow)])]
    }
    let table = Block.table(names.map { columns.column($0) }, rows)
    return flows.count > Self.most ? [table, .line([.link(words.allFlows(flows.count), all)])] : [table]
  }

  /// How many rows a table of a page has.
  static let most = 25
}
