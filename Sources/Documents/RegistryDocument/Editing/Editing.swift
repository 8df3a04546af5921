internal import Law
internal import Registry

/// An edit that names each object once, and takes away only what is there.
struct Editing {
  let register: RegistrySnapshot
  /// In the order of the document.
  let put: [DeclaredObject]
  let removed: Set<ObjectName>
  let law: LawEdition
  private let touched: Set<ObjectName>

  init(_ register: RegistrySnapshot, _ edit: RegisterEdit, _ law: LawEdition) throws(ObjectFaults) {
    (self.register, self.law) = (register, law)
    put = edit.put.sorted { $0.name < $1.name }
    removed = Set(edit.remove)
    touched = removed.union(edit.put.map(\.name))
    let faults = contradictions()
    if !faults.isEmpty { throw ObjectFaults(Array(faults.prefix(ObjectFaultList.most))) }
  }

  /// What is wrong with the edit itself, whatever its objects say.
  private func contradictions() -> [ObjectFault] {
    var faults: [ObjectFault] = []
    for name in removed.sorted() where name == .header || register.place(of: name) == nil {
      faults.append(ObjectFault(object: name, .edit(name == .header ? .head : .absent(name))))
    }
    var seen: Set<ObjectName> = []
    for object in put {
      let isTwice = !seen.insert(object.name).inserted
      if isTwice || removed.contains(object.name) {
        faults.append(object.fault(isTwice ? .putTwice(object.name) : .putAndRemoved(object.name)))
      }
      // Parties and systems share their ids.
      guard let other = object.name.rival, register.place(of: other) != nil, !removed.contains(other) else { continue }
      faults.append(object.fault(.idTaken(by: other)))
    }
    return faults
  }

  /// The register: only what was put is read, or what names what was removed, where that says enough; else all of it.
  func edited() throws -> RegistrySnapshot {
    if let register = try removed.isEmpty ? revised() : reduced() { return register }
    return try wholly()
  }

  /// The register with what was put read into it. Nil where an object that was not handed in may no longer hold, which only
  /// a reading of the whole can tell.
  func revised() throws -> RegistrySnapshot? {
    guard removed.isEmpty, !put.isEmpty else { return nil }
    var document = EditedDocument(RegistryReader(revising: register, replacing: touched, law: law))
    do {
      if put.first?.name != .header, let head = try DeclaredObject(headOf: register) { try document.add(head) }
      for object in put { try document.add(object) }
      let revised = try document.finish()
      return mayBreakOthers(revised) ? nil : revised
    } catch let faults as DocumentFaults {
      guard faults.all.allSatisfy({ document.part(of: $0).map { isOwn($0.name) } == true }) else { return nil }
      throw try told(faults, of: document)
    }
  }

  /// Whether something that objects name without a reference may be gone: the promises of a notice, which acceptances name,
  /// and the organisation of a party, which is a place.
  private func mayBreakOthers(_ revised: RegistrySnapshot) -> Bool {
    put.contains { object in
      guard let old = register.place(of: object.name), let new = revised.place(of: object.name) else { return false }
      switch object.name.kind {
      case .party:
        let code = register.parties[old].organisation
        return code != nil && code != revised.parties[new].organisation
      case .notice:
        let promises = Set(revised.notices[new].promises.map(\.id))
        return !register.acceptances.isEmpty && !register.notices[old].promises.allSatisfy { promises.contains($0.id) }
      default: return false
      }
    }
  }

  /// The register, all of it laid out and read again.
  func wholly() throws -> RegistrySnapshot {
    var document = EditedDocument(RegistryReader(editing: law))
    do {
      try layOut(to: &document) { _, _ in }
      return try document.finish()
    } catch let faults as DocumentFaults {
      throw try told(faults, of: document)
    }
  }

  /// The whole register with the edit made: of each kind what stays, and then what was put.
  ///
  /// - Parameter only: of what stays, only this is laid out.
  func layOut(
    to document: inout EditedDocument, only: Set<ObjectName>? = nil, _ stays: (ObjectName, Range<Int>) -> Void
  ) throws {
    let only = only.map { Dictionary(grouping: $0, by: \.kind).mapValues { Set($0.map(\.id)) } }
    for kind in ObjectKind.allCases {
      if kind == .registry {
        if put.first?.name != .header, let head = try DeclaredObject(headOf: register) { try document.add(head) }
      } else {
        try forEachElement(of: kind, in: register, only: only.map { $0[kind] ?? [] }) { element in
          let name = ObjectName(kind, element.id)
          guard !touched.contains(name) else { return }
          stays(name, try document.add(kind, laidOut: element.bytes))
        }
      }
      for object in put where object.name.kind == kind { try document.add(object) }
    }
  }

  // MARK: Faults

  /// The faults of the document as faults of the edit.
  func told(
    _ faults: DocumentFaults, of document: EditedDocument, only: Set<ObjectName>? = nil
  ) throws -> ObjectFaults {
    let strays = faults.all.filter { document.part(of: $0).map { isOwn($0.name) } != true }
    let holders = try strays.isEmpty ? [:] : self.holders(ofLines: strays.map(\.line), only)
    return ObjectFaults(
      faults.all.map { fault in
        if let part = document.part(of: fault), isOwn(part.name) {
          return ObjectFault(object: part.name, fault, at: part.place)
        }
        let subject = touched.count == 1 ? touched.first : nil
        guard let holder = holders[fault.line] else { return ObjectFault(object: subject, fault, at: SourcePlace()) }
        return ObjectFault(object: subject, referrer: holder, .edit(.breaks(holder, because: fault.flaw)))
      })
  }

  private func isOwn(_ name: ObjectName) -> Bool { touched.contains(name) }

  /// Which objects that were not handed in stand on some lines. All is laid out once more, so that nobody has to remember
  /// where a million objects stand while there is nothing wrong.
  private func holders(ofLines lines: [Int], _ only: Set<ObjectName>?) throws -> [Int: ObjectName] {
    let lines = Set(lines).sorted()
    var holders: [Int: ObjectName] = [:]
    var document = EditedDocument(nil)
    try layOut(to: &document, only: only) { name, range in
      for line in lines where range.contains(line) { holders[line] = name }
    }
    return holders
  }
}

extension DeclaredObject {
  /// What an edit has against the object, told at its id.
  fileprivate func fault(_ flaw: EditFlaw) -> ObjectFault {
    ObjectFault(
      object: name, pointer: idPlace.pointer, line: idPlace.line, column: idPlace.column, .edit(flaw))
  }
}

extension ObjectFault {
  fileprivate init(object: ObjectName?, _ fault: DocumentFault, at place: SourcePlace) {
    self.init(object: object, pointer: place.pointer, line: place.line, column: place.column, fault.flaw)
  }
}

extension ObjectName {
  /// The other object that would have the same id.
  fileprivate var rival: ObjectName? {
    switch kind {
    case .party: ObjectName(.system, id)
    case .system: ObjectName(.party, id)
    default: nil
    }
  }
}
