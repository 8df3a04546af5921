import Checks
import Registry

extension English {
  func word(_ role: RecordRole) -> String {
    switch role {
    case .controller: "controller"
    case .processor: "processor"
    }
  }

  func word(_ role: ActivityRole) -> String {
    switch role {
    case .controller: "controller"
    case .jointController: "joint controller"
    case .processor: "processor"
    }
  }

  func word(_ role: RecipientRole) -> String {
    switch role {
    case .processor: "processor"
    case .subProcessor: "sub-processor"
    case .controller: "controller"
    case .jointController: "joint controller"
    }
  }

  func word(_ kind: PartyKind) -> String {
    switch kind {
    case .private: "private"
    case .publicAuthority: "public authority"
    case .internationalOrganisation: "international organisation"
    }
  }

  func word(_ kind: AgreementKind) -> String {
    switch kind {
    case .processing: "data processing agreement"
    case .legalAct: "another legal act"
    case .jointArrangement: "arrangement between joint controllers"
    case .transferClauses: "clauses for transfers"
    case .controllerToController: "between two controllers"
    }
  }

  func word(_ side: AgreementSide) -> String {
    switch side {
    case .principal: "principal"
    case .processor: "processor"
    case .party: "party"
    }
  }

  func word(_ authorisation: Authorisation) -> String {
    switch authorisation {
    case .none: "no other processor may be engaged"
    case .specific: "specific prior authorisation"
    case .general: "general written authorisation"
    }
  }

  func word(_ right: AuditRight) -> String {
    switch right {
    case .onSite: "on site"
    case .remote: "from afar"
    case .thirdPartyReport: "a third party's report"
    case .none: "none"
    }
  }

  func word(_ choice: EndChoice) -> String {
    switch choice {
    case .delete: "the data are erased"
    case .return: "the data are returned"
    case .chooseLater: "to be chosen when it ends"
    }
  }

  func word(_ frequency: Frequency) -> String {
    switch frequency {
    case .oneOff: "once"
    case .occasional: "now and then"
    case .regular: "regularly"
    case .continuous: "continuously"
    }
  }

  func word(_ outcome: TransferAssessment.Outcome) -> String {
    switch outcome {
    case .sufficient: "enough"
    case .sufficientWithMeasures: "enough together with supplementary measures"
    case .insufficient: "not enough"
    }
  }
}
