import Registry

/// What the lists of each kind are called, and what they are for.
extension ListWords {
  static func titleInEnglish(_ kind: ObjectKind) -> String {
    switch kind {
    case .registry: "Other entries"
    case .term: "Own words"
    case .party: "Processors and other parties"
    case .system: "Systems"
    case .activity: "Activities"
    case .agreement: "Agreements"
    case .flow: "Flows"
    case .notice: "Privacy notices"
    case .announcement: "Announcements"
    case .acceptance: "Accepted findings"
    }
  }

  static func titleInBokmaal(_ kind: ObjectKind) -> String {
    switch kind {
    case .registry: "Andre oppføringer"
    case .term: "Egne begreper"
    case .party: "Databehandlere og andre parter"
    case .system: "Systemer"
    case .activity: "Behandlingsaktiviteter"
    case .agreement: "Avtaler"
    case .flow: "Dataflyter"
    case .notice: "Personvernerklæringer"
    case .announcement: "Varsler"
    case .acceptance: "Aksepterte funn"
    }
  }

  static func leadInEnglish(_ kind: ObjectKind) -> String {
    switch kind {
    case .registry: "What the register holds beside parties, agreements, flows, activities, systems and notices."
    case .term: "The organisation's own words, each under one that is built in."
    case .party: "Legal persons. The verdict is the worst of the flows to them and of what they decide themselves."
    case .system: "Where data rest or are worked on. The verdict is the worst of the flows to and from them."
    case .activity: "The entries of the record of processing activities (Art. 30), each with the verdict on the entry."
    case .agreement: "Agreements about personal data. The verdict is on what the agreement itself decides."
    case .flow:
      "Who hands which personal data to whom, for what. Each flow is checked against its agreement and the law."
    case .notice: "Published privacy notices. The verdict is the worst of their promises."
    case .announcement: "Dated words that a sub-processor is added or replaced, or that a privacy notice changed."
    case .acceptance: "Findings that somebody has accepted for a stated reason until a day."
    }
  }

  static func leadInBokmaal(_ kind: ObjectKind) -> String {
    switch kind {
    case .registry:
      "Det registeret inneholder utenom parter, avtaler, dataflyter, behandlingsaktiviteter, systemer og personvernerklæringer."
    case .term: "Virksomhetens egne begreper, hvert under et som er innebygd."
    case .party:
      "Juridiske personer. Vurderingen er den dårligste av dataflytene til dem og av det de selv avgjør."
    case .system:
      "Der opplysninger lagres eller bearbeides. Vurderingen er den dårligste av dataflytene til og fra dem."
    case .activity:
      "Protokollen over behandlingsaktiviteter (art. 30), med en vurdering av hver oppføring."
    case .agreement: "Avtaler om personopplysninger. Vurderingen gjelder det avtalen selv avgjør."
    case .flow:
      "Hvem som gir hvilke personopplysninger til hvem, og for hva. Hver dataflyt vurderes mot avtalen og loven."
    case .notice: "Publiserte personvernerklæringer. Vurderingen er den dårligste av løftene i dem."
    case .announcement:
      "Daterte varsler om at en underdatabehandler er lagt til eller byttet ut, eller at en personvernerklæring er endret."
    case .acceptance: "Funn som noen har akseptert med en oppgitt begrunnelse til og med en dag."
    }
  }

  static func newInEnglish(_ kind: ObjectKind) -> String {
    switch kind {
    case .registry: "Edit the register's head"
    case .term: "New word"
    case .party: "New party"
    case .system: "New system"
    case .activity: "New activity"
    case .agreement: "New agreement"
    case .flow: "New flow"
    case .notice: "New privacy notice"
    case .announcement: "New announcement"
    case .acceptance: "Accept a finding"
    }
  }

  static func newInBokmaal(_ kind: ObjectKind) -> String {
    switch kind {
    case .registry: "Rediger registerets hode"
    case .term: "Nytt begrep"
    case .party: "Ny part"
    case .system: "Nytt system"
    case .activity: "Ny behandlingsaktivitet"
    case .agreement: "Ny avtale"
    case .flow: "Ny dataflyt"
    case .notice: "Ny personvernerklæring"
    case .announcement: "Nytt varsel"
    case .acceptance: "Aksepter et funn"
    }
  }
}
