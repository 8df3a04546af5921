import Registry
import Vocabulary
import Wording

extension FieldWriter {
  /// A value with its label, its control, its help and its faults.
  mutating func writeValue(
    _ value: ValueShape, _ group: TypedGroup, _ field: DescribedField, _ page: inout Markup
  ) {
    let typed = group.words(field.field.name)
    if case .id = value, !isNew, field.place.steps.count == 1 { return writeFixed(typed.first ?? "", field, &page) }
    switch value {
    case .terms(let taxonomy, let mayBeEmpty):
      var inner = self
      inner.writeTerms(taxonomy, mayBeEmpty, said: group.fields[field.field.name], field, &page)
      treeWords = inner.treeWords
    case .places(let mayBeEmpty):
      writePlaces(mayBeEmpty, said: group.fields[field.field.name], field, &page)
    case .choices(let choices, let meaning, let mayBeEmpty):
      let list = scene.choices(choices, meaning)
      writeSet(field, said: group.fields[field.field.name], mayBeEmpty, &page) { page in
        for choice in list.all { check(choice.value, choice.label, typed.contains(choice.value), field, &page) }
      }
    case .duration: writeDuration(typed, field, &page)
    default:
      let word = typed.first ?? ""
      labelled(field, &page) { page in writeControl(value, word, group, field, &page) }
    }
  }

  private func labelled(_ field: DescribedField, _ page: inout Markup, _ body: (inout Markup) -> Void) {
    page.element(.div, .classes(.field)) { page in
      page.element(.label, .of(field.anchor), text: field.label)
      body(&page)
      writeBelow(field, &page)
    }
  }

  /// The help and the faults of a field.
  func writeBelow(_ field: DescribedField, _ page: inout Markup) {
    guard field.help != nil || !field.faults.isEmpty else { return }
    page.element(.div, .id(field.about), .classes(.help)) { page in
      writeFaults(field.faults, &page)
      if let help = field.help { page.element(.p, text: help) }
    }
  }

  private func writeFixed(_ word: String, _ field: DescribedField, _ page: inout Markup) {
    page.hidden(field.place.pointer, word)
    page.element(.div, .classes(.field)) { page in
      page.element(.p) { page in
        page.element(.strong, text: field.label.replacing(" " + words.required, with: ""))
        page.text(": ")
        page.element(.code, text: word)
      }
      writeFaults(field.faults, &page)
    }
  }

  private func writeControl(
    _ value: ValueShape, _ word: String, _ group: TypedGroup, _ field: DescribedField, _ page: inout Markup
  ) {
    switch value {
    case .words(let isLong):
      isLong || word.contains("\n") ? area(word, field, &page) : line(word, .typeText, field, &page)
    case .anyWords: area(group.words(field.field.name).joined(separator: "\n"), field, &page)
    case .day: line(word, Day(word) != nil || word.isEmpty ? .typeDay : .typeText, field, &page)
    case .hours:
      page.element(.span, .classes(.unit)) { page in
        line(word, .typeText, field, &page, [.digits])
        page.text(" " + words.hours)
      }
    case .yesNo: select([("true", words.yes), ("false", words.no)], word, field, &page)
    case .choice(let choices, let meaning):
      select(scene.choices(choices, meaning).all.map { ($0.value, $0.label) }, word, field, &page)
    case .id(let kind):
      line(word, .typeText, field, &page)
      if kind != .promise { page.element(.p, .classes(.help), text: isNew ? words.newKey : words.key) }
    case .reference(let kind):
      writeChoice(.reference(kind), word, field, &page)
      if showsHelp { writeNew(kind, &page) }
    case .country: writeChoice(.country, word, field, &page)
    case .place: writeChoice(.place, word, field, &page)
    case .term(let taxonomy): writeChoice(.term(taxonomy), word, field, &page)
    case .event: writeChoice(.event, word, field, &page)
    case .parentTerm:
      select(scene.parents(of: isNew ? nil : group.word("id"), in: group.word("taxonomy")), word, field, &page)
    case .fingerprint, .languageTag, .name, .organisation: line(word, .typeText, field, &page)
    case .terms, .places, .choices, .duration: break
    }
  }

  // MARK: Controls

  private func line(
    _ word: String, _ type: Attribute, _ field: DescribedField, _ page: inout Markup, _ others: [Attribute] = []
  ) {
    page.element(.input, with: field.attributes + [type, .noCompletion, .typed(word)] + others) { _ in }
  }

  private func area(_ word: String, _ field: DescribedField, _ page: inout Markup) {
    page.element(.textarea, with: field.attributes + [.rows(min(12, max(2, word.count / 70 + 1)))]) { page in
      // Browsers leave out the first end of line.
      page.typed("\n" + word)
    }
  }

  private func select(
    _ choices: [(String, String)], _ word: String, _ field: DescribedField, _ page: inout Markup
  ) {
    select(ChoiceList([(nil, choices.map { ChoiceList.Choice(value: $0.0, label: $0.1) })]), word, field, &page)
  }

  /// All choices, and first of all to say nothing. A word that is none of them stays, to be corrected.
  private func select(_ list: ChoiceList, _ word: String, _ field: DescribedField, _ page: inout Markup) {
    page.element(.select, with: field.attributes) { page in
      option("", words.notSaid, word, &page)
      if !word.isEmpty, list.label(of: word) == nil { option(word, word, word, &page) }
      for group in list.groups {
        guard let name = group.name else {
          for choice in group.choices { option(choice.value, choice.label, word, &page) }
          continue
        }
        page.element(.optgroup, .optionsLabel(name)) { page in
          for choice in group.choices { option(choice.value, choice.label, word, &page) }
        }
      }
    }
  }

  private func option(_ value: String, _ label: String, _ chosen: String, _ page: inout Markup) {
    page.element(.option, with: [.typed(value)] + (value == chosen ? [.selected] : [])) { $0.text(label) }
  }

  func check(_ value: String, _ label: String, _ isChosen: Bool, _ field: DescribedField, _ page: inout Markup) {
    page.element(.label, .classes(.check)) { page in
      page.element(
        .input, with: [.typeCheckbox, .name(field.place.pointer), .typed(value)] + (isChosen ? [.checked] : [])
      ) { _ in }
      page.text(" " + label)
    }
  }

  private func writeDuration(_ typed: [String], _ field: DescribedField, _ page: inout Markup) {
    let units = [words.units.years, words.units.months, words.units.weeks, words.units.days]
    page.element(.fieldset, .id(field.anchor), .classes(.units)) { page in
      page.element(.legend, text: field.label)
      for (number, unit) in units.enumerated() {
        let name = DurationParts.names[number]
        page.element(.label) { page in
          page.element(
            .input,
            with: [
              .typeText, .name(field.place.inside(name).pointer), .digits, .noCompletion,
              .typed(typed.count > number ? typed[number] : ""),
            ] + (field.faults.isEmpty ? [] : [.invalid, .described(by: field.about)])
              + (number == 0 && field.isFocused ? [.startsHere] : [])
          ) { _ in }
          page.text(" " + unit)
        }
      }
      writeBelow(field, &page)
    }
  }

  // MARK: Choices

  private func writeChoice(
    _ source: ChoiceSource, _ word: String, _ field: DescribedField, _ page: inout Markup
  ) {
    switch lists.way(source) {
    case .select(let list): select(list, word, field, &page)
    case .suggested(let list):
      line(word, .typeText, field, &page, [.suggests(Anchor("list", source.key))])
      page.beside(list.label(of: word).flatMap { $0 == word ? nil : $0 })
    case .searched:
      guard case .reference(let kind) = source else { return }
      writeSearch(kind, word, field, &page)
    }
  }

  private func writeSearch(_ kind: NamedKind, _ word: String, _ field: DescribedField, _ page: inout Markup) {
    line(word, .typeText, field, &page)
    page.beside(scene.name(of: word, kind))
    let search = searches[field.place]
    page.element(
      .button, .typeSubmit, .name("do"), .value("find:" + field.place.pointer), .classes(.quiet), text: words.pick.find)
    guard search != nil, !word.isEmpty else { return }
    let found = scene.found(word, kind, most: 50)
    page.element(.p, .role(.status), text: words.pick.found(found.count))
    page.element(.ul, .classes(.found)) { page in
      for choice in found {
        page.element(.li) { page in
          page.element(
            .button, .typeSubmit, .name("do"), .value("choose:" + field.place.pointer + "=" + choice.value),
            .classes(.quiet), text: choice.label)
        }
      }
    }
  }

  private func writeNew(_ kind: NamedKind, _ page: inout Markup) {
    page.element(.p, .classes(.beside)) { page in
      for (number, one) in scene.kinds(kind).enumerated() {
        if number > 0 { page.text(" · ") }
        page.element(.a, .leads(to: .new(one)), .otherWindow, text: words.makeNew(one))
      }
    }
  }
}
