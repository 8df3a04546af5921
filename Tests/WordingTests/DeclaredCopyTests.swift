import Registry
import Testing
import Vocabulary

@testable import Wording

@Suite struct `A signed copy` {
  @Test func `is told as declared, and never as filed, since a name of a file keeps no file`() {
    let (named, nameless) = (
      Evidence.signedCopy(file: "avtale.pdf", sha256: nil), Evidence.signedCopy(file: nil, sha256: nil)
    )
    let told = [Language.en, .nb].flatMap { language in
      [named, nameless].map { language.sentences.evidence($0, party: nil, person: nil) }
    }
    #expect(
      told == [
        "signed copy declared: avtale.pdf", "a signed copy is declared", "undertegnet kopi oppgitt: avtale.pdf",
        "en undertegnet kopi er oppgitt",
      ])
  }
}
