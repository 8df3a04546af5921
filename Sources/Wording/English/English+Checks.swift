import Checks
import Vocabulary

extension English {
  func name(_ check: CheckName) -> String {
    switch check {
    case .agreementExists: "There is an agreement with the processor"
    case .agreementIsInForce: "The agreement is in force"
    case .agreementIsConcluded: "The agreement was concluded in writing"
    case .agreementHasItsClauses: "The agreement has the clauses that the law requires"
    case .categoriesAreCovered: "The agreement covers the categories of data"
    case .subjectsAreCovered: "The agreement covers the categories of data subjects"
    case .purposesAreCovered: "The agreement covers the purposes"
    case .operationsAreCovered: "The agreement covers the operations"
    case .placesAreCovered: "The agreement covers the places"
    case .chainIsUnbroken: "There is an agreement with every sub-processor"
    case .chainIsKnown: "Everyone in the chain is known"
    case .transferHasABasis: "A transfer to a third country has a basis"
    case .decisionCoversTransfer: "The adequacy decision covers the transfer"
    case .clausesFitTransfer: "The standard contractual clauses fit the transfer"
    case .transferHasAFallback: "The transfer does not rest on a list alone"
    default: check.rawValue
    }
  }

  func question(_ check: CheckName) -> String {
    switch check {
    case .agreementExists: "Is there a data processing agreement between the controller and the processor?"
    case .agreementIsInForce: "Is that agreement in force on the day?"
    case .agreementIsConcluded: "Is it shown, in writing, that both sides are bound by it?"
    case .agreementHasItsClauses: "Does it contain every clause that Article 28(3) requires, and where?"
    case .categoriesAreCovered: "Are all the categories of personal data that flow within what the agreement allows?"
    case .subjectsAreCovered: "Are all the people whom the data are about within what the agreement allows?"
    case .purposesAreCovered: "Are the data only used for purposes that the agreement allows?"
    case .operationsAreCovered: "Is only that done with the data which the agreement allows?"
    case .placesAreCovered: "Are the data stored in, and seen from, only those countries that the agreement allows?"
    case .chainIsUnbroken: "Is there an agreement between each processor and the sub-processor below it?"
    case .chainIsKnown: "Is it recorded who the recipient is, how to reach it, and whom it engages in turn?"
    case .transferHasABasis: "Does every transfer out of the EEA rest on a basis of Chapter V?"
    case .decisionCoversTransfer: "If the flow relies on an adequacy decision: does that decision cover the recipient?"
    case .clausesFitTransfer:
      "If the flow relies on standard contractual clauses: is it the right set and module, filled in and assessed?"
    case .transferHasAFallback: "Is there another basis beside a list of organisations that may be struck down?"
    default: check.rawValue
    }
  }

  func failure(_ check: CheckName) -> String {
    switch check {
    case .agreementExists: "It fails when no agreement of the right kind is on file between the two."
    case .agreementIsInForce: "It fails when every agreement between the two has ended or has not begun."
    case .agreementIsConcluded: "It fails when the agreement is recorded as not concluded, or as concluded later."
    case .agreementHasItsClauses: "It fails when a required clause is recorded as absent."
    case .categoriesAreCovered: "It fails when a category of data is ruled out, or not named, in the agreement."
    case .subjectsAreCovered: "It fails when a category of data subjects is ruled out, or not named, in the agreement."
    case .purposesAreCovered:
      "It fails when a purpose is ruled out or not named, or when the processor has purposes of its own."
    case .operationsAreCovered:
      "It fails when an operation is ruled out or not named. Analysing, profiling, tracking, combining and disclosing"
        + " weigh as errors, the others as warnings."
    case .placesAreCovered: "It fails when a country of storage or access is ruled out, or not named, in the agreement."
    case .chainIsUnbroken: "It fails when one of our own companies stands at a link without an agreement."
    case .chainIsKnown:
      "It never fails outright: what is not recorded is to be clarified. A missing address or contact person weighs as"
        + " a warning, all else as an error."
    case .transferHasABasis: "It fails when no basis that was tried for a country holds, and none may hold."
    case .decisionCoversTransfer:
      "It fails when the decision has ended, is about another country, or leaves the recipient out. It is a warning"
        + " where another basis holds."
    case .clausesFitTransfer:
      "It fails when the clauses are missing, old, of the wrong module, incomplete or not assessed. It is a warning"
        + " where another basis holds."
    case .transferHasAFallback: "It gives advice when nothing else would carry the transfer."
    default: check.rawValue
    }
  }

  func provision(_ citation: String) -> String { citation }

  func word(_ answer: Answer) -> String {
    switch answer {
    case .complies: "complies"
    case .violates: "violates"
    case .unknown: "to be clarified"
    case .notApplicable: "not applicable"
    }
  }

  func word(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .advice: "advice"
    }
  }
}
