/// The one place that says who may do what. What does not stand here is refused.
enum RoleTable {
  private static let auditor: Set<Right> = [.readRegister, .takeExport, .seeMetrics, .ownSession]
  private static let editor: Set<Right> = auditor.union([.changeRegister, .manageOwnTokens])
  private static let owner: Set<Right> = editor.union([.manageAllTokens, .managePeople])
  private static let machine: Set<Right> = [.readRegister, .takeExport, .changeRegister, .seeMetrics]

  static func rights(of role: Role) -> Set<Right> {
    switch role {
    case .owner: owner
    case .editor: editor
    case .auditor: auditor
    case .machine: machine
    }
  }

  /// Who may read may see how the service does; a token never reaches accounts, tokens or sessions.
  static func rights(of scope: TokenScope) -> Set<Right> {
    switch scope {
    case .read: [.readRegister, .seeMetrics]
    case .export: [.takeExport, .seeMetrics]
    case .write: [.readRegister, .changeRegister, .seeMetrics]
    }
  }

  /// A token gives of its account's rights those of its scopes. A program comes with a token or not at all.
  static func rights(of role: Role, through door: Caller.Door) -> Set<Right> {
    switch door {
    case .session: role == .machine ? [] : rights(of: role)
    case .token(_, let scopes):
      rights(of: role).intersection(scopes.reduce(into: []) { $0.formUnion(rights(of: $1)) })
    }
  }
}
