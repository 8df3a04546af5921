internal import Registry
internal import Vocabulary

extension Element {
  var party: Party {
    var party = Party(id: id(.id))
    party.name = content(of: .name)
    party.nameAsked = day(.nameAsked)
    party.kind = choice(.kind)
    party.own = flag(.own)
    party.registrationNumber = textIfSaid(.registrationNumber)
    party.seat = place(.country)
    party.organisation = textIfSaid(.organisation)
    party.establishments = children(.establishment).map {
      Establishment(country: $0.place(.country) ?? "", address: $0.content(of: .address))
    }
    party.address = content(of: .address)
    party.contact = child(.contact)?.contact
    party.officer = child(.dataProtectionOfficer)?.officer
    party.representative = reference(.representative)
    party.group = textIfSaid(.group)
    party.underArticle3 = yes(.underArticle3)
    party.listings = children(.listing).map(\.listing)
    party.sectors = children(.sector).map {
      SectorPosition(
        decision: $0.text(.decision), inside: $0.flag(.inside), period: $0.period(), checked: $0.day(.checked))
    }
    party.assessments = children(.assessed).compactMap { assessed in
      assessed.day(.day).map { GuaranteeAssessment(on: $0, reference: assessed.textIfSaid(.reference)) }
    }
    party.invented = flag(.invented)
    return party
  }

  private var officer: DataProtectionOfficer {
    DataProtectionOfficer(
      appointed: yes(.appointed), contact: child(.contact)?.contact, notified: day(.notified),
      reason: content(of: .reason))
  }

  private var listing: Listing {
    var listing = Listing(
      decision: text(.decision), period: period(), checked: day(.checked), humanResources: yes(.humanResources))
    listing.invented = flag(.invented)
    return listing
  }

  var system: System {
    var system = System(id: id(.id))
    system.title = content(of: .title)
    system.operator = reference(.operator)
    system.operatorAsked = day(.operatorAsked)
    system.host = reference(.host)
    system.storage = declaredPlaces(.storage)
    system.access = declaredPlaces(.access)
    system.invented = flag(.invented)
    return system
  }
}
