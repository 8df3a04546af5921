import Checks
import Registry
import Vocabulary

extension English {
  func differencesTitle(_ register: String, before: String) -> String {
    register == before ? "\(register): what has changed" : "\(register): what has changed since \(before)"
  }
  func nothingDiffers() -> String { "Nothing differs: both say the same." }
  func differenceCounts(added: Int, changed: Int, removed: Int) -> String {
    "In all: \(added) new, \(changed) changed, \(removed) removed."
  }

  func word(_ kind: ObjectKind) -> String {
    switch kind {
    case .registry: "The register itself"
    case .term: "Own word"
    case .party: "Party"
    case .system: "System"
    case .activity: "Activity"
    case .agreement: "Agreement"
    case .flow: "Flow"
    case .notice: "Privacy notice"
    case .announcement: "Announcement"
    case .acceptance: "Accepted finding"
    }
  }

  func object(_ kind: ObjectKind, id: String, title: String?) -> String {
    if kind == .registry { return word(kind) + (title.map { " (\($0))" } ?? "") }
    return "\(word(kind)) “\(id)”" + (title.map { " (\($0))" } ?? "")
  }

  func isNew() -> String { "new" }
  func isGone() -> String { "removed" }
  func isChanged() -> String { "changed" }
  func notSaid() -> String { "not said" }
  func now(_ value: String, before: String) -> String { "\(value), before \(before)" }
  func noLonger(_ value: String) -> String { "no longer said, before \(value)" }

  func members(added: String?, removed: String?) -> String {
    [added.map { "now also \($0)" }, removed.map { "no longer \($0)" }].compactMap { $0 }.joined(separator: "; ")
  }

  func onlyBlanksDiffer() -> String { "the same words; only blanks, or how characters are written, differ" }

  func name(of language: Language) -> String {
    switch language {
    case .en: "English"
    case .nb: "Norwegian"
    }
  }

  func comesFrom(subject: Bool, elsewhere: Bool) -> String {
    switch (subject, elsewhere) {
    case (true, true): "the people themselves and elsewhere"
    case (true, false): "the people themselves"
    case (false, _): "elsewhere"
    }
  }

  func word(_ outcome: Objection.Outcome) -> String {
    switch outcome {
    case .open: "not decided"
    case .upheld: "upheld"
    case .settled: "settled"
    }
  }

  func word(_ kind: RulesKind) -> String {
    switch kind {
    case .controller: "the group's own data"
    case .processor: "data that the group processes for others"
    }
  }

  func recipientsOwn() -> String { "the recipient's own" }
  func article(_ number: String) -> String { "Art. \(number)" }
  func hours(_ number: Int) -> String { count(number, "hour", "hours") }
}

extension English {
  func verdictsHeading(_ day: Day) -> String { "WHAT IT DOES TO THE VERDICTS OF \(date(day).uppercased())" }

  func standing(_ subjects: String, before: AnswerCounts, after: AnswerCounts) -> String {
    let parts = [
      (before.violates, after.violates, "violating"), (before.unknown, after.unknown, "to be clarified"),
      (before.complies, after.complies, "complying"), (before.notApplicable, after.notApplicable, "not judged"),
    ]
    return "\(subjects): "
      + parts.map { "\($0.1) \($0.2)\($0.0 == $0.1 ? "" : " (before \($0.0))")" }.joined(separator: ", ")
      + "."
  }

  func flowsInUse() -> String { "Flows in use" }
  func otherSubjects() -> String { "Activities, promises and privacy notices" }
  func noFindingChanges() -> String { "No finding comes, goes or changes." }

  func heading(_ what: FindingChange.Kind, _ count: Int) -> String {
    switch what {
    case .came: "NEW FINDINGS (\(count))"
    case .changed: "CHANGED FINDINGS (\(count))"
    case .went: "FINDINGS THAT ARE GONE (\(count))"
    }
  }

  func finding(_ check: String, _ code: String, _ subjects: String) -> String { "\(check) (\(code)): \(subjects)" }
  func was(_ sentence: String) -> String { "Before: \(sentence)" }
  func detailsNow(_ details: String, before: String) -> String { "Details: \(details). Before: \(before)." }
  func waitsNow(_ check: String) -> String { "Not settled: it now waits for “\(check)”." }
  func subjectIsGone(_ count: Int) -> String {
    count == 1 ? "It is no longer in the register." : "These are no longer in the register."
  }
}

extension English {
  func conflictsTitle(_ number: Int) -> String {
    "\(count(number, "conflict", "conflicts")): the two changes cannot both be made; nothing was recorded"
  }

  func bothChanged(_ field: String, base: String?, theirs: String?, ours: String?) -> String {
    "\(field): changed by both. Before: \(base ?? notSaid()). Theirs: \(theirs ?? notSaid()). Yours: \(ours ?? notSaid())."
  }

  func removedAndChanged(by side: MergeSide) -> String {
    switch side {
    case .theirs: "removed by others, and changed by you"
    case .ours: "removed by you, and changed by others"
    }
  }

  func refused(_ message: String, _ help: String) -> String {
    "together the changes are not a register: \(message) (\(help))"
  }

  func conflictRemedy() -> String { "Decide what each should say, on top of what others have recorded, and try again." }
}
