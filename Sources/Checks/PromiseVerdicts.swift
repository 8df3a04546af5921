public import Law
public import Registry
public import Vocabulary

/// What the checks say of every promise of the notices that stand on a day, and of the notices themselves: also of what
/// is kept, and of what is not asked.
///
/// - Throws: `UnknownWord` where the register names a word that the law edition does not have.
public func verdictsOfNotices(
  of register: RegistrySnapshot, under law: LawEdition, on day: Day
) throws(UnknownWord) -> [Verdict] {
  let view = try DayView(register, law, day)
  let quick = QuickPass(view)
  var judgment = Judgment()
  var verdicts: [Verdict] = []
  for subject in view.otherSubjects {
    if case .activity = subject { continue }
    judgment.reset()
    view.judge(subject, quick, into: &judgment)
    let named = subject.named(in: view.register)
    judgment.show(all: true) { _, check, finding in verdicts.append(view.verdict(check, named, finding)) }
  }
  return verdicts
}
