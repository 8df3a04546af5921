import Accounts
import HTTPTypes
import Pages
import Registry
import Vocabulary
import Wording

/// The forms by which everything that the register holds is made, changed and taken out: the same few pages for every kind.
enum FormPages {
  /// Longer than the longest form that anybody fills in.
  static let most = 1 << 20

  static var all: [Route] {
    ObjectKind.several.flatMap { [shownNew($0), sentNew($0)] }
      + ObjectKind.allCases.flatMap { [shownForm($0), sentForm($0)] }
      + ObjectKind.several.flatMap { [shownRemoval($0), sentRemoval($0)] }
  }

  private static func shownNew(_ kind: ObjectKind) -> Route {
    .shown(
      "/new/\(kind.segment)", "showNew\(kind.capitalized)", right: .changeRegister, parameters: FormPrefill.fields(kind)
    ) { visit in
      try await ObjectForm(kind, nil, visit).shown { FormPrefill.form($0.shape, $0.visit.call.lists) }
    }
  }

  private static func sentNew(_ kind: ObjectKind) -> Route {
    .sent(
      "/new/\(kind.segment)", "submitNew\(kind.capitalized)", right: .changeRegister,
      parameters: FormPrefill.fields(kind), most: most
    ) { visit in try await ObjectForm(kind, nil, visit).sent() }
  }

  private static func shownForm(_ kind: ObjectKind) -> Route {
    .shown(
      path(kind, "edit"), "show\(kind.capitalized)Form", right: .changeRegister, parameters: [FormPrefill.place]
    ) { visit in
      try await ObjectForm(kind, try visit.call.object(kind), visit).shown { try $0.current() }
    }
  }

  private static func sentForm(_ kind: ObjectKind) -> Route {
    .sent(path(kind, "edit"), "submit\(kind.capitalized)Form", right: .changeRegister, most: most) { visit in
      try await ObjectForm(kind, try visit.call.object(kind), visit).sent()
    }
  }

  private static func shownRemoval(_ kind: ObjectKind) -> Route {
    .shown(path(kind, "remove"), "show\(kind.capitalized)Removal", right: .changeRegister) { visit in
      try await ObjectRemoval(try visit.call.object(kind), visit).shown()
    }
  }

  private static func sentRemoval(_ kind: ObjectKind) -> Route {
    .sent(path(kind, "remove"), "submit\(kind.capitalized)Removal", right: .changeRegister, most: 16 << 10) { visit in
      try await ObjectRemoval(try visit.call.object(kind), visit).sent()
    }
  }

  private static func path(_ kind: ObjectKind, _ what: String) -> String {
    switch kind {
    case .registry: "/registry/\(what)"
    case .term: "/terms/{taxonomy}/{id}/\(what)"
    default: "/\(kind.segment)/{id}/\(what)"
    }
  }
}
