public import Law
public import Registry
public import Vocabulary

/// One thing that an answer lists: what is missing, what was tried, which row of law it rests on.
public enum Detail: Hashable, Sendable {
  /// A term that a limit does not plainly cover, and how it stands to it.
  case term(Dimension, String, Coverage, under: Holder)
  /// What the flow does not declare.
  case undeclared(Dimension)
  /// What a limit does not state.
  case unstated(Dimension, under: Holder)
  /// An amendment that states a dimension differently from another of the same day.
  case conflict(Dimension, ID<Agreement>)
  /// The two between whom an agreement is missing: principal and processor.
  case pair(ID<Party>, ID<Party>)
  /// An agreement and its last day.
  case ended(ID<Agreement>, Day)
  /// An agreement and its first day.
  case starts(ID<Agreement>, Day)
  /// A party whose signature, with its day, is not shown.
  case unsigned(ID<Party>, ID<Agreement>)
  /// An agreement or amendment without the copy's hash.
  case noHash(ID<Agreement>)
  /// An agreement or amendment that is declared not concluded, or bound later.
  case notBound(ID<Agreement>)
  /// A clause, and whether it is declared absent rather than not recorded.
  case clause(String, ID<Agreement>, absent: Bool)
  /// A purpose that the recipient sets itself.
  case ownPurpose(String)
  /// A system whose operator nobody named.
  case system(ID<System>)
  /// A party that nobody named, or that a question is about.
  case party(ID<Party>)
  /// A party without an address.
  case noAddress(ID<Party>)
  /// A party without a contact person.
  case noContact(ID<Party>)
  /// A listed sub-processor without a flow, under an agreement.
  case entry(ID<Party>, ID<Agreement>)
  /// The day of a confirmation.
  case asOf(Day)
  /// A place whose operator is not declared.
  case place(Dimension, String)
  /// A place in a third country that another hop, or nobody abroad, answers for.
  case placeElsewhere(Dimension, String)
  /// A place in a third country, other than its seat, where the recipient holds or sees data and that no basis covers.
  case placeUncovered(String)
  /// A basis for a transfer that was tried for a place.
  indirect case basis(place: String, BasisTried)
  /// A row of law that the answer rests on and that was written from memory.
  case law(LawReference)
  /// A sub-processor under the agreement that must authorise it.
  case subProcessor(ID<Party>, under: ID<Agreement>)
  /// The days for which a sub-processor may be used.
  case usable(ID<Party>, under: ID<Agreement>, Period)
  /// The first day on which a sub-processor may be used without waiting for an objection.
  case freeFrom(ID<Party>, under: ID<Agreement>, Day)
  /// The day on which the controller objected to a sub-processor.
  case objection(ID<Party>, under: ID<Agreement>, Day)
  /// When a sub-processor was notified, since when it is used, and the notice that was agreed.
  case notice(ID<Party>, notified: Day, from: Day?, agreed: CalendarDuration)
  /// A measure that the agreement above demands and that an agreement does not show.
  case measure(String, ID<Agreement>)
  /// How soon an agreement has a breach told, in hours; `nil` for «without undue delay».
  case breachHours(ID<Agreement>, Int?)
  /// The right to audit in an agreement.
  case audit(ID<Agreement>, AuditRight)
  /// The last day of an agreement; `nil` where it renews until somebody gives notice.
  case lastDay(ID<Agreement>, Day?)
  /// A flow above, whose transfer is found wanting.
  case hop(ID<Flow>)
  /// What disagrees with a promise.
  case breaks(Holder)
  /// What does not declare what the answer needs.
  case silent(Holder)
  /// A recipient, by a flow.
  case recipient(ID<Party>, ID<Flow>)
  /// A recipient of a declared inquiry that is no public authority, or of whom that is not declared.
  case inquirer(ID<Party>, ID<Flow>, undeclared: Bool)
  /// A category of data of which a flow does not say how long it is kept.
  case retentionUnsaid(String)
  /// How long data are kept, from which event (empty where undeclared), beside the limit that was compared, and whose
  /// rule it is where the answer is not about just that.
  indirect case retention(
    CalendarDuration, event: String, limit: CalendarDuration?, under: Holder, of: Holder? = nil)
  /// A purpose of an activity, or of one of its flows.
  case purpose(String, ID<Flow>?)
  /// A kind of data subject that acts for an organisation.
  case actsForOrganisation(String)
  /// A category that carries a mark.
  case marked(String, Marks)
  /// The name that a notice gives an authority, whose it is, and whether it is a former one.
  case authority(String, of: String?, former: Bool)
  /// The name and the country of the authority that a notice should name.
  case missingAuthority(String, of: String)
  /// A collection point of an activity, with what people call it.
  case point(ID<Activity>, CollectionKind, String?)
  /// A measure that a promise names and an activity does not have.
  case measureMissing(String, ID<Activity>)
  /// A notice, its first day, and the day on which it was announced.
  case announced(ID<Notice>, from: Day, told: Day)
  /// A term that a promise does not plainly cover, and the activity that it comes from.
  case found(Dimension, String, in: ID<Activity>)
  /// An agreement that is in question.
  case agreement(ID<Agreement>)
  /// A place to which a flow above takes data without a basis that is known.
  case hopPlace(ID<Flow>, String)
  /// What an entry of the record leaves out of a letter of Art. 30.
  case leftOut(RecordLetter, RecordGap)
  /// The day on which an activity was to be looked through again at the latest.
  case due(Day)
  /// A processor, and the day on which its guarantees were last assessed.
  case assessed(ID<Party>, Day)
  /// A thing with what is wrong with just that, where an answer is about several.
  indirect case gap(Code, Detail)
}

/// How a term stands to a limit that does not plainly cover it.
public enum Coverage: UInt8, CaseIterable, Hashable, Sendable, BitwiseCopyable {
  /// It or a term above it is excluded.
  case excluded
  /// The limit names neither it nor anything above or below it.
  case outside
  /// Something above it is named, but not a term that carries its marks.
  case notNamed
  /// Only a root, or the name of a marked group, is named.
  case notSpecific
  /// Only some of what lies below it is named, or some of that is excluded.
  case unclear
}

/// What sets a limit, or what a sentence is tested against.
public enum Holder: Hashable, Sendable {
  /// An agreement.
  case agreement(ID<Agreement>)
  /// A flow.
  case flow(ID<Flow>)
  /// An activity.
  case activity(ID<Activity>)
  /// A promise of a notice.
  case promise(ID<Notice>, ID<Promise>)
}

/// A basis for a transfer that was tried, what came of it, and why.
public struct BasisTried: Hashable, Sendable {
  /// Which basis.
  public var kind: Kind
  /// Complies, unknown or violates.
  public var outcome: Answer
  /// Why.
  public var why: Why

  /// The sorts of bases.
  public enum Kind: Hashable, Sendable {
    /// An adequacy decision, by its id.
    case decision(String)
    /// Standard contractual clauses, by their set, in an agreement; no agreement where none was found.
    case standardClauses(set: String, ID<Agreement>?)
    /// Binding corporate rules in an agreement.
    case bindingCorporateRules(ID<Agreement>)
    /// Another safeguard of Art. 46 in an agreement, by its legal basis.
    case other(String, ID<Agreement>)
    /// The exporter's own listing, with an agreement that binds the recipient.
    case exporterListing(String)
    /// Clauses that the recipient joined.
    case joined(ID<Agreement>)
    /// The exporter's own adequate country.
    case sameCountry
    /// A derogation of Art. 49, by its legal basis.
    case derogation(String)
  }

  /// Why a basis holds, may hold or does not.
  public enum Why: Hashable, Sendable {
    /// Everything that it asks for is declared.
    case holds
    /// The decision or set ended on this day.
    case ended(Day)
    /// The decision begins on this day.
    case notYet(Day)
    /// The decision is about another country.
    case otherCountry
    /// The recipient or the purpose is in a part that the decision leaves out.
    case excludedPart
    /// What tells whether it is in that part is not declared.
    case partUndeclared
    /// The recipient is outside the decision's sector.
    case outsideSector
    /// Whether the recipient is inside the sector is not declared.
    case sectorUndeclared
    /// The recipient is not on the list.
    case notListed
    /// Since when the recipient is on the list is not declared.
    case listingStartUndeclared
    /// The listing does not cover data about employees.
    case withoutHumanResources
    /// Whether data about employees are covered is not clear.
    case humanResourcesUnclear
    /// When the list was looked at is not declared.
    case notChecked
    /// The list was looked at more than twelve months before the day.
    case lapsed
    /// The recipient's seat is not declared.
    case seatUndeclared
    /// No clauses between the two are on file.
    case noClauses
    /// The agreement is not in force.
    case notInForce
    /// Since when the agreement is in force is not declared.
    case startUndeclared
    /// The agreement was not concluded.
    case notConcluded
    /// It is not shown that the agreement was concluded.
    case conclusionNotShown
    /// The set is no transfer tool.
    case notATool
    /// The set could not be used, or not any longer, when it was concluded or on the day.
    case setNotUsable
    /// When the agreement was concluded is not declared.
    case conclusionDayUndeclared
    /// No module is made for these roles.
    case noModuleFits
    /// The module is not the one for these roles.
    case wrongModule
    /// The module is not declared.
    case moduleUndeclared
    /// An annex is not filled in.
    case annexMissing
    /// Which annexes are filled in is not declared.
    case annexesUndeclared
    /// No assessment on or before the day is on file.
    case assessmentMissing
    /// What the assessment came to is not declared.
    case outcomeUndeclared
    /// The assessment says that the tool is not enough.
    case assessmentInsufficient
    /// The assessment rests on measures that are not recorded.
    case measuresMissing
    /// It was not approved on the day.
    case notApproved
    /// When it was approved is not declared.
    case approvalUndeclared
    /// For whom the rules are made is not declared.
    case rulesKindUndeclared
    /// The rules are not made for this role.
    case wrongRulesKind
    /// One of the two is not a member.
    case notAMember
    /// Whether the agreement binds the recipient to limited purposes and the same protection is not declared.
    case protectionUndeclared
    /// How often data are transferred is not declared.
    case frequencyUndeclared
    /// The transfer is not occasional.
    case notOccasional
    /// A public authority acts in its powers.
    case publicPowers
    /// Whether a public authority acts in its powers is not declared.
    case publicPowersUndeclared
    /// A condition of Art. 49 is declared not met.
    case conditionMissing
    /// A condition of Art. 49 is not declared.
    case conditionUndeclared
  }

  /// A basis that was tried.
  public init(_ kind: Kind, _ outcome: Answer, _ why: Why) {
    self.kind = kind
    self.outcome = outcome
    self.why = why
  }
}
