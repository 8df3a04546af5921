import Law
import Registry
import Vocabulary

/// R33: a notice names the supervisory authority of its controller, by its name on the day (GDPR 13(2)(d), 77). All its
/// findings are warnings.
extension DayView {
  func authorityIsRight(_ number: Int) -> Finding {
    let notice = register.notices[number]
    let named = notice.promises.filter { $0.kind == .authorityIs && $0.name != nil }
    if named.isEmpty { return Finding(.notApplicable, .noAuthorityNamed) }
    let controller = register.number(of: notice.controller).map { register.parties[$0.index] }
    var all = Joined()
    for var finding in authority(named, seat: controller?.seat) {
      finding.severity = .warning
      finding.cause = .notice(number)
      all.add(finding)
    }
    return all.finding ?? Finding(.complies, .authorityNamed)
  }

  private func authority(_ named: [Promise], seat: String?) -> [Finding] {
    guard let seat else { return [Finding(.unknown, .seatUndeclared)] }
    let country = country(ofSeat: seat)
    guard let row = law.authority(of: country) else { return [Finding(.unknown, .noAuthorityInTables)] }
    var findings: [Finding] = []
    var isNamed = false
    var wasNamed = false
    for promise in named {
      let name = promise.name ?? ""
      let isThere = promise.places.isEmpty || promise.places.contains(seat) || promise.places.contains(country)
      if isThere, row.isNamed(name, on: day) {
        isNamed = true
      } else if let finding = wrongName(name, row) {
        findings.append(finding)
        if isThere, row.wasNamed(name) { wasNamed = true }
      }
    }
    let missing = Detail.missingAuthority(row.names(on: day).first ?? row.nameEN, of: country)
    if !isNamed, wasNamed {
      // The right one, by the wrong name: what it is called now is all that is missing.
      findings.append(Finding(.violates, .authorityRenamed, details: [missing]))
    } else if !isNamed {
      findings.append(
        row.hasRegionalAuthorities
          ? Finding(.unknown, .anotherAuthority, details: [missing])
          : Finding(.violates, .wrongAuthority, details: [missing]))
    }
    return findings
  }

  /// A former name, or one that no authority has; `nil` where it is some authority's.
  private func wrongName(_ name: String, _ right: Authority) -> Finding? {
    let others = law.authorities.filter { $0.code != right.code }.sorted { $0.code.precedesByBytes($1.code) }
    let formerly = ([right] + others).first { $0.wasNamed(name) && !$0.isNamed(name, on: day) }
    if let formerly {
      return Finding(.violates, .authorityRenamed, details: [.authority(name, of: formerly.code, former: true)])
    }
    if law.authorities.contains(where: { $0.isNamed(name, on: day) }) { return nil }
    return Finding(.unknown, .authorityNotKnown, details: [.authority(name, of: nil, former: false)])
  }
}

extension Authority {
  fileprivate func isNamed(_ name: String, on day: Day) -> Bool { names(on: day).contains { isSame($0, name) } }
  fileprivate func wasNamed(_ name: String) -> Bool { formerNames.contains { isSame($0, name) } }

  /// Letter by letter, large and small alike for ASCII; blanks before and after belong to no name.
  private func isSame(_ one: String, _ other: String) -> Bool {
    Self.bare(one).elementsEqual(Self.bare(other)) { a, b in Self.small(a) == Self.small(b) }
  }

  private static func bare(_ name: String) -> some Sequence<UInt8> {
    let isBlank = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    return name.utf8.drop(while: isBlank).reversed().drop(while: isBlank).reversed()
  }

  private static func small(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 32 : byte
  }
}
