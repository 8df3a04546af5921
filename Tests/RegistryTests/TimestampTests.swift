import Registry
import Testing
import Vocabulary

@Suite struct `A moment` {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"), (1_795_339_862_123, "2026-11-22T09:31:02.123Z"),
    (951_782_399_999, "2000-02-28T23:59:59.999Z"),
  ])
  func `is written and read again`(milliseconds: Int64, text: String) {
    let moment = Timestamp(milliseconds: milliseconds)
    #expect(moment.description == text)
    #expect(Timestamp(text) == moment)
    #expect(moment.day.description == text.prefix(10) && moment.time == text.dropFirst(11).prefix(8))
  }

  @Test(arguments: [
    "", "2026-11-22", "2026-11-22T24:00:00.000Z", "2026-11-22T09:60:02.123Z", "2026-02-30T09:31:02.123Z",
    "2026-11-22 09:31:02.123Z", "2026-11-22T09:31:02.123+", "2026-11-22T09:31:02,123Z", "2026-11-22T+9:31:02.123Z",
  ])
  func `is not read from anything else`(text: String) { #expect(Timestamp(text) == nil) }
}
