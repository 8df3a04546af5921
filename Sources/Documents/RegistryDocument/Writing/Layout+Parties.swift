internal import Registry
internal import Vocabulary

/// Parties, systems and the organisation's own terms.
extension Layout {
  mutating func party(_ party: Party) throws {
    try element(.party) {
      try $0.attribute(.id, party.id)
      try $0.flag(.own, party.own)
      try $0.attribute(.kind, party.kind)
      try $0.attribute(.country, party.seat)
      try $0.attribute(.organisation, party.organisation)
      try $0.attribute(.registrationNumber, party.registrationNumber)
      $0.attribute(.nameAsked, party.nameAsked)
      try $0.attribute(.representative, party.representative)
      try $0.attribute(.group, party.group)
      try $0.attribute(.underArticle3, party.underArticle3)
      try $0.flag(.invented, party.invented)
      try $0.text(.name, party.name)
      try $0.text(.address, party.address)
      try $0.contact(party.contact)
      if let officer = party.officer { try $0.officer(officer) }
      try $0.sorted(party.establishments) { layout, place in
        try layout.element(.establishment) {
          try $0.attribute(.country, place.country)
          try $0.text(.address, place.address)
        }
      }
      try $0.sorted(party.listings) { try $0.listing($1) }
      try $0.sorted(party.sectors) { try $0.sector($1) }
      try $0.sorted(party.assessments) { layout, assessment in
        try layout.element(.assessed) {
          $0.attribute(.day, assessment.day)
          try $0.attribute(.reference, assessment.reference)
        }
      }
    }
  }

  private mutating func officer(_ officer: DataProtectionOfficer) throws {
    try element(.dataProtectionOfficer) {
      try $0.attribute(.appointed, officer.appointed)
      $0.attribute(.notified, officer.notified)
      try $0.contact(officer.contact)
      try $0.text(.reason, officer.reason)
    }
  }

  private mutating func listing(_ listing: Listing) throws {
    try element(.listing) {
      try $0.attribute(.decision, listing.decision)
      $0.days(listing.period)
      $0.attribute(.checked, listing.checked)
      try $0.attribute(.humanResources, listing.humanResources)
      try $0.flag(.invented, listing.invented)
    }
  }

  private mutating func sector(_ sector: SectorPosition) throws {
    try element(.sector) {
      try $0.attribute(.decision, sector.decision)
      try $0.attribute(.inside, sector.inside)
      $0.days(sector.period)
      $0.attribute(.checked, sector.checked)
    }
  }

  mutating func system(_ system: System) throws {
    try element(.system) {
      try $0.attribute(.id, system.id)
      try $0.attribute(.operator, system.operator)
      $0.attribute(.operatorAsked, system.operatorAsked)
      try $0.attribute(.host, system.host)
      try $0.flag(.invented, system.invented)
      try $0.text(.title, system.title)
      try $0.places(.storage, system.storage)
      try $0.places(.access, system.access)
      try $0.nones([(.storage, system.storage.confirmation), (.access, system.access.confirmation)])
    }
  }

  mutating func term(_ term: Term) throws {
    try element(.term) {
      try $0.attribute(.id, term.id)
      try $0.attribute(.taxonomy, term.taxonomy)
      try $0.attribute(.parent, term.parent)
      try $0.marks(.marks, term.marks)
      try $0.attribute(.en, term.labelEN)
      try $0.attribute(.nb, term.labelNB)
      try $0.flag(.invented, term.invented)
    }
  }
}
