public import Registry

/// What somebody wants of a register: objects that are to be in it as they say, and objects that are to be gone.
public struct RegisterEdit: Hashable, Sendable {
  /// Objects that are new or take the place of those of their names.
  public var put: [DeclaredObject]
  /// Objects that are to be taken away.
  public var remove: [ObjectName]

  /// An edit.
  public init(put: [DeclaredObject] = [], remove: [ObjectName] = []) {
    self.put = put
    self.remove = remove
  }
}

/// A register after an edit.
public struct EditedRegister: Sendable {
  /// The register.
  public let register: RegistrySnapshot
  /// Which objects say something else than before. An object that was put as it already was is none of them.
  public let changed: ChangedObjects

  /// A register after an edit.
  public init(register: RegistrySnapshot, changed: ChangedObjects) {
    self.register = register
    self.changed = changed
  }
}
