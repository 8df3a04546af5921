internal import Registry
internal import Vocabulary

/// What many flows declare alike, as the pool of details keeps it: a version, then each field in the order below.
enum PackedDetails {
  private static let version: UInt64 = 1

  static func bytes(of details: FlowDetails) -> [UInt8] {
    var packed = PackedWriter()
    packed.add(version)
    packed.add(optional: details.establishment)
    packed.add(optional: details.frequency?.rawValue)
    packed.add(optional: details.transfer) { $0.add($1) }
    packed.add(UInt64(details.retention.count))
    for rule in details.retention { packed.add(rule) }
    packed.add(optional: details.inquiry)
    packed.add(details.furtherProcessors)
    return packed.bytes
  }

  static func read(_ reader: inout PackedReader) throws(PackedReader.Damage) -> FlowDetails {
    guard try reader.number() == version else { throw PackedReader.Damage() }
    var details = FlowDetails()
    details.establishment = try reader.optionalText()
    details.frequency = try reader.optional { (r: inout PackedReader) throws(PackedReader.Damage) in
      try r.choice(Frequency.self)
    }
    details.transfer = try reader.optional { (r: inout PackedReader) throws(PackedReader.Damage) in try r.claim() }
    details.retention = try reader.list { (r: inout PackedReader) throws(PackedReader.Damage) in try r.rule() }
    details.inquiry = try reader.optionalText()
    details.furtherProcessors = try reader.furtherProcessors()
    return details
  }
}

extension PackedWriter {
  fileprivate mutating func add(_ claim: TransferClaim) {
    switch claim.basis {
    case .adequacy(let decision):
      add(1 as UInt64)
      add(decision)
    case .standardClauses(let agreement):
      add(2 as UInt64)
      add(optional: agreement?.key)
    case .other(let basis):
      add(3 as UInt64)
      add(basis)
    case .noTransfer(let confirmation):
      add(4 as UInt64)
      add(confirmation)
    }
    add(optional: claim.derogation) { packed, facts in
      for said in facts.said { packed.add(optional: said) }
      packed.add(optional: facts.reason)
    }
  }

  fileprivate mutating func add(_ rule: RetentionRule) {
    add(UInt64(rule.categories.count))
    for category in rule.categories { add(category) }
    add(optional: rule.event)
    add(optional: rule.period?.description)
    add(optional: rule.onRequest)
    add(optional: rule.criterion)
    add(optional: rule.notPossible)
    add(optional: rule.floor) { packed, floor in
      packed.add(floor.law)
      packed.add(floor.period.description)
    }
  }

  fileprivate mutating func add(_ further: FurtherProcessors) {
    switch further {
    case .undeclared: add(0 as UInt64)
    case .complete(let day, let according):
      add(1 as UInt64)
      add(day)
      add(optional: according)
    case .none(let confirmation):
      add(2 as UInt64)
      add(confirmation)
    }
  }
}

extension DerogationFacts {
  /// The facts that are said or not, in the order in which they are packed.
  fileprivate var said: [Bool?] {
    [inPublicPowers, repetitive, fewPersons, safeguards, authorityTold, subjectsTold, recorded]
  }
}

extension PackedReader {
  fileprivate mutating func claim() throws(Damage) -> TransferClaim {
    let basis: TransferClaim.Basis =
      switch try number() {
      case 1: .adequacy(try text())
      case 2: .standardClauses(try optionalText().map { ID($0) })
      case 3: .other(try text())
      case 4: .noTransfer(try confirmation())
      default: throw Damage()
      }
    let facts = try optional { (reader: inout PackedReader) throws(Damage) in try reader.derogation() }
    return TransferClaim(basis, derogation: facts)
  }

  private mutating func derogation() throws(Damage) -> DerogationFacts {
    var facts = DerogationFacts()
    facts.inPublicPowers = try said()
    facts.repetitive = try said()
    facts.fewPersons = try said()
    facts.safeguards = try said()
    facts.authorityTold = try said()
    facts.subjectsTold = try said()
    facts.recorded = try said()
    facts.reason = try optionalText()
    return facts
  }

  fileprivate mutating func rule() throws(Damage) -> RetentionRule {
    var rule = RetentionRule()
    rule.categories = try list { (reader: inout PackedReader) throws(Damage) in try reader.text() }
    rule.event = try optionalText()
    rule.period = try optional { (reader: inout PackedReader) throws(Damage) in try reader.duration() }
    rule.onRequest = try said()
    rule.criterion = try optionalText()
    rule.notPossible = try optionalText()
    rule.floor = try optional { (reader: inout PackedReader) throws(Damage) in
      let law = try reader.text()
      return LegalFloor(law: law, period: try reader.duration())
    }
    return rule
  }

  fileprivate mutating func furtherProcessors() throws(Damage) -> FurtherProcessors {
    switch try number() {
    case 0: .undeclared
    case 1: .complete(asOf: try day(), accordingTo: try optionalText())
    case 2: .none(try confirmation())
    default: throw Damage()
    }
  }
}
