import Registry
import Vocabulary
import Wording

/// Sets of words: what is chosen comes first, and then what could be.
extension FieldWriter {
  func writeSet(
    _ field: DescribedField, said: Typed?, _ mayBeEmpty: Bool, _ page: inout Markup, _ body: (inout Markup) -> Void
  ) {
    page.element(
      .fieldset,
      with: [.id(field.anchor), .classes(.set)]
        + (field.help == nil && field.faults.isEmpty ? [] : [.described(by: field.about)])
    ) { page in
      page.element(.legend, with: field.isFocused ? [.target, .startsHere] : []) { $0.text(field.label) }
      writeBelow(field, &page)
      body(&page)
      if mayBeEmpty {
        check("", words.pick.nothingNamed, said == .words([]), field, &page)
      }
    }
  }

  mutating func writeTerms(
    _ taxonomy: Taxonomy, _ mayBeEmpty: Bool, said: Typed?, _ field: DescribedField, _ page: inout Markup
  ) {
    let chosen: [String] = if case .words(let words) = said { words } else { [] }
    let tree = lists.tree(taxonomy)
    let search = searches[field.place]
    let quiet = amends ? FieldOrder.quietInAmendments : FieldOrder.quiet
    let isQuiet = quiet.contains(field.field.word) || quiet.contains(field.field.name)
    let isShown = search == "*" || (search == nil && !isQuiet && treeWords + tree.count <= Self.mostTreeWords)
    if isShown { treeWords += tree.count }
    writeSet(field, said: said, mayBeEmpty, &page) { page in
      writeChosen(chosen, taxonomy, field, &page)
      writeSearch(search, isShown: isShown, field, &page)
      if let search, search != "*" {
        writeFound(tree.found(search), Set(chosen), field, &page)
      } else if isShown {
        page.element(.details, with: [.classes(.tree)] + (search == "*" ? [.opened] : [])) { page in
          page.element(.summary, text: words.pick.all(tree.count))
          for root in tree.roots { writeRoot(root, Set(chosen), field, &page) }
        }
      }
    }
  }

  private func writeChosen(
    _ chosen: [String], _ taxonomy: Taxonomy, _ field: DescribedField, _ page: inout Markup
  ) {
    guard !chosen.isEmpty else { return }
    page.element(.div, .classes(.chosen)) { page in
      page.element(.span, .classes(.key), text: words.pick.chosen + ":")
      for word in chosen {
        let mark = scene.mark(of: word, taxonomy)
        let label = scene.narrator.term(word, taxonomy).capitalised
        check(word, mark.isEmpty ? label : "\(label) – \(mark)", true, field, &page)
      }
    }
  }

  private func writeSearch(_ search: String?, isShown: Bool, _ field: DescribedField, _ page: inout Markup) {
    let anchor = Anchor("find", field.place.pointer)
    page.element(.div, .classes(.search)) { page in
      page.element(.label, .of(anchor), text: words.pick.search)
      page.element(
        .input, .id(anchor), .typeText, .noCompletion, .name("find:" + field.place.pointer),
        .typed(search == "*" ? "" : search ?? ""))
      page.element(
        .button, .typeSubmit, .name("do"), .value("find:" + field.place.pointer), .classes(.quiet),
        .label("\(words.pick.find): \(field.label)"), text: words.pick.find)
      if !isShown {
        page.element(
          .button, .typeSubmit, .name("do"), .value("all:" + field.place.pointer), .classes(.quiet),
          .label("\(words.pick.showAll): \(field.label)"), text: words.pick.showAll)
      }
    }
  }

  private func writeFound(
    _ found: [(node: TermTree.Node, above: [String])], _ chosen: Set<String>, _ field: DescribedField,
    _ page: inout Markup
  ) {
    page.element(.p, .role(.status), text: words.pick.found(found.count))
    page.element(.ul, .classes(.found)) { page in
      for (node, above) in found {
        page.element(.li) { page in
          write(node, chosen, field, &page)
          if !above.isEmpty { page.element(.span, .classes(.key), text: " " + above.joined(separator: " › ")) }
        }
      }
    }
  }

  private func writeRoot(
    _ root: TermTree.Node, _ chosen: Set<String>, _ field: DescribedField, _ page: inout Markup
  ) {
    guard !root.below.isEmpty else {
      return page.element(.ul) { page in page.element(.li) { write(root, chosen, field, &$0) } }
    }
    page.element(.details) { page in
      page.element(.summary, text: "\(root.label) (\(root.count))")
      page.element(.ul) { page in page.element(.li) { writeBranch(root, chosen, field, &$0) } }
    }
  }

  private func writeBranch(
    _ node: TermTree.Node, _ chosen: Set<String>, _ field: DescribedField, _ page: inout Markup
  ) {
    write(node, chosen, field, &page)
    guard !node.below.isEmpty else { return }
    page.element(.ul) { page in
      for below in node.below { page.element(.li) { writeBranch(below, chosen, field, &$0) } }
    }
  }

  /// A word to choose; one that is chosen has its box above, and none here that could contradict it.
  private func write(_ node: TermTree.Node, _ chosen: Set<String>, _ field: DescribedField, _ page: inout Markup) {
    let label = node.mark.isEmpty ? node.label : "\(node.label) – \(node.mark)"
    if chosen.contains(node.id) { return page.element(.strong, text: "✓ " + label) }
    check(node.id, label, false, field, &page)
  }

  // MARK: Places

  func writePlaces(_ mayBeEmpty: Bool, said: Typed?, _ field: DescribedField, _ page: inout Markup) {
    let chosen: [String] = if case .words(let words) = said { words } else { [] }
    let anchor = Anchor("more", field.place.pointer)
    writeSet(field, said: said, mayBeEmpty, &page) { page in
      for place in chosen { check(place, scene.narrator.place(place).capitalised, true, field, &page) }
      page.element(.div, .classes(.search)) { page in
        page.element(.label, .of(anchor), text: words.pick.oneMore)
        page.element(
          .input, .id(anchor), .typeText, .noCompletion, .name(field.place.inside("more").pointer),
          .suggests(Anchor("list", ChoiceSource.place.key)))
        page.element(
          .button, .typeSubmit, .name("do"), .value("find:" + field.place.pointer), .classes(.quiet),
          .label("\(words.add(field.label))"), text: words.pick.put)
      }
    }
  }
}
