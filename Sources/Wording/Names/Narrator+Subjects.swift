import Checks
public import Registry
public import Vocabulary

extension Narrator {
  /// An activity inside a sentence.
  func phrase(_ activity: ID<Activity>) -> String {
    named == .activity(activity) ? sentences.thing(.activity) : sentences.activity(name(activity))
  }

  /// What people call a privacy notice.
  public func name(_ notice: ID<Notice>) -> String { declared(notice)?.title.map { $0.cleaned } ?? notice.key }

  /// A privacy notice inside a sentence.
  func phrase(_ notice: ID<Notice>) -> String {
    named == .notice(notice) ? sentences.thing(.notice) : sentences.notice(name(notice))
  }

  /// A promise inside a sentence: by what it promises, and where it stands.
  func phrase(_ promise: ID<Promise>, in notice: ID<Notice>) -> String {
    if named == .promise(notice, promise) { return sentences.thing(.promise) }
    guard let declared = declared(promise, in: notice) else { return promise.key }
    return sentences.promise(declared.kind, in: name(notice), at: declared.place.map { $0.cleaned })
  }

  /// Whose privacy notice it is, by name.
  func controller(of notice: ID<Notice>) -> String {
    declared(notice).map { name($0.controller) } ?? sentences.theController()
  }

  /// The two sides of an agreement, by name.
  func sides(of agreement: ID<Agreement>) -> (principal: String, processor: String) {
    let parties = snapshot.number(of: agreement).map { snapshot.agreements[$0.index] }
    func names(_ side: AgreementSide) -> [String] { (parties?.parties(on: side) ?? []).map { name($0) } }
    let (principals, processors) = (names(.principal), names(.processor))
    return (
      principals.isEmpty ? sentences.thePrincipal() : sentences.list(principals),
      processors.isEmpty ? sentences.theProcessor() : sentences.list(processors)
    )
  }

  func declared(_ notice: ID<Notice>) -> Notice? { snapshot.notices.first { $0.id == notice } }

  func declared(_ promise: ID<Promise>, in notice: ID<Notice>) -> Promise? {
    declared(notice)?.promises.first { $0.id == promise }
  }
}

extension Promise {
  /// Whether it names nothing of what a promise of its kind is about.
  var lacksWhatItIsAbout: Bool {
    switch kind {
    case .neverCollects, .collectsOnly: categories.isEmpty
    case .purposesOnly: purposes.isEmpty
    case .recipientsOnly: recipients.isEmpty
    case .placesOnly: places.isEmpty
    case .measuresInPlace: measures.isEmpty
    case .retentionAtMost: atMost == nil
    case .disclosesOnlyUnderAgreement, .neverDisclosesToThirdParties, .profilesOnlyFrom, .deletesInactive,
      .deletesOnRequest, .rightsServed, .consentWithdrawable, .voluntary, .authorityIs, .changesAnnounced:
      false
    }
  }
}
