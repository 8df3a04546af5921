import Registry
import Testing
import Vocabulary
import Wording

@Suite struct `What is wrong with what was declared` {
  private static let place = TextPlace(line: 3, column: 9)
  private static let norway = MeantCountry(code: "NO", nameEN: "Norway", nameNB: "Norge")
  private static let meaning = FieldMeaning("since", in: "person", english: "the day from which it holds")

  private static let values: [ValueFlaw] =
    ValueFlaw.Form.allCases.map { .form("x", $0) }
    + LawWords.allCases.flatMap { words in
      LawWords.allCases.map { .law("x", words, near: [], elsewhere: $0, all: ["a", "b"]) }
        + [
          .law("x", words, near: ["y"], elsewhere: nil, all: []), .law("x", words, near: [], elsewhere: nil, all: []),
        ]
    }
    + Taxonomy.allCases.flatMap { taxonomy in
      [
        .term("x", taxonomy, near: [], elsewhere: .measures, below: "z"),
        .term("x", taxonomy, near: ["y"], elsewhere: nil, below: nil),
        .term("x", taxonomy, near: [], elsewhere: nil, below: nil),
      ]
    }
    + [
      .empty(attribute: "x"), .emptyList, .country("x", meant: nil), .country("x", meant: norway),
      .place("x", meant: nil), .place("x", meant: .other("EU")), .place("x", meant: .country(norway)),
      .choice("x", near: [], all: ["a", "b"]), .choice("x", near: ["a"], all: ["a", "b"]),
    ]

  private static let names: [NameFlaw] =
    NamedKind.allCases.flatMap { kind in
      [
        .taken("x", by: kind, at: place), .taken("x", by: kind, at: nil), .unknown(kind, "x", near: []),
        .unknown(kind, "x", near: ["y", "z"]),
      ]
    }
    + Taxonomy.allCases.flatMap { [.termTaken("x", $0, at: place), .termTaken("x", $0, at: nil), .builtIn("x", $0)] }
    + [.isSystem("x"), .isParty("x")]

  private static let elements: [ElementFlaw] =
    [.elements(["a", "b"]), .noElements, .attributes, .text].flatMap {
      [.unknown("x", in: "y", near: [], holds: $0), .text(in: "y", holds: $0)]
    }
    + [
      .otherDocument("x", wanted: "registry", namespace: "urn"), .otherObject("x", wanted: "party"),
      .unknown("x", in: "y", near: ["z"], holds: .text), .onlyOneOf(["a", "b"], in: "y"), .twice("x", in: "y"),
      .late("x", after: ["a", "b"], in: "y", order: ["a", "b", "x"]), .lacksText("x"),
      .lacksElement(["a", "b"], in: "y", meaning), .text(in: "y", holds: nil), .noneTwice("x"), .noneBeside("x"),
    ]

  private static let attributes: [AttributeFlaw] = [
    .lacks("x", of: "y", meaning), .unknown("x", of: "y", near: [], has: []),
    .unknown("x", of: "y", near: [], has: ["a", "b"]), .unknown("x", of: "y", near: ["z"], has: ["a"]),
    .foreign("x"), .apart("a", "b"), .needs("a", by: "b", of: nil), .needs("a", by: "b", of: "c"),
    .lacksOneOf(["a", "b"], "x"), .moreThanOneOf(["a", "b"], "x"),
    .daysTurned(first: "from", Day(number: 20), last: "until", Day(number: 10)),
  ]

  private static let texts: [JSONFlaw] = [
    .digit, .encoding, .control, .unfinishedString, .escape, .moreAfter, .unfinished, .noValue, .bareWord, .depth(32),
    .arrayEnd, .objectEnd, .noName, .colon, .twice("x"),
  ]

  private static let sorts: [JSONSort] = [
    .object, .array, .objects, .strings, .string, .number, .yesNo, .flag(true), .null, .module,
  ]

  private static let members: [MemberFlaw] =
    sorts.map { .sort(wanted: .object, found: $0) } + sorts.map { .sort(wanted: $0, found: .number) }
    + [
      .unknown("x", near: [], all: []), .unknown("x", near: [], all: ["a", "b"]), .unknown("x", near: ["y"], all: []),
      .missing(["a"], meaning), .missing(["a", "b"], meaning), .onlyOneOf(["a", "b"]), .null, .character(7),
      .emptyWord, .notOneWord("x y"),
    ]

  private static let acceptances: [AcceptanceFlaw] = [
    .noCheck("x", near: []), .noCheck("x", near: ["y"]), .otherSubject("flow", check: "x", asks: "notice"),
    .noFinding("x", check: "y", rule: "R1", near: [], all: ["a", "b"]),
    .noFinding("x", check: "y", rule: "R1", near: ["a"], all: ["a", "b"]), .noPromise("x", near: []),
    .noPromise("x", near: ["y"]),
  ]

  private static let wholes: [WholeFlaw] =
    NamedKind.allCases.flatMap { [.declaredTwice($0, "x"), .undeclared($0, "x")] }
    + [
      .onwardRing(["x"]), .onwardRing(["x", "y"]), .amendsAmendment("x"), .termRing(["x"]), .termRing(["x", "y"]),
      .amendsNothing("x", isScope: true), .amendsNothing("x", isScope: false), .refused(element: "x", why: "y"),
    ]

  private static let edits: [EditFlaw] =
    ObjectKind.allCases.map { $0 == .registry ? .header : ObjectName($0, "x") }.flatMap { name in
      [
        .absent(name), .putTwice(name), .putAndRemoved(name), .idTaken(by: name),
        .breaks(name, because: .name(.unknown(.party, "y", near: []))),
      ]
    } + [.head]

  private static let holders = [
    SchemaFlaw.Holder(element: "x", attribute: "y"), SchemaFlaw.Holder(element: "x", attribute: nil),
  ]

  private static let wanted: [SchemaFlaw.Wanted] = [
    .described("z"), .wholeNumber, .wholeNumberFromZero, .wholeNumberFromOne, .truth, .day, .type("z"), .unknown,
  ]

  private static let schemas: [SchemaFlaw] =
    [
      .unknownDocument("x", namespace: "", meant: "y", known: ["y", "z"]),
      .unknownDocument("x", namespace: "w", meant: nil, known: ["y", "z"]), .root("x"),
      .misplaced("x", in: "y", near: ["z"], expected: ["z"]), .misplaced("x", in: "y", near: [], expected: ["z", "w"]),
      .misplaced("x", in: "y", near: [], expected: []), .incomplete("x", expected: ["y", "z"], about: "w"),
      .incomplete("x", expected: [], about: nil), .lacksAttribute("x", of: "y", about: "z"),
      .lacksAttribute("x", of: "y", about: nil), .unknownAttribute("v", of: "y"), .instanceAttribute("x", of: "y"),
      .text(in: "x"),
    ]
    + holders.flatMap { holder in
      [
        .notAmong(["y", "z"], value: "w", holder, near: ["z"]), .notAmong(["y", "z"], value: "w", holder, near: []),
        .notAmong(["y"], value: "", holder, near: []), .value(nil, holder, .unknown),
      ] + wanted.map { .value("w", holder, $0) }
    }
    + (SchemaFlaw.Key.known + [.other("w")]).flatMap { [.twice($0, ["x"]), .dangling($0, ["x", "y"])] }

  private static let limits: [MarkupFlaw.Limited] = [
    .depth, .attributes, .tag, .comment, .text, .name, .names, .namespaces, .document, .elements,
  ]

  private static let markup: [MarkupFlaw.Kind] =
    limits.map { .more($0, than: 7) }
    + [
      .documentType, .processingInstruction, .encoding("x"), .undeclaredEntity("x"), .nulByte, .notUTF8,
      .namespace(element: "x", found: "", expected: "y"), .namespace(element: "x", found: "z", expected: "y"),
      .forbiddenCharacter, .empty, .noElement, .truncated, .contentAfterEnd, .mismatchedEnd(expected: "x", found: "y"),
      .duplicateAttribute("x"), .attributeWithoutValue("x"), .undeclaredPrefix("x"), .namespaceDeclaration,
      .attributeWithoutQuotes, .attributesWithoutSpace, .lessThanInAttribute, .loneAmpersand, .unfinishedReference,
      .forbiddenReference, .sectionEndInText, .badName, .unfinishedTag, .badComment, .badMarkup, .loneLessThan,
      .misplacedColon, .badDeclaration,
    ]

  private static let all: [Flaw] =
    values.map { .value($0) } + names.map { .name($0) } + elements.map { .element($0) }
    + attributes.map { .attribute($0) } + texts.map { .json($0) } + members.map { .member($0) }
    + acceptances.map { .acceptance($0) } + wholes.map { .whole($0) } + edits.map { .edit($0) }
    + schemas.map { .schema($0) }

  @Test func `is told in both languages, each in its own words`() {
    for flaw in Self.all {
      let (en, nb) = (flaw.told(in: .en), flaw.told(in: .nb))
      for (english, norwegian) in [(en.message, nb.message), (en.help, nb.help)] {
        #expect(english != norwegian, "\(flaw)")
        #expect(Self.words(norwegian).isDisjoint(with: Self.english), "\(norwegian)")
        #expect(Self.words(english).isDisjoint(with: Self.norwegian), "\(english)")
      }
    }
  }

  @Test func `is told as part of a sentence`() {
    for told in Self.all.flatMap({ [$0.told(in: .en), $0.told(in: .nb)] }) {
      for text in [told.message, told.help] {
        #expect(!text.isEmpty && !text.hasSuffix(".") && text.first?.isUppercase != true, "\(text)")
        #expect(text.count { $0 == "`" }.isMultiple(of: 2), "\(text)")
      }
    }
  }

  @Test func `is not told as something else`() {
    for language in Language.allCases {
      let told = Set(Self.all.map { $0.told(in: language) })
      // A list may be asked for twice above: with and without something near.
      #expect(told.count >= Self.all.count - 4, "\(language)")
    }
  }

  @Test func `says of a missing field what people call it`() {
    let flaw = Flaw.attribute(.lacks("activity", of: "flow", FieldMeaning("activity", in: "flow", english: "why")))
    #expect(flaw.told(in: .nb).help == "skriv `activity=\"…\"`: behandlingsaktivitet")
    #expect(flaw.told(in: .en).help == "write `activity=\"…\"`: why")
  }

  @Test func `is told of a text that is not XML, in English as its reader says it`() {
    var told: Set<ToldFlaw> = []
    for kind in Self.markup {
      let flaw = Flaw.markup(MarkupFlaw(kind, message: "the message", help: "the help"))
      #expect(flaw.told(in: .en).message == "the message" && flaw.told(in: .en).help == "the help")
      let norwegian = flaw.told(in: .nb)
      #expect(Self.words(norwegian.message).isDisjoint(with: Self.english), "\(norwegian)")
      #expect(Self.words(norwegian.help).isDisjoint(with: Self.english), "\(norwegian)")
      told.insert(norwegian)
    }
    #expect(told.count == Self.markup.count)
    let other = Flaw.markup(MarkupFlaw(.malformed, message: "odd", help: "h")).told(in: .nb)
    #expect(other.message == "XML-leseren sier: odd" && other.help == "rett XML-en her")
  }

  @Test func `is told in the words of a library only where there are no others, after words of ours`() {
    for element in ["", "x"] {
      let flaw = Flaw.schema(.other("it is odd", element: element))
      #expect(flaw.told(in: .en).message.hasSuffix("; its library says: \u{201C}it is odd\u{201D}"))
      #expect(flaw.told(in: .nb).message.hasSuffix("; biblioteket som leser det, sier på engelsk: «it is odd»"))
    }
  }

  /// The words of a sentence, without what it quotes from a document.
  private static func words(_ text: String) -> Set<String> {
    let said = text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset.isMultiple(of: 2) }.map(\.element)
    return Set(said.flatMap { $0.lowercased().split { !$0.isLetter }.map(String.init) })
  }

  private static let english: Set = [
    "the", "is", "not", "write", "and", "or", "of", "stands", "cannot", "you", "mean", "here", "missing", "leave",
    "one",
    "keep", "no", "it", "be", "an", "with", "taken", "belongs",
  ]
  private static let norwegian: Set = [
    "er", "ikke", "skriv", "og", "eller", "av", "kan", "du", "mente", "her", "mangler", "utelat", "behold", "ingen",
    "det", "en", "et", "som", "med", "tatt", "feltet",
  ]
}
