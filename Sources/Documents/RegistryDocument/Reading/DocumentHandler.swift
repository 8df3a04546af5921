internal import Law
internal import Registry
internal import Vocabulary
internal import XMLText

/// Takes the tags of a register document, holds them against the grammar, and hands each finished object to the builder.
struct DocumentHandler: XMLHandler {
  let grammar = CompiledGrammar.registry
  var known: KnownWords
  var names = DeclaredNames()
  var builder = RegistryBuilder(RegisterHeader(id: ""))
  var header = RegisterHeader(id: "")
  var faults: FaultList
  var fragment = Fragment()
  var ownTerms: [OwnTerm] = []
  /// As acceptances name them: notice and promise with a slash between.
  var promises: Set<String> = []
  /// Sets of terms by dimension; then sets of places, and details.
  var caches = [ByteCache](repeating: ByteCache(), count: CacheOf.count)
  /// By dimension and number, the words of the builder that are known to be terms.
  var areTerms = [[Bool]](repeating: [], count: Dimension.allCases.count)
  var numbers: [UInt32] = []
  var upstream: [Number<Flow>] = []
  var key: [UInt8] = []
  /// Whether an id or a term could not be read, so that a reference to it may seem to lead nowhere.
  var mayLackNames = false
  /// Whether people have the document, so that messages may speak of its lines.
  var tellsLines = true
  /// Whether the builder takes the head of the register from the document.
  var takesHeader = false
  var open: [OpenElement] = []
  private var skipped = 0
  /// Whether the first part has begun: until then the register's title may come.
  private var hasBegun = false
  /// Whether the builder had all flows before the document began, and `names` knows none of them.
  var hasFlows = false

  struct OpenElement {
    let element: Int
    let name: Word
    let node: Int
    let position: Position
    /// The last place among the children that was taken.
    var particle = -1
    var children: UInt64 = 0
    var attributes: UInt64 = 0
    /// What was declared to be none.
    var none: UInt64 = 0
  }

  init(_ law: LawEdition, file: String) {
    known = KnownWords(law)
    faults = FaultList(file: file)
  }

  /// Goes on with a register whose flows are there.
  init(_ law: LawEdition, file: String, completing builder: consuming RegistryBuilder, _ header: RegisterHeader) {
    self.init(law, file: file)
    (self.builder, self.header) = (builder, header)
    (hasBegun, hasFlows) = (true, true)
  }

  /// The part of the document that is open: ids of its kind may be named before they are declared.
  var section: Word? { open.count > 1 ? open[1].name : nil }

  // MARK: Tags

  mutating func start(_ tag: borrowing XMLTag) throws {
    guard skipped == 0 else {
      skipped += 1
      return
    }
    let position = tag.position
    guard let (word, element) = try entered(tag, at: position) else {
      skipped = 1
      mayLackNames = true
      return
    }
    let depth = open.count
    if depth <= 2 { fragment.empty() }
    if depth == 1, word != grammar.titleWord, !hasBegun {
      builder = RegistryBuilder(header)
      hasBegun = true
    }
    let node = fragment.begin(grammar.words[word], UInt8(word), at: position)
    var opened = OpenElement(element: element, name: grammar.words[word], node: node, position: position)
    opened.attributes = try readAttributes(of: tag, element)
    try checkRequired(opened)
    try checkConstraints(tag, &opened)
    open.append(opened)
    if depth == 0 { readHeader() }
  }

  mutating func text(_ text: borrowing XMLCharacters) throws {
    guard skipped == 0, let last = open.last else { return }
    if case .none = grammar.facts[last.element].text {
      guard !text.isBlank else { return }
      try faults.add(
        .element(.text(in: last.name.rawValue, holds: holding(of: last.element))), at: text.position)
      return
    }
    text.bytes.withUnsafeBufferPointer { fragment.add(text: $0) }
  }

  mutating func end() throws {
    guard skipped == 0 else {
      skipped -= 1
      return
    }
    guard let done = open.popLast() else { return }
    try checkComplete(done)
    switch open.count {
    case 0: break
    case 1: try finishPart(done)
    default:
      fragment.end(done.node)
      if open.count == 2 { try finishObject(done) }
    }
  }

  private mutating func readHeader() {
    let root = Element(fragment, 0)
    header = RegisterHeader(id: root.text(.id), language: root.choice(.language) ?? .en)
  }

  private mutating func finishPart(_ done: OpenElement) throws {
    if done.name == .title {
      fragment.end(done.node)
      header.title = Element(fragment, 0).content
    } else if done.name == .terms {
      try finishTerms()
    } else if let kind = done.name.forwardKind {
      try reportDangling(kind)
    }
  }
}

extension CompiledGrammar {
  var titleWord: Int { words.firstIndex(of: .title) ?? 0 }
}
