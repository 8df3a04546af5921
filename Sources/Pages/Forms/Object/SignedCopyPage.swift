public import Registry
public import Vocabulary
package import Wording

/// Where the signed file of an agreement is handed in.
public struct SignedCopyPage: Page {
  /// A file of the agreement: what it is called, and where it can be had.
  public struct Held: Sendable {
    let name: String
    let fingerprint: String?
    let address: Address?

    /// A file; `address` is `nil` where it is not kept here.
    public init(name: String, fingerprint: String?, at address: Address?) {
      (self.name, self.fingerprint, self.address) = (name, fingerprint, address)
    }
  }

  /// What is wrong with what was handed in.
  public enum Fault: Hashable, Sendable {
    case noFile, noPDF, noReason, stale
  }

  private let words: SignedCopyWords
  private let changes: ChangeWords
  private let name: ObjectName
  private let called: String
  private let version: String
  private let proof: String
  /// The files that are there.
  public var held: [Held] = []
  /// The reason as it was typed.
  public var reason = ""
  /// What is wrong, where something is.
  public var fault: Fault?

  /// The page for an agreement in the version that is shown.
  public init(_ name: ObjectName, called: String, version: String, proof: String, in language: Language) {
    words = SignedCopyWords.words(in: language)
    changes = ChangeWords.words(in: language)
    (self.name, self.called, self.version, self.proof) = (name, called, version, proof)
  }

  package var title: String { words.title(called) }
  package var place: ScreenPlace? { .agreements }

  package func write(_ page: inout Markup) {
    page.element(.h1, text: title)
    page.element(.p, .classes(.lead), text: words.lead)
    if let fault = said {
      page.element(.p, .classes(.note, .faults), .role(.alert)) { page in
        page.element(.strong, text: fault.0)
        page.text(" " + fault.1)
      }
    }
    writeHeld(&page)
    page.fileForm(to: .signedCopy(of: name), proof: proof) { page in
      page.hidden("version", version)
      page.element(.div, .classes(.field)) { page in
        let (field, about) = (Anchor("field", "file"), Anchor("help", "file"))
        page.element(.label, .of(field), text: words.file.label)
        page.element(
          .input, .id(field), .name("file" as StaticString), .typeFile, .accepts("application/pdf"),
          .described(by: about))
        page.element(.p, .id(about), .classes(.help), text: words.file.help)
      }
      page.reasonField(changes, reason, fault == .noReason)
      page.element(.div, .classes(.formBar)) { page in
        page.element(.button, .typeSubmit, text: words.upload)
        page.link(to: .object(name), words.back)
      }
    }
  }

  private var said: (String, String)? {
    switch fault {
    case .noFile: words.noFile
    case .noPDF: words.noPDF
    case .stale: words.stale
    case .noReason, nil: nil
    }
  }

  private func writeHeld(_ page: inout Markup) {
    guard !held.isEmpty else { return }
    page.element(.h2, text: words.held)
    page.element(.ul) { page in
      for file in held {
        page.element(.li) { page in
          if let address = file.address { page.link(to: address, file.name) } else { page.text(file.name) }
          if let fingerprint = file.fingerprint {
            page.text(" ")
            page.element(.code, text: fingerprint)
          }
        }
      }
    }
  }
}

extension Address {
  /// Where the signed file of an agreement is handed in.
  public static func signedCopy(of name: ObjectName) -> Address { Address(name.segments + ["signed-copy"]) }
  /// A file that is kept, by its fingerprint.
  public static func attachment(_ sha256: String) -> Address { Address(["api", "v1", "attachments", sha256]) }
}
