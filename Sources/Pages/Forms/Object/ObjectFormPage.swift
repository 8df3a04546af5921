public import Registry
import Vocabulary
package import Wording

/// The form by which an object of the register is made or changed: everything that the document can hold, field by field.
public struct ObjectFormPage: Page {
  /// What the form was opened on: the version of the object, and the revision of the register.
  public struct Opened: Hashable, Sendable {
    /// What tells the version from others; `nil` where the object is new.
    public var version: String?
    /// The revision that was shown.
    public var revision: Int

    /// A version and a revision.
    public init(version: String?, revision: Int) { (self.version, self.revision) = (version, revision) }
  }

  let scene: FormScene
  let kind: ObjectKind
  let name: ObjectName?
  let shape: [FieldShape]
  let form: TypedForm
  let opened: Opened
  /// What is wrong, by the place of the field.
  public var faults = FormFaults()
  /// Where whoever uses the keyboard goes on.
  public var focus: FieldPlace?

  /// A form.
  ///
  /// - Parameter name: the object that is changed; `nil` where one is made.
  public init(
    _ kind: ObjectKind, changing name: ObjectName?, _ shape: [FieldShape], _ form: TypedForm, opened: Opened,
    in scene: FormScene
  ) {
    (self.kind, self.name, self.shape, self.form) = (kind, name, shape, form)
    (self.opened, self.scene) = (opened, scene)
  }

  package var title: String {
    if let name { return words.change(scene.narrator.called(name)) }
    guard kind == .agreement, let amended = form.root.word("amends") else { return words.new(kind) }
    return words.amend(scene.narrator.called(ObjectName(.agreement, amended)))
  }
  package var place: ScreenPlace? { kind.screenPlace }
  private var words: FormWords { scene.words }
  private var address: Address { name.map { .form($0) } ?? .new(kind) }
  private var back: Address { name.map { .object($0) } ?? kind.screenPlace.map { .place($0) } ?? .today }

  package func write(_ page: inout Markup) {
    page.element(.h1, text: title)
    page.element(.p, .classes(.lead), text: FieldHelp.about(kind, in: scene.language))
    writeFaults(&page)
    var writer = FieldWriter(self)
    page.element(.form, .methodPost, .sends(to: address), .classes(.objectForm), .unchecked) { page in
      page.proof()
      page.hidden("revision", String(opened.revision))
      if let version = opened.version { page.hidden("version", version) }
      page.element(.div, .classes(.formBar)) { page in
        page.element(.button, .typeSubmit, .name("do"), .value("preview"), text: words.preview)
        page.link(to: back, words.cancel)
      }
      writer.write(shape, form.root, at: FieldPlace(), in: kind.rawValue, &page)
      writer.writeShared(&page)
      page.element(.div, .classes(.formBar)) { page in
        page.element(.button, .typeSubmit, .name("do"), .value("preview"), text: words.preview)
        page.element(.button, .typeSubmit, .name("do"), .value("refresh"), .classes(.quiet), text: words.refresh)
        if let name, kind == .agreement {
          page.link(to: .signedCopy(of: name), SignedCopyWords.words(in: scene.language).link)
        }
        if let name, kind != .registry { page.link(to: .removal(of: name), words.removal) }
      }
      page.element(.p, .classes(.beside), text: words.previewAbout)
    }
  }

  private func writeFaults(_ page: inout Markup) {
    guard !faults.isEmpty else { return }
    page.element(.div, .classes(.note, .faults), .role(.alert), .target, .startsHere) { page in
      page.element(.h2, text: words.faults(faults.count))
      page.element(.ul) { page in
        for (place, faults) in faults.byPlace {
          for fault in faults {
            page.element(.li) { page in
              page.link(to: Anchor("field", shownPlace(place).pointer), scene.path(place, of: kind, shape))
              page.text(": \(fault.message)")
            }
          }
        }
      }
    }
  }

  /// The place on the page that a fault is told at: a word of a set is told of with the set.
  private func shownPlace(_ place: FieldPlace) -> FieldPlace {
    var shape = shape
    var found = FieldPlace()
    for step in place.steps {
      if Int(step) != nil {
        found = found.inside(step)
        continue
      }
      guard let field = shape.first(where: { $0.name == step }) else { return found }
      found = found.inside(step)
      if field.value != nil { return found }
      shape = field.fields
    }
    return found
  }
}

extension FormScene {
  /// A place in words, from the outside inwards.
  func path(_ place: FieldPlace, of kind: ObjectKind, _ shape: [FieldShape]) -> String {
    var (shape, parent, names) = (shape, kind.rawValue, [String]())
    for step in place.steps {
      if let number = Int(step) {
        if shape.isEmpty { break }
        names[max(0, names.count - 1)] += " \(number + 1)"
      } else if let field = shape.first(where: { $0.name == step }) {
        names.append(label(field, in: parent))
        (shape, parent) = (field.fields, field.word)
      }
    }
    return names.isEmpty ? words.new(kind) : names.joined(separator: " › ")
  }
}

extension ObjectKind {
  /// Where things of this kind stand in the navigation.
  var screenPlace: ScreenPlace? {
    switch self {
    case .party: .parties
    case .agreement: .agreements
    case .flow: .flows
    case .activity: .activities
    case .system: .systems
    case .notice: .notices
    case .registry, .term, .announcement, .acceptance: .more
    }
  }
}
