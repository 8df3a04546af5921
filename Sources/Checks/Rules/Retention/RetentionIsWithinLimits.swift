import Registry
import Vocabulary
extension DayView {
  func retention(of flow: Declaration, underAgreement number: Int, details: Bool) -> [Finding] { [] }
}
extension ChainJudge {
  mutating func judgeRetention() {}
  mutating func waitForRetention(_ check: CheckName, _ cause: CauseNumber) {}
}
