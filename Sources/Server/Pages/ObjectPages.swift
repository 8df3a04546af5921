import Accounts
import Documents
import Pages
import Registry
import RegistryStore
import Vocabulary
import Wording

/// The pages about one thing each.
enum ObjectPages {
  static var all: [Route] {
    ObjectKind.allCases.filter { $0 != .registry && $0 != .term }.map { one($0) } + [steps, term, head]
  }

  private static func one(_ kind: ObjectKind) -> Route {
    .page("/\(kind.segment)/{id}", "show" + kind.rawValue.capitalised) { visit in
      try await visit.page(of: ObjectName(kind, try visit.call.required("id")))
    }
  }

  private static var steps: Route {
    .page("/flows/{id}/steps", "showFlowSteps") { visit in
      let (id, shown) = (try visit.call.required("id"), try await visit.shown())
      return try await visit.house.keeper.aside {
        guard let page = FlowStepsPage(ID<Flow>(id), of: shown) else { throw Problem(.noObject(.flow, id: id)) }
        return page
      }
    }
  }

  private static var term: Route {
    .page("/terms/{taxonomy}/{id}", "showTerm") { visit in
      let (taxonomy, id) = (try visit.call.required("taxonomy"), try visit.call.required("id"))
      return try await visit.page(of: ObjectName(.term, "\(taxonomy)/\(id)"))
    }
  }

  private static var head: Route {
    .page("/registry", "showHead") { visit in try await visit.page(of: .header) }
  }
}

extension Visit {
  /// The page of one thing of the register that is shown.
  fileprivate func page(of name: ObjectName) async throws -> ObjectPage {
    let shown = try await shown()
    let (look, house) = (look, house)
    return try await house.keeper.aside {
      guard let said = try saidParts(of: name, in: look.register) else {
        throw Problem(.noObject(name.kind, id: name.id))
      }
      let history = try HistoryRoutes.entries(house).filter { $0.revision.number <= look.revision }
      var files: Set<String> = []
      if name.kind == .agreement { files = Set(try house.keeper.reading().attachments().map(\.sha256)) }
      return ObjectPage(
        ObjectMatter(name, said, history: history, files: files), of: shown)
    }
  }
}
