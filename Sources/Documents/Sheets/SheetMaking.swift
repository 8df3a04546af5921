internal import Law
internal import Registry
internal import Vocabulary
internal import Wording

/// Makes objects of rows. It remembers the rows before, since none may say the same again.
struct SheetMaking {
  let names: SheetNames
  private let register: RegistrySnapshot
  /// Flows of the register by what they say.
  private let known: [String: String]
  /// Keys that are taken, by the register or by a row before.
  private var taken: Set<String>
  /// What was said in which row.
  private var said: [String: Int] = [:]
  let only: (own: String?, activity: String?)

  init(_ register: RegistrySnapshot, _ law: LawEdition) {
    self.register = register
    names = SheetNames(register, law)
    var taken = Set(register.parties.map(\.id.key) + register.systems.map(\.id.key))
    var flows: [String: String] = [:]
    register.flows.forEach { number, _ in
      let flow = register[flow: Number(UInt32(number))]
      taken.insert("flow " + flow.id.key)
      let likeness = Self.likeness(
        flow.activity.key, flow.from.key, flow.to.key, flow.role.name, flow.title ?? "")
      flows[likeness] = flow.id.key
    }
    (self.taken, known) = (taken, flows)
    let own = register.parties.filter(\.own)
    only = (
      own.count == 1 ? own[0].id.key : nil, register.activities.count == 1 ? register.activities[0].id.key : nil
    )
  }

  mutating func make(_ row: SheetRow, _ kind: SheetKind) throws -> MadeRow {
    switch kind {
    case .processors: try party(row)
    case .flows: try flow(row)
    }
  }

  // MARK: Processors

  private mutating func party(_ row: SheetRow) throws -> MadeRow {
    var cells = SheetCells(row)
    let name = cells.required(.name)
    let country = cells.value(.country) {
      names.country($0)
    } fault: {
      .noCountry($0)
    }
    let number = row[.registrationNumber]
    if let known = party(name, number, id: row[.id]) { return .known(ObjectName(.party, known)) }
    for key in [number.map { "number " + SheetNames.digits($0) }, name.map { "name " + SheetNames.plain($0) }] {
      if let key, let before = said.updateValue(row.number, forKey: key) {
        cells.note(.asRow(before), key.hasPrefix("name") ? .name : .registrationNumber)
      }
    }
    let id = key(&cells, of: name ?? "", prefix: "")
    if !cells.problems.isEmpty { return .wrong(cells.problems) }
    return .made(
      try object(.party) { json in
        json.member("id", id)
        json.members([
          ("country", country), ("registrationNumber", number), ("group", row[.group]), ("name", name),
          ("address", row[.address]),
        ])
        let contact = [("name", row[.contact]), ("email", row[.email]), ("phone", row[.phone])]
        guard contact.contains(where: { $0.1 != nil }) else { return }
        json.key("contact")
        json.object { $0.members(contact) }
      })
  }

  /// The party of the register that a row is about.
  private func party(_ name: String?, _ number: String?, id: String?) -> String? {
    if let id, names.parties[id]?.contains(id) == true { return id }
    if let number, let found = names.numbers[SheetNames.digits(number)] { return found }
    return name.flatMap { names.parties[SheetNames.plain($0)]?.first }
  }

  // MARK: Flows

  private mutating func flow(_ row: SheetRow) throws -> MadeRow {
    var cells = SheetCells(row)
    let activity = cells.name(.activity, names.activities, only.activity) { .noActivity($0) }
    let from = cells.name(.from, names.actors, only.own) { .noParty($0) }
    let to = cells.name(.to, names.actors, nil) { .noParty($0) }
    let role =
      cells.value(.role) {
        SheetRoles.role($0)
      } fault: {
        .noRole($0)
      }
      ?? "processor"
    let terms = Self.termColumns.map { column, taxonomy, member in
      (
        member,
        cells.all(column) {
          names.terms($0, taxonomy)
        } fault: {
          .noTerm($0)
        }
      )
    }
    let places = [("storage", SheetColumn.storage), ("access", .access)].map { member, column in
      (
        member,
        cells.all(column) {
          names.place($0).map { [$0] } ?? []
        } fault: {
          .noCountry($0)
        }
      )
    }
    let (since, until) = (cells.day(.since), cells.day(.until))
    if let since, let until, until < since { cells.note(.daysReversed, .until) }
    if let id = row[.id], taken.contains("flow " + id), register.place(of: ObjectName(.flow, id)) != nil {
      return .known(ObjectName(.flow, id))
    }
    let likeness = Self.likeness(activity ?? "", from ?? "", to ?? "", role, row[.title] ?? "")
    if row[.id] == nil, let same = known[likeness] { return .known(ObjectName(.flow, same)) }
    if cells.problems.isEmpty, let before = said.updateValue(row.number, forKey: likeness) {
      cells.note(.asRow(before), .to)
    }
    let id = key(&cells, of: row[.title] ?? "\(to ?? "")-\(activity ?? "")", prefix: "flow ")
    if !cells.problems.isEmpty { return .wrong(cells.problems) }
    return .made(
      try object(.flow) { json in
        json.member("id", id)
        json.members([
          ("activity", activity), ("from", from), ("to", to), ("role", role), ("since", since?.description),
          ("until", until?.description), ("title", row[.title]),
        ])
        for (member, words) in terms where !words.isEmpty { json.member(member, words) }
        for (member, codes) in places where !codes.isEmpty {
          json.key(member)
          json.array { json in for code in codes { json.object { $0.member("place", code) } } }
        }
      })
  }

  private static let termColumns: [(SheetColumn, Taxonomy, String)] = [
    (.categories, .categories, "categories"), (.subjects, .subjects, "subjects"), (.purposes, .purposes, "purposes"),
    (.operations, .operations, "operations"),
  ]

  private static func likeness(_ parts: String...) -> String {
    parts.map { SheetNames.plain($0) }.joined(separator: "\n")
  }

  // MARK: Ids

  /// The id that a row asks for, or one made of what it calls the thing; none is given twice.
  private mutating func key(_ cells: inout SheetCells, of name: String, prefix: String) -> String {
    if let asked = cells.row[.id] {
      guard ID<Party>.isWellFormed(Array(asked.utf8)) else {
        cells.note(.noID(asked), .id)
        return asked
      }
      if !taken.insert(prefix + asked).inserted { cells.note(.idTaken(asked), .id) }
      return asked
    }
    let wanted = Slug.of(name)
    var (id, count) = (wanted, 1)
    while !taken.insert(prefix + id).inserted {
      count += 1
      id = "\(wanted.prefix(58))-\(count)"
    }
    return id
  }

  private func object(_ kind: ObjectKind, _ members: (inout JSONText) -> Void) throws -> DeclaredObject {
    var json = JSONText()
    json.object(members)
    return try DeclaredObject(json: json.bytes, kind: kind)
  }
}

extension JSONText {
  /// The members that are said.
  fileprivate mutating func members(_ members: [(name: String, value: String?)]) {
    for (name, value) in members { if let value { member(name, value) } }
  }
}
