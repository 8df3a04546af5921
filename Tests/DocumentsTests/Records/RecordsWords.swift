import Checks
import Law
import Records
import Registry
import Vocabulary

@testable import Documents

/// The closed words of the records document, as the code knows them, by the name of their type in the schema.
enum RecordsWords {
  static let lists: [(type: String, words: [String])] = [
    ("Language", Language.allCases.map(\.rawValue)),
    ("Role", RecordRole.allCases.map(\.rawValue)),
    ("ResponsibleAs", ResponsibleAs.allCases.map(\.rawValue)),
    ("Letter", RecordLetter.allCases.map(\.rawValue)),
    ("Standing", ["stated", "none", "not-applicable", "not-stated"]),
    ("Unstated", Unstated.allCases.map(\.rawValue)),
    ("FlowPlace", FlowPlace.allCases.map(\.rawValue)),
    ("FlowState", [FlowState.live, .planned(Day(number: 0))].map(\.name)),
    ("Declarer", ["flow", "system"]),
    ("ActivityRole", ActivityRole.allCases.map(\.rawValue)),
    ("RecipientRole", RecipientRole.allCases.map(\.name)),
    ("PartyKind", PartyKind.allCases.map(\.rawValue)),
    ("Presence", [Presence.inside, .outside, .review].map(\.name)),
    ("Verdict", Answer.allCases.map(\.name)),
    ("Code", Code.allCases.map(\.rawValue)),
    ("CheckId", CheckName.allCases.map(\.rawValue)),
    ("BasisKind", BasisTried.Kind.everySort.map(\.name)),
    ("Why", BasisTried.Why.everySort.map(\.name)),
    ("Frequency", Frequency.allCases.map(\.rawValue)),
    ("Mark", [Marks.art9, .art10, .nationalID].map(\.name)),
    ("SourceKind", ["subject", "elsewhere", "both"]),
    ("CollectionKind", CollectionKind.allCases.map(\.rawValue)),
    ("AgreementKind", AgreementKind.allCases.map(\.rawValue)),
    ("AgreementSide", AgreementSide.allCases.map(\.rawValue)),
    ("EvidenceKind", EvidenceKind.allCases.map(\.rawValue)),
    ("Authorisation", Authorisation.allCases.map(\.rawValue)),
    ("ObjectionOutcome", Objection.Outcome.allCases.map(\.rawValue)),
    ("ToolKind", ToolKind.allCases.map(\.rawValue)),
    ("RulesKind", RulesKind.allCases.map(\.rawValue)),
    ("AssessmentOutcome", TransferAssessment.Outcome.allCases.map(\.rawValue)),
    ("ResourceKind", Resource.Kind.allCases.map(\.rawValue)),
    ("Confidence", Confidence.allCases.map(\.rawValue)),
  ]

  /// One gap of each sort.
  static let gaps: [RecordGap] = [
    .controller, .processor, .name("a"), .contact("a"), .officer("a"), .processing("a"), .purposes, .subjects,
    .categories, .recipients, .systemOperator("a"), .country("a"), .places("a"), .safeguards("a"), .erasure, .measures,
  ]
}
