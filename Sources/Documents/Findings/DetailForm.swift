internal import Vocabulary

/// A detail as documents write it: its sort, and its parts in their order. JSON and XML are two spellings of one form.
struct DetailForm {
  /// The sort, with hyphens: JSON's `kind`, XML's element.
  let kind: StaticString
  var parts: [Part]

  /// A part by its key, with hyphens; JSON writes it in camel case.
  struct Part {
    let key: StaticString
    let value: Value
  }

  /// What a part may be.
  enum Value {
    /// A word, an id or a name; `nil` where there is none.
    case text(String?)
    /// Several words.
    case texts([String])
    /// A number; `nil` where there is none.
    case number(Int?)
    /// Yes or no.
    case flag(Bool)
    /// Something in the register.
    case reference(kind: String, id: String)
    /// A form of its own.
    case form(DetailForm)
  }

  init(_ kind: StaticString, _ parts: Part...) {
    self.kind = kind
    self.parts = parts
  }

  /// With a part more, where there is one.
  func adding(_ part: Part?) -> DetailForm {
    var form = self
    if let part { form.parts.append(part) }
    return form
  }
}

extension DetailForm.Part {
  static func text(_ key: StaticString, _ text: String?) -> Self { Self(key: key, value: .text(text)) }

  static func id<Object>(_ key: StaticString, _ id: ID<Object>?) -> Self { .text(key, id?.key) }

  static func day(_ key: StaticString, _ day: Day?) -> Self { .text(key, day?.description) }

  static func flag(_ key: StaticString, _ flag: Bool) -> Self { Self(key: key, value: .flag(flag)) }
}
