public import Checks
public import Registry
public import Vocabulary

/// A promise of a privacy notice, in words.
public struct ToldPromise: Sendable {
  /// What is promised, as it stands after `that`.
  public let promised: String
  /// Where it stands in the notice.
  public let place: String?
  /// What it names, by what people call the field.
  public let named: [(label: String, words: [String])]
}

extension Narrator {
  /// A promise with all that it names.
  public func told(_ promise: Promise) -> ToldPromise {
    let term = { (words: [String], taxonomy: Taxonomy) in words.map { self.term($0, taxonomy) } }
    let fields: [(FieldName, [String])] = [
      (.categories, term(promise.categories, .categories)), (.subjects, term(promise.subjects, .subjects)),
      (.purposes, term(promise.purposes, .purposes)), (.measures, term(promise.measures, .measures)),
      (.places, promise.places.map { place($0) }), (.recipient, promise.recipients.map { name($0) }),
      (.through, [promise.through.map { name($0) }].compactMap { $0 }),
      (.name, [promise.name?.cleaned].compactMap { $0 }),
      (.event, [promise.event.map { sentences.event($0) }].compactMap { $0 }),
      (.atMost, [promise.atMost.map { sentences.duration($0) }].compactMap { $0 }),
      (.rights, promise.rights.map { sentences.article($0) }),
      (.channel, [promise.channel?.cleaned].compactMap { $0 }),
      (
        .exhaustive,
        [promise.exhaustive.map { ($0 ? sentences.yes() : sentences.no()).withSmallLetter }].compactMap { $0 }
      ),
    ]
    return ToldPromise(
      promised: sentences.promised(promise.kind), place: promise.place?.cleaned.withCapital,
      named: fields.filter { !$0.1.isEmpty }.map { (sentences.label($0.0, in: .promise).withCapital, $0.1) })
  }

  /// What a verdict says of a promise or a notice that has just been named: a finding, or that all is well.
  public func told(_ verdict: Verdict, on day: Day) -> ToldFinding {
    var narrator = self
    narrator.named = Cause(verdict.subject)
    let saying = narrator.saying(verdict, on: day)
    return ToldFinding(
      answer: verdict.answer, severity: verdict.severity, code: verdict.code, check: verdict.check,
      sentence: saying.sentence, provision: provisions(verdict.code, of: [verdict.check]),
      details: narrator.details(of: verdict), listed: verdict.details, remedy: saying.remedy ?? "", notes: [],
      subjects: [verdict.subject],
      affects: "", waiting: 0, accepted: (0, 0))
  }
}
