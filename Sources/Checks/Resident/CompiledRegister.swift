public import Law
public import Registry
public import Vocabulary

/// A register made ready to be judged on a day, before a kept report takes it in: this follows the size of the register, and
/// nobody who reads that report has to wait for it.
public struct CompiledRegister {
  let view: DayView

  /// Makes a register ready.
  /// - Throws: `UnknownWord` where the register names a word that the law edition does not have.
  public init(_ register: RegistrySnapshot, under law: LawEdition, on day: Day) throws(UnknownWord) {
    view = try DayView(register, law, day)
  }
}

extension ResidentReport {
  /// Whether taking a change in has to compile the whole register anew, which may be done before.
  public func compilesAnew(for register: RegistrySnapshot, _ changes: ChangedObjects) -> Bool {
    let names = changes.put + changes.removed
    if names.contains(where: { $0.kind == .term }) { return false }
    return soleVersion(in: register, changes) == nil && view.moved(to: register, names) == nil
  }
}
