import Law
import Registry
import Vocabulary
import Wording

extension ListMaker {
  var flows: ListPage {
    let places = flowPlaces
    let items = candidates.filter { flow in
      let row = register.flows[Int(flow)]
      return fitsState(row) && fitsEnds(row) && fits(shown.overview.marks[Int(flow)]) && fits(texts(of: flow, row))
        && (query["country"] == nil || places(row) == query["country"])
    }
    let filters = flowFilters
    let chosen = Set(filters.map(\.name))
    let others: [(String, (String) -> String)] = [
      ("party", { narrator.name(ID<Party>($0)) }), ("system", { narrator.name(ID<System>($0)) }),
      ("agreement", { narrator.title(ID<Agreement>($0)) }), ("activity", { narrator.name(ID<Activity>($0)) }),
    ]
    return make(
      items, flowColumns, sortedBy: "verdict", filters: filters,
      only: narrowed(others.filter { !chosen.contains($0.0) }), isEmpty: register.flows.count == 0, place: .flows)
  }

  /// The flows that a link from elsewhere asks for, in the order of their names.
  private var candidates: [UInt32] {
    let overview = shown.overview
    var sets: [Set<UInt32>] = []
    if let id = query["activity"] {
      sets.append(Set(register.names.activities.number(of: id).map { overview.flowsOf[Int($0)] } ?? []))
    }
    if let id = query["party"] {
      let number = register.number(of: ID<Party>(id))
      sets.append(Set(number.map { overview.flowsFrom[$0.index] + overview.flowsTo[$0.index] } ?? []))
    }
    if let id = query["agreement"] {
      sets.append(Set(register.number(of: ID<Agreement>(id)).map { overview.flowsUnder[$0.index] } ?? []))
    }
    if let id = query["system"] { sets.append(Set(overview.flowsAt[id] ?? [])) }
    return overview.inOrder.filter { flow in sets.allSatisfy { $0.contains(flow) } }
  }

  private func fitsState(_ row: FlowRow) -> Bool {
    switch query["state"] {
    case "live": row.isLive(on: shown.day)
    case "planned": row.isPlanned(on: shown.day)
    case "ended": !row.isLive(on: shown.day) && !row.isPlanned(on: shown.day)
    default: true
    }
  }

  private func fitsEnds(_ row: FlowRow) -> Bool {
    guard let role = query["role"] else { return true }
    return row.role.name == role
  }

  /// Where the recipient's seat is, by the word of the filter; each party is looked up once.
  private var flowPlaces: (FlowRow) -> String {
    let parties = register.parties.map { country(of: $0) }
    return { row in register.party(of: row.to).map { parties[$0.index] } ?? "unknown" }
  }

  private func texts(of flow: UInt32, _ row: FlowRow) -> [String?] {
    [
      register.title(of: Number(flow)), register.names.flows[flow], narrator.name(register.actor(row.from)),
      narrator.name(register.actor(row.to)),
    ]
  }

  /// More than anybody looks through in a list to choose from.
  private static let mostChoices = 400

  private var flowFilters: [ListFilter] {
    let roles = RecipientRole.allCases.map { ($0.name, narrator.language.pages.word($0).capitalised) }
    var filters = [
      search, verdicts,
      .choice(
        "state", column(.state), all: words.any,
        [("live", words.states.live), ("planned", words.states.planned), ("ended", words.states.ended)], query),
      .choice("role", column(.role), all: words.any, roles, query), countries,
    ]
    if register.parties.count <= Self.mostChoices, register.parties.count > 1 {
      let order = inOrder(register.parties.count) { narrator.name(register.parties[$0].id) }
      filters.append(
        .choice(
          "party", narrator.word(ObjectKind.party).capitalised, all: words.any,
          order.map { (register.parties[$0].id.key, narrator.name(register.parties[$0].id)) }, query))
    }
    if register.activities.count <= Self.mostChoices, register.activities.count > 1 {
      let order = inOrder(register.activities.count) { narrator.name(register.activities[$0].id) }
      filters.append(
        .choice(
          "activity", column(.activity), all: words.any,
          order.map { (register.activities[$0].id.key, narrator.name(register.activities[$0].id)) }, query))
    }
    return filters
  }

  private var flowColumns: [ListColumn<UInt32>] {
    func row(_ flow: UInt32) -> FlowRow { register.flows[Int(flow)] }
    func actor(_ number: Number<Actor>) -> SortKey { .text(narrator.name(register.actor(number)).inOrder) }
    return [
      ListColumn("name", column(.name), by: { .text(narrator.flowName(Number($0), register).inOrder) }) { flow in
        .link(
          narrator.flowName(Number(flow), register),
          .object(ObjectName(.flow, register.names.flows[flow])),
          beside: [narrator.name(activity(row(flow))), timing(of: row(flow))])
      },
      ListColumn("from", column(.sender), by: { actor(row($0).from) }) {
        .pieces(shown.link(register.actor(row($0).from)))
      },
      ListColumn("to", column(.recipient), by: { actor(row($0).to) }) { flow in
        .lines(
          [shown.link(register.actor(row(flow).to))],
          beside: [narrator.language.pages.word(row(flow).role).capitalised])
      },
      ListColumn("data", column(.data)) { .words(data(register[flow: Number($0)])) },
      ListColumn("agreement", column(.agreement)) { flow in
        .pieces(shown.overview.footings[Int(flow)].map { [shown.link(register.agreements[$0.index].id)] } ?? [])
      },
      ListColumn("verdict", column(.verdict), by: { .number(Int(shown.overview.marks[Int($0)].rawValue)) }) {
        shown.verdict(shown.overview.marks[Int($0)])
      },
    ]
  }

  private func activity(_ row: FlowRow) -> ID<Activity> { register.activities[row.activity.index].id }

  private func data(_ flow: Flow) -> String {
    switch flow.categories {
    case .some(let categories): few(categories.map { narrator.term($0, .categories) })
    case .none, .undeclared: narrator.words(flow.categories, .categories).capitalised
    }
  }

  private func timing(of row: FlowRow) -> String? {
    if row.isPlanned(on: shown.day) || !row.isLive(on: shown.day) {
      return narrator.language.pages.dates(row.period).capitalised
    }
    return row.period.until == nil ? nil : narrator.language.pages.dates(row.period).capitalised
  }
}

extension Narrator {
  /// What people call a flow, by its number.
  func flowName(_ flow: Number<Flow>, _ register: RegistrySnapshot) -> String {
    register.title(of: flow).map { text($0) } ?? register.names.flows[flow.raw]
  }
}
