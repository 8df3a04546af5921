import Registry
import Vocabulary

/// Whether data go back to a party above their source, along every chain that leads to a flow.
extension DayView {
  func leadsBack(to recipient: Number<Party>, _ row: FlowRow, _ source: Number<Party>) -> Bool {
    let controllers = activities[row.activity.index].controllers
    let isController = controllers.contains(recipient.raw) && !controllers.contains(source.raw)
    var known: [UInt32: Bool] = [:]
    return leadsBack(to: recipient, row, isController, &known)
  }

  /// - Parameter isController: whether the recipient stands at the top of every chain.
  private func leadsBack(
    to recipient: Number<Party>, _ below: FlowRow, _ isController: Bool, _ known: inout [UInt32: Bool]
  ) -> Bool {
    let upstream = upstream(of: below)
    if upstream.isEmpty { return isController }
    return upstream.allSatisfy { number in
      let above = register.flows[Int(number)]
      guard isValid(above, below: below) else { return false }
      if register.party(of: above.from) == recipient { return true }
      if let answer = known[number] { return answer }
      let answer = leadsBack(to: recipient, above, isController, &known)
      known[number] = answer
      return answer
    }
  }
}
