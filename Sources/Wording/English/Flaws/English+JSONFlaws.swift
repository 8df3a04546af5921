import Registry

extension English {
  func told(_ flaw: JSONFlaw) -> ToldFlaw {
    switch flaw {
    case .digit: ToldFlaw("a digit is needed", help: "write a number as JSON has it, such as `2`")
    case .encoding: ToldFlaw("the string is not UTF-8", help: "send the text in UTF-8")
    case .control:
      ToldFlaw("a control character stands in a string", help: "write it as an escape, a new line as `\\n`")
    case .unfinishedString: ToldFlaw("the text ends inside a string", help: "send the whole JSON text")
    case .escape:
      ToldFlaw(
        "this escape stands for no character",
        help: "write `\\u` and four hexadecimal digits, both halves of a surrogate pair, or the character itself")
    case .moreAfter: ToldFlaw("something stands after the value", help: "end the text before it")
    case .unfinished: ToldFlaw("the text ends where a value is needed", help: "send the whole JSON text")
    case .noValue:
      ToldFlaw(
        "no JSON value begins here",
        help: "write an object, an array, a string in quotes, a number, true or false")
    case .bareWord:
      ToldFlaw("no JSON value begins here", help: "write strings in quotes; true, false and null without")
    case .depth(let most):
      ToldFlaw("more than \(most) objects and arrays stand inside each other", help: "nothing needs so many")
    case .arrayEnd: ToldFlaw("the array does not end here", help: "write `,` or `]`")
    case .objectEnd: ToldFlaw("the object does not end here", help: "write `,` or `}`")
    case .noName: ToldFlaw("a member's name is needed", help: "write a name in quotes")
    case .colon: ToldFlaw("`:` is needed after a name", help: "write `:` and a value")
    case .twice(let name): ToldFlaw("`\(name)` stands twice in the object", help: "keep one of them")
    }
  }

  func told(_ flaw: MemberFlaw) -> ToldFlaw {
    switch flaw {
    case .unknown(let name, let near, let all):
      ToldFlaw(
        "`\(name)` is not a member here",
        help: didYouMean(near)
          ?? (all.isEmpty ? "the object has no members" : "the members are \(all.quoted("and"))"))
    case .missing(let names, let meaning):
      ToldFlaw("\(names.quoted("or")) is missing", help: "write `\"\(names[0])\": …`: \(meaning.english)")
    case .onlyOneOf(let names): ToldFlaw("only one of \(names.quoted("and")) can stand here", help: "keep one of them")
    case .sort(let wanted, let found):
      ToldFlaw("\(text(wanted)) belongs here, and \(text(found)) stands here", help: "write \(text(wanted))")
    case .null: ToldFlaw("`null` says nothing here", help: "leave the member out where nothing is known")
    case .character(let number):
      ToldFlaw("the character \(number.codePoint) cannot stand in a register", help: "leave it out: XML cannot hold it")
    case .emptyWord:
      ToldFlaw("the word is empty", help: "write one word without blanks for each member of the list")
    case .notOneWord(let word):
      ToldFlaw("`\(word)` is not one word", help: "write one word without blanks for each member of the list")
    }
  }

  private func text(_ sort: JSONSort) -> String {
    switch sort {
    case .object: "an object"
    case .array: "an array"
    case .objects: "an array of objects"
    case .strings: "an array of strings"
    case .string: "a string"
    case .number: "a number"
    case .yesNo: "`true` or `false`"
    case .flag(let flag): "`\(flag)`"
    case .null: "`null`"
    case .module: "the number 1, 2, 3 or 4"
    }
  }
}
