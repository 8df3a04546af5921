import Wording

/// Elements and attributes of forms.
extension Element {
  static let form = Element("form")
  static let label = Element("label")
  static let input = Element("input", .void)
  static let button = Element("button")
  static let link = Element("link", .void)
  static let select = Element("select")
  static let option = Element("option")
  static let textarea = Element("textarea", .inline)
  static let fieldset = Element("fieldset")
  static let legend = Element("legend")
  static let datalist = Element("datalist")
  static let details = Element("details")
  static let summary = Element("summary")
  static let optgroup = Element("optgroup")
}

extension Attribute {
  static let stylesheet = Attribute("rel", .word("stylesheet"))
  static let styleAddress = Attribute("href", .word("/style/page.css"))
  static let methodPost = Attribute("method", .word("post"))
  static let typeText = Attribute("type", .word("text"))
  static let typePassword = Attribute("type", .word("password"))
  static let methodGet = Attribute("method", .asking)
  /// A form that only asks, and names the state that it asks about itself.
  static let methodGetOfItsOwn = Attribute("method", .word("get"))
  static let typeHidden = Attribute("type", .word("hidden"))
  static let typeSearch = Attribute("type", .word("search"))
  static let typeCheckbox = Attribute("type", .word("checkbox"))
  static let typeRadio = Attribute("type", .word("radio"))
  static let typeDay = Attribute("type", .word("date"))
  static let typeFile = Attribute("type", .word("file"))
  static let checked = Attribute("checked", .word(""))
  static let selected = Attribute("selected", .word(""))
  static let opened = Attribute("open", .word(""))
  static let multipart = Attribute("enctype", .word("multipart/form-data"))
  static let invalid = Attribute("aria-invalid", .word("true"))
  /// The page that one is on.
  static let current = Attribute("aria-current", .word("page"))
  /// Where a link within the page puts the keyboard.
  static let target = Attribute("tabindex", .word("-1"))
  static let autocompletePassword = Attribute("autocomplete", .word("current-password"))
  static let noCompletion = Attribute("autocomplete", .word("off"))
  static let typeSubmit = Attribute("type", .word("submit"))
  static let required = Attribute("required", .word(""))
  static let autocompleteUsername = Attribute("autocomplete", .word("username"))
  static let autocompleteName = Attribute("autocomplete", .word("name"))
  static let autocompleteNewPassword = Attribute("autocomplete", .word("new-password"))

  /// Where the keyboard is when the page is there.
  static let startsHere = Attribute("autofocus", .word(""))
  /// The service says what is wrong, in its own words.
  static let unchecked = Attribute("novalidate", .word(""))
  static func longest(_ count: Int) -> Attribute { Attribute("maxlength", .number(count)) }
  static func accepts(_ type: StaticString) -> Attribute { Attribute("accept", .word(type)) }
  static let digits = Attribute("inputmode", .word("numeric"))
  static let otherWindow = Attribute("target", .word("_blank"))
  static func rows(_ count: Int) -> Attribute { Attribute("rows", .number(count)) }
  static func suggests(_ anchor: Anchor) -> Attribute { Attribute("list", .anchors([anchor], mark: false)) }
  static func optionsLabel(_ text: String) -> Attribute { Attribute("label", .text(text)) }
  /// A value as it was typed, which must come back as it is.
  static func typed(_ text: String) -> Attribute { Attribute("value", .typed(text)) }

  static func name(_ name: StaticString) -> Attribute { Attribute("name", .word(name)) }
  static func name(_ name: String) -> Attribute { Attribute("name", .text(name)) }
  static func value(_ text: String) -> Attribute { Attribute("value", .text(text)) }
  static func described(by anchor: Anchor) -> Attribute {
    Attribute("aria-describedby", .anchors([anchor], mark: false))
  }
  static func of(_ anchor: Anchor) -> Attribute { Attribute("for", .anchors([anchor], mark: false)) }
}

extension Markup {
  /// One field of a form: its label, help beside it, and what was typed.
  mutating func field(
    _ name: StaticString, _ label: String, _ help: String?, _ type: Attribute, _ completion: Attribute, value: String
  ) {
    let (field, about) = (Anchor("field", "\(name)"), Anchor("help", "\(name)"))
    element(.div, .classes(.field)) { page in
      page.element(.label, .of(field), text: label)
      page.element(
        .input,
        with: [.id(field), .name(name), type, completion, .required]
          + (help == nil ? [] : [.described(by: about)]) + [.value(value)]
      ) { _ in }
      if let help { page.element(.p, .id(about), .classes(.note), text: help) }
    }
  }

  /// A form that changes something. What shows that it comes from a page of this session goes along.
  mutating func form(to address: Address, proof: String?, body: (inout Markup) -> Void) {
    element(.form, .methodPost, .sends(to: address)) { page in
      if let proof { page.hidden("csrf", proof) }
      body(&page)
    }
  }

  /// A form that sends a file along.
  mutating func fileForm(to address: Address, proof: String, body: (inout Markup) -> Void) {
    element(.form, .methodPost, .multipart, .sends(to: address)) { page in
      page.hidden("csrf", proof)
      body(&page)
    }
  }

  /// A value that goes along with a form and is not shown.
  mutating func hidden(_ name: String, _ value: String) {
    element(.input, .typeHidden, .name(name), .typed(value))
  }

  /// Why something was refused, where it was; told at once to whoever hears the page.
  mutating func refusal(_ told: ToldRefusal?) {
    guard let told else { return }
    element(.p, .classes(.note), .role(.alert)) { page in
      page.element(.strong, text: told.detail)
      page.text(" " + told.help)
    }
  }
}
