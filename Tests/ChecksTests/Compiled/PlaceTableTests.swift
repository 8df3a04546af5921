import Cast
import Law
import NaiveEvaluator
import Registry
import Testing
import Vocabulary

@testable import Checks

@Suite struct `The table of places` {
  /// Groups, members, territories that follow a state, one under review, and others.
  private static let codes = [
    "EEA", "EU", "adequate", "NO", "SJ", "DE", "FI", "AX", "FR", "NC", "CH", "GB", "US", "EPO",
  ]
  private let law: LawEdition

  init() throws { law = try LawEdition.current() }

  /// Where the table says something else than the judge.
  private func differences(_ table: PlaceTable, _ judge: Places, named: [String], excluded: [String]) -> [String] {
    let limit = Limit()
    (limit.named, limit.excluded) = (named.compactMap(table.number(of:)), excluded.compactMap(table.number(of:)))
    return Self.codes.compactMap { code in
      guard let place = table.number(of: code) else { return code }
      let expected = judge.cover(code, named: Set(named), excluded: Set(excluded))
      let said = table.coverage(of: place, under: limit)
      return said == expected ? nil : "\(code) under \(named) without \(excluded): \(String(describing: said))"
    }
  }

  @Test(arguments: [Day(2026, 3, 1), Day(2020, 12, 31)])
  func `says how a place stands to a limit, as the judge does`(day: Day) throws {
    var office = Companies.known("office", seat: "US")
    (office.kind, office.organisation) = (.internationalOrganisation, "EPO")
    let register = Companies.hosted.changed { $0.parties.append(office) }
    let table = PlaceTable(try register.snapshot(), law: law, day: day)
    let judge = Places(law, on: day)
    for (place, code) in Self.codes.enumerated() {
      for named in [[code]] + Self.codes[..<place].map({ [$0, code] }) {
        for excluded in [[]] + Self.codes.map({ [$0] }) {
          #expect(differences(table, judge, named: named, excluded: excluded) == [])
        }
      }
    }
  }

  @Test(arguments: [-1, 0, 1])
  func `works out what the scope of an agreement covers, up to the last bit of a row`(rest: Int) throws {
    var register = Companies.mailed
    register.change("a1" as ID<Agreement>) { $0.scope[.storage].named = ["EEA", "US"] }
    register.change("a2" as ID<Agreement>) { ($0.scope[.access].named, $0.scope[.access].excluded) = (["NO"], ["SJ"]) }
    let day = Day(2026, 3, 1)
    let before = PlaceTable(try register.snapshot(), law: law, day: day).count
    for number in 0..<(64 + rest - before % 64) % 64 {
      var organisation = Companies.known(ID("office-\(number)"), seat: "US")
      (organisation.kind, organisation.organisation) = (.internationalOrganisation, "OFFICE-\(number)")
      register.parties.append(organisation)
    }
    let view = try DayView(try register.snapshot(), law, day)
    #expect((view.places.count - rest) % 64 == 0)
    for agreement in view.agreements {
      for dimension in [Dimension.storage, .access] {
        let limit = agreement.limits[Int(dimension.rawValue)]
        let rows = view.covered[Int(dimension.rawValue)]
        let wrong = (0..<view.places.count).filter { place in
          rows[limit.covered, place] != (view.places.coverage(of: place, under: limit) == nil)
        }
        #expect(wrong.map { view.places.codes[$0] } == [], "\(agreement.id) \(dimension)")
      }
    }
  }
}
