import Checks
import Registry
import Vocabulary
import Wording

extension ObjectMaker {
  /// A party: its roles, its agreements, its systems, who is above and below it, and the flows to and from it.
  var party: Particulars {
    let id = ID<Party>(name.id)
    guard let number = register.number(of: id) else { return Particulars() }
    let party = register.parties[number.index]
    let (to, from) = (shown.overview.flowsTo[number.index], shown.overview.flowsFrom[number.index])
    let maker = ListMaker(shown, ListQuery(.party, [:]))
    let roles = PartyRoles.all(in: register)[number.index]
    var own = Particulars(verdict: shown.verdict(shown.mark(ofParty: number.index)), isInvented: party.invented)
    own.isUsed = shown.mark(ofParty: number.index) != .unused
    own.causes = causes(of: id)
    let all = Address.list(.flow, [("party", id.key)])
    own.parts = [
      ObjectPart(
        .around, words,
        [
          .facts([
            fact(.roles, text: maker.told(roles)), fact(.seat, text: maker.seat(of: party)),
            fact(.above, lines: neighbours(of: from, to, isAbove: true)),
            fact(.below, lines: neighbours(of: from, to, isAbove: false)),
            (words.heading(.systems), systems(of: id).map { [shown.link($0.id)] }),
            (words.heading(.activities), activities(of: id).map { [shown.link($0.id)] }),
            (words.heading(.notices), register.notices.filter { $0.controller == id }.map { [shown.link($0.id)] }),
          ]), .line([.link(words.picture, .place(ScreenPlace.picture.rawValue, [("party", id.key)]))]),
        ]), ObjectPart(.agreements, words, agreements(with: id)), ObjectPart(.flowsTo, words, table(to, all: all)),
      ObjectPart(.flowsFrom, words, table(from, all: all)),
    ]
    own.new = new(from: party)
    return own
  }

  /// What is decided by the party itself, by its lack of an agreement, and as a sub-processor.
  private func causes(of id: ID<Party>) -> [Cause] {
    shown.overview.byCause.keys.filter { cause in
      switch cause {
      case .party(let party), .subProcessor(let party, _): party == id
      case .pair(let principal, let processor): principal == id || processor == id
      case .agreement, .flow, .system, .activity, .promise, .notice: false
      }
    }.sorted { $0 == .party(id) || ($1 != .party(id) && $0 < $1) } + (hasCause(id) ? [] : [.party(id)])
  }

  private func hasCause(_ id: ID<Party>) -> Bool { shown.overview.byCause[.party(id)] != nil }

  /// Whom a party works for, or who works for it, by the flows between them.
  private func neighbours(of from: [UInt32], _ to: [UInt32], isAbove: Bool) -> [[Piece]] {
    var found: [Number<Party>] = []
    for flow in isAbove ? to : from {
      let row = register.flows[Int(flow)]
      guard row.role == .processor || row.role == .subProcessor,
        let other = register.party(of: isAbove ? row.from : row.to), !found.contains(other),
        register.parties[other.index].id.key != name.id
      else { continue }
      found.append(other)
    }
    return found.prefix(Self.most).map { [shown.link(register.parties[$0.index].id)] }
  }

  func systems(of id: ID<Party>) -> [System] { register.systems.filter { $0.operator == id || $0.host == id } }

  private func activities(of id: ID<Party>) -> [Activity] {
    register.activities.filter { $0.processor == id || $0.controllers.contains { $0.party == id } }
  }

  private func agreements(with id: ID<Party>) -> [Block] {
    let places = register.agreements.indices.filter { place in
      let agreement = register.agreements[place]
      return (agreement.parties.map(\.party) + agreement.joined.map(\.party)).contains(id)
    }
    if places.isEmpty { return [.note(words.noFlows)] }
    let names: [ListColumnName] = [.name, .kind, .until, .flows, .verdict]
    let rows = places.prefix(Self.most).map { place -> [Cell] in
      let agreement = register.agreements[place]
      return [
        .pieces([shown.link(agreement.id)]), .words(shown.labels.word(agreement.kind).capitalised),
        shown.overview.ends[place].map { .day($0, narrator.date($0), beside: []) } ?? .words(columns.open.capitalised),
        .number(shown.overview.flowsUnder[place].count, .list(.flow, [("agreement", agreement.id.key)])),
        agreement.draft
          ? .verdict(.planned, columns.draft.capitalised, beside: []) : shown.verdict(shown.mark(ofAgreement: place)),
      ]
    }
    let table = Block.table(names.map { columns.column($0) }, rows)
    let all = Address.list(.agreement, [("party", id.key)])
    return places.count > Self.most ? [table, .line([.link(columns.all(places.count), all)])] : [table]
  }

  private func new(from party: Party) -> [(text: String, address: Address)] {
    let id = party.id.key
    if party.own {
      return [
        (words.new(.activityOf), .new(.activity, [("controller", id)])),
        (words.new(.agreementWith), .new(.agreement, [("principal", id)])),
        (words.new(.flowFrom), .new(.flow, [("from", id)])),
        (words.new(.noticeOf), .new(.notice, [("controller", id)])),
      ]
    }
    return [
      (words.new(.agreementWith), .new(.agreement, [("processor", id)])),
      (words.new(.flowTo), .new(.flow, [("to", id)])), (words.new(.flowFrom), .new(.flow, [("from", id)])),
      (words.new(.systemOf), .new(.system, [("operator", id)])),
    ]
  }
}
