import Law
import Vocabulary

extension ListedRow {
  init(_ row: AdequacyDecision, _ language: Language) {
    self.init(row.id, row.name(language), row.source, row.note)
    period = row.period
    let sentences = language.sentences
    facts = [
      (.covers, sentences.lawText(row.scope)), (.leavesOut, row.excluded.map { sentences.lawText($0) }),
      (.decision, sentences.citation(row.decision)), (.endReason, row.endReason.map { sentences.ending($0) }),
    ]
  }

  init(_ row: Membership, _ language: Language) {
    self.init(row.id, "", row.source, row.note)
    facts = [
      (.partOf, row.partOf ?? row.nationalOf), (.inEEA, days(row.eea, language)), (.inEU, days(row.eu, language)),
      (.gdpr, days(row.gdpr, language)),
    ]
  }

  init(_ row: Authority, _ language: Language) {
    let names =
      switch language {
      case .en: [row.nameEN] + row.namesOwn
      case .nb: row.namesOwn
      }
    var distinct: [String] = []
    for name in names where !distinct.contains(name) { distinct.append(name) }
    self.init(row.id, distinct.joined(separator: " / "), row.source, row.note)
    let formerly = row.renamedOn.map { "\(row.formerNames.joined(separator: " / ")) (\($0))" }
    facts = [(.site, row.site), (.formerly, formerly)]
  }

  init(_ row: StandardSet, _ language: Language) {
    self.init(row.id, row.name(language), row.source, row.note)
    facts = [
      (.decision, language.sentences.citation(row.decision)), (.concluded, days(row.concluded, language)),
      (.validUntil, row.validUntil?.description),
    ]
  }

  init(_ row: StandardModule, _ language: Language) {
    self.init(row.id, "", row.source, row.note)
    facts = [
      (.exporter, role(row.exporter, language)), (.importer, role(row.importer, language)),
      (.annexes, row.annexes.joined(separator: ", ")),
    ]
  }

  init(_ row: Clause, _ language: Language) {
    self.init(row.id, row.label(language), row.source, row.note)
    period = row.period
    facts = [(.provision, language.sentences.provision(row.provision))]
  }

  init(_ row: ClauseSet, _ language: Language) {
    self.init(row.id, "", row.source, row.note)
    period = row.period
    facts = [(.clauses, row.clauses.joined(separator: ", "))]
  }

  init(_ row: LegalBasis, _ language: Language) {
    self.init(row.id, row.label(language), row.source, row.note)
    period = row.period
    facts = [(.provision, language.sentences.provision(row.provision))]
  }

  init(_ row: NationalLaw, _ language: Language) {
    self.init(row.id, row.name(language), row.source, row.note)
    period = row.period
    facts = [(.partOf, row.place), (.provision, row.provision)]
  }

  private func days(_ period: Period?, _ language: Language) -> String? {
    period.map { language.sentences.period($0) }
  }

  private func role(_ role: StandardModule.Role, _ language: Language) -> String { language.sentences.role(role) }
}
