public import Registry
public import Vocabulary

/// A register made up from a seed, and a day near something in it: the same for the same seed on every machine.
///
/// Half begin as a register in which everything is declared right and get few damages; the other half get many.
public struct RandomRegister: Sendable {
  /// What is declared.
  public let register: Register
  /// The day of judgment.
  public let day: Day

  /// The register of a seed.
  public init(seed: UInt64) {
    var maker = Maker(seed: seed)
    if seed % 200 == 199 {
      maker.makeLongChain()
    } else {
      maker.makeInOrder()
      let damages = seed.isMultiple(of: 2) ? maker.number(0...3) : maker.number(4...14)
      for _ in 0..<damages { maker.damage() }
      let further = seed.isMultiple(of: 2) ? maker.number(0...2) : maker.number(3...12)
      for _ in 0..<further { maker.damageTerms() }
      let others = seed.isMultiple(of: 2) ? maker.number(0...3) : maker.number(3...12)
      for _ in 0..<others { maker.damageRecords() }
    }
    maker.keepUp(seed: seed)
    maker.mend()
    maker.register.flows.shuffle(using: &maker.dice)
    maker.register.agreements.shuffle(using: &maker.dice)
    (register, day) = (maker.register, maker.day)
  }

  /// The register as checks see it.
  public func snapshot() throws -> RegistrySnapshot { try register.snapshot() }
}
