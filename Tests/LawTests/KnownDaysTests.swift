import Law
import Testing
import Vocabulary

@Suite struct `The law on known days` {
  let law: LawEdition

  init() throws { law = try LawEdition.current() }

  @Test func `Privacy Shield ended with Schrems II and the Data Privacy Framework came on 2023-07-10`() {
    func american(_ day: Day) -> [String] { law.decisions(for: "US", on: day).map(\.id) }
    #expect(american(Day(2015, 10, 5)) == ["us-safe-harbour"])
    #expect(american(Day(2015, 10, 6)) == [])
    #expect(american(Day(2020, 7, 15)) == ["us-privacy-shield"])
    #expect(american(Day(2020, 7, 16)) == [])
    #expect(american(Day(2023, 7, 9)) == [])
    #expect(american(Day(2023, 7, 10)) == ["us-dpf"])
    #expect(law.decision("us-dpf")?.kind == .organisationList)
    #expect(!law.wholeCountryDecisions(on: Day(2026, 11, 22)).contains { $0.place == "US" })
  }

  @Test func `the United Kingdom has a decision on every day since it left, and only one`() {
    var day = Day(2021, 1, 1)
    while day <= Day(2031, 12, 27) {
      #expect(law.decisions(for: "GB", on: day).count == 1)
      day = day.adding(days: 1)
    }
    #expect(law.decisions(for: "GB", on: Day(2031, 12, 28)).isEmpty)
    #expect(law.decision("uk-2021")?.notFor == .purpose("immigration-control"))
    #expect(law.decision("uk-2025b")?.notFor == nil)
    #expect(law.decision("fo-2010")?.notFor == .publicAuthorities)
  }

  @Test func `whole countries with a decision, on a day in 2026`() {
    let adequate = law.wholeCountryDecisions(on: Day(2026, 11, 22)).map(\.place).sorted()
    #expect(adequate == ["AD", "AR", "BR", "CH", "FO", "GB", "GG", "IL", "IM", "JE", "NZ", "UY"])
    #expect(law.decisions(for: "EPO", on: Day(2026, 1, 1)).map(\.kind) == [.internationalOrganisation])
  }

  @Test func `the EEA loses the United Kingdom after 2020 and has thirty members since`() {
    #expect(law.isInEEA("GB", on: Day(2020, 12, 31)) == .inside)
    #expect(law.isInEEA("GB", on: Day(2021, 1, 1)) == .outside)
    let members = law.members(of: .eea, on: Day(2026, 11, 22)).compactMap { law.membership(of: $0) }
    #expect(members.filter { $0.kind == .member }.count == 30)
    #expect(members.filter { $0.kind == .territoryIn }.count == 7)
    #expect(law.members(of: .eu, on: Day(2026, 11, 22)).compactMap { law.membership(of: $0) }.count == 27 + 7)
  }

  @Test func `territories follow their state, their own law, or a person's judgment`() {
    let day = Day(2026, 11, 22)
    #expect(law.isInEEA("AX", on: day) == .inside)
    #expect(law.isInEU("AX", on: Day(1994, 6, 1)) == .outside)
    #expect(law.isInEEA("GL", on: day) == .outside)
    #expect(law.isInEEA("NC", on: day) == .review)
    #expect(law.isInEEA("SJ", on: day) == .review)
    #expect(law.isInEEA("SJ", on: day, reading: .asNationalTerritory) == .inside)
    #expect(law.isInEU("SJ", on: day, reading: .asNationalTerritory) == .outside)
    #expect(law.isInEEA("NC", on: day, reading: .asNationalTerritory) == .review)
    #expect(law.isInEEA("IN", on: day) == .outside)
    #expect(law.isInEEA("EPO", on: day) == .outside)
    #expect(law.isInEU("NO", on: day) == .outside)
    #expect(law.isInEEA("HR", on: Day(2014, 4, 11)) == .outside)
    #expect(law.isInEEA("BG", on: Day(2007, 8, 1)) == .inside)
  }

  @Test func `the GDPR is law in Norway and its territories from 2018-07-20, and in the Union from 2018-05-25`() {
    #expect(law.gdprInForce(seat: "NO") == .inForce(Period(from: Day(2018, 7, 20))))
    #expect(law.gdprInForce(seat: "SJ") == .inForce(Period(from: Day(2018, 7, 20))))
    #expect(law.gdprInForce(seat: "SE") == .inForce(Period(from: Day(2018, 5, 25))))
    #expect(law.gdprInForce(seat: "RE") == .inForce(Period(from: Day(2018, 5, 25))))
    #expect(law.gdprInForce(seat: "GB") == .inForce(Period(from: Day(2018, 5, 25), until: Day(2020, 12, 31))))
    #expect(law.gdprInForce(seat: "NC") == .review)
    #expect(law.gdprInForce(seat: "US") == .outsideEEA)
    #expect(law.gdprInForce(seat: "FO") == .outsideEEA)
  }

  @Test func `places have names in both languages`() {
    #expect(law.placeName("NO", .nb) == "Norge")
    #expect(law.placeName("CH", .en) == "Switzerland")
    #expect(law.placeName("RU", .nb) == "Russland")
    #expect(law.placeName("EPO", .nb) == "Den europeiske patentorganisasjonen")
    #expect(law.placeName("XX", .en) == nil)
    for country in law.countries { #expect(!country.nameNB.contains(",") || country.code == "SH") }
  }

  @Test func `the authorities had other names before`() throws {
    let swedish = try #require(law.authority(of: "SE"))
    #expect(swedish.names(on: Day(2020, 12, 31)) == ["Datainspektionen"])
    #expect(swedish.names(on: Day(2021, 1, 1)).prefix(2) == ["Integritetsskyddsmyndigheten", "IMY"])
    #expect(law.authorities.filter(\.hasRegionalAuthorities).map(\.code) == ["DE", "ES"])
    #expect(law.authority(of: "NO")?.names(on: Day(2026, 1, 1)).contains("Datatilsynet") == true)
    #expect(law.authority(of: "GB") == nil)
  }
}
