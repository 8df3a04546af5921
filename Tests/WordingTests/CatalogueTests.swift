import Checks
import Law
import Testing
import Vocabulary

import Wording

@Suite struct `The catalogue in words` {
  @Test(arguments: Language.allCases) func `lists every check within 80 columns`(language: Language) throws {
    let lines = CatalogueText(in: language, under: try LawEdition.current()).list
    #expect(lines.allSatisfy { $0.text.count <= 80 })
    for check in CheckName.allCases { #expect(lines.text.contains(check.rule) && lines.text.contains(check.rawValue)) }
  }

  @Test(arguments: CheckName.allCases) func `explains every check in both languages`(check: CheckName) throws {
    let law = try LawEdition.current()
    let texts = Language.allCases.map { CatalogueText(in: $0, under: law).explanation(of: check) }
    #expect(texts.allSatisfy { $0.allSatisfy { $0.text.count <= 80 } })
    let english = texts[0].text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(english.contains("Iceland, Liechtenstein and Norway from 20 July 2018"))
    #expect(texts[1].text.contains("25. mai 2018") && texts[0] != texts[1])
  }

  @Test func `says what each finding weighs, and on what that depends`() throws {
    let law = try LawEdition.current()
    func text(_ check: CheckName) -> String {
      CatalogueText(in: .en, under: law).explanation(of: check).text.split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
    }
    #expect(text(.decisionCoversTransfer).contains("Weight error; warning where another basis holds"))
    #expect(text(.scopeIsNotWidened).contains("Weight warning In force"))
    #expect(text(.agreementIsConcluded).contains("Violates (warning): An amendment to the agreement"))
    #expect(text(.categoriesAreCovered).contains("- Violates: The agreement rules out"))
  }

  @Test func `speaks of controllers where there are no processors`() throws {
    let law = try LawEdition.current()
    for check in [CheckName.controllersAreArranged, .officerAndRepresentativeAreNamed] {
      for outcome in check.outcomes where outcome.answer == .violates {
        let text = CatalogueText(in: .en, under: law).explanation(of: check).text
        #expect(!text.contains("the principal") && !text.contains("the processor"), "\(outcome.code)")
        #expect(!text.contains("Recipient is a public") && !text.contains("recipient is a public"))
      }
    }
  }

  @Test func `names the countries' own law, where and since when`() throws {
    let law = try LawEdition.current()
    let english = CatalogueText(in: .en, under: law).explanation(of: .equipmentIsUsedWithConsent).text
    let words = english.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Electronic Communications Act, section 3-15, in Norway from 1 January 2025"))
    let bokmaal = CatalogueText(in: .nb, under: law).explanation(of: .specialCategoriesHaveACondition).text
    #expect(bokmaal.contains("personopplysningsloven § 12, i Norge fra 20. juli 2018"))
  }
}
