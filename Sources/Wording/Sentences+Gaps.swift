import Checks
import Vocabulary

/// What is wrong with just one of several things that an answer is about, and what is missing where.
protocol GapSentences {
  /// Things with what is wrong with just them.
  func gap(_ code: Code, _ things: String) -> String
  func missingMeasures(_ measures: String, in activity: String) -> String
  func announced(_ notice: String, from first: Day, _ told: Day) -> String
  /// Words that a promise does not plainly cover, where they come from.
  func found(_ words: String, in activity: String) -> String
  func brought(by flows: String, to places: String) -> String
}
