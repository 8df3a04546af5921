extension BringInWords {
  static let bokmaal = BringInWords(
    lists: "Ta inn en liste",
    listsAbout:
      "En liste fra Excel eller et annet regneark, lagret som CSV. Du ser hver endring før noe lagres.",
    kind: {
      switch $0 {
      case .processors: "Databehandlere"
      case .flows: "Dataflyter"
      }
    },
    rowIs: {
      switch $0 {
      case .processors: "Hver rad blir en part i registeret."
      case .flows:
        "Hver rad blir en dataflyt. Parter og behandlingsaktiviteter er de som registeret har, ved navn eller id."
      }
    }, file: "Fil",
    listHelp:
      "CSV med semikolon, komma eller tabulator; høyst 5000 rader og 1 MiB. I Excel: Lagre som, CSV UTF-8. Andre kolonner kan stå der, og leses ikke.",
    show: "Vis hva den ville endre",
    example: {
      switch $0 {
      case .processors: "Et eksempel på en liste over databehandlere"
      case .flows: "Et eksempel på en liste over dataflyter"
      }
    },
    exampleFile: {
      switch $0 {
      case .processors: "databehandlere"
      case .flows: "dataflyter"
      }
    }, heads: "Kolonner som leses", headColumns: ("Kolonne", "Kan hete", "Hva den sier"),
    says: { $0.bokmaal }, needed: "må være med", document: "Ta inn et registerdokument",
    documentAbout:
      "Et XML-dokument slik Samsvar eksporterer det. Registeret blir slik dokumentet sier: Det som ikke står der, tas ut. Du ser hver endring før noe lagres.",
    documentHelp: "XML, høyst 4 MiB. Større dokumenter tas inn fra kommandolinjen: samsvar import.",
    noFile: ("Ingen fil er valgt.", "Velg filen og send skjemaet på nytt."),
    tooLarge: { ("Dokumentet er større enn \($0 >> 20) MiB.", "Ta det inn fra kommandolinjen: samsvar import.") },
    problems: "Dette kan ikke tas inn ennå",
    problemCount: { count, isMore in
      "\(isMore ? "De første \(count) feilene" : count == 1 ? "Én feil" : "\(count) feil"). Ingenting er lagret. Rett filen og ta den inn på nytt."
    }, problemColumns: ("Rad", "Kolonne", "Hva som er galt"), whole: "Hele", line: { "Linje \($0)" },
    preview: "Dette tas inn", previewLead: { "Fra filen «\($0)». Ingenting er lagret ennå." },
    rows: { $0 == 1 ? "Én rad blir en oppføring." : "\($0) rader blir oppføringer." },
    known: {
      $0 == 1
        ? "Én rad finnes i registeret fra før og blir stående der som den er:"
        : "\($0) rader finnes i registeret fra før og blir stående der som de er:"
    }, unread: { "Disse kolonnene leses ikke: \($0)." }, more: { "Og \($0) til." }, back: "Tilbake til Kom i gang",
    changedMeanwhile:
      "Noen har endret registeret siden du så dette. Ingenting er lagret ennå: Se over endringene på nytt.")
}

extension SheetColumn {
  fileprivate var bokmaal: String {
    switch self {
    case .id: "En kort nøkkel av små bokstaver, sifre og bindestreker; lages av navnet der det ikke står noe."
    case .name: "Det juridiske navnet."
    case .registrationNumber: "Nummeret i et foretaksregister."
    case .country: "Landet der den har sete: navnet eller to bokstaver."
    case .address: "Postadressen."
    case .contact: "Hvem som svarer for den."
    case .email: "Hvordan du skriver til vedkommende."
    case .phone: "Hvordan du ringer vedkommende."
    case .group: "Konsernet den tilhører."
    case .title: "Hva dere kaller dataflyten."
    case .activity: "Behandlingsaktiviteten den tjener; kan utelates der det bare er én."
    case .from: "Hvem som gir opplysningene fra seg; dere selv der det ikke står noe."
    case .to: "Hvem som får dem: en part eller et system."
    case .role:
      "Databehandler, underdatabehandler, behandlingsansvarlig eller felles behandlingsansvarlig; databehandler der det ikke står noe."
    case .categories: "Hvilke opplysninger, med komma mellom."
    case .subjects: "Om hvem, med komma mellom."
    case .purposes: "Til hva, med komma mellom."
    case .operations: "Hva som gjøres med dem, med komma mellom."
    case .storage: "Land der de lagres, med komma mellom."
    case .access: "Land de ses fra, med komma mellom."
    case .since: "Den første dagen: 23.11.2026 eller 2026-11-23."
    case .until: "Den siste dagen."
    }
  }
}
