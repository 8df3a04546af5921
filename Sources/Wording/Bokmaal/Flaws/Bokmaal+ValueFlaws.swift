import Registry
import Vocabulary

extension Bokmaal {
  func told(_ flaw: ValueFlaw) -> ToldFlaw {
    switch flaw {
    case .form(let value, let form): ToldFlaw("`\(value)` \(misses(form))", help: help(form))
    case .empty(let attribute): ToldFlaw("`\(attribute)` er tom", help: "skriv en verdi, eller utelat feltet")
    case .emptyList:
      ToldFlaw("listen er tom", help: "oppgi minst én, eller utelat feltet der ingenting er kjent")
    case .country(let code, let meant):
      ToldFlaw(
        "`\(code)` er ikke et land",
        help: meant.map { didYouMean($0) } ?? "skriv de to store bokstavene fra ISO 3166-1, for eksempel `SE`")
    case .place(let code, let meant): ToldFlaw("`\(code)` er ikke et sted", help: help(meant))
    case .term(let word, let taxonomy, let near, let elsewhere, let below):
      ToldFlaw(
        "`\(word)` er ikke et begrep for \(plural(taxonomy))"
          + (below.map { ", så `\($0)` kan ikke stå under det" } ?? ""),
        help: didYouMean(near) ?? help(word, taxonomy, elsewhere))
    case .law(let id, let words, let near, let elsewhere, let all):
      ToldFlaw("`\(id)` er ikke \(row(of: words))", help: help(id, near, elsewhere, all))
    case .choice(let word, let near, let all):
      ToldFlaw(
        "`\(word)` kan ikke stå her",
        help: (didYouMean(near).map { $0 + " " } ?? "") + "ett av \(all.joined(separator: ", "))")
    }
  }

  /// A question, where something is near.
  func didYouMean(_ near: [String]) -> String? { near.isEmpty ? nil : "mente du \(near.quoted("eller"))?" }

  private func didYouMean(_ country: MeantCountry) -> String { "mente du `\(country.code)` (\(country.nameNB))?" }

  private func help(_ meant: MeantPlace?) -> String {
    switch meant {
    case .country(let country): didYouMean(country)
    case .other(let code): "mente du `\(code)`?"
    case nil:
      "skriv et land som i ISO 3166-1, `EEA`, `EU`, `adequate`, eller `organisation` for en part som er oppført"
    }
  }

  private func help(_ word: String, _ taxonomy: Taxonomy, _ elsewhere: Taxonomy?) -> String {
    elsewhere.map { "`\(word)` hører til \(plural($0)); se `samsvar law \(taxonomy.lawTable)`" }
      ?? "bruk et innebygd begrep (`samsvar law \(taxonomy.lawTable)` viser dem), eller legg til ditt eget under `terms`"
  }

  private func help(_ id: String, _ near: [String], _ elsewhere: LawWords?, _ all: [String]) -> String {
    let otherwise = all.isEmpty ? "`samsvar law` viser dem" : "bruk \(all.quoted("eller"))"
    return elsewhere.map { "`\(id)` er \(row(of: $0)); \(otherwise)" } ?? didYouMean(near) ?? otherwise
  }

  /// What the terms of a taxonomy are for.
  func plural(_ taxonomy: Taxonomy) -> String {
    switch taxonomy {
    case .categories: "kategorier av personopplysninger"
    case .subjects: "kategorier av registrerte"
    case .purposes: "formål"
    case .operations: "behandlingsmåter"
    case .measures: "sikkerhetstiltak"
    }
  }

  /// What a person calls a row of a table of law.
  private func row(of words: LawWords) -> String {
    switch words {
    case .basis: "et behandlingsgrunnlag etter artikkel 6 nr. 1"
    case .condition: "et vilkår etter artikkel 9 nr. 2"
    case .transferBasis: "et grunnlag etter kapittel V"
    case .decision: "en adekvansbeslutning"
    case .clause: "et krav etter artikkel 28 nr. 3"
    case .clauseSet: "et sett standardvilkår"
    case .transferClauses: "et sett standardvilkår for overføringer"
    }
  }

  // MARK: Forms

  private func misses(_ form: ValueFlaw.Form) -> String {
    switch form {
    case .id: "kan ikke være en id"
    case .name: "kan ikke være et navn her"
    case .text: "er bare mellomrom"
    case .day: "er ikke en dag"
    case .duration: "er ikke en varighet"
    case .hours: "er ikke et antall timer"
    case .yesNo: "er verken `yes` eller `no`"
    case .module: "er ikke en modul"
    case .sha256: "er ikke en SHA-256"
    case .language: "er ikke et språk"
    case .organisation: "er ikke koden til en organisasjon"
    }
  }

  private func help(_ form: ValueFlaw.Form) -> String {
    switch form {
    case .id, .name: "bruk små bokstaver a til z, tall, punktum og bindestrek, høyst 63, med bokstav eller tall først"
    case .text: "skriv noe, eller utelat det"
    case .day: "skriv en dag som finnes, med år, måned og dag, for eksempel `2026-11-22`"
    case .duration: "skriv år, måneder, uker og dager, for eksempel `P30D`, `P6M` eller `P1Y6M`"
    case .hours: "skriv timer, for eksempel `PT24H`"
    case .yesNo: "skriv `yes` eller `no`"
    case .module: "skriv `1`, `2`, `3` eller `4`"
    case .sha256: "skriv 64 tegn av `0` til `9` og `a` til `f`, slik `sha256sum` viser dem"
    case .language: "skriv en kode som `nb` eller `en-GB`"
    case .organisation: "skriv tre til tolv store bokstaver, tall eller bindestreker, for eksempel `EPO`"
    }
  }
}
