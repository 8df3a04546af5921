import Checks
import Law
import Registry
import Vocabulary

extension JSONText {
  /// How many answers there are of each sort.
  mutating func counts(_ counts: AnswerCounts, waiting: Bool) {
    object {
      $0.member("complies", counts.complies)
      $0.member("violates", counts.violates)
      $0.member("unknown", counts.unknown)
      $0.member("notApplicable", counts.notApplicable)
      if waiting { $0.member("waiting", counts.waiting) }
    }
  }

  /// What something refers to.
  mutating func reference(kind: String, id: String) {
    object {
      $0.member("kind", kind)
      $0.member("id", id)
    }
  }

  /// A row of law, and how sure it is.
  mutating func reference(_ row: LawReference) {
    object {
      $0.member("table", row.table.rawValue)
      $0.member("row", row.row)
      $0.member("confidence", row.confidence.rawValue)
    }
  }

  /// One thing that an answer lists: its sort, then its parts.
  mutating func form(_ form: DetailForm) {
    object { json in
      json.member("kind", form.kind.description)
      for part in form.parts { json.part(part) }
    }
  }

  private mutating func part(_ part: DetailForm.Part) {
    key(Self.camelCase(part.key.description))
    switch part.value {
    case .text(let text): if let text { value(text) } else { null() }
    case .texts(let texts): array { for text in texts { $0.value(text) } }
    case .number(let number): if let number { value(number) } else { null() }
    case .flag(let flag): value(flag)
    case .reference(let kind, let id): reference(kind: kind, id: id)
    case .form(let form): self.form(form)
    }
  }

  /// `legal-basis` as `legalBasis`.
  private static func camelCase(_ key: String) -> String {
    let words = key.split(separator: "-")
    return words.dropFirst().reduce(words.first.map(String.init) ?? "") {
      $0 + $1.prefix(1).uppercased() + $1.dropFirst()
    }
  }
}
