internal import Checks
internal import Registry
internal import Vocabulary

/// Promises of what is collected, and of what profiles are made from.
extension PromiseOnDay {
  /// Categories with the activity that they come from, and what does not say.
  fileprivate typealias Points = (asked: [CollectionPoint], elsewhere: [CollectionPoint], isSilent: Bool)
  private typealias Data = (categories: [FoundTerm], silent: [Holder])

  /// None of the named ones, nor one below; one above may hold them.
  var neverCollects: [Finding] {
    let data = collected
    let terms = Set(data.categories.map(\.term)).sorted { $0.precedesByBytes($1) }
    return data.silent.map(silent)
      + terms.compactMap { term in
        let sources = data.categories.filter { $0.term == term }.map {
          Detail.found(.categories, term, in: $0.activity)
        }
        if judge.up(.categories, term).contains(where: promise.categories.contains) {
          return broken([.term(.categories, term, .excluded, under: holder)] + sources)
        }
        let isAbove = promise.categories.contains { judge.up(.categories, $0).contains(term) }
        return isAbove ? unclear([.term(.categories, term, .unclear, under: holder)] + sources) : nil
      }
  }

  /// Only the named ones. Where all that breaks it comes from people themselves, Art. 13 asks for no list: a warning.
  var collectsOnly: [Finding] {
    let data = collected
    let findings = scope(.categories, data.categories, promise.categories)
    let breaking = Set(findings.filter { $0.code == .promiseBroken }.flatMap(\.details).compactMap(\.category))
    let sources = data.categories.filter { breaking.contains($0.term) }.map { judge.activities[$0.activity]?.source }
    let isUnderArticle13 = sources.allSatisfy { $0 == .subject }
    return data.silent.map(silent)
      + findings.map { $0.code == .promiseBroken && isUnderArticle13 ? $0.weighing(.warning) : $0 }
  }

  /// The data of activities with profiling; or, where no category is named, what people gave of their own will.
  var profilesOnlyFrom: [Finding] {
    activities.flatMap { activity -> [Finding] in
      guard let profiling = activity.profiling else { return [silent(.activity(activity.id))] }
      if !profiling.done { return [] }
      let here = points(activity)
      let elsewhere = here.elsewhere.map { broken([point($0, activity)]) }
      let mustHaveOne = promise.categories.isEmpty || promise.through != nil
      let unknown =
        here.isSilent || (mustHaveOne && here.asked.isEmpty) ? [silent(.activity(activity.id))] : []
      return elsewhere + unknown + (promise.categories.isEmpty ? given(activity, here.asked) : [])
    } + (promise.categories.isEmpty ? [] : profiled)
  }

  /// The data of activities that make profiles, and of their flows that may be for it, as a scope.
  private var profiled: [Finding] {
    let profiling = activities.filter { $0.profiling?.done == true }
    let flows = flows.filter { flow in
      guard judge.activities[flow.activity]?.profiling?.done == true else { return false }
      let operations = judge.declared(.operations, flow)
      return operations == .undeclared
        || operations.elements.contains { operation in
          judge.up(.operations, operation).contains { $0 == "profiling" || $0 == "analyse" }
        }
    }
    let data = (profiling.map(ofActivity) + [carried(flows)]).joined
    return data.silent.map(silent) + scope(.categories, data.categories, promise.categories)
  }

  private func given(_ activity: Activity, _ points: [CollectionPoint]) -> [Finding] {
    let source: [Finding] =
      switch activity.source {
      case nil: [silent(.activity(activity.id))]
      case .subject?: []
      case .elsewhere?, .both?: [broken([.breaks(.activity(activity.id))])]
      }
    return source + points.compactMap { left($0, activity) }
  }

  /// Data of all points, pairings and flows; with `through`, of the points at that system and the flows from it.
  private var collected: Data {
    guard let through = promise.through else {
      return (activities.map(ofActivity) + [carried(flows)]).joined
    }
    let atThatSystem = activities.map { activity -> Data in
      let here = points(activity)
      var data = gathered(activity, here.asked)
      if here.isSilent { data.silent.append(.activity(activity.id)) }
      return data
    }
    return (atThatSystem + [carried(flows.filter { $0.from == .system(through) })]).joined
  }

  /// Pairings and points; with `through` the pairings need not say.
  private func ofActivity(_ activity: Activity) -> Data {
    let paired = activity.about.flatMap(\.categories)
    let here = points(activity)
    var data = gathered(activity, here.asked + here.elsewhere)
    data.categories += paired.map { ($0, activity.id) }
    if data.categories.isEmpty, promise.through == nil { data.silent.append(.activity(activity.id)) }
    return data
  }

  private func gathered(_ activity: Activity, _ points: [CollectionPoint]) -> Data {
    let isSilent = points.contains(where: \.categories.isEmpty)
    return (points.flatMap(\.categories).map { ($0, activity.id) }, isSilent ? [.activity(activity.id)] : [])
  }

  private func carried(_ flows: [Flow]) -> Data {
    let silent = flows.filter { judge.declared(.categories, $0) == .undeclared }.map { Holder.flow($0.id) }
    return (
      flows.flatMap { flow in judge.declared(.categories, flow).elements.map { ($0, flow.activity) } }, silent
    )
  }
}

/// Promises of what people may leave out.
extension PromiseOnDay {
  var voluntary: [Finding] {
    activities.flatMap { activity -> [Finding] in
      let others = voluntaryPoints(activity)
      return (others.isSilent ? [silent(.activity(activity.id))] : [])
        + others.asked.compactMap { left($0, activity) }
    }
  }

  /// A point that people may not leave empty, or of which that is not said.
  private func left(_ point: CollectionPoint, _ activity: Activity) -> Finding? {
    switch point.voluntary {
    case true?: nil
    case false?: broken([self.point(point, activity)])
    case nil: silent(.activity(activity.id))
    }
  }

  private func point(_ point: CollectionPoint, _ activity: Activity) -> Detail {
    .point(activity.id, point.kind, point.title)
  }

  /// Whether no point is there that the promise speaks of, nor a flow.
  var nothingIsThere: Bool {
    switch promise.kind {
    case .voluntary: return activities.allSatisfy { voluntaryPoints($0).asked.isEmpty }
    case .neverCollects, .collectsOnly:
      guard let through = promise.through else { return false }
      return activities.allSatisfy { points($0).asked.isEmpty } && !flows.contains { $0.from == .system(through) }
    default: return false
    }
  }

  /// Those other than cookies and their like, and of these the ones that say so.
  private func voluntaryPoints(_ activity: Activity) -> Points {
    points(activity, activity.collectionPoints.filter { $0.voluntary != nil || !$0.kind.isOnEquipment })
  }

  /// The points that are asked, those at another system than `through`, and whether one does not say where it is.
  private func points(_ activity: Activity, _ all: [CollectionPoint]? = nil) -> Points {
    let all = all ?? activity.collectionPoints
    guard let through = promise.through else { return (all, [], false) }
    return (
      all.filter { $0.at == through }, all.filter { $0.at != nil && $0.at != through },
      all.contains { $0.at == nil }
    )
  }
}

extension [(categories: [FoundTerm], silent: [Holder])] {
  fileprivate var joined: Element { (flatMap(\.categories), flatMap(\.silent)) }
}

extension Detail {
  fileprivate var category: String? { if case .term(.categories, let term, _, _) = self { term } else { nil } }
}
