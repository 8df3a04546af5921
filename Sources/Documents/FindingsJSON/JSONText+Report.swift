import Checks
import Law
import Registry
import Vocabulary

extension JSONText {
  /// How many answers there are of each sort.
  mutating func counts(_ counts: AnswerCounts, waiting: Bool) {
    object {
      $0.member("complies", counts.complies)
      $0.member("violates", counts.violates)
      $0.member("unknown", counts.unknown)
      $0.member("notApplicable", counts.notApplicable)
      if waiting { $0.member("waiting", counts.waiting) }
    }
  }

  /// What something refers to.
  mutating func reference(kind: String, id: String) {
    object {
      $0.member("kind", kind)
      $0.member("id", id)
    }
  }

  /// A row of law, and how sure it is.
  mutating func reference(_ row: LawReference) {
    object {
      $0.member("table", row.table.rawValue)
      $0.member("row", row.row)
      $0.member("confidence", row.confidence.rawValue)
    }
  }

  /// One thing that an answer lists.
  mutating func detail(_ detail: Detail) {
    object { json in
      switch detail {
      case .term(let dimension, let term, let coverage, let holder):
        json.kind("term", dimension)
        json.member("term", term)
        json.member("coverage", coverage.name)
        json.under(holder)
      case .undeclared(let dimension): json.kind("undeclared", dimension)
      case .unstated(let dimension, let holder):
        json.kind("unstated", dimension)
        json.under(holder)
      case .conflict(let dimension, let agreement):
        json.kind("conflict", dimension)
        json.member("agreement", agreement.key)
      case .place(let dimension, let place):
        json.kind("place", dimension)
        json.member("place", place)
      case .placeElsewhere(let dimension, let place):
        json.kind("place-elsewhere", dimension)
        json.member("place", place)
      case .basis(let place, let tried): json.basis(tried, for: place)
      case .law(let row): json.member("row", row.row)
      case .pair, .ended, .starts, .unsigned, .noHash, .notBound, .clause, .ownPurpose, .system, .party, .noAddress,
        .noContact, .entry, .asOf:
        json.plain(detail)
      default: break
      }
    }
  }

  /// Details that name objects and days.
  private mutating func plain(_ detail: Detail) {
    switch detail {
    case .pair(let principal, let processor):
      members("pair", ("principal", principal.key), ("processor", processor.key))
    case .ended(let agreement, let day): members("ended", ("agreement", agreement.key), ("day", day.description))
    case .starts(let agreement, let day): members("starts", ("agreement", agreement.key), ("day", day.description))
    case .unsigned(let party, let agreement): members("unsigned", ("party", party.key), ("agreement", agreement.key))
    case .noHash(let agreement): members("no-hash", ("agreement", agreement.key))
    case .notBound(let agreement): members("not-bound", ("agreement", agreement.key))
    case .clause(let id, let agreement, let absent):
      members("clause", ("clause", id), ("agreement", agreement.key))
      member("absent", absent)
    case .ownPurpose(let purpose): members("own-purpose", ("term", purpose))
    case .system(let system): members("system", ("system", system.key))
    case .party(let party): members("party", ("party", party.key))
    case .noAddress(let party): members("no-address", ("party", party.key))
    case .noContact(let party): members("no-contact", ("party", party.key))
    case .entry(let party, let agreement): members("entry", ("party", party.key), ("agreement", agreement.key))
    case .asOf(let day): members("as-of", ("day", day.description))
    case .term, .undeclared, .unstated, .conflict, .place, .placeElsewhere, .basis, .law: break
    default: break
    }
  }

  private mutating func kind(_ kind: String, _ dimension: Dimension) {
    members(kind, ("dimension", dimension.name))
  }

  private mutating func under(_ holder: Holder) {
    key("under")
    switch holder {
    case .agreement(let id): reference(kind: "agreement", id: id.key)
    case .flow(let id): reference(kind: "flow", id: id.key)
    case .activity(let id): reference(kind: "activity", id: id.key)
    case .promise(let notice, let promise): reference(kind: "promise", id: notice.key + "/" + promise.key)
    }
  }

  /// A kind and texts.
  mutating func members(_ kind: String, _ texts: (String, String)...) {
    member("kind", kind)
    for (key, text) in texts { member(key, text) }
  }
}
