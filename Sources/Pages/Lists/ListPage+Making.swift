import Registry
import Vocabulary
import Wording

extension ListPage {
  /// The list of the objects of a kind; of the register's head, which is one, there is none.
  public init(_ query: ListQuery, of shown: Shown) {
    self = ListMaker(shown, query).page
  }
}

/// Makes the list of a kind.
struct ListMaker {
  let shown: Shown
  let query: ListQuery
  let words: ListWords
  var narrator: Narrator { shown.narrator }
  var register: RegistrySnapshot { shown.register }

  init(_ shown: Shown, _ query: ListQuery) {
    (self.shown, self.query) = (shown, query)
    words = ListWords.words(in: shown.language)
  }

  var page: ListPage {
    switch query.kind {
    case .flow: flows
    case .agreement: agreements
    case .party: parties
    case .activity: activities
    case .system: systems
    case .notice: notices
    case .announcement: announcements
    case .acceptance: acceptances
    case .term, .registry: terms
    }
  }

  func column(_ name: ListColumnName) -> String { words.column(name) }

  func make<Item>(
    _ items: [Item], _ columns: [ListColumn<Item>], sortedBy usual: String, filters: [ListFilter],
    only: [(text: String, address: Address)] = [], tabs: [(name: String, address: Address, isCurrent: Bool)] = [],
    isEmpty: Bool, place: ScreenPlace
  ) -> ListPage {
    ListPage(
      words: words, title: words.title(query.kind), place: place, lead: words.lead(query.kind), tabs: tabs,
      filters: filters, only: only, query: query, rows: ListRows(items, columns, query, sortedBy: usual),
      isEmpty: isEmpty, new: shown.mayChange ? (words.new(query.kind), .new(query.kind)) : nil)
  }

  // MARK: Filters

  var search: ListFilter { .search(words.search, query) }

  var verdicts: ListFilter {
    let leansOn: [ObjectKind] = [.party, .agreement, .system]
    let marks: [FlowMark] = [
      .violates, .unknown, .complies, leansOn.contains(query.kind) ? .unused : .notApplicable,
    ]
    return .choice(
      "verdict", column(.verdict), all: words.any, marks.map { ($0.name, shown.word($0)) }, query)
  }

  func fits(_ mark: @autoclosure () -> FlowMark) -> Bool {
    guard let verdict = query["verdict"] else { return true }
    return mark().name == verdict
  }

  /// Whether any of some texts has the words that are looked for.
  func fits(_ texts: @autoclosure () -> [String?]) -> Bool {
    guard let search = query.search else { return true }
    return texts().contains { $0?.inOrder.contains(search) ?? false }
  }

  /// What a link from elsewhere narrows the list to, each with the way back to all.
  func narrowed(_ names: [(String, (String) -> String)]) -> [(text: String, address: Address)] {
    names.compactMap { name, called in
      query[name].map { (words.only(called($0)), query.address([name: nil])) }
    }
  }

  func byName(_ key: String, _ names: @escaping (Int) -> String) -> (Int) -> SortKey { { .text(names($0).inOrder) } }

  /// Some words of a list, and how many more there are.
  func few(_ words: [String], _ most: Int = 3) -> String {
    if words.count <= most + 1 { return words.joined(separator: ", ").capitalised }
    return (words.prefix(most).joined(separator: ", ") + " " + self.words.more(words.count - most)).capitalised
  }

  /// Places in the order of their names.
  func inOrder(_ count: Int, _ name: (Int) -> String) -> [Int] {
    let names = (0..<count).map { name($0).inOrder }
    return names.indices.sorted { names[$0] < names[$1] }
  }
}

extension FlowMark {
  /// As addresses write it.
  var name: String {
    switch self {
    case .violates: "violates"
    case .unknown: "unknown"
    case .complies: "complies"
    case .notApplicable: "not-applicable"
    case .unused: "unused"
    case .planned: "planned"
    case .ended: "ended"
    }
  }
}
