import Cast
import Checks
import Law
import Registry
import Testing
import Vocabulary

/// What the engine says of a register on a day; the naive evaluator must say the same.
func both(_ register: Register, on day: Day = Day(2026, 3, 1)) throws -> Said {
  #expect(try differences(register, on: day, under: .current()).isEmpty)
  return try Said(register, on: day)
}

extension Companies {
  /// The host sits abroad, and keeps the data where it sits.
  static func abroad(_ seat: String, _ change: (inout Register) -> Void = { _ in }) -> Register {
    var register = hosted
    register.change("host" as ID<Party>) { $0.seat = seat }
    register.change("f1" as ID<Flow>) {
      $0.storage = .some([PlaceUse(seat, by: .recipient)])
      $0.access = $0.storage
    }
    register.change("a1" as ID<Agreement>) {
      ($0.scope[.storage].named, $0.scope[.access].named) = (["EEA", seat], ["EEA", seat])
    }
    change(&register)
    return register
  }
}

extension Said {
  /// Why a basis does not hold, or that it does.
  func why(_ kind: BasisTried.Kind, _ rule: String = "R18 f1") -> BasisTried.Why? {
    for case .basis(_, let tried) in verdict(rule)?.details ?? [] where tried.kind == kind { return tried.why }
    return nil
  }
}
