internal import Registry
internal import Vocabulary

/// What is so of a controller's activities and flows.
struct Facts {
  let controller: ID<Party>
  let activities: [Activity]
  let flows: [Flow]
  var categories: [String] = []
  var subjects: [String] = []
  var purposes: [String] = []
  var places: [String] = []
  var recipients: [ID<Party>] = []
  /// What every activity has.
  var measures: [String] = []
  /// Where something is asked of people that they may leave out.
  var systems: [ID<System>] = []
  /// Whether nobody decides for itself but public authorities in particular inquiries.
  var keepsOutThirdParties = false

  /// Whether a promise of a kind is kept when it names all of these facts.
  func canKeep(_ kind: PromiseKind) -> Bool {
    let rules = activities.flatMap(\.retention) + flows.flatMap(\.details.retention)
    return switch kind {
    case .neverDisclosesToThirdParties: keepsOutThirdParties
    case .deletesOnRequest: activities.allSatisfy { $0.retention.contains { $0.onRequest == true } }
    case .retentionAtMost: rules.allSatisfy { $0.period != nil }
    case .measuresInPlace: !measures.isEmpty
    case .rightsServed: measures.contains("rights-management")
    case .voluntary: !systems.isEmpty
    case .recipientsOnly: !recipients.isEmpty
    default: true
    }
  }
}

extension Maker {
  func facts(of controller: ID<Party>) -> Facts {
    let activities = register.activities.filter { $0.controllers.contains { $0.party == controller } }
    let flows = register.flows.filter { flow in
      activities.contains { $0.id == flow.activity } && party(flow.from) != party(flow.to)
    }
    func unique(_ words: [String]) -> [String] { Set(words).sorted { $0.precedesByBytes($1) } }
    var facts = Facts(controller: controller, activities: activities, flows: flows)
    facts.keepsOutThirdParties = flows.allSatisfy { flow in
      let kind = party(flow.to).flatMap { party($0)?.kind }
      return flow.role.isProcessing || (flow.details.inquiry != nil && kind == .publicAuthority)
    }
    let (points, about) = (activities.flatMap(\.collectionPoints), activities.flatMap(\.about))
    facts.categories = unique(
      flows.flatMap(\.categories.elements) + points.flatMap(\.categories) + about.flatMap(\.categories))
    facts.subjects = unique(flows.flatMap(\.subjects.elements) + about.flatMap(\.subjects))
    facts.purposes = unique(
      flows.flatMap(\.purposes.elements) + activities.flatMap(\.purposes).map(\.term) + points.flatMap(\.purposes))
    facts.places = unique(flows.flatMap { places(of: $0) })
    facts.recipients = Set(flows.compactMap { party($0.to) }).subtracting([controller]).sorted()
    let first = activities.first?.measures.elements ?? []
    facts.measures = first.filter { word in activities.allSatisfy { $0.measures.elements.contains(word) } }
    facts.systems = points.filter { !$0.kind.isEquipment }.compactMap(\.at)
    return facts
  }

  private func places(of flow: Flow) -> [String] {
    var own = flow.storage.elements + flow.access.elements
    if case .system(let id) = flow.to, let system = register.systems.first(where: { $0.id == id }) {
      own += system.storage.elements + system.access.elements
    }
    return own.map(\.place)
  }
}

extension CollectionKind {
  /// Whether it stores on, or reads from, people's equipment.
  var isEquipment: Bool { [.cookie, .pixel, .localStorage, .sdk, .fingerprint].contains(self) }
}
