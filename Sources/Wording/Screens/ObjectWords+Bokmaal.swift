import Checks

extension ObjectWords {
  static let bokmaal = ObjectWords(
    edit: "Rediger", remove: "Fjern", onThisPage: "På denne siden",
    heading: headingInBokmaal,
    nothingFound: "Ingenting ble funnet. Det som er registrert, er i samsvar med det som ble kontrollert.",
    notUsed: "Ingen dataflyt i bruk bygger på den, så det meste er ikke kontrollert ennå.",
    notJudged: "Den er ikke i bruk denne dagen og vurderes derfor ikke.", label: labelInBokmaal,
    showSteps: "Vis hvert steg", backToFlow: "Tilbake til dataflyten",
    historyColumns: ("Revisjon", "Dag", "Hvem", "Hva", "Hvorfor"),
    first: "kom med den første revisjonen", became: becameInBokmaal,
    clauseCount: { "\($0) av \($1) vilkår som loven krever, står i avtalen." },
    clauseColumns: ("Vilkår", "I avtalen?", "Hvor"), stands: "Står der", standsByStandard: "Følger av et standardsett",
    absent: "Mangler", notRecorded: "Ikke registrert",
    scopeColumns: ("Hva", "Omfattet", "Unntatt", "Lagt til", "Tatt ut"),
    conflict: "Endringer fra samme dag sier dette ulikt, så det er ikke avtalt noe om det.",
    asAmended: "Dette er avtalen slik endringene har gjort den.",
    asInAmended: "Tillegget sier ikke noe om dette. Det som gjelder, står i avtalen det endrer:",
    subProcessorColumns: ("Underdatabehandler", "På listen", "Innsigelse mulig til og med", "Kan brukes", "Status"),
    entry: (
      "Oppført ved underskrift", { "Varslet \($0)" }, { "Godkjent \($0)" }, { "Trukket \($0)" }
    ), state: stateInBokmaal, noSubProcessors: "Ingen underdatabehandler er oppført.",
    noTools: "Det er ikke registrert noe overføringsgrunnlag i avtalen.",
    file: (
      "Last ned den undertegnede kopien", "Den undertegnede kopien er arkivert her.",
      "En undertegnet kopi er oppgitt, men filen er ikke arkivert her.",
      "Det er ikke registrert noen undertegnet kopi.", "SHA-256"
    ), noFlows: "Ingen.", allFlows: { "Vis alle \($0) dataflyter i listen" },
    letterColumns: ("Bokstav i art. 30", "Status", "Hva oppføringen sier"),
    letterStates: ("Oppgitt", "Erklært å ikke finnes", "Ingenting å oppgi", "Mangler"),
    inNoRecord: "Aktiviteten sier ikke hvem som er ansvarlig, og står derfor ikke i noens protokoll.",
    promiseColumns: ("Løfte", "Hvor det står", "Status", "Hvorfor"), picture: "Se det som bilde", new: newInBokmaal,
    via: { "gjennom \($0)" })

  private static func headingInBokmaal(_ heading: Heading) -> String {
    switch heading {
    case .found: "Funn"
    case .around: "Slik henger det sammen"
    case .steps: "Slik blir svaret til"
    case .everything: "Alt som er registrert"
    case .history: "Historikk"
    case .clauses: "Kravene i art. 28 nr. 3"
    case .scope: "Hva som kan behandles"
    case .subProcessors: "Underdatabehandlere"
    case .tools: "Overføringsgrunnlag"
    case .file: "Den undertegnede kopien"
    case .flows: "Dataflyter"
    case .letters: "Oppføringen i protokollen (art. 30)"
    case .promises: "Hva den lover"
    case .flowsTo: "Dataflyter til parten"
    case .flowsFrom: "Dataflyter fra parten"
    case .agreements: "Avtaler"
    case .systems: "Systemer"
    case .chain: "Kjeden"
    case .notices: "Personvernerklæringer"
    case .activities: "Behandlingsaktiviteter"
    }
  }

  private static func labelInBokmaal(_ label: Label) -> String {
    switch label {
    case .sender: "Avsender"
    case .recipient: "Mottaker"
    case .onBehalfOf: "På vegne av"
    case .activity: "Behandlingsaktivitet"
    case .agreement: "Avtale"
    case .passesOn: "Fører videre"
    case .passedOnBy: "Føres videre av"
    case .notices: "Den behandlingsansvarliges personvernerklæringer"
    case .principal: "Oppdragsgiver"
    case .processor: "Databehandler"
    case .party: "Part"
    case .kind: "Type"
    case .evidence: "Dokumentasjon"
    case .holds: "Gjelder"
    case .amends: "Endrer"
    case .amendedBy: "Endret av"
    case .flows: "Dataflyter som bygger på den"
    case .roles: "Roller"
    case .above: "Arbeider for"
    case .below: "Får arbeid utført av"
    case .authorisation: "Tillatelse"
    case .told: "Varslingsfrist før en endring"
    case .objection: "Frist for innsigelse"
    case .levels: "Ledd"
    case .controller: "Behandlingsansvarlig"
    case .operatedBy: "Drives av"
    case .host: "På maskinene til"
    case .role: "Rolle"
    case .tool: "Grunnlag"
    case .assessment: "Vurdering av overføringen"
    case .fingerprint: "Fingeravtrykk"
    case .signed: "Undertegnet"
    case .terminated: "Oppsigelse"
    case .seat: "Hjemsted"
    }
  }

  private static func becameInBokmaal(_ became: Became) -> String {
    switch became {
    case .added: "lagt til"
    case .changed: "endret"
    case .removed: "fjernet"
    }
  }

  private static func stateInBokmaal(_ state: SubProcessorStanding.Stage) -> String {
    switch state {
    case .authorised: "Tillatt"
    case .windowOpen: "Innsigelsesfristen løper"
    case .objected: "En innsigelse er ikke avgjort"
    case .upheld: "En innsigelse ble tatt til følge"
    case .notAuthorised: "Ikke tillatt"
    case .notKnown: "Ikke kjent"
    case .outside: "Kan ikke brukes i dag"
    }
  }

  private static func newInBokmaal(_ new: New) -> String {
    switch new {
    case .agreementWith: "Ny avtale med parten"
    case .flowTo: "Ny dataflyt hit"
    case .flowFrom: "Ny dataflyt herfra"
    case .systemOf: "Nytt system som parten driver"
    case .noticeOf: "Ny personvernerklæring fra parten"
    case .amendment: "Nytt tillegg til avtalen"
    case .flowOfActivity: "Ny dataflyt i aktiviteten"
    case .flowOnward: "Ny dataflyt som fører den videre"
    case .announcement: "Nytt varsel"
    case .activityOf: "Ny behandlingsaktivitet for parten"
    }
  }
}
