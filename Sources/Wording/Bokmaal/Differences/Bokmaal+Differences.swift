import Checks
import Registry
import Vocabulary

extension Bokmaal {
  func differencesTitle(_ register: String, before: String) -> String {
    register == before ? "\(register): hva som er endret" : "\(register): hva som er endret siden \(before)"
  }
  func nothingDiffers() -> String { "Ingenting er ulikt: begge sier det samme." }
  func differenceCounts(added: Int, changed: Int, removed: Int) -> String {
    "I alt: \(added) lagt til, \(changed) endret, \(removed) fjernet."
  }

  func word(_ kind: ObjectKind) -> String {
    switch kind {
    case .registry: "Selve registeret"
    case .term: "Eget begrep"
    case .party: "Part"
    case .system: "System"
    case .activity: "Behandlingsaktivitet"
    case .agreement: "Avtale"
    case .flow: "Dataflyt"
    case .notice: "Personvernerklæring"
    case .announcement: "Varsel"
    case .acceptance: "Akseptert funn"
    }
  }

  func object(_ kind: ObjectKind, id: String, title: String?) -> String {
    if kind == .registry { return word(kind) + (title.map { " (\($0))" } ?? "") }
    return "\(word(kind)) «\(id)»" + (title.map { " (\($0))" } ?? "")
  }

  func isNew() -> String { "lagt til" }
  func isGone() -> String { "fjernet" }
  func isChanged() -> String { "endret" }
  func notSaid() -> String { "ikke oppgitt" }
  func now(_ value: String, before: String) -> String { "\(value), før \(before)" }
  func noLonger(_ value: String) -> String { "ikke lenger oppgitt, før \(value)" }

  func members(added: String?, removed: String?) -> String {
    [added.map { "nå også \($0)" }, removed.map { "ikke lenger \($0)" }].compactMap { $0 }.joined(separator: "; ")
  }

  func onlyBlanksDiffer() -> String { "samme ord; bare mellomrom, eller måten tegn er skrevet på, er ulike" }

  func name(of language: Language) -> String {
    switch language {
    case .en: "engelsk"
    case .nb: "norsk"
    }
  }

  func comesFrom(subject: Bool, elsewhere: Bool) -> String {
    switch (subject, elsewhere) {
    case (true, true): "de registrerte selv og andre steder"
    case (true, false): "de registrerte selv"
    case (false, _): "andre steder"
    }
  }

  func word(_ outcome: Objection.Outcome) -> String {
    switch outcome {
    case .open: "ikke avgjort"
    case .upheld: "tatt til følge"
    case .settled: "løst"
    }
  }

  func word(_ kind: RulesKind) -> String {
    switch kind {
    case .controller: "konsernets egne opplysninger"
    case .processor: "opplysninger som konsernet behandler for andre"
    }
  }

  func recipientsOwn() -> String { "mottakerens egne" }
  func article(_ number: String) -> String { "artikkel \(number)" }
  func hours(_ number: Int) -> String { count(number, "time", "timer") }
}

extension Bokmaal {
  func verdictsHeading(_ day: Day) -> String { "HVA DET GJØR MED VURDERINGENE FOR \(date(day).uppercased())" }

  func standing(_ subjects: String, before: AnswerCounts, after: AnswerCounts) -> String {
    let parts = [
      (before.violates, after.violates, "ikke i samsvar"),
      (before.unknown, after.unknown, after.unknown == 1 ? "uavklart" : "uavklarte"),
      (before.complies, after.complies, "i samsvar"),
      (before.notApplicable, after.notApplicable, after.notApplicable == 1 ? "ikke vurdert" : "ikke vurderte"),
    ]
    return "\(subjects): "
      + parts.map { "\($0.1) \($0.2)\($0.0 == $0.1 ? "" : " (før \($0.0))")" }.joined(separator: ", ")
      + "."
  }

  func flowsInUse() -> String { "Dataflyter i bruk" }
  func otherSubjects() -> String { "Behandlingsaktiviteter, løfter og personvernerklæringer" }
  func noFindingChanges() -> String { "Ingen funn kommer til, faller bort eller endres." }

  func heading(_ what: FindingChange.Kind, _ count: Int) -> String {
    switch what {
    case .came: "NYE FUNN (\(count))"
    case .changed: "ENDREDE FUNN (\(count))"
    case .went: "FUNN SOM ER BORTE (\(count))"
    }
  }

  func finding(_ check: String, _ code: String, _ subjects: String) -> String { "\(check) (\(code)): \(subjects)" }
  func was(_ sentence: String) -> String { "Før: \(sentence)" }
  func detailsNow(_ details: String, before: String) -> String { "Detaljer: \(details). Før: \(before)." }
  func waitsNow(_ check: String) -> String { "Ikke avklart: det venter nå på «\(check)»." }
  func subjectIsGone(_ count: Int) -> String {
    count == 1 ? "Den er ikke lenger i registeret." : "Disse er ikke lenger i registeret."
  }
}

extension Bokmaal {
  func conflictsTitle(_ number: Int) -> String {
    "\(count(number, "konflikt", "konflikter")): de to endringene kan ikke gjøres begge to; ingenting er registrert"
  }

  func bothChanged(_ field: String, base: String?, theirs: String?, ours: String?) -> String {
    "\(field): endret av begge. Før: \(base ?? notSaid()). Andres: \(theirs ?? notSaid()). Ditt: \(ours ?? notSaid())."
  }

  func removedAndChanged(by side: MergeSide) -> String {
    switch side {
    case .theirs: "fjernet av andre og endret av deg"
    case .ours: "fjernet av deg og endret av andre"
    }
  }

  func refused(_ message: String, _ help: String) -> String {
    "sammen er endringene ikke et register: \(message) (\(help))"
  }

  func conflictRemedy() -> String {
    "Bestem hva som skal stå, med utgangspunkt i det andre har registrert, og prøv igjen."
  }
}
