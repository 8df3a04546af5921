/// Help for parties, systems, people and the register's own words.
extension FieldHelp {
  static func parties(_ field: FieldName, in parent: FieldName) -> Said? {
    switch (parent, field) {
    case (.party, .name):
      Said(
        "The legal name, as in the register of companies. Leave it empty only where nobody has told you who it is.",
        "Det juridiske navnet, slik det står i foretaksregisteret. La det stå tomt bare når ingen har opplyst hvem det er."
      )
    case (.party, .own):
      Said("Whether it is one of your own companies or units.", "Om den er et av egne selskaper eller en egen enhet.")
    case (.party, .kind):
      Said(
        "A company or association, a public authority, or an international organisation. Some rules differ between them.",
        "Et selskap eller en forening, en offentlig myndighet eller en internasjonal organisasjon. Noen regler er ulike for dem."
      )
    case (.party, .country):
      Said(
        "The country where it has its seat. It decides whether data go to a third country (Chapter V).",
        "Landet der den har sitt sete. Det avgjør om opplysninger overføres til et tredjeland (kapittel V).")
    case (.party, .address):
      Said("The postal address of the seat, Art. 30(1)(a).", "Postadressen til setet, art. 30 nr. 1 bokstav a.")
    case (.party, .contact):
      Said(
        "Who can be reached about the processing, Art. 30(1)(a).",
        "Hvem som kan kontaktes om behandlingen, art. 30 nr. 1 bokstav a.")
    case (.party, .organisation):
      Said(
        "Only for an international organisation: its code in capitals, such as EPO.",
        "Bare for en internasjonal organisasjon: koden i store bokstaver, for eksempel EPO.")
    case (.party, .group):
      Said(
        "The group of companies that it belongs to, by a name that you use for all of them.",
        "Konsernet den hører til, med et navn som brukes likt for alle i konsernet.")
    case (.party, .establishment):
      Said("A place of business other than the seat.", "Et forretningssted utenom setet.")
    case (.party, .assessed):
      Said(
        "A look at whether the processor gives sufficient guarantees, Art. 28(1): a questionnaire, a report, an audit.",
        "En vurdering av om databehandleren gir tilstrekkelige garantier, art. 28 nr. 1: et spørreskjema, en rapport, en revisjon."
      )
    case (.party, .representative):
      Said(
        "The representative in the Union of somebody who is outside the EEA, Art. 27.",
        "Representanten i Unionen for den som er utenfor EØS, art. 27.")
    case (.establishment, .country):
      Said("The country of that place of business.", "Landet der forretningsstedet ligger.")
    case (.establishment, .address): Said("Its postal address.", "Postadressen dit.")
    case (.dataProtectionOfficer, .contact):
      Said(
        "How people and the authority reach the officer, Art. 37(7).",
        "Hvordan de registrerte og tilsynsmyndigheten når ombudet, art. 37 nr. 7.")
    case (.dataProtectionOfficer, .notified):
      Said(
        "The day on which the authority was told who it is, Art. 37(7).",
        "Dagen tilsynsmyndigheten fikk vite hvem det er, art. 37 nr. 7.")
    case (.dataProtectionOfficer, .reason):
      Said(
        "Where there is none: why none has to be appointed.",
        "Der det ikke finnes noe ombud: hvorfor det ikke må utpekes et.")
    case (.contact, .name): Said("The person's name.", "Navnet på personen.")
    case (.contact, .erased):
      Said(
        "Where these personal data were erased on request (Art. 17): the day. Everything else here is then empty.",
        "Der disse personopplysningene er slettet etter krav (art. 17): dagen. Alt annet her er da tomt.")
    case (.owner, .name): Said("The person or unit.", "Personen eller enheten.")
    case (.listing, .decision), (.sector, .decision):
      Said("The adequacy decision that it is about, Art. 45.", "Adekvansbeslutningen det gjelder, art. 45.")
    case (.listing, .from): Said("The first day on the list.", "Første dag på listen.")
    case (.listing, .until): Said("The last day on the list, where it ends.", "Siste dag på listen, der den tar slutt.")
    case (.sector, .from): Said("The first day on which that holds.", "Første dag det gjelder.")
    case (.sector, .until): Said("The last day on which that holds.", "Siste dag det gjelder.")
    case (.assessed, .day): Said("The day on which it was finished.", "Dagen den ble ferdig.")
    case (.system, .title): Said("What people call it.", "Det folk kaller det.")
    case (.system, .storage):
      Said(
        "Where its data rest: the country, and whose machines they are.",
        "Der opplysningene ligger: landet, og hvem sine maskiner det er.")
    case (.system, .access):
      Said("From where people see or work on its data.", "Stedene der noen ser eller arbeider med opplysningene fra.")
    case (.term, .taxonomy):
      Said(
        "What sort of word it is: about data, people, purposes, operations or measures.",
        "Hva slags ord det er: om opplysninger, registrerte, formål, behandlingsmåter eller tiltak.")
    case (.term, .parent):
      Said(
        "The word above it. Yours is part of that one, and is covered where that one is.",
        "Ordet over. Deres ord er en del av det, og er dekket der det er dekket.")
    case (.term, .marks):
      Said(
        "Special protection that the word adds: a special category (Art. 9), offences (Art. 10) or a national identity number (Art. 87). It keeps those of the word above.",
        "Særskilt vern som ordet får i tillegg: særlig kategori (art. 9), straffbare forhold (art. 10) eller nasjonalt identifikasjonsnummer (art. 87). Det beholder vernet til ordet over."
      )
    case (.registry, .id):
      Said("The key of the register. It stays for good.", "Nøkkelen til registeret. Den endres ikke.")
    case (.registry, .title): Said("What people call the register.", "Det folk kaller registeret.")
    case (.registry, .language):
      Said("The language that you write free text in.", "Språket den frie teksten skrives på.")
    default: nil
    }
  }
}
