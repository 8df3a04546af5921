public import Vocabulary

/// What the page says on which a signed file of an agreement is handed in.
public struct SignedCopyWords: Sendable {
  /// What the page is called.
  public let title: @Sendable (String) -> String
  /// What becomes of the file.
  public let lead: String
  /// The heading of files that are there.
  public let held: String
  /// The label of the file, and what it may be.
  public let file: (label: String, help: String)
  /// The button.
  public let upload: String
  /// The link away.
  public let back: String
  /// The link from the agreement's form.
  public let link: String
  /// Where no file was chosen.
  public let noFile: (String, String)
  /// Where the file is no PDF.
  public let noPDF: (String, String)
  /// Where the agreement was changed meanwhile.
  public let stale: (String, String)

  /// The words in a language.
  public static func words(in language: Language) -> SignedCopyWords {
    switch language {
    case .en: english
    case .nb: bokmaal
    }
  }

  private static let english = SignedCopyWords(
    title: { "Signed file: \($0)" },
    lead:
      "The file is kept as it is, and its fingerprint (SHA-256) is written into the agreement. So anybody can tell later that it is the same file.",
    held: "Files of this agreement", file: ("Signed file", "A PDF of at most 16 MiB."), upload: "Upload and record it",
    back: "Back to the agreement", link: "Upload the signed file",
    noFile: ("No file is chosen.", "Choose the file. A browser does not keep it from one page to the next."),
    noPDF: ("This is not a PDF.", "Save or scan the signed agreement as a PDF, and choose that file."),
    stale: ("The agreement was changed meanwhile.", "Look at it, choose the file once more, and upload it."))

  private static let bokmaal = SignedCopyWords(
    title: { "Undertegnet fil: \($0)" },
    lead:
      "Filen lagres som den er, og fingeravtrykket (SHA-256) skrives inn i avtalen. Slik kan enhver senere se at det er samme fil.",
    held: "Filer til denne avtalen", file: ("Undertegnet fil", "En PDF på høyst 16 MiB."), upload: "Last opp og lagre",
    back: "Tilbake til avtalen", link: "Last opp den undertegnede filen",
    noFile: ("Ingen fil er valgt.", "Velg filen. En nettleser husker den ikke fra én side til den neste."),
    noPDF: ("Dette er ikke en PDF.", "Lagre eller skann den undertegnede avtalen som PDF, og velg den filen."),
    stale: ("Avtalen ble endret i mellomtiden.", "Se på den, velg filen en gang til, og last opp."))
}
