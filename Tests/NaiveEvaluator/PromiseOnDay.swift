internal import Checks
internal import Registry
internal import Vocabulary

/// R22: one promise of a notice, tested against what is declared of the controller's activities and flows.
struct PromiseOnDay {
  let promise: Promise
  let notice: Notice
  let judge: Judge
  /// The controller's activities that the promise is about, in the order of their ids.
  let activities: [Activity]
  /// Their live flows that it is about, in the order of their ids; internal ones disclose nothing.
  let flows: [Flow]

  init(_ promise: Promise, of notice: Notice, _ judge: Judge) {
    self.promise = promise
    self.notice = notice
    self.judge = judge
    // Where it speaks of keeping, the categories that it names say whose keeping.
    let categories = promise.kind.isAboutKeeping ? promise.categories : []
    let all = judge.activities.values.sorted { $0.id < $1.id }
      .filter { judge.controllers($0).contains(notice.controller) }
    activities = all.filter { activity in
      let (subjects, paired) = (activity.about.flatMap(\.subjects), activity.about.flatMap(\.categories))
      return judge.areRelated(promise.subjects, subjects, .subjects)
        && judge.areRelated(categories, paired + activity.collectionPoints.flatMap(\.categories))
    }
    flows = all.flatMap(judge.liveFlows).filter { flow in
      !judge.isInternal(flow) && judge.isAbout(promise, flow) && judge.counts(categories, for: flow)
    }.sorted { $0.id < $1.id }
  }

  var verdict: Finding {
    if promise.kind == .authorityIs { return .notApplicable(.judgedElsewhere) }
    if isList, promise.exhaustive == false { return .notApplicable(.examplesOnly) }
    if saysNothing || isAboutNothing { return silent(holder) }
    guard isList else { return ([.complies(.promiseKept)] + contributions).joined }
    let said = promise.exhaustive == true ? contributions : contributions.map(\.inCaseOfAnExhaustiveList)
    return ([.complies(.promiseKept)] + said).joined
  }

  /// Whether it names what there is: kinds that end in «only».
  private var isList: Bool {
    [.collectsOnly, .purposesOnly, .recipientsOnly, .placesOnly, .profilesOnlyFrom].contains(promise.kind)
  }

  /// Whether it lacks what a sentence of its kind is about.
  private var saysNothing: Bool {
    switch promise.kind {
    case .neverCollects, .collectsOnly: promise.categories.isEmpty
    case .purposesOnly: promise.purposes.isEmpty
    case .recipientsOnly: promise.recipients.isEmpty
    case .placesOnly: promise.places.isEmpty
    case .measuresInPlace: promise.measures.isEmpty
    case .retentionAtMost: promise.atMost == nil
    default: false
    }
  }

  /// Whether nothing on record could be asked about it.
  private var isAboutNothing: Bool {
    switch promise.kind {
    case .rightsServed, .changesAnnounced: false
    default: (activities.isEmpty && flows.isEmpty) || nothingIsThere
    }
  }

  /// What speaks against it.
  private var contributions: [Finding] {
    switch promise.kind {
    case .neverCollects: neverCollects
    case .collectsOnly: collectsOnly
    case .disclosesOnlyUnderAgreement: disclosesOnlyUnderAgreement
    case .neverDisclosesToThirdParties: neverDisclosesToThirdParties
    case .purposesOnly: purposesOnly
    case .recipientsOnly: recipientsOnly
    case .placesOnly: placesOnly
    case .profilesOnlyFrom: profilesOnlyFrom
    case .retentionAtMost: retentionAtMost
    case .deletesInactive: deletesInactive
    case .deletesOnRequest: deletesOnRequest
    case .measuresInPlace: measuresInPlace
    case .rightsServed: rightsServed
    case .consentWithdrawable: consentWithdrawable
    case .voluntary: voluntary
    case .changesAnnounced: changesAnnounced
    case .authorityIs: []
    }
  }

  var holder: Holder { .promise(notice.id, promise.id) }
  var cause: Cause { .promise(notice.id, promise.id) }

  func broken(_ details: [Detail]) -> Finding { .violates(.promiseBroken, details, cause: cause) }
  func unclear(_ details: [Detail]) -> Finding { .unknown(.promiseUnclear, details, cause: cause) }
  func silent(_ holder: Holder) -> Finding { untestable([.silent(holder)]) }
  func untestable(_ details: [Detail]) -> Finding { .unknown(.promiseNotTestable, details, cause: cause) }

  /// Terms put to what the promise names as to a scope.
  func scope(_ dimension: Dimension, _ terms: [FoundTerm], _ named: [String]) -> [Finding] {
    terms.compactMap { term, activity in
      judge.cover(dimension, term, named: Set(named)).map { coverage in
        let details: [Detail] = [
          .term(dimension, term, coverage, under: holder), .found(dimension, term, in: activity),
        ]
        switch coverage {
        case .excluded, .outside, .notNamed: return broken(details)
        case .notSpecific, .unclear: return unclear(details)
        }
      }
    }
  }
}

/// A term with the activity that it comes from.
typealias FoundTerm = (term: String, activity: ID<Activity>)

extension PromiseKind {
  fileprivate var isAboutKeeping: Bool {
    self == .retentionAtMost || self == .deletesInactive || self == .deletesOnRequest
  }
}

extension Finding {
  /// What breaks an exhaustive list, where it is not said that the list is exhaustive.
  fileprivate var inCaseOfAnExhaustiveList: Self {
    guard code == .promiseBroken else { return self }
    var copy = self
    copy.answer = .unknown
    copy.code = .exhaustiveUndeclared
    return copy
  }
}
