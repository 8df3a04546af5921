public import Checks
public import Registry
public import Vocabulary

/// What pages say of a record of processing activities.
public protocol PageSentences: Sendable {
  func heading(_ heading: PageHeading) -> String
  func label(_ label: FactLabel) -> String
  func column(_ label: ColumnLabel) -> String
  func key(of column: String) -> String
  func countryCode(of column: String) -> String

  // The head.
  func recordTitle() -> String
  func recordLead(_ role: RecordRole) -> String
  func documentTitle(_ party: String, _ day: Day) -> String
  func skipToContent() -> String
  func asks(_ letter: RecordLetter) -> String
  func letterName(_ letter: RecordLetter) -> String
  func holds(activities: Int, recipients: Int, parties: Int, agreements: Int) -> String
  func knownUntil(_ day: Day) -> String
  func reading() -> [String]
  func madeUp() -> String
  func holdsMadeUp() -> String
  func notInAnyRecord(_ count: Int) -> String
  func judgmentIsElsewhere() -> String

  // What is not stated, none, or gone.
  func additional() -> String
  func notStated() -> String
  func gap(_ gap: RecordGap, of name: String?) -> String
  func mend(_ gap: RecordGap, of name: String?) -> String
  func none(on day: Day, by person: String?) -> String
  func nothingTransferred() -> String
  func noRecipients() -> String
  func erased(on day: Day) -> String
  func erasedPerson(on day: Day) -> String
  func nobodyNamed() -> String
  func yes() -> String
  func no() -> String

  // Words for what a register chooses from a list.
  func word(_ role: RecordRole) -> String
  func word(_ role: ActivityRole) -> String
  func word(_ role: RecipientRole) -> String
  func word(_ kind: PartyKind) -> String
  func word(_ kind: AgreementKind) -> String
  func word(_ side: AgreementSide) -> String
  func word(_ authorisation: Authorisation) -> String
  func word(_ right: AuditRight) -> String
  func word(_ choice: EndChoice) -> String
  func word(_ frequency: Frequency) -> String
  func word(_ outcome: TransferAssessment.Outcome) -> String
  func dates(_ period: Period) -> String
  /// A language by its code, `nb`; the code itself where it is not one that the page has a name for.
  func language(_ code: String) -> String
}

/// What pages say of single facts.
public protocol FactSentences: Sendable {
  func email(_ address: String) -> String
  func phone(_ number: String) -> String
  func noOfficer(_ reason: String?) -> String
  func notified(on day: Day) -> String
  func controller(_ name: String, processing: String?) -> String
  func planned(_ name: String) -> String
  func plannedFrom(_ day: Day) -> String
  func kept(_ rule: RetentionRule, _ categories: [String]) -> [String]
  func comesFrom(_ source: DataSource) -> String
  func collected(_ what: [String], for purposes: [String], voluntary: Bool?, necessary: Bool?) -> [String]
  func practice(_ practice: Practice) -> String
  func assessment(_ assessment: ImpactAssessment) -> [String]
  func interest(_ interest: String) -> String
  func balanced(on day: Day) -> String
  func consent(_ consent: Consent) -> [String]
  func underLaw(_ law: String) -> String
  func needed(because need: String) -> String
  func noBasis(on day: Day, by person: String?) -> String
  func evidence(_ evidence: Evidence, party: String?, person: String?) -> String
  func signed(_ party: String, day: Day?, person: String?) -> String
  func terminated(_ termination: Termination) -> String
  func renews(byItself: Bool, withService: Bool) -> [String]
  func breach(_ notice: BreachNotice) -> String
  func within(_ duration: CalendarDuration) -> String
  func standardClauses(_ set: String, module: Int?) -> String
  func bindingRules(_ kind: RulesKind?, approved: Day?) -> String
  func assessed(_ assessment: TransferAssessment) -> String
  func dates(_ entry: SubProcessorEntry) -> [String]
  func told(before duration: CalendarDuration?) -> String
  func mayObject(within duration: CalendarDuration?) -> String
  func listsEveryLevel(_ lists: Bool) -> String
  func listing(_ decision: String, _ period: Period, checked: Day?) -> String
  func stored(_ places: String) -> String
  func seen(_ places: String) -> String
  func by(_ place: String, _ party: String) -> String
  func notOnFile() -> String
  func noneFound(_ question: String) -> String
  func noAgreementNeeded() -> String
  func actsFor(_ principals: [String]) -> String
  func safeguards(_ facts: DerogationFacts) -> [String]
  func furtherProcessors(_ further: FurtherProcessors) -> String
  func excluding(_ words: String) -> String
  func adding(_ words: String) -> String
  func takingOut(_ words: String) -> String
  func nothingNamed() -> String
  func noTransferBasis() -> String
  func inquiry(_ law: String) -> String
  func appointed() -> String
  func itsOwnPurposes(_ purposes: String) -> String
  func notAssessed() -> String
  func acceptedText() -> String
  func signedCopy() -> String
  func mainContract() -> String
}

/// What a picture of flows says.
public protocol PictureSentences: Sendable {
  func pictureTitle(_ of: String) -> String
  func pictureDescription(parties: Int, flows: Int, outside: Int, unplaced: Int) -> String
  func pictureCaption() -> String
  func pictureOrigin() -> String
  func pictureHop(_ hop: Int) -> String
  func pictureUnknownHop() -> String
  func pictureInside() -> String
  func pictureOutside() -> String
  func pictureNowhere() -> String
  func pictureGroup(_ count: Int) -> String
  func pictureFlows(_ count: Int) -> String
  func pictureIsGrouped(_ parties: Int) -> String
  func startsLater() -> String
}
