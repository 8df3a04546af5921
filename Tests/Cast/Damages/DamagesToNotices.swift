internal import Registry
internal import Vocabulary

/// Notices and promises of which something is not so, not declared, or said otherwise.
extension Maker {
  mutating func changeNotice(_ body: (inout Maker, inout Notice) -> Void) {
    guard !register.notices.isEmpty else { return }
    let index = number(0..<register.notices.count)
    var notice = register.notices[index]
    body(&self, &notice)
    register.notices[index] = notice
  }

  mutating func changePromise(
    where fits: (Promise) -> Bool = { _ in true }, _ body: (inout Maker, Notice, inout Promise) -> Void
  ) {
    let places = register.notices.indices.flatMap { notice in
      register.notices[notice].promises.indices.map { (notice, $0) }
    }.filter { fits(register.notices[$0.0].promises[$0.1]) }
    guard let (notice, place) = places.randomElement(using: &dice) else { return }
    var promise = register.notices[notice].promises[place]
    body(&self, register.notices[notice], &promise)
    register.notices[notice].promises[place] = promise
  }

  mutating func damageNotice() {
    changeNotice { maker, notice in
      switch maker.number(0..<8) {
      case 0: notice.period.from = maker.pick([nil, maker.near()])
      case 1: notice.period.until = maker.near()
      case 2: notice.language = maker.pick([nil, "nb", "en"])
      case 3: notice.controller = maker.pick(maker.register.parties.map(\.id))
      case 4: notice.promises.removeAll { $0.kind == .authorityIs }
      default:
        let kind = maker.pick(PromiseKind.allCases)
        let id = ID<Promise>("q\(maker.newNumber())")
        var promise = maker.keptPromise(id, kind, maker.facts(of: notice.controller))
        if maker.chance(50) { maker.damage(&promise, notice) }
        notice.promises.append(promise)
      }
    }
    if chance(25), !register.announcements.isEmpty {
      let index = number(0..<register.announcements.count)
      if chance(50) { register.announcements.remove(at: index) } else { register.announcements[index].day = near() }
    }
  }

  mutating func damagePromise() {
    changePromise { maker, notice, promise in maker.damage(&promise, notice) }
  }

  mutating func damage(_ promise: inout Promise, _ notice: Notice) {
    switch number(0..<14) {
    case 0, 6: promise.exhaustive = pick([nil, false])
    case 1: promise.subjects = some(Trees.words(.subjects), 0...2).filter { !isOwnOnly($0, .subjects) }
    case 2: promise.through = pick([nil] + register.systems.map(\.id))
    case 3: promise.event = pick([nil, "any", "last-contact", "end-of-contract", "inactive"])
    case 4: promise.atMost = chance(20) ? nil : about(keeps)
    case 5: promise.name = chance(10) ? nil : pick(["The Authority"] + someAuthorities())
    default: damageWords(&promise)
    }
  }

  private func someAuthorities() -> [String] {
    Trees.authorities.sorted { $0.key.precedesByBytes($1.key) }.flatMap(\.value)
  }

  /// Fewer words, others, or those above or below.
  private mutating func damageWords(_ promise: inout Promise) {
    let way = number(0..<4)
    func changed(_ words: [String], _ dimension: Dimension, _ maker: inout Maker) -> [String] {
      let chosen =
        switch way {
        case 0: Array(words.dropFirst())
        case 1: words.map { Trees.parent(dimension, $0) ?? $0 }
        case 2: words.flatMap { Trees.children(dimension, $0) }
        default: maker.some(Trees.words(dimension), 1...2)
        }
      return Set(chosen.filter { !maker.isOwnOnly($0, dimension) }).sorted { $0.precedesByBytes($1) }
    }
    promise.categories = changed(promise.categories, .categories, &self)
    promise.purposes = changed(promise.purposes, .purposes, &self)
    switch promise.kind {
    case .recipientsOnly: promise.recipients = Array(promise.recipients.dropLast(number(1...2)))
    case .placesOnly: promise.places = some(Trees.inside + Trees.groups + ["US"], 1...2)
    case .authorityIs: promise.places = some(["NO", "SE", "DE", "ES", "EEA"], 0...2)
    case .measuresInPlace: promise.measures = some(Trees.measureWords, 1...2)
    default: break
    }
  }
}
