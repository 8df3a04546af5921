import Law
import Vocabulary

/// A row of law as people read it: what it is called, when it holds, and what else it says.
struct ListedRow {
  var id: String
  var name: String
  var period: Period?
  var facts: [(LawLabel, String?)] = []
  var source: Source
  var note: String?

  /// A row of any table.
  init(_ row: any LawRow, _ language: Language) {
    self =
      switch row {
      case let row as AdequacyDecision: Self(row, language)
      case let row as Membership: Self(row, language)
      case let row as Country: Self(row.id, row.name(language), row.source, row.note)
      case let row as InternationalOrganisation: Self(row.id, row.name(language), row.source, row.note)
      case let row as Authority: Self(row, language)
      case let row as StandardSet: Self(row, language)
      case let row as StandardModule: Self(row, language)
      case let row as Clause: Self(row, language)
      case let row as ClauseSet: Self(row, language)
      case let row as LegalBasis: Self(row, language)
      case let row as NationalLaw: Self(row, language)
      case let row as FieldTerm: Self(row.id, row.en + " = " + row.nb, row.source, nil)
      default: Self(row.id, row.id, row.source, nil)
      }
  }

  init(_ id: String, _ name: String, _ source: Source, _ note: String?) {
    (self.id, self.name, self.source, self.note) = (id, name, source, note)
  }
}
