public import Checks
public import Law
public import Vocabulary

/// The catalogue of checks for people, at 80 columns.
public struct CatalogueText: Sendable {
  private let sentences: any Sentences
  private let language: Language
  private let law: LawEdition

  /// The catalogue in a language.
  public init(in language: Language, under law: LawEdition) {
    sentences = language.sentences
    self.language = language
    self.law = law
  }

  /// All checks, an entry each: rule, what it is called, id and provision.
  public var list: [TextLine] {
    var writer = TextWriter()
    writer.write(sentences.catalogueTitle(CheckName.allCases.count), .title)
    writer.space()
    for check in CheckName.allCases {
      writer.write(sentences.name(check), .heading, first: check.rule.padded(to: 5))
      writer.write("\(check.rawValue), \(sentences.provision(check.provision))", first: "     ")
    }
    return writer.lines
  }

  /// One check: its law, what it asks, when it fails, since when it is law, and all that it may say.
  public func explanation(of check: CheckName) -> [TextLine] {
    var writer = TextWriter()
    writer.write("\(check.rule) \(check.rawValue): \(sentences.name(check))", .title)
    writer.space()
    field(.asks, sentences.question(check), &writer)
    field(.fails, sentences.failure(check), &writer)
    field(.law, sentences.provision(check.provision), &writer)
    let national = nationalLaw(of: check)
    if !national.isEmpty { field(.nationalLaw, national, &writer) }
    field(.severity, weight(of: check), &writer)
    field(.inForce, inForce, &writer)
    writer.space()
    writer.write("\(sentences.exampleLabel()): \(sentences.example(check))")
    writer.space()
    writer.write(sentences.label(.answers), .heading)
    for outcome in check.outcomes { write(outcome, of: check, &writer) }
    return writer.lines
  }

  private func field(_ label: ExplanationLabel, _ text: String, _ writer: inout TextWriter) {
    let short: [ExplanationLabel] = [.law, .severity, .inForce, .asks, .fails, .nationalLaw]
    let width = (short.map { sentences.label($0).count }.max() ?? 0) + 2
    writer.write(text, first: sentences.label(label).padded(to: width))
  }

  /// What the findings of a check weigh, and on what that depends where it does.
  private func weight(of check: CheckName) -> String {
    sentences.weight(check) ?? sentences.weights(weights(of: check).map { sentences.word($0) })
  }

  /// What the findings of a check weigh by their codes. Whether the GDPR applies is asked before each check.
  private func weights(of check: CheckName) -> [Severity] {
    let findings = check.outcomes.filter { $0.answer == .violates || $0.answer == .unknown }
    return Set(findings.filter { $0.code != .territoryUndeclared }.map(\.severity)).sorted(by: >)
  }

  private func write(_ outcome: Outcome, of check: CheckName, _ writer: inout TextWriter) {
    let saying = sentences.saying(outcome.code, scene(of: outcome, check))
    let isFinding = outcome.answer == .violates || outcome.answer == .unknown
    let weighs = isFinding && sentences.weight(check) == nil && weights(of: check).count > 1
    let weight = weighs ? " (\(sentences.word(outcome.severity)))" : ""
    writer.write(
      "\(sentences.word(outcome.answer).withCapital)\(weight): \(saying.sentence.withCapital)", outcome.answer.style,
      first: "  - ")
    if let remedy = saying.remedy { writer.write("\(sentences.label(.remedy)): \(remedy)", first: "    ") }
  }

  /// What an answer is about where no register is at hand: everything is called by its sort.
  private func scene(of outcome: Outcome, _ check: CheckName) -> Scene {
    var scene = Scene()
    scene.kind = outcome.cause
    scene.cause = sentences.thing(outcome.cause)
    (scene.sender, scene.recipient) = (sentences.theSender(), sentences.theRecipient())
    (scene.principal, scene.processor) = (sentences.thePrincipal(), sentences.theProcessor())
    (scene.agreement, scene.controller) = (sentences.thing(.agreement), sentences.theController())
    scene.checks = [check]
    switch check {
    case .controllersAreArranged:
      // Nobody processes on anybody's behalf here.
      (scene.principal, scene.processor) = (sentences.theController(), sentences.theOtherController())
      if outcome.cause == .agreement { (scene.cause, scene.isNamed) = (sentences.theArrangement(), true) }
    case .officerAndRepresentativeAreNamed where outcome.cause == .party: scene.cause = sentences.theController()
    default: break
    }
    // Whose seat decides whether the GDPR applies is the controller's, whoever receives the data.
    if outcome.code == .territoryUndeclared { scene.cause = sentences.theController() }
    return scene
  }

  /// The countries' own law that a check asks after, each with its place and its days.
  private func nationalLaw(of check: CheckName) -> String {
    let topics: [NationalLaw.Topic] =
      switch check {
      case .specialCategoriesHaveACondition: [.nationalID, .criminalOffences]
      case .equipmentIsUsedWithConsent: [.terminalEquipment]
      default: []
      }
    let rows = law.nationalLaw.filter { topics.contains($0.topic) }
    return rows.map { row in
      let place = PlaceName(row.place, law.placeName(row.place, language) ?? row.place)
      return sentences.nationalLaw(row.name(language), in: place, row.period)
    }.joined(separator: "; ")
  }

  /// Since when the GDPR is law: in most of the EEA, and where it came later.
  private var inForce: String {
    let members = law.memberships.filter { $0.kind == .member }
    let starts = Dictionary(grouping: members) { $0.gdpr?.from }
    let days = starts.keys.compactMap { $0 }.sorted()
    guard let first = days.first else { return "" }
    let later = days.dropFirst().map { day in
      (day: day, countries: (starts[day] ?? []).map { PlaceName($0.code, law.placeName($0.code, language) ?? $0.code) })
    }
    return sentences.inForce(first, later: later)
  }
}
