public import Registry
public import Vocabulary
public import Wording

/// Where two changed one object: what each made of each field, and the ways to go on. Nothing that was typed is lost.
public struct ConflictPage: Page {
  private let words: ChangeWords
  private let kind: ObjectKind
  private let name: String
  private let address: Address
  private let rows: [(field: String, theirs: String?, yours: String?)]
  private let carried: [FormValue]
  private let proof: String
  private let isGone: Bool

  /// Two changes of one object, field by field; the object is gone where `theirs` is `nil`.
  public init(
    _ kind: ObjectKind, called name: String, at address: Address, theirs: DifferenceText?, yours: DifferenceText?,
    carried: [FormValue], proof: String, in language: Language
  ) {
    words = ChangeWords.words(in: language)
    (self.kind, self.name, self.address, self.carried, self.proof) = (kind, name, address, carried, proof)
    isGone = theirs == nil
    let fields = { (text: DifferenceText?) in (text?.told() ?? []).flatMap(\.fields) }
    let (one, other) = (fields(theirs), fields(yours))
    var rows = one.map { field in (field.field, Optional(field.change), other.first { $0.field == field.field }?.change)
    }
    rows += other.filter { field in !one.contains { $0.field == field.field } }.map { ($0.field, nil, $0.change) }
    self.rows = rows
  }

  package var title: String { words.conflict.title }
  package var place: ScreenPlace? { kind.screenPlace }

  package func write(_ page: inout Markup) {
    let columns = words.conflict.columns
    page.element(.h1, text: "\(title): \(name)")
    page.element(.p, .classes(.lead), .role(.alert), text: isGone ? words.conflict.gone : words.conflict.lead)
    if !rows.isEmpty {
      page.table(title, [columns.field, columns.theirs, columns.yours]) { page in
        for row in rows {
          page.element(.tr) { page in
            page.rowHead(columns.field) { page in
              page.text(row.field.capitalised)
              if row.theirs != nil, row.yours != nil { page.tag(words.conflict.clash) }
            }
            page.cell(columns.theirs, row.theirs ?? words.conflict.untouched)
            page.cell(columns.yours, row.yours ?? words.conflict.untouched)
          }
        }
      }
    }
    page.element(.form, .methodPost, .sends(to: address), .classes(.objectForm)) { page in
      page.hidden("csrf", proof)
      for value in carried { page.hidden(value.name, value.value) }
      let conflict = words.conflict
      if isGone { return writeWay("back", conflict.yours, &page) }
      writeWay("both", conflict.both, &page)
      writeWay("yours", conflict.yours, &page)
      writeWay("theirs", conflict.theirs, &page)
    }
  }

  private func writeWay(_ value: String, _ way: (button: String, about: String), _ page: inout Markup) {
    let about = Anchor("about", value)
    page.element(.div, .classes(.adding)) { page in
      page.element(
        .button, .typeSubmit, .name("do"), .value(value), .described(by: about), text: way.button)
      if !isGone { page.element(.p, .id(about), .classes(.help), text: way.about) }
    }
  }
}
