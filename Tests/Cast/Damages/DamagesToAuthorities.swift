internal import Registry
internal import Vocabulary

/// Names of supervisory authorities: right, former, another's, nobody's.
extension Maker {
  mutating func nameAnAuthority() {
    changeNotice { maker, notice in
      notice.promises.removeAll { $0.kind == .authorityIs && maker.chance(60) }
      for _ in 0..<maker.pick([1, 1, 1, 2]) {
        var promise = Promise(id: ID("q\(maker.newNumber())"), kind: .authorityIs)
        let seat = maker.pick(["NO", "SE", "FR", "DE", "ES", "IE", "NL", "DK", "FI"])
        let names = Trees.authorities[seat] ?? ["Datatilsynet"]
        promise.name = maker.pick(names + [maker.newAuthority(of: notice.controller), "The Authority"])
        promise.places = maker.chance(20) ? [maker.pick(["NO", "SE", seat])] : []
        notice.promises.append(promise)
      }
      let seat = maker.pick(["NO", "SE", "SE", "DE", "ES", "IE", "NL", "AX", "US", "GB", nil])
      if maker.chance(55) {
        maker.register.change(notice.controller) { party in
          party.seat = seat
          party.underArticle3 = true
        }
      }
    }
  }
}
