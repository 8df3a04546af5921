/// Help for privacy notices, announcements and acceptances.
extension FieldHelp {
  static func notices(_ field: FieldName, in parent: FieldName) -> Said? {
    switch (parent, field) {
    case (.notice, .title): Said("What people call it.", "Det folk kaller den.")
    case (.notice, .controller): Said("Whose notice it is.", "Hvem sin erklæring det er.")
    case (.notice, .language):
      Said(
        "The language that it is written in, such as nb, en or sv.",
        "Språket den er skrevet på, for eksempel nb, en eller sv.")
    case (.notice, .address): Said("Where it is published.", "Hvor den er publisert.")
    case (.notice, .from): Said("The first day on which it stood there.", "Første dag den sto der.")
    case (.notice, .until):
      Said("The last day, where another took its place.", "Siste dag, når en annen har tatt over.")
    case (.notice, .promise):
      Said(
        "A sentence of the notice that can be tested against the register.",
        "En setning i erklæringen som kan prøves mot registeret.")
    case (.promise, .kind): Said("What the sentence promises.", "Hva setningen lover.")
    case (.promise, .place): Said("Where it stands in the notice.", "Hvor i erklæringen den står.")
    case (.promise, .categories): Said("The data that it names.", "Opplysningene den nevner.")
    case (.promise, .subjects): Said("The people that it names.", "De registrerte den nevner.")
    case (.promise, .purposes): Said("The purposes that it names.", "Formålene den nevner.")
    case (.promise, .measures): Said("The measures that it names.", "Tiltakene den nevner.")
    case (.promise, .places): Said("The places that it names.", "Stedene den nevner.")
    case (.promise, .through): Said("The system that it speaks of.", "Systemet den handler om.")
    case (.promise, .name):
      Said(
        "The name that it gives, such as that of an authority.",
        "Navnet den oppgir, for eksempel på en tilsynsmyndighet.")
    case (.promise, .event): eventHelp
    case (.promise, .atMost): Said("The longest time that it promises.", "Den lengste tiden den lover.")
    case (.promise, .channel):
      Said(
        "Through what rights are served, or changes announced.",
        "Hvordan rettigheter ivaretas, eller endringer varsles.")
    case (.promise, .id):
      Said(
        "A short key within the notice. Leave it empty, and one is made.",
        "En kort nøkkel innenfor erklæringen. La feltet stå tomt, så lages den.")
    case (.promise, .recipient): Said("A recipient that it names.", "En mottaker den nevner.")
    case (.announcement, .day): Said("The day on which it was sent.", "Dagen det ble sendt.")
    case (.announcement, .by): Said("The party that sent it.", "Parten som sendte det.")
    case (.announcement, .to): Said("To whom, in words.", "Til hvem, med ord.")
    case (.announcement, .channel):
      Said("How: an e-mail, a letter, a web page.", "Hvordan: en e-post, et brev, en nettside.")
    case (.announcement, .added): Said("A sub-processor is added.", "En underdatabehandler kommer til.")
    case (.announcement, .replaced):
      Said("A sub-processor takes another's place.", "En underdatabehandler tar plassen til en annen.")
    case (.announcement, .noticeChanged): Said("A privacy notice changed.", "En personvernerklæring er endret.")
    case (.announcement, .text): Said("The announcement in its own words.", "Varselet med egne ord.")
    case (.added, .party): Said("The new sub-processor.", "Den nye underdatabehandleren.")
    case (.replaced, .party): Said("The sub-processor that leaves.", "Underdatabehandleren som går ut.")
    case (.replaced, .by): Said("The sub-processor that comes.", "Underdatabehandleren som kommer.")
    case (.acceptance, .from): Said("The first day of the acceptance.", "Første dag aksepten gjelder.")
    case (.acceptance, .until):
      Said("The last day. After it the finding counts as before.", "Siste dag. Etter den teller funnet som før.")
    case (.acceptance, .by):
      Said(
        "Who decided. Never the data protection officer, whose task is to advise, Art. 38(6).",
        "Hvem som bestemte. Aldri personvernombudet, som skal gi råd, art. 38 nr. 6.")
    case (.acceptance, .terms):
      Said(
        "The words that the finding names, one on each line. No more than these is accepted.",
        "Ordene funnet nevner, ett på hver linje. Ikke mer enn disse aksepteres.")
    case (.acceptance, .reason):
      Said("Why the finding can be lived with until then.", "Hvorfor funnet kan aksepteres så lenge.")
    default: nil
    }
  }
}
