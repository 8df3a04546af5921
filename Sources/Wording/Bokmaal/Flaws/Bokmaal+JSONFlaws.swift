import Registry

extension Bokmaal {
  func told(_ flaw: JSONFlaw) -> ToldFlaw {
    switch flaw {
    case .digit: ToldFlaw("her må det stå et siffer", help: "skriv et tall slik JSON har det, for eksempel `2`")
    case .encoding: ToldFlaw("strengen er ikke UTF-8", help: "send teksten som UTF-8")
    case .control: ToldFlaw("det står et styretegn i en streng", help: "skriv det som `\\u`, et linjeskift som `\\n`")
    case .unfinishedString: ToldFlaw("teksten slutter inne i en streng", help: "send hele JSON-teksten")
    case .escape:
      ToldFlaw(
        "denne koden står ikke for noe tegn",
        help: "skriv `\\u` og fire heksadesimale sifre, begge halvdeler av et surrogatpar, eller selve tegnet")
    case .moreAfter: ToldFlaw("det står noe etter verdien", help: "avslutt teksten før det")
    case .unfinished: ToldFlaw("teksten slutter der det må stå en verdi", help: "send hele JSON-teksten")
    case .noValue:
      ToldFlaw(
        "her begynner ingen JSON-verdi",
        help: "skriv et objekt, en liste, en streng i anførselstegn, et tall, true eller false")
    case .bareWord:
      ToldFlaw("her begynner ingen JSON-verdi", help: "skriv strenger i anførselstegn; true, false og null uten")
    case .depth(let most):
      ToldFlaw("mer enn \(most) objekter og lister står inni hverandre", help: "ingenting trenger så mange")
    case .arrayEnd: ToldFlaw("listen slutter ikke her", help: "skriv `,` eller `]`")
    case .objectEnd: ToldFlaw("objektet slutter ikke her", help: "skriv `,` eller `}`")
    case .noName: ToldFlaw("her må det stå et feltnavn", help: "skriv et navn i anførselstegn")
    case .colon: ToldFlaw("`:` mangler etter navnet", help: "skriv `:` og en verdi")
    case .twice(let name): ToldFlaw("`\(name)` står to ganger i objektet", help: "behold én av dem")
    }
  }

  func told(_ flaw: MemberFlaw) -> ToldFlaw {
    switch flaw {
    case .unknown(let name, let near, let all):
      ToldFlaw(
        "`\(name)` er ikke et felt her",
        help: didYouMean(near) ?? (all.isEmpty ? "objektet har ingen felter" : "feltene er \(all.quoted("og"))"))
    case .missing(let names, let meaning):
      ToldFlaw("\(names.quoted("eller")) mangler", help: "skriv `\"\(names[0])\": …`: \(label(of: meaning))")
    case .onlyOneOf(let names): ToldFlaw("bare én av \(names.quoted("og")) kan stå her", help: "behold én av dem")
    case .sort(let wanted, let found):
      ToldFlaw("her hører det hjemme \(text(wanted)), og det står \(text(found))", help: "skriv \(text(wanted))")
    case .null: ToldFlaw("`null` sier ingenting her", help: "utelat feltet der ingenting er kjent")
    case .character(let number):
      ToldFlaw("tegnet \(number.codePoint) kan ikke stå i et register", help: "utelat det: XML kan ikke inneholde det")
    case .emptyWord: ToldFlaw("ordet er tomt", help: "skriv ett ord uten mellomrom for hvert ledd i listen")
    case .notOneWord(let word):
      ToldFlaw("`\(word)` er ikke ett ord", help: "skriv ett ord uten mellomrom for hvert ledd i listen")
    }
  }

  private func text(_ sort: JSONSort) -> String {
    switch sort {
    case .object: "et objekt"
    case .array: "en liste"
    case .objects: "en liste av objekter"
    case .strings: "en liste av strenger"
    case .string: "en streng"
    case .number: "et tall"
    case .yesNo: "`true` eller `false`"
    case .flag(let flag): "`\(flag)`"
    case .null: "`null`"
    case .module: "tallet 1, 2, 3 eller 4"
    }
  }
}
