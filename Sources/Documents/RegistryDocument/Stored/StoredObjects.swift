public import Law
public import Registry
internal import Vocabulary
internal import XMLText

/// A register whose objects were kept one by one, each as its element of the register document, and whose flows were kept
/// as rows: put together, and held against the grammar and the law's words just as a document is.
public struct StoredObjects {
  /// The kinds that are kept as elements, in the order of the document.
  public enum Kind: String, CaseIterable, Sendable {
    /// A term of the organisation's own.
    case term
    /// A party.
    case party
    /// A system.
    case system
    /// An activity.
    case activity
    /// An agreement.
    case agreement
    /// A notice with its promises.
    case notice
    /// An announcement.
    case announcement
    /// An acceptance.
    case acceptance

    /// The part of the document that holds them.
    fileprivate var part: String {
      switch self {
      case .party: "parties"
      case .activity: "activities"
      default: rawValue + "s"
      }
    }
  }

  private let header: RegisterHeader
  private let file: String

  /// A register by its header. `file` is only for messages.
  public init(header: RegisterHeader, file: String) { (self.header, self.file) = (header, file) }

  /// The register of a builder that has all flows, and of the elements that `elements` hands over for each kind.
  ///
  /// Throws the `DocumentFaults` that a document with these elements would have, and what `elements` throws.
  public func register(
    completing builder: consuming RegistryBuilder, under law: LawEdition,
    elements: (Kind, (UnsafeBufferPointer<UInt8>) throws -> Void) throws -> Void
  ) throws -> RegistrySnapshot {
    let reader = RegistryReader(completing: builder, header, file: file, law: law)
    var piece = try opening()
    for kind in Kind.allCases {
      var isOpen = false
      let open = {
        if !isOpen { piece += Array("<\(kind.part)>\n".utf8) }
        isOpen = true
      }
      if kind == .party { open() }
      try elements(kind) { element in
        open()
        piece.append(contentsOf: element)
        guard piece.count >= 1 << 16 else { return }
        try reader.feed(piece.span)
        piece.removeAll(keepingCapacity: true)
      }
      if isOpen { piece += Array("</\(kind.part)>\n".utf8) }
    }
    piece += Array("</registry>\n".utf8)
    try reader.feed(piece.span)
    return try reader.finish()
  }

  /// The beginning of the document, up to its first part.
  private func opening() throws -> [UInt8] {
    var layout = Layout()
    layout.start(.registry)
    try layout.namespace(RegistryGrammar.namespace)
    try layout.attribute(.id, header.id)
    try layout.attribute(.language, header.language)
    layout.beginContent()
    try layout.text(.title, header.title)
    return layout.bytes
  }
}

/// An object as it is kept: its id, its element of the document, and what it refers to.
public struct StoredElement: Sendable {
  /// Its id; a term's is its taxonomy and id with a slash between.
  public let id: String
  /// Its element, as the register document has it.
  public let bytes: [UInt8]
  /// What must be declared for it.
  public let references: [Reference]

  init(_ id: String, _ references: [Reference] = [], _ write: (inout Layout) throws -> Void) rethrows {
    var layout = Layout()
    try write(&layout)
    (self.id, bytes, self.references) = (id, layout.take(), references)
  }
}

extension RegistryWriter {
  /// The objects of a kind, or those whose ids are asked for, in the order declared.
  public static func elements(
    _ kind: StoredObjects.Kind, of snapshot: RegistrySnapshot, where asked: (String) -> Bool = { _ in true },
    _ take: (StoredElement) throws -> Void
  ) throws {
    func each<Object>(
      _ objects: [Object], _ id: (Object) -> String, _ element: (Object, String) throws -> StoredElement
    ) throws {
      for object in objects where asked(id(object)) { try take(try element(object, id(object))) }
    }
    switch kind {
    case .term:
      try each(snapshot.terms, { $0.taxonomy.rawValue + "/" + $0.id }) { term, id in
        try StoredElement(id) { try $0.term(term) }
      }
    case .party:
      try each(snapshot.parties, \.id.key) { o, id in try StoredElement(id, o.references) { try $0.party(o) } }
    case .system:
      try each(snapshot.systems, \.id.key) { o, id in try StoredElement(id, o.references) { try $0.system(o) } }
    case .activity:
      try each(snapshot.activities, \.id.key) { o, id in try StoredElement(id, o.references) { try $0.activity(o) } }
    case .agreement:
      try each(snapshot.agreements, \.id.key) { o, id in try StoredElement(id, o.references) { try $0.agreement(o) } }
    case .notice:
      try each(snapshot.notices, \.id.key) { o, id in try StoredElement(id, o.references) { try $0.notice(o) } }
    case .announcement:
      try each(snapshot.announcements, \.id.key) { o, id in
        try StoredElement(id, o.references) { try $0.announcement(o) }
      }
    case .acceptance:
      try each(snapshot.acceptances, \.id.key) { o, id in try StoredElement(id) { try $0.acceptance(o) } }
    }
  }
}
