import Registry

extension Bokmaal {
  func told(_ flaw: SchemaFlaw) -> ToldFlaw {
    switch flaw {
    case .unknownDocument(let name, let namespace, let meant, let known):
      ToldFlaw(
        "`\(name)` er " + (namespace.isEmpty ? "ikke i noe navnerom" : "i navnerommet `\(namespace)`"),
        help: meant.map { "skriv `xmlns=\"\($0)\"` på det" } ?? "dokumentene som er kjent her, er \(known.quoted("og"))"
      )
    case .root(let name):
      ToldFlaw(
        "ingen dokumenter av dette slaget begynner med `\(name)`",
        help: "se til at det er et helt dokument, ikke en del av et")
    case .misplaced(let name, let parent, let near, let expected):
      ToldFlaw(
        "`\(name)` kan ikke stå her i `\(parent)`",
        help: expected.isEmpty ? "fjern det" : didYouMean(near) ?? "her kan \(expected.quoted("eller")) stå")
    case .incomplete(let name, let expected, let about):
      ToldFlaw(
        "`\(name)` mangler \(expected.isEmpty ? "noe" : expected.quoted("eller"))",
        help: "skriv `<\(expected.first ?? "…")>` inni" + said(about))
    case .lacksAttribute(let name, let element, let about):
      ToldFlaw("`\(element)` mangler `\(name)`", help: "skriv `\(name)=\"…\"`" + said(about))
    case .unknownAttribute(let name, let element):
      ToldFlaw("`\(name)` er ikke et attributt i `\(element)`", help: "fjern det")
    case .instanceAttribute(let name, let element):
      ToldFlaw("`\(element)` kan ikke ha `xsi:\(name)`", help: "fjern det: plassen sier hva elementet er")
    case .text(let element): ToldFlaw("`\(element)` kan ikke ha tekst", help: "fjern teksten")
    case .notAmong(let words, let value, let holder, let near):
      ToldFlaw(refused(value, holder), help: didYouMean(near) ?? among(words))
    case .value(let value, let holder, let wanted):
      ToldFlaw(
        value.map { refused($0, holder) } ?? "teksten i `\(holder.element)` kan ikke være slik", help: told(wanted))
    case .twice(let key, let names):
      ToldFlaw("\(definite(key)) \(quoted(names)) står to ganger", help: "behold én av de to")
    case .dangling(let key, let names):
      ToldFlaw("\(none(key)) heter \(quoted(names))", help: "legg til det som mangler, eller rett referansen")
    case .other(let words, let element):
      ToldFlaw(
        (element.isEmpty ? "skjemaet tillater ikke dette" : "skjemaet tillater ikke dette i `\(element)`")
          + "; biblioteket som leser det, sier på engelsk: «\(words)»", help: "rett det etter skjemaet")
    }
  }

  /// The schemas speak English alone.
  private func said(_ about: String?) -> String { about.map { "; skjemaet sier på engelsk: «\($0)»" } ?? "" }

  private func refused(_ value: String, _ holder: SchemaFlaw.Holder) -> String {
    let place = holder.attribute.map { "`\($0)` i `\(holder.element)`" } ?? "teksten i `\(holder.element)`"
    return value.isEmpty ? "\(place) er tom" : "\(place) kan ikke være `\(value)`"
  }

  private func quoted(_ names: [String]) -> String { names.map { "`\($0)`" }.joined(separator: ", ") }

  private func among(_ words: [String]) -> String {
    if words.count == 1 { return "skriv `\(words[0])`" }
    return "skriv én av " + quoted(Array(words.prefix(12))) + (words.count > 12 ? ", …" : "")
  }

  private func told(_ wanted: SchemaFlaw.Wanted) -> String {
    switch wanted {
    case .described(let about): "skriv det skjemaet ber om; det sier på engelsk: «\(about)»"
    case .wholeNumber: "skriv et helt tall"
    case .wholeNumberFromZero: "skriv et helt tall, null eller mer"
    case .wholeNumberFromOne: "skriv et helt tall, én eller mer"
    case .truth: "skriv `true` eller `false`"
    case .day: "skriv en dag, for eksempel 2026-11-22"
    case .type(let name): "skriv det som typen ber om (`\(name)`)"
    case .unknown: "skriv det skjemaet ber om"
    }
  }

  /// With its article: «kontrollen».
  private func definite(_ key: SchemaFlaw.Key) -> String { forms(key).definite }

  /// That there is none: «ingen kontroll».
  private func none(_ key: SchemaFlaw.Key) -> String { forms(key).none }

  private func forms(_ key: SchemaFlaw.Key) -> (definite: String, none: String) {
    switch key {
    case .check: ("kontrollen", "ingen kontroll")
    case .rule: ("regelen", "ingen regel")
    case .subject: ("det funnet gjelder,", "ingenting det kan gjøres funn om,")
    case .party: ("parten", "ingen part")
    case .system: ("systemet", "ikke noe system")
    case .activity: ("behandlingsaktiviteten", "ingen behandlingsaktivitet")
    case .flow: ("dataflyten", "ingen dataflyt")
    case .agreement: ("avtalen", "ingen avtale")
    case .notice: ("personvernerklæringen", "ingen personvernerklæring")
    case .categoryTerm: ("ordet for en kategori av personopplysninger", "ingen kategori av personopplysninger")
    case .subjectTerm: ("ordet for en kategori av registrerte", "ingen kategori av registrerte")
    case .purposeTerm: ("ordet for et formål", "ikke noe formål")
    case .operationTerm: ("ordet for en operasjon", "ingen operasjon")
    case .measureTerm: ("ordet for et tiltak", "ikke noe tiltak")
    case .resource: ("ressursen", "ingen ressurs")
    case .legalBasis: ("behandlingsgrunnlaget", "ikke noe behandlingsgrunnlag")
    case .decision: ("beslutningen", "ingen beslutning")
    case .standardSet: ("settet med standardvilkår", "ikke noe sett med standardvilkår")
    case .other(let name): ("`\(name)`", "ingen `\(name)`")
    }
  }
}
