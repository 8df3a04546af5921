import Testing
import Vocabulary

@Suite struct `A day` {
  @Test func `exists only where the calendar has it`() {
    #expect(Day("2024-02-29")?.description == "2024-02-29")
    for text in ["2023-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-4-01", "20260401", "1900-02-29", ""] {
      #expect(Day(text) == nil, "\(text)")
    }
  }

  @Test func `is written as it was read, for four centuries`() {
    for number in stride(from: Int32(-80_000), to: 80_000, by: 1) {
      let day = Day(number: number)
      #expect(Day(day.description) == day)
    }
  }

  @Test func `goes by months first, clamped to the month's last day`() {
    #expect(Day(2024, 1, 31).adding(CalendarDuration(months: 1)) == Day(2024, 2, 29))
    #expect(Day(2023, 1, 31).adding(CalendarDuration(months: 1, days: 1)) == Day(2023, 3, 1))
    #expect(Day(2023, 12, 1).adding(CalendarDuration(months: 12)) == Day(2024, 12, 1))
  }
}

@Suite struct `A duration` {
  @Test(arguments: [("P1Y", 12, 0), ("P2W", 0, 14), ("P1Y2M3D", 14, 3), ("P30D", 0, 30)])
  func `is months and days`(text: String, months: Int, days: Int) {
    #expect(CalendarDuration(text) == CalendarDuration(months: months, days: days))
  }

  @Test(arguments: ["", "P", "1Y", "P1", "PT1H", "P1D1M", "P-1D", "P99999D", "p1Y"])
  func `is refused when it is not one`(text: String) { #expect(CalendarDuration(text) == nil) }

  @Test func `is compared at four days, and may depend on the month`() {
    let month = CalendarDuration(months: 1)
    #expect(month.compared(to: CalendarDuration(days: 31)) == .within)
    #expect(month.compared(to: CalendarDuration(days: 27)) == .beyond)
    #expect(month.compared(to: CalendarDuration(days: 30)) == .depends)
    #expect(CalendarDuration(months: 12).compared(to: CalendarDuration(months: 12)) == .within)
  }
}
