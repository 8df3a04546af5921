extension RandomRegister {
  /// The same register after somebody has worked on it for a while: what a few random damages make of it. It is still a
  /// register: where flows would pass each other on in a ring, other damages are made.
  public func edited(seed: UInt64) -> Register {
    let tries = (0..<10 as Range<UInt64>).lazy.map { damaged(seed: seed + $0 * 100_003) }
    return tries.first { (try? $0.snapshot()) != nil } ?? register
  }

  private func damaged(seed: UInt64) -> Register {
    var maker = Maker(seed: seed, goingOnWith: register)
    for _ in 0..<maker.number(1...6) {
      switch maker.number(0...2) {
      case 0: maker.damage()
      case 1: maker.damageTerms()
      default: maker.damageRecords()
      }
    }
    maker.mend()
    return maker.register
  }
}
