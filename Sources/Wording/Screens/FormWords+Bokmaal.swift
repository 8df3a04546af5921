import Registry

extension FormWords {
  static let bokmaal = FormWords(
    new: newInBokmaal, change: { "Endre: \($0)" }, amend: { "Nytt tillegg til avtalen: \($0)" },
    preview: "Forhåndsvis endringen",
    previewAbout: "Ingenting lagres ennå. Du ser først hva som endres, og hva det gjør med vurderingene.",
    cancel: "Gå ut uten å endre noe", removal: "Ta den ut av registeret", refresh: "Oppdater listene",
    required: "(må fylles ut)", notSaid: "Ikke oppgitt", yes: "Ja", no: "Nei", add: { "Legg til: \($0)" },
    addAnother: { "Legg til flere: \($0)" }, remove: { "Fjern: \($0)" }, more: "Flere felter",
    chooseOne: "Velg én av disse:", units: ("år", "måneder", "uker", "dager"), hours: "timer",
    pick: PickWords(
      chosen: "Valgt", all: { "Velg blant alle \($0) ord" }, search: "Søk blant ordene", find: "Søk",
      showAll: "Vis alle ord", found: { $0 == 0 ? "Ingen ord passer." : "\($0) ord passer:" },
      nothingNamed: "Det er opplyst at det ikke er noen", oneMore: "En til", put: "Legg til"),
    newKey:
      "En kort nøkkel som alt annet viser til: små bokstaver, sifre og bindestrek. La feltet stå tomt, så lages den av navnet.",
    key: "Nøkkelen som alt annet viser til. Den endres ikke.", makeNew: makeInBokmaal,
    faults: { $0 == 1 ? "Én ting må rettes" : "\($0) ting må rettes" },
    fault: FormFaultWords(
      missing: ("Dette må fylles ut.", "Uten det kan ikke registeret ta imot oppføringen."),
      noneOf: ("Én av disse må velges.", "Trykk på knappen for den som passer."),
      day: ("Dette er ingen dato.", "Skriv år, måned og dag, for eksempel 2026-11-22."),
      number: ("Dette er ikke et helt tall.", "Skriv bare sifre, høyst fire."),
      key: (
        "Dette kan ikke være en nøkkel.",
        "Bruk små bokstaver fra a til z, sifre, punktum og bindestrek. Begynn med en bokstav eller et siffer."
      ),
      taken: { ("Nøkkelen «\($0)» er i bruk.", "Velg en annen, eller endre den som har den.") }),
    module: {
      switch $0 {
      case "1": "Modul 1: behandlingsansvarlig til behandlingsansvarlig"
      case "2": "Modul 2: behandlingsansvarlig til databehandler"
      case "3": "Modul 3: databehandler til databehandler"
      default: "Modul 4: databehandler til behandlingsansvarlig"
      }
    },
    part: partInBokmaal,
    places: ("Grupper", "I EØS", "Med adekvansbeslutning", "Andre land", "Internasjonale organisasjoner"))

  private static func partInBokmaal(_ part: FormPart) -> String {
    switch part {
    case .people: "Hvem som kan nås"
    case .guarantees: "Garantier og lister"
    case .where: "Hvor"
    case .what: "Hva som behandles"
    case .origin: "Hvor opplysningene kommer fra"
    case .time: "Tid"
    case .protection: "Vern"
    case .upkeep: "Vedlikehold"
    case .proof: "Det som viser den"
    case .subProcessors: "Underdatabehandlere"
    case .transfers: "Overføring til tredjeland"
    case .duties: "Plikter"
    case .promises: "Løfter"
    }
  }

  private static func newInBokmaal(_ kind: ObjectKind) -> String {
    switch kind {
    case .registry: "Selve registeret"
    case .term: "Nytt eget ord"
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

  private static func makeInBokmaal(_ kind: ObjectKind) -> String {
    "\(newInBokmaal(kind)) (åpnes i et annet vindu)"
  }
}
