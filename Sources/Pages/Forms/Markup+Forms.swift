/// Elements and attributes of forms.
extension Element {
  static let form = Element("form")
  static let label = Element("label")
  static let input = Element("input", .void)
  static let button = Element("button")
  static let link = Element("link", .void)
}

extension Attribute {
  static let stylesheet = Attribute("rel", .word("stylesheet"))
  static let styleAddress = Attribute("href", .word("/style/page.css"))
  static let methodPost = Attribute("method", .word("post"))
  static let typeText = Attribute("type", .word("text"))
  static let typePassword = Attribute("type", .word("password"))
  static let typeSubmit = Attribute("type", .word("submit"))
  static let required = Attribute("required", .word(""))
  static let autocompleteUsername = Attribute("autocomplete", .word("username"))
  static let autocompleteName = Attribute("autocomplete", .word("name"))
  static let autocompleteNewPassword = Attribute("autocomplete", .word("new-password"))

  static func name(_ name: StaticString) -> Attribute { Attribute("name", .word(name)) }
  static func value(_ text: String) -> Attribute { Attribute("value", .text(text)) }
  static func described(by anchor: Anchor) -> Attribute {
    Attribute("aria-describedby", .anchors([anchor], mark: false))
  }
  static func of(_ anchor: Anchor) -> Attribute { Attribute("for", .anchors([anchor], mark: false)) }
}

extension Markup {
  /// One field of a form: its label, help beside it, and what was typed.
  mutating func field(
    _ name: StaticString, _ label: String, _ help: String, _ type: Attribute, _ completion: Attribute, value: String
  ) {
    let (field, about) = (Anchor("field", "\(name)"), Anchor("help", "\(name)"))
    element(.div, .classes(.field)) { page in
      page.element(.label, .of(field), text: label)
      page.element(
        .input, .id(field), .name(name), type, completion, .required, .described(by: about), .value(value))
      page.element(.p, .id(about), .classes(.note), text: help)
    }
  }
}
