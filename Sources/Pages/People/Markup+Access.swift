import Wording

extension Markup {
  /// That something was done; told at once to whoever hears the page.
  mutating func done(_ outcome: AccessOutcome, _ words: AccessWords) {
    guard case .done(let done) = outcome else { return }
    element(.p, .classes(.note, .good), .role(.status), text: words.done(done))
  }

  /// A secret that is shown once, in a field from which it can be copied by keyboard.
  mutating func secret(_ secret: String, _ made: String, _ label: String, _ help: String) {
    let (field, about) = (Anchor("secret"), Anchor("secret-help"))
    element(.div, .classes(.note, .good), .role(.status)) { page in
      page.element(.p) { $0.element(.strong, text: made) }
      page.element(.label, .of(field), text: label)
      page.element(
        .input, .id(field), .typeText, .readOnly, .noCompletion, .classes(.secret), .described(by: about),
        .value(secret))
      page.element(.p, .id(about), text: help)
    }
  }

  /// Things to choose from, of which one or several are chosen.
  mutating func choices(
    _ name: String, _ legend: String, _ type: Attribute, _ choices: [(value: String, label: String, help: String?)],
    chosen: [String]
  ) {
    element(.fieldset, .classes(.choices)) { page in
      page.element(.legend, text: legend)
      for choice in choices {
        let (field, about) = (Anchor("choice", "\(name)-\(choice.value)"), Anchor("about", "\(name)-\(choice.value)"))
        page.element(.div, .classes(.choice)) { page in
          page.element(
            .input,
            with: [.id(field), type, .name(name), .value(choice.value)]
              + (chosen.contains(choice.value) ? [.checked] : [])
              + (choice.help == nil ? [] : [.described(by: about)])
          ) { _ in }
          page.element(.label, .of(field), text: choice.label)
          if let help = choice.help { page.element(.p, .id(about), .classes(.beside), text: help) }
        }
      }
    }
  }

  /// A form of one button within a row: what it does is said in full to whoever hears it.
  mutating func act(_ button: String, on what: String, to address: Address, _ value: FormValue, proof: String) {
    form(to: address, proof: proof) { page in
      page.hidden(value.name, value.value)
      page.element(.button, .typeSubmit, .classes(.quiet), .label("\(button): \(what)"), text: button)
    }
  }
}

extension Attribute {
  static let notShown = Attribute("hidden", .word(""))
  static let readOnly = Attribute("readonly", .word(""))
}
