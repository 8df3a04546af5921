internal import Checks
internal import Law
internal import Registry
internal import Vocabulary

/// R33: a notice names the controller's authority, by its name on the day.
extension Judge {
  func authority(_ notice: Notice) -> Finding {
    let names = notice.promises.filter { $0.kind == .authorityIs }
      .compactMap { promise in promise.name.map { (name: $0, promise: promise) } }
    if names.isEmpty { return .notApplicable(.noAuthorityNamed) }
    return authority(notice, names).weighing(.warning)
  }

  private func authority(_ notice: Notice, _ names: [(name: String, promise: Promise)]) -> Finding {
    let cause = Cause.notice(notice.id)
    guard let seat = parties[notice.controller]?.seat, let country = country(of: notice.controller) else {
      return .unknown(.seatUndeclared, cause: cause)
    }
    guard let right = law.authorities.first(where: { $0.code == country }) else {
      return .unknown(.noAuthorityInTables, cause: cause)
    }
    let isThere = { (places: [String]) in places.isEmpty || places.contains(seat) || places.contains(country) }
    let others = names.filter { !isNamed($0.name, right) || !isThere($0.promise.places) }
    let findings = others.compactMap { other($0.name, right, cause) }
    let isFormer = others.contains { name, promise in
      isThere(promise.places) && right.formerNames.contains { Self.isSameName($0, name) }
    }
    var missing = others.count < names.count ? [] : [missing(right, cause)]
    if isFormer { missing = missing.map { .violates(.authorityRenamed, $0.details, cause: cause) } }
    return ([.complies(.authorityNamed)] + missing + findings).joined
  }

  /// A name that is not the right one.
  private func other(_ name: String, _ right: Authority, _ cause: Cause) -> Finding? {
    let others = law.authorities.filter { $0.code != right.code }.sorted { $0.code.precedesByBytes($1.code) }
    let former = ([right] + others).first { row in
      !isNamed(name, row) && row.formerNames.contains { Self.isSameName($0, name) }
    }
    if let former {
      return .violates(.authorityRenamed, [.authority(name, of: former.code, former: true)], cause: cause)
    }
    if law.authorities.contains(where: { isNamed(name, $0) }) { return nil }
    return .unknown(.authorityNotKnown, [.authority(name, of: nil, former: false)], cause: cause)
  }

  /// Where no name is right: a regional authority may be, in countries that have them.
  private func missing(_ right: Authority, _ cause: Cause) -> Finding {
    let details = right.names(on: day).prefix(1).map { Detail.missingAuthority($0, of: right.code) }
    return right.hasRegionalAuthorities
      ? .unknown(.anotherAuthority, details, cause: cause) : .violates(.wrongAuthority, details, cause: cause)
  }

  private func isNamed(_ name: String, _ row: Authority) -> Bool {
    row.names(on: day).contains { Self.isSameName($0, name) }
  }

  /// Letter by letter, large and small alike for those of ASCII; blanks before and after are no letters.
  private static func isSameName(_ one: String, _ other: String) -> Bool {
    let small = { (byte: UInt8) in byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte + 32 : byte }
    let bare = { (name: String) in
      let isBlank = { (byte: UInt8) in byte == 0x20 || byte >= 0x09 && byte <= 0x0D }
      return Array(name.utf8.drop(while: isBlank).reversed().drop(while: isBlank).reversed()).map(small)
    }
    return bare(one) == bare(other)
  }
}
