import Vocabulary
public import Wording

/// Why a file cannot be brought in, said at the form by which it was sent.
public struct BringInRefusal: Sendable {
  let of: SheetKind?
  let text: String
  let help: String

  /// A refusal.
  ///
  /// - Parameter kind: the list; none for a document.
  public init(of kind: SheetKind?, _ told: (text: String, help: String)) {
    (of, text, help) = (kind, told.text, told.help)
  }
}

/// The forms that bring in lists and documents, and what is said of their columns.
struct BringingIn: Sendable {
  let refused: BringInRefusal?
  let proof: String
  let language: Language
  private var words: BringInWords { BringInWords.words(in: language) }

  init(refused: BringInRefusal?, proof: String, in language: Language) {
    (self.refused, self.proof, self.language) = (refused, proof, language)
  }

  func write(_ page: inout Markup) {
    page.section("lists", words.lists) { page in
      page.element(.p, text: words.listsAbout)
      for kind in SheetKind.allCases { write(kind, &page) }
    }
    page.section("document", words.document) { page in
      page.element(.p, text: words.documentAbout)
      writeRefusal(of: nil, &page)
      page.fileForm(to: .bringInDocument, proof: proof) { page in
        writeFile("document", words.documentHelp, accepts: ".xml,application/xml", &page)
        page.element(.button, .typeSubmit, text: words.show)
      }
    }
  }

  private func write(_ kind: SheetKind, _ page: inout Markup) {
    page.element(.h3, text: words.kind(kind))
    page.element(.p) { page in
      page.text(words.rowIs(kind) + " ")
      page.link(to: .exampleList(kind), words.example(kind))
    }
    writeRefusal(of: kind, &page)
    page.fileForm(to: .bringInList(kind), proof: proof) { page in
      writeFile(kind.rawValue, words.listHelp, accepts: ".csv,.txt,text/csv", &page)
      page.element(.button, .typeSubmit, .label("\(words.kind(kind)): \(words.show)"), text: words.show)
    }
    page.element(.details) { page in
      page.element(.summary, text: "\(words.heads): \(words.kind(kind))")
      writeHeads(kind, &page)
    }
  }

  private func writeRefusal(of kind: SheetKind?, _ page: inout Markup) {
    guard let refused, refused.of == kind else { return }
    page.element(.p, .classes(.note), .role(.alert)) { page in
      page.element(.strong, text: refused.text)
      page.text(" " + refused.help)
    }
  }

  private func writeFile(_ key: String, _ help: String, accepts: String, _ page: inout Markup) {
    let (field, about) = (Anchor("file", key), Anchor("file-help", key))
    page.element(.div, .classes(.field)) { page in
      page.element(.label, .of(field), text: words.file)
      page.element(
        .input, .id(field), .typeFile, .name("file" as StaticString), .accepts(accepts), .described(by: about),
        .required)
      page.element(.p, .id(about), .classes(.note), text: help)
    }
  }

  private func writeHeads(_ kind: SheetKind, _ page: inout Markup) {
    let columns = words.headColumns
    page.table("\(words.heads): \(words.kind(kind))", [columns.column, columns.heads, columns.says]) { page in
      for column in kind.columns {
        page.element(.tr) { page in
          page.rowHead(columns.column) { page in
            page.text(column.head(language))
            if kind.required.contains(column) { page.tag(words.needed) }
          }
          page.cell(columns.heads) { page in
            for (place, other) in Language.allCases.sorted(by: { one, _ in one == language }).enumerated() {
              if place > 0 { page.element(.br) }
              page.element(.span, .lang(other), text: column.heads(other).joined(separator: ", "))
            }
          }
          page.cell(columns.says, words.says(column))
        }
      }
    }
  }
}

extension Attribute {
  static func accepts(_ kinds: String) -> Attribute { Attribute("accept", .text(kinds)) }
}

extension Address {
  static let bringInDocument = Address(["start", "document"])
  static func bringInList(_ kind: SheetKind) -> Address { Address(["start", "lists", kind.rawValue]) }
  static func exampleList(_ kind: SheetKind) -> Address { Address(["start", "lists", kind.rawValue, "example"]) }
}
