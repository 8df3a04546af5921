/// Help for flows.
extension FieldHelp {
  static func flows(_ field: FieldName, in parent: FieldName) -> Said? {
    switch (parent, field) {
    case (.flow, .title):
      Said(
        "What people call it, such as “Customer data to the CRM”.",
        "Det folk kaller den, for eksempel «Kundeopplysninger til CRM».")
    case (.flow, .activity):
      Said("The entry of the record that it serves, Art. 30.", "Oppføringen i protokollen den tjener, art. 30.")
    case (.flow, .from):
      Said(
        "Who hands over: a party, or a system that stands for whoever runs it.",
        "Hvem som gir fra seg: en part, eller et system som står for den som driver det.")
    case (.flow, .to):
      Said(
        "Who receives: a party, or a system that stands for whoever runs it.",
        "Hvem som mottar: en part, eller et system som står for den som driver det.")
    case (.flow, .role):
      Said(
        "In which role the recipient gets the data: for you (processor), for your processor (sub-processor), or for its own purposes (controller).",
        "Hvilken rolle mottakeren har: for dere (databehandler), for databehandleren deres (underdatabehandler), eller til egne formål (behandlingsansvarlig)."
      )
    case (.flow, .worksFor):
      Said(
        "For a sub-processor: the party that it works for, where that is not the sender.",
        "For en underdatabehandler: parten den arbeider for, når det ikke er avsenderen.")
    case (.flow, .since): Said("The first day on which data flow.", "Første dag opplysninger går her.")
    case (.flow, .until): Said("The last day. Empty while it goes on.", "Siste dag. Tomt så lenge det pågår.")
    case (.flow, .categories):
      Said(
        "Which data are handed over. They are checked against the scope of the agreement.",
        "Hvilke opplysninger som gis. De kontrolleres mot avtalens omfang.")
    case (.flow, .subjects): Said("Whose data they are.", "Hvem opplysningene gjelder.")
    case (.flow, .purposes):
      Said("What the recipient uses them for, on your behalf.", "Hva mottakeren bruker dem til, på vegne av dere.")
    case (.flow, .ownPurposes):
      Said(
        "What the recipient uses them for on its own account. A processor that does so becomes a controller, Art. 28(10).",
        "Hva mottakeren bruker dem til for egen regning. En databehandler som gjør det, blir behandlingsansvarlig, art. 28 nr. 10."
      )
    case (.flow, .operations): Said("What the recipient does with them.", "Hva mottakeren gjør med dem.")
    case (.flow, .establishment):
      Said(
        "The country of the recipient's establishment that gets the data, where it is not the seat.",
        "Landet der mottakerens virksomhet som får opplysningene, ligger, når det ikke er setet.")
    case (.flow, .storage):
      Said(
        "Where the data rest. Where nothing is said, the recipient system's places count.",
        "Hvor opplysningene ligger. Er ingenting sagt, gjelder stedene til mottakersystemet.")
    case (.flow, .access):
      Said(
        "From where they are seen or worked on. Where nothing is said, the recipient system's places count.",
        "Hvor de ses eller arbeides med fra. Er ingenting sagt, gjelder stedene til mottakersystemet.")
    case (.flow, .transfer):
      Said(
        "What a transfer to a third country rests on, Chapter V, as the parties say it.",
        "Hva en overføring til et tredjeland bygger på, kapittel V, slik partene sier det.")
    case (.flow, .retention):
      Said("How long the recipient keeps the data.", "Hvor lenge mottakeren lagrer opplysningene.")
    case (.flow, .onwardOf):
      Said(
        "The flow that this one passes on. This is how chains of sub-processors are declared.",
        "Dataflyten denne fører videre. Slik oppgis kjeder av underdatabehandlere.")
    case (.flow, .none):
      Said(
        "Declares that there is none of something, and who confirmed it. To leave it out means that it is not known.",
        "Erklærer at det ikke finnes noe av et slag, og hvem som bekreftet det. Er det utelatt, er det ukjent.")
    case (.onwardOf, .flow): Said("Which flow is passed on.", "Hvilken dataflyt som føres videre.")
    case (.furtherProcessors, .complete):
      Said(
        "The day as of which the list of further processors is complete.",
        "Dagen listen over flere databehandlere er fullstendig per.")
    case (.transfer, .adequacy):
      Said("It rests on an adequacy decision, Art. 45.", "Den bygger på en adekvansbeslutning, art. 45.")
    case (.transfer, .standardClauses):
      Said(
        "It rests on standard contractual clauses, Art. 46(2)(c).",
        "Den bygger på standard personvernbestemmelser, art. 46 nr. 2 bokstav c.")
    case (.transfer, .other): Said("It rests on something else in Chapter V.", "Den bygger på noe annet i kapittel V.")
    case (.transfer, .none):
      Said(
        "Nothing is transferred to a third country, and somebody confirmed that.",
        "Ingenting overføres til et tredjeland, og noen har bekreftet det.")
    case (.adequacy, .decision): Said("Which adequacy decision.", "Hvilken adekvansbeslutning.")
    case (.standardClauses, .agreement):
      Said("The agreement in which the clauses stand.", "Avtalen bestemmelsene står i.")
    case (.derogation, .text): Said("Why the exception applies.", "Hvorfor unntaket gjelder.")
    case (.storage, .party), (.access, .party):
      Said(
        "Another party whose machines or staff are there. Declare a flow of its own to it.",
        "En annen part som har maskiner eller ansatte der. Registrer en egen dataflyt til den.")
    case (.storage, .by), (.access, .by):
      Said(
        "Choose this where it is the recipient's own machines or staff.",
        "Velg dette når det er mottakerens egne maskiner eller ansatte.")
    default: nil
    }
  }
}
