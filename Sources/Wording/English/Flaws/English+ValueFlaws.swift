import Registry
import Vocabulary

extension English {
  func told(_ flaw: ValueFlaw) -> ToldFlaw {
    switch flaw {
    case .form(let value, let form): ToldFlaw("`\(value)` \(misses(form))", help: help(form))
    case .empty(let attribute):
      ToldFlaw("`\(attribute)` is empty", help: "write a value, or leave the attribute out")
    case .emptyList:
      ToldFlaw(
        "the list is empty", help: "name at least one, or leave the attribute out where nothing is known")
    case .country(let code, let meant):
      ToldFlaw(
        "`\(code)` is not a country",
        help: meant.map { didYouMean($0) } ?? "write the two capitals of ISO 3166-1, such as `SE`")
    case .place(let code, let meant): ToldFlaw("`\(code)` is not a place", help: help(meant))
    case .term(let word, let taxonomy, let near, let elsewhere, let below):
      ToldFlaw(
        "`\(word)` is not a term of \(taxonomy.rawValue)"
          + (below.map { ", so `\($0)` cannot stand below it" } ?? ""),
        help: didYouMean(near) ?? help(word, taxonomy, elsewhere))
    case .law(let id, let words, let near, let elsewhere, let all):
      ToldFlaw("`\(id)` is not \(row(of: words))", help: help(id, near, elsewhere, all))
    case .choice(let word, let near, let all):
      ToldFlaw(
        "`\(word)` cannot stand here",
        help: (didYouMean(near).map { $0 + " " } ?? "") + "one of \(all.joined(separator: ", "))")
    }
  }

  /// A question, where something is near.
  func didYouMean(_ near: [String]) -> String? { near.isEmpty ? nil : "did you mean \(near.quoted("or"))?" }

  private func didYouMean(_ country: MeantCountry) -> String { "did you mean `\(country.code)` (\(country.nameEN))?" }

  private func help(_ meant: MeantPlace?) -> String {
    switch meant {
    case .country(let country): didYouMean(country)
    case .other(let code): "did you mean `\(code)`?"
    case nil:
      "write a country as in ISO 3166-1, `EEA`, `EU`, `adequate`, or the `organisation` of a party that is declared"
    }
  }

  private func help(_ word: String, _ taxonomy: Taxonomy, _ elsewhere: Taxonomy?) -> String {
    elsewhere.map { "`\(word)` belongs to \($0.rawValue); see `samsvar law \(taxonomy.lawTable)`" }
      ?? "use a built-in word (`samsvar law \(taxonomy.lawTable)` lists them), or declare your own under `terms`"
  }

  private func help(_ id: String, _ near: [String], _ elsewhere: LawWords?, _ all: [String]) -> String {
    let otherwise = all.isEmpty ? "`samsvar law` lists them" : "one of \(all.quoted("or"))"
    return elsewhere.map { "`\(id)` is \(row(of: $0)); \(otherwise)" } ?? didYouMean(near) ?? otherwise
  }

  /// What a person calls a row of a table of law.
  func row(of words: LawWords) -> String {
    switch words {
    case .basis: "a legal basis of Art. 6(1)"
    case .condition: "a condition of Art. 9(2)"
    case .transferBasis: "a legal basis of Chapter V"
    case .decision: "an adequacy decision"
    case .clause: "a clause of Art. 28(3)"
    case .clauseSet: "a standard set of clauses"
    case .transferClauses: "a set of standard clauses for transfers"
    }
  }

  // MARK: Forms

  private func misses(_ form: ValueFlaw.Form) -> String {
    switch form {
    case .id: "cannot be an id"
    case .name: "cannot be a name here"
    case .text: "is blank"
    case .day: "is not a day"
    case .duration: "is not a duration"
    case .hours: "is not a number of hours"
    case .yesNo: "is neither `yes` nor `no`"
    case .module: "is not a module"
    case .sha256: "is not a SHA-256"
    case .language: "is not a language"
    case .organisation: "is not the code of an organisation"
    }
  }

  private func help(_ form: ValueFlaw.Form) -> String {
    switch form {
    case .id, .name: "use small letters a to z, digits, dots and hyphens, at most 63, with a letter or a digit first"
    case .text: "write something, or leave it out"
    case .day: "write a day that exists as year, month and day, such as `2026-11-22`"
    case .duration: "write years, months, weeks and days, such as `P30D`, `P6M` or `P1Y6M`"
    case .hours: "write hours, such as `PT24H`"
    case .yesNo: "write `yes` or `no`"
    case .module: "write `1`, `2`, `3` or `4`"
    case .sha256: "write 64 digits of `0` to `9` and `a` to `f`, as `sha256sum` prints them"
    case .language: "write a code such as `nb` or `en-GB`"
    case .organisation: "write three to twelve capitals, digits or hyphens, such as `EPO`"
    }
  }
}
