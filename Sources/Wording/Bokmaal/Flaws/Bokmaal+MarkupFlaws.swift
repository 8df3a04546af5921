import Registry

extension Bokmaal {
  func told(_ flaw: MarkupFlaw) -> ToldFlaw {
    ToldFlaw(flaw.kind.bokmaal ?? "XML-leseren sier: \(flaw.message)", help: flaw.kind.help ?? "rett XML-en her")
  }
}

extension MarkupFlaw.Kind {
  /// What is wrong; `nil` where only the library has words for it.
  fileprivate var bokmaal: String? {
    switch self {
    case .documentType: "en dokumenttypedeklarasjon er ikke tillatt"
    case .processingInstruction: "en prosesseringsinstruksjon er ikke tillatt"
    case .encoding(let name): "tegnkodingen er `\(name)`"
    case .undeclaredEntity(let name): "ingen entitet heter `\(name)`"
    case .namespace(let element, let found, _):
      found.isEmpty ? "`\(element)` er ikke i noe navnerom" : "`\(element)` er i navnerommet `\(found)`"
    case .more(let what, let most): what.bokmaal(most)
    case .nulByte: "her står et nulltegn"
    case .notUTF8: "her står en byte som ikke er UTF-8"
    case .forbiddenCharacter: "her står et tegn som XML ikke tillater"
    case .empty: "dokumentet er tomt"
    case .noElement: "dokumentet begynner ikke med et element"
    case .truncated: "dokumentet slutter for tidlig"
    case .contentAfterEnd: "det står mer etter slutten på det første elementet"
    case .mismatchedEnd(let expected, let found): "`</\(found)>` der `</\(expected)>` var ventet"
    case .duplicateAttribute(let name): "`\(name)` er skrevet to ganger"
    case .attributeWithoutValue(let name): "`\(name)` har ingen verdi"
    case .undeclaredPrefix(let prefix): "prefikset `\(prefix)` er ikke deklarert"
    case .namespaceDeclaration: "et navnerom kan ikke deklareres slik"
    case .attributeWithoutQuotes: "verdien av et attributt mangler anførselstegn"
    case .attributesWithoutSpace: "det mangler mellomrom foran et attributt"
    case .lessThanInAttribute: "`<` i verdien av et attributt"
    case .loneAmpersand: "`&` alene"
    case .unfinishedReference: "en referanse uten `;`"
    case .forbiddenReference: "en referanse til et tegn som XML ikke tillater"
    case .sectionEndInText: "`]]>` i en tekst"
    case .badName: "her var det ventet et navn"
    case .unfinishedTag: "en tagg uten `>`"
    case .badComment: "en kommentar kan ikke inneholde `--`"
    case .badMarkup: "`<!` som ikke begynner en kommentar"
    case .loneLessThan: "`<` som ikke begynner en tagg"
    case .misplacedColon: "`:` på feil sted i et navn"
    case .badDeclaration: "XML-deklarasjonen er ikke velformet"
    case .malformed: nil
    }
  }

  /// What to do about it, where there is something to say.
  fileprivate var help: String? {
    switch self {
    case .documentType, .undeclaredEntity:
      "skriv tegnene som de er; bare `&lt;`, `&gt;`, `&amp;`, `&quot;` og `&apos;` trenger et navn"
    case .processingInstruction, .nulByte, .forbiddenCharacter: "fjern det"
    case .encoding, .notUTF8: "lagre dokumentet som UTF-8"
    case .namespace(_, _, let expected): "skriv `xmlns=\"\(expected)\"` på det første elementet"
    case .more(.comment, _), .more(.text, _): "gjør det kortere"
    case .more(.document, _), .more(.elements, _): "importer det fra en fil med kommandoen i stedet"
    case .more: "se til at det er riktig fil"
    case .truncated: "se til at hele filen ble kopiert"
    case .mismatchedEnd(let expected, _): "avslutt `\(expected)` først"
    case .duplicateAttribute: "behold én av dem"
    case .undeclaredPrefix(let prefix): "fjern prefikset, eller deklarer `xmlns:\(prefix)`"
    case .attributeWithoutValue, .attributeWithoutQuotes: "skriv det som `navn=\"verdi\"`"
    case .lessThanInAttribute, .loneLessThan: "skriv `&lt;` for selve tegnet"
    case .badDeclaration: "skriv `<?xml version=\"1.0\" encoding=\"UTF-8\"?>`"
    case .loneAmpersand, .unfinishedReference: "skriv `&amp;` for selve tegnet"
    case .sectionEndInText: "skriv `]]&gt;`"
    case .empty, .noElement, .contentAfterEnd, .namespaceDeclaration, .attributesWithoutSpace, .forbiddenReference,
      .badName, .unfinishedTag, .badComment, .badMarkup, .misplacedColon, .malformed:
      nil
    }
  }
}

extension MarkupFlaw.Limited {
  fileprivate func bokmaal(_ most: Int) -> String {
    switch self {
    case .depth: "mer enn \(most) elementer inni hverandre"
    case .attributes: "mer enn \(most) attributter på ett element"
    case .tag: "en tagg på mer enn \(most) byte"
    case .comment: "en kommentar på mer enn \(most) byte"
    case .text: "en tekst på mer enn \(most) byte"
    case .name: "et navn på mer enn \(most) byte"
    case .names: "navn på mer enn \(most) byte til sammen"
    case .namespaces: "mer enn \(most) deklarasjoner av navnerom"
    case .document: "dokumentet har mer enn \(most) byte"
    case .elements: "dokumentet har mer enn \(most) elementer"
    }
  }
}
