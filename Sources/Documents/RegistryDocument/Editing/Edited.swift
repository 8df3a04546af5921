public import Law
public import Registry

/// A register after an edit. What comes of it goes through the reader of documents, so that it is a register like any other
/// or there is none.
///
/// Throws the `ObjectFaults` of the edit: those in what was handed in with their places there, and for an object that would
/// no longer hold because of it, which one that is.
public func edited(
  _ register: RegistrySnapshot, by edit: RegisterEdit, under law: LawEdition
) throws -> EditedRegister {
  let editing = try Editing(register, edit, law)
  let result = try editing.edited()
  var changed = ChangedObjects(removed: editing.removed.sorted())
  for object in editing.put
  where try objectBytes(of: object.name, in: register) != objectBytes(of: object.name, in: result) {
    changed.put.append(object.name)
  }
  return EditedRegister(register: changed.isEmpty ? register : result, changed: changed)
}
