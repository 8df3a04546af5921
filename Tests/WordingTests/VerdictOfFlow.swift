import Checks
import Registry
import Vocabulary

extension Verdict {
  /// A verdict of a flow.
  init(
    _ check: CheckName, _ flow: ID<Flow>, _ answer: Answer, _ code: Code, severity: Severity = .error,
    details: [Detail] = [], cause: Cause? = nil, waitsFor: CheckName? = nil, chain: [ID<Flow>] = []
  ) {
    self.init(
      check, .flow(flow), answer, code, severity: severity, details: details, cause: cause, waitsFor: waitsFor,
      chain: chain)
  }
}
