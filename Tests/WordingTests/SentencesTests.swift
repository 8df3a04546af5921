import Checks
import Law
import Registry
import Testing
import Vocabulary

@testable import Wording

@Suite struct `Sentences in two languages` {
  private let english = English()
  private let bokmaal = Bokmaal()

  private func scene(_ kind: Scene.Kind, _ code: Code) -> Scene {
    var scene = Scene()
    scene.kind = kind
    (scene.cause, scene.principal, scene.processor) = ("“X”", "Fjordpost AS", "Kundebok AB")
    (scene.sender, scene.recipient, scene.day) = ("Fjordpost AS", "Kundebok AB", Day(2026, 11, 22))
    (scene.agreement, scene.controller) = ("“Y”", "Fjordpost AS")
    scene.checks = [.categoriesAreCovered, .placesAreCovered]
    scene.waitsFor = .chainIsKnown
    return scene
  }

  @Test(arguments: Code.allCases) func `Every code is said, and said differently, in each`(code: Code) {
    for kind in Scene.Kind.allCases {
      let en = english.saying(code, scene(kind, code))
      let nb = bokmaal.saying(code, scene(kind, code))
      #expect(en.sentence.hasSuffix(".") && nb.sentence.hasSuffix("."))
      #expect(en.sentence != nb.sentence)
      #expect((en.remedy == nil) == (nb.remedy == nil))
      if let remedy = en.remedy { #expect(remedy.hasSuffix(".") && remedy != nb.remedy) }
    }
  }

  @Test(arguments: Code.allCases) func `No sentence shows a code`(code: Code) {
    for said in [english.saying(code, scene(.agreement, code)), bokmaal.saying(code, scene(.agreement, code))] {
      if code.rawValue.contains("-") { #expect(!said.sentence.contains(code.rawValue)) }
      #expect(!said.sentence.contains("  ") && !said.sentence.contains(" ."))
    }
  }

  @Test(arguments: CheckName.allCases) func `Every finding of a check has a remedy`(check: CheckName) {
    for outcome in check.outcomes where outcome.answer == .violates || outcome.answer == .unknown {
      #expect(english.saying(outcome.code, scene(outcome.cause, outcome.code)).remedy != nil, "\(outcome.code)")
    }
  }

  @Test func `Every code belongs to a check`() {
    let said = Set(CheckName.allCases.flatMap { $0.outcomes.map(\.code) })
    #expect(Code.allCases.filter { !said.contains($0) } == [])
  }

  @Test(arguments: CheckName.allCases) func `Every check has a name, a question and a failure`(check: CheckName) {
    #expect(english.name(check) != bokmaal.name(check))
    #expect(english.question(check) != bokmaal.question(check))
    #expect(english.failure(check) != bokmaal.failure(check))
    #expect(bokmaal.provision(check.provision).contains("personvernforordningen art. "))
  }

  @Test(arguments: [Code.attested, .scopeUnstated, .deletionDaysUndeclared, .seatUndeclared])
  func `A code that several checks give is said as each of them means it`(code: Code) {
    var sayings: Set<[String]> = []
    let checks = CheckName.allCases.filter { $0.outcomes.contains { $0.code == code } }
    for check in checks {
      var scene = scene(check == .authorityIsRight ? .notice : .agreement, code)
      scene.checks = [check]
      let (en, nb) = (english.saying(code, scene), bokmaal.saying(code, scene))
      #expect(en.sentence != nb.sentence)
      sayings.insert([en.sentence, nb.sentence])
    }
    #expect(sayings.count > 1)
  }

  @Test func `Words for answers are those of the table of terms`() throws {
    let law = try LawEdition.current()
    #expect(bokmaal.word(Answer.complies) == law.term("complies")?.nb)
    #expect(bokmaal.word(Answer.violates) == law.term("violates")?.nb)
    #expect(bokmaal.word(Answer.unknown) == law.term("unknown-to-be-clarified")?.nb)
    #expect(bokmaal.word(Answer.notApplicable) == law.term("not-applicable")?.nb)
    #expect(english.word(Answer.violates) == law.term("violates")?.en)
  }

  @Test func `Provisions are cited as Norwegian law is`() {
    #expect(
      bokmaal.provision("GDPR 28(3)(a)–(h)") == "personvernforordningen art. 28 nr. 3 bokstav a til h")
    #expect(
      bokmaal.provision("GDPR 28(3), 5(1)(c)") == "personvernforordningen art. 28 nr. 3 og art. 5 nr. 1 bokstav c")
    #expect(bokmaal.provision("GDPR 28(3) last subparagraph") == "personvernforordningen art. 28 nr. 3 siste ledd")
    #expect(bokmaal.provision("GDPR 49(1) second subparagraph") == "personvernforordningen art. 49 nr. 1 annet ledd")
    #expect(bokmaal.provision("GDPR 28(1), 28(2)") == "personvernforordningen art. 28 nr. 1 og nr. 2")
    #expect(bokmaal.provision("GDPR 44–49") == "personvernforordningen art. 44 til 49")
    let equipment = CheckName.equipmentIsUsedWithConsent.provision
    #expect(
      bokmaal.provision(equipment) == "ekomloven § 3-15; personvernforordningen art. 4 nr. 11 og art. 7 nr. 1")
    #expect(
      english.provision(equipment) == "Norwegian Electronic Communications Act, section 3-15; GDPR 4(11), 7(1)")
  }

  @Test func `The GDPR that was not yet in force is said in words`() {
    var scene = Scene()
    scene.countries = [PlaceName("NO", "Norway")]
    #expect(english.notInForce(scene).sentence == "Not judged: the GDPR was not yet in force in Norway.")
    scene.countries = [PlaceName("NO", "Norge")]
    #expect(bokmaal.notInForce(scene).sentence == "Ikke vurdert: personvernforordningen gjaldt ennå ikke i Norge.")
  }

  @Test func `One is said as one, and many as many`() {
    #expect(english.subjects(.flow, 1) == "1 flow" && english.subjects(.activity, 2) == "2 activities")
    #expect(bokmaal.subjects(.flow, 1) == "1 dataflyt" && bokmaal.subjects(.promise, 0) == "0 løfter")
    #expect(english.waiting(1) == "1 further answer waits for this to be settled")
    #expect(english.waiting(1, onEachOf: 1) == "1 check waits for this")
    for sort in InventedCount.Sort.allCases { #expect(english.one(sort) != english.many(sort)) }
  }

  @Test func `Labels, tables and headings differ where a word is not the same in both`() {
    for table in LawTable.allCases { #expect(english.table(table) != bokmaal.table(table)) }
    for section in ReportSection.allCases { #expect(english.heading(section, 2) != bokmaal.heading(section, 2)) }
    for label in EntryLabel.allCases { #expect(english.label(label) != bokmaal.label(label)) }
    for confidence in Confidence.allCases { #expect(english.confidence(confidence) != bokmaal.confidence(confidence)) }
    for group in PlaceGroup.allCases { #expect(english.group(group) != bokmaal.group(group)) }
    for kind in Scene.Kind.allCases { #expect(english.thing(kind) != bokmaal.thing(kind)) }
    for kind in Subject.Kind.allCases {
      for count in 1...2 {
        #expect(english.subjects(kind, count) != bokmaal.subjects(kind, count))
        #expect(english.sameSubjects(kind, count) != bokmaal.sameSubjects(kind, count))
      }
    }
    for kind in PromiseKind.allCases {
      #expect(english.promise(kind, in: "x", at: "y") != bokmaal.promise(kind, in: "x", at: "y"))
    }
    for kind in CollectionKind.allCases { #expect(english.point(kind, "x") != bokmaal.point(kind, "x")) }
    for event in ["any", "inactive", "collection", "last-contact", "end-of-contract"] {
      #expect(english.event(event) != bokmaal.event(event))
    }
  }
}

@Suite struct `A list in words` {
  @Test func `has a comma between, and the last after a word`() {
    #expect(English().list([]) == "" && English().list(["a"]) == "a")
    #expect(English().list(["a", "b", "c"]) == "a, b and c" && Bokmaal().list(["a", "b"]) == "a og b")
  }
  @Test func `has semicolons where a word has a comma`() {
    #expect(English().list(["a, b or c", "d", "e"]) == "a, b or c; d; and e")
  }
}

@Suite struct `Places inside a sentence` {
  private func places(_ named: (String, String)...) -> [PlaceName] { named.map { PlaceName($0.0, $0.1) } }

  @Test func `have an article in English where their names take one`() {
    #expect(English().within(places(("US", "United States"), ("NO", "Norway"))) == "in the United States and Norway")
    #expect(English().fromPlaces(places(("NL", "Netherlands"))) == "from the Netherlands")
  }

  @Test func `have the preposition of islands in Norwegian`() {
    #expect(Bokmaal().within(places(("IS", "Island"))) == "på Island")
    #expect(Bokmaal().within(places(("NO", "Norge"), ("US", "USA"))) == "i Norge og USA")
    #expect(Bokmaal().within(places(("FO", "Færøyene"), ("US", "USA"))) == "på Færøyene og i USA")
  }

  @Test func `tell of an access that is no transfer that it has to be assessed`() {
    #expect(English().elsewhere(places(("US", "United States")), .access).contains("28(1), 32 and 48"))
    #expect(Bokmaal().elsewhere(places(("GL", "Grønland")), .storage).contains("på Grønland"))
  }
}
