internal import Registry
internal import Vocabulary

/// Names of supervisory authorities: right, former, another's, nobody's.
extension Maker {
  mutating func nameAnAuthority() {
    changeNotice { maker, notice in
      notice.promises.removeAll { $0.kind == .authorityIs }
      if maker.chance(45) { maker.moveController(notice) }
      let right = maker.newAuthority(of: notice.controller)
      var names = maker.chance(55) ? [right] : []
      if names.isEmpty || maker.chance(70) { names.append(maker.otherAuthority()) }
      for name in names {
        var promise = Promise(id: ID("q\(maker.newNumber())"), kind: .authorityIs)
        promise.name = name
        promise.places = maker.chance(15) ? [maker.pick(["NO", "SE", "DE", "ES", "EEA"])] : []
        notice.promises.append(promise)
      }
    }
  }

  private mutating func otherAuthority() -> String {
    if chance(40) { return "The Authority" }
    if chance(40) { return pick(["Datainspektionen", "Registertilsynet", "College bescherming persoonsgegevens"]) }
    let seat = pick(["NO", "SE", "FR", "DE", "ES", "IE", "NL", "DK", "FI"])
    return pick(Trees.authorities[seat] ?? ["Datatilsynet"])
  }

  private mutating func moveController(_ notice: Notice) {
    let seat = pick(["NO", "SE", "SE", "DE", "DE", "ES", "ES", "IE", "NL", "AX", "US", "GB", nil])
    register.change(notice.controller) { ($0.seat, $0.underArticle3) = (seat, true) }
  }
}
