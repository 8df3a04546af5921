import Law
import Records
import Registry
import Vocabulary
import Wording

extension RecordTables {
  func writeParties(_ row: ([String]) throws -> Void) throws {
    try row(
      [words.key(of: words.label(.name)), words.label(.name), words.label(.registrationNumber), words.label(.kind)]
        + [words.countryCode(of: words.label(.seat)), words.label(.seat), words.label(.address), words.label(.contact)]
        + [words.label(.officer), words.label(.representative), words.label(.group), words.label(.listings)])
    for id in record.parties {
      guard let number = record.register.number(of: id) else { continue }
      let party = record.register.parties[number.index]
      let seat = party.seat ?? party.organisation
      try row([
        id.key, narrator.name(id), party.registrationNumber.map { narrator.text($0) } ?? "",
        party.kind.map { words.word($0) } ?? "", seat ?? "", seat.map { narrator.place($0) } ?? "",
        party.address.map { narrator.text($0) } ?? "", narrator.words(party.contact) ?? "",
        narrator.words(party.officer) ?? "", party.representative.map { narrator.name($0) } ?? "",
        party.group.map { narrator.text($0) } ?? "",
        cell(
          party.listings.map { listing in
            let name = record.law.decision(listing.decision)?.name(narrator.language) ?? listing.decision
            return words.listing(name, listing.period, checked: listing.checked)
          }),
      ])
    }
  }

  func writeAgreements(_ row: ([String]) throws -> Void) throws {
    try row(
      [
        words.key(of: words.column(.agreement)), words.column(.agreement), words.label(.kind), words.label(.amends),
        words.label(.parties),
      ]
        + [words.column(.from), words.column(.until), words.label(.evidence), words.column(.fingerprint)]
        + [words.label(.signatures), words.label(.tools), words.label(.subProcessors)])
    for number in record.agreements {
      let agreement = record.register.agreements[number.index]
      try row(whose(agreement, until: record.end(of: number)) + how(agreement))
    }
  }

  private func whose(_ agreement: Agreement, until end: Day?) -> [String] {
    [
      agreement.id.key, narrator.title(agreement.id), words.word(agreement.kind),
      agreement.amends.map { narrator.title($0) } ?? "",
      cell(agreement.parties.map { "\(narrator.name($0.party)) (\(words.word($0.side)))" }),
      cell(agreement.period.from), cell(agreement.amends == nil ? end : agreement.period.until),
    ]
  }

  private func how(_ agreement: Agreement) -> [String] {
    let hashes = agreement.evidence.compactMap { evidence in
      switch evidence {
      case .accepted(_, _, let hash), .signedCopy(_, let hash), .incorporated(_, _, let hash): hash
      case .claimed, .published, .legalAct, .attested: nil
      }
    }
    let signed = agreement.signatures.map {
      words.signed(narrator.name($0.party), day: $0.day, person: narrator.name($0.by))
    }
    let entries =
      agreement.subProcessing?.entries.map { entry in
        ([narrator.name(entry.party)] + words.dates(entry)).joined(separator: ", ")
      } ?? []
    let authorisation = agreement.subProcessing?.authorisation.map { words.word($0) }
    return [
      cell(agreement.evidence.map { narrator.words($0) }), cell(hashes), cell(signed),
      cell(agreement.tools.map { narrator.words($0) }), cell([authorisation].compactMap { $0 } + entries),
    ]
  }
}
