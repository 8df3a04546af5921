/// Help for entries of the record.
extension FieldHelp {
  static func activities(_ field: FieldName, in parent: FieldName) -> Said? {
    switch (parent, field) {
    case (.activity, .title):
      Said(
        "What people call it, such as “Recruitment” or “Newsletter”.",
        "Det folk kaller den, for eksempel «Rekruttering» eller «Nyhetsbrev».")
    case (.activity, .role):
      Said(
        "In which role you carry it out: you decide why and how (controller), you decide together with others, or you do it for somebody else (processor).",
        "Hvilken rolle dere har: dere bestemmer formål og midler (behandlingsansvarlig), bestemmer sammen med andre, eller gjør det for noen andre (databehandler)."
      )
    case (.activity, .processor):
      Said(
        "Where the role is processor: which of your companies processes.",
        "Der rollen er databehandler: hvilket av egne selskaper som behandler.")
    case (.activity, .controller):
      Said(
        "The controller: one, or several joint ones, or all those on whose behalf you process.",
        "Den behandlingsansvarlige: én, flere felles, eller alle dere behandler på vegne av.")
    case (.activity, .purpose):
      Said(
        "What the data are processed for, and the legal basis of it, Art. 6.",
        "Hva opplysningene behandles til, og behandlingsgrunnlaget for det, art. 6.")
    case (.activity, .about):
      Said(
        "Kinds of people and the kinds of data about them, Art. 30(1)(c). Add one for each group of people.",
        "Kategorier av registrerte og opplysningene om dem, art. 30 nr. 1 bokstav c. Legg til én for hver gruppe.")
    case (.activity, .condition):
      Said(
        "What allows special categories (Art. 9), data about offences (Art. 10) or national identity numbers (Art. 87).",
        "Hva som tillater særlige kategorier (art. 9), opplysninger om straffbare forhold (art. 10) eller nasjonale identifikasjonsnumre (art. 87)."
      )
    case (.activity, .system): Said("A system in which it takes place.", "Et system den foregår i.")
    case (.activity, .measures):
      Said(
        "Technical and organisational measures, Art. 30(1)(g) and 32.",
        "Tekniske og organisatoriske tiltak, art. 30 nr. 1 bokstav g og art. 32.")
    case (.activity, .retention):
      Said(
        "How long the data are kept, Art. 30(1)(f): a time from an event, a criterion, or why no limit can be set.",
        "Hvor lenge opplysningene lagres, art. 30 nr. 1 bokstav f: en tid fra en hendelse, et kriterium, eller hvorfor det ikke kan settes en grense."
      )
    case (.activity, .none):
      Said(
        "Declares that there are no measures or no recipients, and who confirmed it. To leave it out means that it is not known.",
        "Erklærer at det ikke finnes tiltak eller mottakere, og hvem som bekreftet det. Er det utelatt, er det ukjent.")
    case (.activity, .owner):
      Said("Who in the organisation answers for this entry.", "Hvem i virksomheten som svarer for oppføringen.")
    case (.controller, .text):
      Said(
        "Where you are the processor: what you do for this controller, Art. 30(2)(b).",
        "Der dere er databehandler: hva dere gjør for denne behandlingsansvarlige, art. 30 nr. 2 bokstav b.")
    case (.purpose, .term): Said("The purpose, Art. 5(1)(b).", "Formålet, art. 5 nr. 1 bokstav b.")
    case (.purpose, .basis):
      Said("The legal basis of this purpose, Art. 6(1).", "Behandlingsgrunnlaget for dette formålet, art. 6 nr. 1.")
    case (.purpose, .law):
      Said(
        "For a legal obligation or a public task: the law and its section, Art. 6(3).",
        "Ved rettslig forpliktelse eller oppgave i allmennhetens interesse: loven og paragrafen, art. 6 nr. 3.")
    case (.purpose, .none):
      Said(
        "Declares that there is no legal basis, and who confirmed it.",
        "Erklærer at det ikke finnes behandlingsgrunnlag, og hvem som bekreftet det.")
    case (.interest, .text):
      Said(
        "The legitimate interest in words, Art. 13(1)(d).",
        "Den berettigede interessen med ord, art. 13 nr. 1 bokstav d.")
    case (.interest, .assessed):
      Said(
        "The day on which it was balanced against the interests of the people.",
        "Dagen den ble avveid mot de registrertes interesser.")
    case (.consent, .since): Said("Since when consent is asked for.", "Siden når det bes om samtykke.")
    case (.condition, .condition):
      Said("The condition for special categories, Art. 9(2).", "Vilkåret for særlige kategorier, art. 9 nr. 2.")
    case (.condition, .law):
      Said("The law that it rests on, where one is needed.", "Loven det hviler på, der det trengs en.")
    case (.condition, .none):
      Said(
        "Declares that nothing allows it, and who confirmed that.",
        "Erklærer at ingenting tillater det, og hvem som bekreftet det.")
    case (.source, .from):
      Said(
        "From the people themselves (Art. 13), from elsewhere (Art. 14), or both.",
        "Fra de registrerte selv (art. 13), fra andre (art. 14), eller begge deler.")
    case (.source, .text):
      Said(
        "Where the data come from when it is not the people, Art. 14(2)(f).",
        "Hvor opplysningene kommer fra når det ikke er de registrerte, art. 14 nr. 2 bokstav f.")
    case (.collectedThrough, .kind):
      Said(
        "A form, a cookie, a telephone call and so on.",
        "Et skjema, en informasjonskapsel, en telefonsamtale og så videre.")
    case (.collectedThrough, .at): Said("The system that it belongs to.", "Systemet det hører til.")
    case (.collectedThrough, .title):
      Said("What people call it, such as “Contact form”.", "Det folk kaller det, for eksempel «Kontaktskjema».")
    case (.collectedThrough, .purposes):
      Said("What the data from here are used for.", "Hva opplysningene herfra brukes til.")
    case (.collectedThrough, .categories): Said("The data collected here.", "Opplysningene som samles inn her.")
    case (.recipientCategory, .text):
      Said(
        "The kind of recipient in words, such as “Auditors”.",
        "Kategorien av mottakere med ord, for eksempel «Revisorer».")
    case (.profiling, .done), (.automatedDecisions, .done): Said("Whether it is done.", "Om det gjøres.")
    case (.profiling, .text), (.automatedDecisions, .text):
      Said(
        "How it works and what it leads to, Art. 13(2)(f).",
        "Hvordan det virker, og hva det fører til, art. 13 nr. 2 bokstav f.")
    case (.impactAssessment, .done): Said("The day on which it was finished.", "Dagen den ble ferdig.")
    case (.impactAssessment, .text): Said("Where none is needed: why.", "Der det ikke trengs noen: hvorfor.")
    case (.retention, .categories):
      Said(
        "The data that it is about. All of them where none is named.",
        "Opplysningene det gjelder. Alle, om ingen er nevnt.")
    case (.retention, .event): eventHelp
    case (.retention, .period): Said("How long after that event.", "Hvor lenge etter hendelsen.")
    case (.floor, .law): Said("The law and its section.", "Loven og paragrafen.")
    case (.floor, .period): Said("How long it demands.", "Hvor lenge den krever.")
    default: nil
    }
  }

  static let eventHelp = Said(
    "The event that the time runs from. Choose one that is suggested, or write one of your own in small letters with hyphens, such as last-order.",
    "Hendelsen tiden løper fra. Velg et av forslagene, eller skriv en egen med små bokstaver og bindestrek, for eksempel siste-ordre."
  )
}
