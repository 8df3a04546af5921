import Registry
import Vocabulary
import Wording

/// Writes the fields of a form: what everybody needs in order, what few need folded away, and each with its help and its
/// faults.
struct FieldWriter {
  let scene: FormScene
  let faults: FormFaults
  let focus: FieldPlace?
  let lists: FormLists
  let searches: [FieldPlace: String]
  let isNew: Bool
  /// Whether the form is of an amendment to an agreement.
  let amends: Bool
  /// Where the signed file of an agreement that is there is handed in.
  let upload: Address?
  /// How many words of trees are on the page.
  var treeWords = 0
  /// Whether help stands beside fields: in the second of several parts it has just been read.
  var showsHelp = true
  /// More than a page of reasonable size can hold.
  static let mostTreeWords = 500
  var words: FormWords { scene.words }

  init(_ page: ObjectFormPage) {
    scene = page.scene
    faults = page.faults
    focus = page.focus
    lists = FormLists(page.scene, page.shape, page.form.root)
    searches = page.form.searches
    isNew = page.name == nil
    amends = page.form.root.word("amends") != nil
    upload = page.kind == .agreement ? page.name.map { .signedCopy(of: $0) } : nil
  }

  mutating func write(
    _ shape: [FieldShape], _ group: TypedGroup, at place: FieldPlace, in parent: String, _ page: inout Markup
  ) {
    let (usual, rare) = FieldOrder.parts(of: shape, in: parent, isPart: place != FieldPlace(), amends: amends)
    for part in usual {
      if let heading = part.heading { page.element(.h2, text: words.part(heading)) }
      write(inRows: part.fields, group, at: place, in: parent, &page)
    }
    guard !rare.isEmpty else { return }
    let isOpen = rare.contains { field in
      let inner = place.inside(field.name)
      return group.fields[field.name] != nil || !faults.within(inner).isEmpty || focus?.isWithin(inner) == true
    }
    var inner = self
    page.element(.details, with: [.classes(.more)] + (isOpen ? [.opened] : [])) { page in
      page.element(.summary, text: scene.words.more)
      inner.write(inRows: rare, group, at: place, in: parent, &page)
    }
    treeWords = inner.treeWords
  }

  /// Short fields stand side by side where there is room.
  private mutating func write(
    inRows fields: [FieldShape], _ group: TypedGroup, at place: FieldPlace, in parent: String, _ page: inout Markup
  ) {
    var rest = fields[...]
    while let field = rest.first {
      let short = rest.prefix { $0.value?.isShort(inPart: place != FieldPlace()) == true }
      guard short.count > 1 else {
        write(field, group, at: place, in: parent, &page)
        rest = rest.dropFirst()
        continue
      }
      var inner = self
      page.element(.div, .classes(.row)) { page in
        for field in short { inner.write(field, group, at: place, in: parent, &page) }
      }
      rest = rest.dropFirst(short.count)
    }
  }

  private mutating func write(
    _ field: FieldShape, _ group: TypedGroup, at place: FieldPlace, in parent: String, _ page: inout Markup
  ) {
    let inner = place.inside(field.name)
    switch field.content {
    case .value(let value):
      let described = DescribedField(field, inner, in: parent, self)
      writeValue(value, group, described, &page)
    case .group(let fields):
      if field.repeats {
        writeSeveral(field, fields, group.list(field.name), at: inner, in: parent, &page)
      } else if let one = group.group(field.name) {
        writePart(field, fields, one, at: inner, in: parent, number: nil, &page)
      } else if !field.oneOf.contains(where: { group.fields[$0] != nil }) {
        if field.oneOf.first == field.name { page.element(.p, .classes(.beside), text: words.chooseOne) }
        writeAdding(field, at: inner, in: parent, isFirst: true, &page)
      }
    }
  }

  // MARK: Parts

  private mutating func writeSeveral(
    _ field: FieldShape, _ fields: [FieldShape], _ groups: [TypedGroup], at place: FieldPlace, in parent: String,
    _ page: inout Markup
  ) {
    for (number, group) in groups.enumerated() {
      writePart(field, fields, group, at: place.inside(number), in: parent, number: number, &page)
    }
    writeAdding(field, at: place, in: parent, isFirst: groups.isEmpty, &page)
  }

  private mutating func writePart(
    _ field: FieldShape, _ fields: [FieldShape], _ group: TypedGroup, at place: FieldPlace, in parent: String,
    number: Int?, _ page: inout Markup
  ) {
    let label = scene.label(field, in: parent)
    let name = [number.map { "\(label) \($0 + 1)" } ?? label, key(of: group, fields)].compactMap { $0 }
      .joined(separator: ": ")
    var inner = self
    if let number, number > 0 { inner.showsHelp = false }
    page.element(.fieldset, .id(Anchor("field", place.pointer))) { page in
      // The keyboard starts at the heading: a part may be taller than the window.
      page.element(.legend, with: focus == place ? [.target, .startsHere] : []) { $0.text(name) }
      page.hidden(place.pointer, "")
      if inner.showsHelp, let help = scene.help(field, in: parent) {
        page.element(.p, .classes(.help), text: help)
      }
      inner.writeFaults(faults.at(place), &page)
      if let upload, field.name == "evidence" {
        page.element(.p) { $0.link(to: upload, SignedCopyWords.words(in: scene.language).link) }
      }
      inner.write(fields, group, at: place, in: field.word, &page)
      if !field.isRequired {
        page.element(
          .button, .typeSubmit, .name("do"), .value("remove:" + place.pointer), .classes(.quiet),
          .label(words.remove(name)), text: words.remove(number.map { "\(label) \($0 + 1)" } ?? label))
      }
    }
    treeWords = inner.treeWords
  }

  private func writeAdding(
    _ field: FieldShape, at place: FieldPlace, in parent: String, isFirst: Bool, _ page: inout Markup
  ) {
    let label = scene.label(field, in: parent)
    let help = isFirst && showsHelp ? scene.help(field, in: parent) : nil
    let about = Anchor("help", place.pointer)
    page.element(.div, .classes(.adding), .id(Anchor(isFirst ? "field" : "add", place.pointer))) { page in
      page.element(
        .button,
        with: [.typeSubmit, .name("do"), .value("add:" + place.pointer), .classes(.quiet)]
          + (focus == place ? [.startsHere] : []) + (help == nil ? [] : [.described(by: about)])
      ) { $0.text(isFirst ? words.add(label) : words.addAnother(label)) }
      if let help { page.element(.p, .id(about), .classes(.help), text: help) }
      if isFirst { writeFaults(faults.at(place), &page) }
    }
  }

  /// What tells a part from others beside it: the first of its values that has a name.
  private func key(of group: TypedGroup, _ fields: [FieldShape]) -> String? {
    for field in fields {
      guard let value = field.value, let word = group.word(field.name) else { continue }
      switch value {
      case .reference(let kind): return scene.name(of: word, kind) ?? word
      case .term(let taxonomy): return scene.narrator.term(word, taxonomy).capitalised
      case .choice(let words, let meaning): return scene.choices(words, meaning).label(of: word)
      case .country, .place: return scene.narrator.place(word)
      case .id, .words(isLong: false): return word
      case .terms(let taxonomy, _):
        return scene.narrator.list(group.words(field.name).prefix(3).map { scene.narrator.term($0, taxonomy) })
      default: continue
      }
    }
    return nil
  }

  func writeFaults(_ faults: [FormFault], _ page: inout Markup) {
    for fault in faults {
      page.element(.p, .classes(.fault)) { page in
        page.element(.strong, text: fault.message)
        page.text(" " + fault.help)
      }
    }
  }

  /// The lists that fields share.
  func writeShared(_ page: inout Markup) {
    for (source, list) in lists.shared {
      page.element(.datalist, .id(Anchor("list", source.key))) { page in
        for choice in list.all { page.element(.option, .value(choice.value), text: choice.label) }
      }
    }
  }
}

extension ValueShape {
  /// Whether a few characters or one choice say it.
  fileprivate func isShort(inPart: Bool) -> Bool {
    switch self {
    case .words(isLong: false), .reference, .term: inPart
    case .day, .hours, .yesNo, .country, .choice, .organisation, .languageTag, .name, .place: true
    default: false
    }
  }
}

/// A field with all that is said beside it.
struct DescribedField {
  let field: FieldShape
  let place: FieldPlace
  let label: String
  let help: String?
  let faults: [FormFault]
  let isFocused: Bool

  init(_ field: FieldShape, _ place: FieldPlace, in parent: String, _ writer: FieldWriter) {
    (self.field, self.place) = (field, place)
    let restates =
      writer.amends && field.name == "named" && FieldOrder.rareInParts[parent] != nil
      ? FieldHelp.restatedList(in: writer.scene.language) : nil
    let name = restates?.label ?? writer.scene.label(field, in: parent)
    label = field.isRequired && !field.isKey ? "\(name) \(writer.words.required)" : name
    help = writer.showsHelp ? restates?.help ?? writer.scene.help(field, in: parent) : nil
    faults = writer.faults.within(place)
    isFocused = writer.focus == place
  }

  var anchor: Anchor { Anchor("field", place.pointer) }
  var about: Anchor { Anchor("help", place.pointer) }

  /// What a control carries.
  var attributes: [Attribute] {
    [.id(anchor), .name(place.pointer)] + (help == nil && faults.isEmpty ? [] : [.described(by: about)])
      + (faults.isEmpty ? [] : [.invalid]) + (isFocused ? [.startsHere] : [])
  }
}

extension FormScene {
  /// The help beside a field.
  func help(_ field: FieldShape, in parent: String) -> String? {
    guard let name = FieldName(rawValue: field.word) else { return nil }
    return FieldHelp.text(name, in: FieldName(rawValue: parent), language)
  }
}
