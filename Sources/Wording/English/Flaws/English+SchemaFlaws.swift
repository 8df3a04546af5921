import Registry

extension English {
  func told(_ flaw: SchemaFlaw) -> ToldFlaw {
    switch flaw {
    case .unknownDocument(let name, let namespace, let meant, let known):
      ToldFlaw(
        "`\(name)` is in " + (namespace.isEmpty ? "no namespace" : "the namespace `\(namespace)`"),
        help: meant.map { "write `xmlns=\"\($0)\"` on it" } ?? "the documents known here are \(known.quoted("and"))")
    case .root(let name):
      ToldFlaw("no document of this sort begins with `\(name)`", help: "see that it is a whole document, not a part")
    case .misplaced(let name, let parent, let near, let expected):
      ToldFlaw(
        "`\(name)` cannot stand here in `\(parent)`",
        help: expected.isEmpty
          ? "remove it" : didYouMean(near) ?? "what may stand here is \(expected.quoted("or"))")
    case .incomplete(let name, let expected, let about):
      ToldFlaw(
        "`\(name)` lacks \(expected.isEmpty ? "something" : expected.quoted("or"))",
        help: "write `<\(expected.first ?? "…")>` inside it" + said(about))
    case .lacksAttribute(let name, let element, let about):
      ToldFlaw("`\(element)` lacks `\(name)`", help: "write `\(name)=\"…\"`" + said(about))
    case .unknownAttribute(let name, let element):
      ToldFlaw("`\(name)` is not an attribute of `\(element)`", help: "remove it")
    case .instanceAttribute(let name, let element):
      ToldFlaw("`\(element)` cannot have `xsi:\(name)`", help: "remove it: what stands where tells what it is")
    case .text(let element): ToldFlaw("text is not allowed in `\(element)`", help: "remove the text")
    case .notAmong(let words, let value, let holder, let near):
      ToldFlaw(refused(value, holder), help: didYouMean(near) ?? among(words))
    case .value(let value, let holder, let wanted):
      ToldFlaw(
        value.map { refused($0, holder) } ?? "the text of `\(holder.element)` cannot be this", help: told(wanted))
    case .twice(let key, let names):
      ToldFlaw("the \(words(key)) \(quoted(names)) stands twice", help: "keep one of the two")
    case .dangling(let key, let names):
      ToldFlaw("no \(words(key)) is called \(quoted(names))", help: "add it, or correct the reference to it")
    case .other(let words, let element):
      ToldFlaw(
        (element.isEmpty ? "the schema does not allow this" : "the schema does not allow this in `\(element)`")
          + "; its library says: \u{201C}\(words)\u{201D}", help: "correct it by the schema")
    }
  }

  private func said(_ about: String?) -> String { about.map { ": " + $0 } ?? "" }

  private func refused(_ value: String, _ holder: SchemaFlaw.Holder) -> String {
    let place = holder.attribute.map { "`\($0)` of `\(holder.element)`" } ?? "the text of `\(holder.element)`"
    return value.isEmpty ? "\(place) is empty" : "\(place) cannot be `\(value)`"
  }

  private func quoted(_ names: [String]) -> String { names.map { "`\($0)`" }.joined(separator: ", ") }

  private func among(_ words: [String]) -> String {
    if words.count == 1 { return "write `\(words[0])`" }
    return "write one of " + quoted(Array(words.prefix(12))) + (words.count > 12 ? ", …" : "")
  }

  private func told(_ wanted: SchemaFlaw.Wanted) -> String {
    switch wanted {
    case .described(let about): "it has to be \(about)"
    case .wholeNumber: "write a whole number"
    case .wholeNumberFromZero: "write a whole number, zero or more"
    case .wholeNumberFromOne: "write a whole number, one or more"
    case .truth: "write `true` or `false`"
    case .day: "write a day, such as 2026-11-22"
    case .type(let name): "write what its type asks for (`\(name)`)"
    case .unknown: "write what the schema asks for"
    }
  }

  private func words(_ key: SchemaFlaw.Key) -> String {
    switch key {
    case .check: "check"
    case .rule: "rule"
    case .subject: "subject"
    case .party: "party"
    case .system: "system"
    case .activity: "activity"
    case .flow: "flow"
    case .agreement: "agreement"
    case .notice: "notice"
    case .categoryTerm: "category term"
    case .subjectTerm: "subject term"
    case .purposeTerm: "purpose term"
    case .operationTerm: "operation term"
    case .measureTerm: "measure term"
    case .resource: "resource"
    case .legalBasis: "legal basis"
    case .decision: "decision"
    case .standardSet: "standard set"
    case .other(let name): "`\(name)`"
    }
  }
}
