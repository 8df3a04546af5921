import Checks
import Registry

extension Bokmaal {
  func word(_ role: RecordRole) -> String {
    switch role {
    case .controller: "behandlingsansvarlig"
    case .processor: "databehandler"
    }
  }

  func word(_ role: ActivityRole) -> String {
    switch role {
    case .controller: "behandlingsansvarlig"
    case .jointController: "felles behandlingsansvarlig"
    case .processor: "databehandler"
    }
  }

  func word(_ role: RecipientRole) -> String {
    switch role {
    case .processor: "databehandler"
    case .subProcessor: "underdatabehandler"
    case .controller: "behandlingsansvarlig"
    case .jointController: "felles behandlingsansvarlig"
    }
  }

  func word(_ kind: PartyKind) -> String {
    switch kind {
    case .private: "privat"
    case .publicAuthority: "offentlig myndighet"
    case .internationalOrganisation: "internasjonal organisasjon"
    }
  }

  func word(_ kind: AgreementKind) -> String {
    switch kind {
    case .processing: "databehandleravtale"
    case .legalAct: "annet rettslig dokument"
    case .jointArrangement: "ordning mellom felles behandlingsansvarlige"
    case .transferClauses: "avtalevilkår for overføring"
    case .controllerToController: "mellom to behandlingsansvarlige"
    }
  }

  func word(_ side: AgreementSide) -> String {
    switch side {
    case .principal: "oppdragsgiver"
    case .processor: "databehandler"
    case .party: "part"
    }
  }

  func word(_ authorisation: Authorisation) -> String {
    switch authorisation {
    case .none: "ingen andre databehandlere kan engasjeres"
    case .specific: "særlig forhåndstillatelse"
    case .general: "generell skriftlig tillatelse"
    }
  }

  func word(_ right: AuditRight) -> String {
    switch right {
    case .onSite: "på stedet"
    case .remote: "på avstand"
    case .thirdPartyReport: "en tredjeparts rapport"
    case .none: "ingen"
    }
  }

  func word(_ choice: EndChoice) -> String {
    switch choice {
    case .delete: "opplysningene slettes"
    case .return: "opplysningene leveres tilbake"
    case .chooseLater: "velges når avtalen opphører"
    }
  }

  func word(_ frequency: Frequency) -> String {
    switch frequency {
    case .oneOff: "én gang"
    case .occasional: "av og til"
    case .regular: "jevnlig"
    case .continuous: "løpende"
    }
  }

  func word(_ outcome: TransferAssessment.Outcome) -> String {
    switch outcome {
    case .sufficient: "tilstrekkelig"
    case .sufficientWithMeasures: "tilstrekkelig sammen med ytterligere tiltak"
    case .insufficient: "ikke tilstrekkelig"
    }
  }
}
