extension Fault {
  static let all = structure + values + names + whole + acceptances

  static let structure = [
    Fault(
      "<systems>", "<sytems/>\n  <systems>", "`sytems` is not an element of `registry`",
      help: "did you mean `systems`?",
      at: "<sytems/>"),
    Fault(
      "own=\"yes\"", "won=\"yes\"", "`won` is not an attribute of `party`", help: "did you mean `own`?", at: "won="),
    Fault(
      "<flow id=\"to-customs\" activity=\"booking\"", "<flow id=\"to-customs\"", "`flow` lacks `activity`",
      help: "write `activity=\"…\"`: the activity that it serves", at: "<flow id=\"to-customs\""),
    Fault(
      "<reason>avtalen er på vei</reason>", "", "`acceptance` lacks `reason`", help: "write `<reason>` inside it: why",
      at: "<acceptance id=\"a1\""),
    Fault(
      "<title>Nettsted</title>", "<title>Nettsted</title><title>To</title>", "`title` stands twice in `system`",
      help: "keep one of them", at: "<title>To"),
    Fault(
      "<title>Nettsted</title>", "<storage place=\"SE\"/><title>Nettsted</title>", "`title` stands after `storage`",
      help: "the order in `system` is title, storage, access, none", at: "<title>Nettsted"),
    Fault(
      "<systems>", "<systems> oops", "text is not allowed in `systems`", help: "`systems` may hold `system`", at: "oops"
    ),
    Fault(
      "<adequacy decision=\"us-dpf\"/>", "<adequacy decision=\"us-dpf\"/><other basis=\"A49-1-a\"/>",
      "`transfer` may hold only one of `adequacy`, `standard-clauses`, `other` and `none`", help: "keep one of them",
      at: "<other basis=\"A49-1-a\""),
    Fault(
      "<title>Skjema</title>", "<title> </title>", "`title` is empty", help: "write its text, or leave it out",
      at: "<title> "),
  ]

  static let values = [
    Fault(
      "until=\"2027-12-31\"", "until=\"2027-02-29\"", "`2027-02-29` is not a day",
      help: "write a day that exists as year, month and day, such as `2026-11-22`", at: "2027-02-29"),
    Fault(
      "review-every=\"P1Y\"", "review-every=\"1 year\"", "`1 year` is not a duration",
      help: "write years, months, weeks and days, such as `P30D`, `P6M` or `P1Y6M`", at: "1 year"),
    Fault("own=\"yes\"", "own=\"ja\"", "`ja` is neither `yes` nor `no`", help: "write `yes` or `no`", at: "ja\""),
    Fault(
      "role=\"sub-processor\"", "role=\"subprocessor\"", "`subprocessor` cannot stand here",
      help:
        "did you mean `sub-processor`? one of processor, sub-processor, controller, joint-controller",
      at: "subprocessor\""),
    Fault(
      "country=\"NO\"", "country=\"no\"", "`no` is not a country", help: "did you mean `NO` (Norway)?",
      at: "no\" registration"),
    Fault(
      "named=\"EU IN XPO adequate\"", "named=\"EU XQO IN\"", "`XQO` is not a place", help: "did you mean `XPO`?",
      at: "XQO"),
    Fault(
      "categories=\"email-address name\"", "categories=\"name  emial-address\"",
      "`emial-address` is not a term of categories", help: "did you mean `email-address`?", at: "emial-address"),
    Fault(
      "basis=\"A6-1-c\"", "basis=\"A9-2-a\"", "`A9-2-a` is not a legal basis of Art. 6(1)",
      help: "`A9-2-a` is a condition of Art. 9(2); one of `A6-1-a`, `A6-1-b`, `A6-1-c`, `A6-1-d`, `A6-1-e` or `A6-1-f`",
      at: "A9-2-a"),
    Fault(
      "clause id=\"A28.3.a\"", "clause id=\"28.3.a\"", "`28.3.a` is not a clause of Art. 28(3)",
      help: "did you mean `A28.3.a`?", at: "28.3.a"),
    Fault(
      "set=\"2021/914\"", "set=\"2021/915\"", "`2021/915` is not a set of standard clauses for transfers",
      help:
        "`2021/915` is a standard set of clauses; one of `2021/914`, `2010/87`, `2004/915`, `2002/16` or `2001/497`",
      at: "2021/915\" module"),
    Fault(
      "decision=\"us-dpf\" from", "decision=\"us-dpff\" from", "`us-dpff` is not an adequacy decision",
      help: "did you mean `us-dpf`?", at: "us-dpff"),
    Fault(
      "within=\"PT24H\"", "within=\"P1D\"", "`P1D` is not a number of hours", help: "write hours, such as `PT24H`",
      at: "P1D"),
    Fault(
      "sha256=\"0000", "sha256=\"G000",
      "`G00000000000000000000000000000000000000000000000000000000000…` is not a SHA-256",
      help: "write 64 digits of `0` to `9` and `a` to `f`, as `sha256sum` prints them", at: "G000"),
    Fault(
      "subjects=\"prospect-contact\" purposes=\"demo-booking\"", "subjects=\"\" purposes=\"demo-booking\"",
      "`subjects` is empty", help: "write a value, or leave the attribute out",
      at: "\" purposes=\"demo-booking\"\n        own-purposes"),
  ]

  static let names = [
    Fault(
      "<party id=\"customs\"", "<party id=\"cloud\"", "the id `cloud` is taken by the party on line 11, column 5",
      help: "give one of the two another id", at: "cloud\" kind=\"public"),
    Fault(
      "<system id=\"archive\"", "<system id=\"fjord\"", "the id `fjord` is taken by the party on line 24, column 5",
      help: "give one of the two another id", at: "fjord\" operator-asked"),
    Fault(
      "to=\"customs\"", "to=\"custms\"", "no party or system is called `custms`", help: "did you mean `customs`?",
      at: "custms"),
    Fault(
      "<onward-of flow=\"to-customs\"/>", "<onward-of flow=\"to-custom\"/>", "no flow is called `to-custom`",
      help: "did you mean `to-customs`?", at: "to-custom\""),
    Fault(
      "works-for=\"cloud\"", "works-for=\"website\"", "`website` is a system, and a party is needed here",
      help: "name the party that runs it", at: "website\">\n      <onward-of"),
    Fault(
      "<party id=\"fjord\"", "<party id=\"Fjord\"", "`Fjord` cannot be an id",
      help: "use small letters a to z, digits, dots and hyphens, at most 63, with a letter or a digit first",
      at: "Fjord\" own"),
    Fault(
      "id=\"loyalty-number\"", "id=\"email-address\"", "`email-address` is a built-in term of categories",
      help: "use the built-in term, or choose another id", at: "<term id=\"email-address\""),
    Fault(
      "parent=\"unique-id\"", "parent=\"unique-ids\"",
      "`unique-ids` is not a term of categories, so `loyalty-number` cannot stand below it",
      help: "did you mean `unique-id`?",
      at: "<term id=\"loyalty-number\""),
    Fault(
      "parent=\"personal-data\"", "parent=\"sick-note\"", "`employment-file` and `sick-note` stand below each other",
      help: "give one of them a parent that is not below it", at: "<term id=\"employment-file\""),
    Fault(
      "<promise id=\"no-national-id\"", "<promise id=\"authority\"",
      "the id `authority` is taken by the promise on line 225, column 7", help: "give one of the two another id",
      at: "authority\" kind=\"never"),
  ]

  static let whole = [
    Fault(
      "until=\"2027-12-31\"", "until=\"2023-12-31\"", "`until` is before `since`: 2023-12-31 before 2024-02-01",
      help: "write a last day that is not before the first", at: "2023-12-31"),
    Fault(
      "<contact erased=\"2025-12-31\"/>", "<contact erased=\"2025-12-31\" phone=\"1\"/>",
      "`erased` and `phone` cannot stand beside each other", help: "keep one of them", at: "2025-12-31\" phone"),
    Fault(
      "by=\"Kari Nordmann\" invented=\"yes\">\n      <reason>", "invented=\"yes\">\n      <reason>",
      "`acceptance` lacks `by` or `erased`", help: "write one of them", at: "<acceptance id=\"a1\""),
    Fault(
      "<none of=\"categories\"", "<none of=\"subjects\"", "`subjects` is declared to be none twice",
      help: "keep one of the two", at: "subjects\" confirmed=\"2026-10-01\" by=\"Kari Nordmann\"/>\n    </flow>"),
    Fault(
      "<access place=\"IN\" party=\"cloud\"/>", "<none of=\"storage\" confirmed=\"2026-10-01\" by=\"Kari\"/>",
      "`storage` is declared, and declared to be none", help: "keep one of the two",
      at: "storage\" confirmed=\"2026-10-01\" by=\"Kari\"/>"),
    Fault(
      "<onward-of flow=\"to-customs\"/>", "<onward-of flow=\"cloud-to-archive\"/>",
      "the flow `cloud-to-archive` passes itself on", help: "remove one `onward-of`, so that the chain has a beginning",
      at: "<flow id=\"cloud-to-archive\""),
    Fault(
      "amends=\"cloud-dpa\"", "amends=\"cloud-dpa-2\"", "the agreement `cloud-dpa-2` amends another amendment",
      help: "name the agreement that both of them amend", at: "<agreement id=\"cloud-dpa-2\""),
    Fault(
      "<purpose term=\"advertising\"/>", "<purpose term=\"advertising\"><interest>x</interest></purpose>",
      "`interest` needs `basis` of `purpose`", help: "write `basis=\"…\"` there", at: "<interest>x"),
    Fault(
      "xmlns=\"urn:samsvar:registry:1\"", "xmlns=\"urn:samsvar:registry:2\"",
      "`registry` is in the namespace `urn:samsvar:registry:2`",
      help: "write `xmlns=\"urn:samsvar:registry:1\"` on the first element", at: "<registry"),
    Fault(
      "</systems>", "</systms>", "`</systms>` where `</systems>` was expected", help: "close `systems` first",
      at: "</systms>"),
    Fault(
      "<title>Alt", "<!DOCTYPE x><title>Alt", "a document type declaration is not allowed",
      help: "write characters as they are; only `&lt;`, `&gt;`, `&amp;`, `&quot;` and `&apos;` need a name",
      at: "<!DOCTYPE"),
  ]
}
