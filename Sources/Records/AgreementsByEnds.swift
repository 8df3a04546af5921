import Checks
import Registry
import Vocabulary

/// The agreements that a record may link, by the two parties of a hop: no drafts, no amendments, none that has ended.
struct AgreementsByEnds {
  /// By principal and processor: what can govern processing on behalf of another.
  private var bySides: [UInt64: [UInt32]] = [:]
  /// By any two parties on it, the lower number first: arrangements, and whatever holds a tool for transfers.
  private var byMembers: [UInt64: [UInt32]] = [:]

  init(_ register: RegistrySnapshot, _ standings: FlowStandings) {
    var tools: Set<ID<Agreement>> = []
    for agreement in register.agreements where !agreement.draft && !agreement.tools.isEmpty {
      tools.insert(agreement.amends ?? agreement.id)
    }
    for (index, agreement) in register.agreements.enumerated() where !agreement.draft && agreement.amends == nil {
      let number = UInt32(index)
      if standings.hasEnded(Number(number)) { continue }
      let sides = [AgreementSide.principal, .processor].map { side in
        Set(agreement.parties(on: side)).compactMap { register.number(of: $0)?.raw }
      }
      if agreement.kind.isOnBehalf || agreement.kind == .transferClauses {
        for principal in sides[0] {
          for processor in sides[1] { bySides[Self.key(principal, processor), default: []].append(number) }
        }
      }
      guard !agreement.kind.isOnBehalf || tools.contains(agreement.id) else { continue }
      let ids = Set(agreement.parties.map(\.party) + agreement.joined.map(\.party))
      let members = ids.compactMap { register.number(of: $0)?.raw }.sorted()
      for (place, one) in members.enumerated() {
        for other in members[(place + 1)...] { byMembers[Self.key(one, other), default: []].append(number) }
      }
    }
  }

  func onBehalf(of principal: Number<Party>, by processor: Number<Party>) -> [UInt32] {
    bySides[Self.key(principal.raw, processor.raw)] ?? []
  }

  func between(_ one: Number<Party>, _ other: Number<Party>) -> [UInt32] {
    byMembers[Self.key(min(one.raw, other.raw), max(one.raw, other.raw))] ?? []
  }

  private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }
}

extension AgreementKind {
  /// Whether it is about processing on behalf of another, Art. 28(3).
  fileprivate var isOnBehalf: Bool { self == .processing || self == .legalAct }
}
