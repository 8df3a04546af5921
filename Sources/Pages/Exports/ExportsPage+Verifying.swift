import Wording

/// How the files are verified without us.
extension ExportsPage {
  func writeVerifying(_ page: inout Markup) {
    page.section(Anchor("section", "verify"), words.headings.verify) { page in
      page.facts { page in
        page.fact(words.fingerprint) { $0.element(.code, .classes(.fingerprint), text: sha256) }
      }
      page.element(.details) { page in
        page.element(.summary, text: words.howToVerify)
        writeSteps(&page)
      }
    }
  }

  private func writeSteps(_ page: inout Markup) {
    page.element(.ol, .classes(.verifying)) { page in
      page.step(words.steps.hash, "sha256sum \(file)") { $0.link(to: registerDocument, words.files.registerXML) }
      page.step(words.steps.schema, "xmllint --noout --schema samsvar-registry-1.xsd \(file)") { page in
        for (place, document) in ExportWords.Document.allCases.enumerated() {
          if place > 0 { page.text(" · ") }
          page.link(
            to: Address(["api", "v1", "schemas", document.rawValue], keepsPast: false), words.schema(document))
        }
      }
      page.step(words.steps.validate, "samsvar validate \(file)") { _ in }
    }
  }
}

extension Markup {
  /// A step of a description: what is done, the command, and what it needs.
  fileprivate mutating func step(_ text: String, _ command: String, needs: (inout Markup) -> Void) {
    element(.li) { page in
      page.element(.p, text: text)
      page.element(.p) { $0.element(.code, text: command) }
      page.element(.p) { needs(&$0) }
    }
  }
}
