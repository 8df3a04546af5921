/// Help for agreements.
extension FieldHelp {
  static func agreements(_ field: FieldName, in parent: FieldName) -> Said? {
    switch (parent, field) {
    case (.agreement, .title):
      Said(
        "What people call it, such as “DPA with Upsales”.",
        "Det folk kaller den, for eksempel «Databehandleravtale med Upsales».")
    case (.agreement, .kind):
      Said(
        "A data processing agreement (Art. 28(3)), an arrangement of joint controllers (Art. 26), clauses for transfers (Art. 46), or between controllers.",
        "En databehandleravtale (art. 28 nr. 3), en ordning mellom felles behandlingsansvarlige (art. 26), bestemmelser for overføring (art. 46), eller mellom behandlingsansvarlige."
      )
    case (.agreement, .principal):
      Said(
        "The one on whose behalf data are processed, or who exports them.",
        "Den det behandles på vegne av, eller som eksporterer opplysningene.")
    case (.agreement, .processor):
      Said("The one who processes for the other, or imports.", "Den som behandler for den andre, eller importerer.")
    case (.agreement, .party):
      Said(
        "A party where there are no sides, as among joint controllers.",
        "En part der det ikke er noen sider, som mellom felles behandlingsansvarlige.")
    case (.agreement, .from): Said("The first day on which it holds.", "Første dag avtalen gjelder.")
    case (.agreement, .until):
      Said(
        "The last day on which it holds. Empty where no end is agreed.",
        "Siste dag avtalen gjelder. Tomt når det ikke er avtalt noe opphør.")
    case (.agreement, .evidence):
      Said(
        "What shows that it was concluded, Art. 28(9). Several may stand beside each other.",
        "Det som viser at den er inngått, art. 28 nr. 9. Flere kan stå ved siden av hverandre.")
    case (.agreement, .duration):
      Said(
        "How long the processing lasts, as the agreement says it, Art. 28(3).",
        "Hvor lenge behandlingen varer, slik avtalen sier det, art. 28 nr. 3.")
    case (.agreement, .scope):
      Said(
        "What may be processed. Flows are checked against this: which data, about whom, what for, how and where.",
        "Hva som kan behandles. Dataflytene kontrolleres mot dette: hvilke opplysninger, om hvem, til hva, hvordan og hvor."
      )
    case (.agreement, .clauses):
      Said(
        "The clauses that Art. 28(3) asks for, and where each stands in the document.",
        "Bestemmelsene art. 28 nr. 3 krever, og hvor hver av dem står i dokumentet.")
    case (.agreement, .retention):
      Said("How long data may be kept under the agreement.", "Hvor lenge opplysninger kan lagres etter avtalen.")
    case (.agreement, .measure):
      Said(
        "A security measure that the agreement demands or describes, Art. 28(3)(c) and 32.",
        "Et sikkerhetstiltak avtalen krever eller beskriver, art. 28 nr. 3 bokstav c og art. 32.")
    case (.agreement, .transferTool):
      Said(
        "A safeguard for transfers to third countries, Art. 46, and the assessment of it.",
        "En garanti for overføring til tredjeland, art. 46, og vurderingen av den.")
    case (.agreement, .concluded):
      Said(
        "Say no only where you know that it was never concluded.",
        "Svar nei bare når det er kjent at den aldri ble inngått.")
    case (.agreement, .extendsUntil), (.agreement, .amends): amendment(field)
    case (.clause, .id): Said("Which clause of Art. 28(3).", "Hvilken bestemmelse etter art. 28 nr. 3.")
    case (.clause, .at):
      Said(
        "The section or page where it stands, such as “§ 4.2”.",
        "Punktet eller siden der den står, for eksempel «punkt 4.2».")
    case (.published, .at): Said("The address where the terms are published.", "Adressen der vilkårene er publisert.")
    case (.accepted, .by), (.attested, .by), (.signature, .by): Said("The person's name.", "Navnet på personen.")
    case (.accepted, .day), (.signature, .day): Said("The day of it.", "Dagen det skjedde.")
    case (.incorporated, .day):
      Said("The day on which the main contract was signed.", "Dagen hovedavtalen ble undertegnet.")
    case (.incorporated, .reference): Said("The reference of the main contract.", "Referansen til hovedavtalen.")
    case (.legalAct, .reference): Said("The legal act and its section.", "Rettsakten og paragrafen.")
    case (.attested, .party): Said("The party that says so.", "Parten som sier det.")
    case (.attested, .how):
      Said(
        "How it was said: a letter, a list, an audit report.",
        "Hvordan det ble sagt: et brev, en liste, en revisjonsrapport.")
    case (.signature, .party): Said("The party that it signs for.", "Parten det undertegnes for.")
    case (.termination, .text): Said("Why it ends.", "Hvorfor den opphører.")
    case (.termination, .notified): Said("The day on which notice was given.", "Dagen den ble sagt opp.")
    case (.joined, .party): Said("The party that joined.", "Parten som kom til.")
    case (.joined, .since): Said("Since when it is bound.", "Siden når den er bundet.")
    case (.scope, .categories): Said("Which data the agreement covers.", "Hvilke opplysninger avtalen omfatter.")
    case (.scope, .subjects): Said("Whose data the agreement covers.", "Hvem sine opplysninger avtalen omfatter.")
    case (.scope, .purposes):
      Said("What the data may be used for, Art. 28(3).", "Hva opplysningene kan brukes til, art. 28 nr. 3.")
    case (.scope, .operations): Said("What may be done with the data.", "Hva som kan gjøres med opplysningene.")
    case (.scope, .storage): Said("Where the data may rest.", "Hvor opplysningene kan ligge.")
    case (.scope, .access): Said("From where they may be seen or worked on.", "Hvor de kan ses eller arbeides med fra.")
    case (.retention, .atMost):
      Said("How long at most, after that event.", "Hvor lenge det høyst kan være etter hendelsen.")
    case (.retention, .text):
      Said("Where no time is agreed: the criterion in words.", "Der det ikke er avtalt en tid: kriteriet med ord.")
    case (.breachNotice, .within):
      Said(
        "Within so many hours after the processor learns of it.",
        "Innen så mange timer etter at databehandleren blir kjent med det.")
    case (.endOfTerm, .within):
      Said(
        "How long the processor may keep data after the end.",
        "Hvor lenge databehandleren kan beholde opplysningene etter opphør.")
    case (.measure, .term): Said("The measure.", "Tiltaket.")
    case (.subProcessing, .notice):
      Said("How long before a change you are told.", "Hvor lenge før en endring dere får beskjed.")
    case (.subProcessing, .subProcessor):
      Said(
        "A sub-processor that is listed, told of, approved or objected to.",
        "En underdatabehandler som er listet, varslet, godkjent eller møtt med innsigelse.")
    case (.subProcessor, .party): Said("Which party.", "Hvilken part.")
    case (.subProcessor, .from): Said("The first day on which it may be used.", "Første dag den kan brukes.")
    case (.subProcessor, .until): Said("The last day on which it may be used.", "Siste dag den kan brukes.")
    case (.subProcessor, .notified):
      Said("The day on which you were told, Art. 28(2).", "Dagen dere fikk beskjed, art. 28 nr. 2.")
    case (.subProcessor, .approved): Said("The day on which you approved it.", "Dagen dere godkjente den.")
    case (.subProcessor, .withdrawn): Said("The day on which it was taken off again.", "Dagen den ble tatt ut igjen.")
    case (.objected, .day): Said("The day of the objection.", "Dagen for innsigelsen.")
    case (.objected, .outcome): Said("How it ended.", "Hvordan det endte.")
    case (.standardClauses, .set):
      Said("The set of clauses, such as that of 2021.", "Settet av bestemmelser, for eksempel det fra 2021.")
    case (.bindingCorporateRules, .of):
      Said(
        "Whether they are for the group's own data, or for data that it processes for others.",
        "Om de gjelder konsernets egne opplysninger, eller opplysninger det behandler for andre.")
    case (.bindingCorporateRules, .approved):
      Said("The day on which the authority approved them, Art. 47.", "Dagen tilsynsmyndigheten godkjente dem, art. 47.")
    case (.bindingCorporateRules, .member): Said("A company that is bound by them.", "Et selskap som er bundet av dem.")
    case (.other, .basis): Said("The legal basis in Chapter V.", "Grunnlaget i kapittel V.")
    case (.other, .approved):
      Said("The day on which it was approved or authorised.", "Dagen det ble godkjent eller tillatt.")
    case (.transferTool, .other):
      Said(
        "Another safeguard of Art. 46, such as a code of conduct.",
        "En annen garanti etter art. 46, for eksempel atferdsnormer.")
    case (.transferTool, .assessment):
      Said(
        "The assessment of law and practice in the third country.",
        "Vurderingen av lovgivning og praksis i tredjelandet.")
    case (.assessment, .day): Said("The day on which it was made.", "Dagen den ble gjort.")
    case (.assessment, .outcome):
      Said(
        "Whether the protection is sufficient, alone or with further measures.",
        "Om vernet er tilstrekkelig, alene eller med ytterligere tiltak.")
    case (.assessment, .measures):
      Said("The supplementary measures that it rests on.", "De ytterligere tiltakene den hviler på.")
    default: nil
    }
  }

  private static func amendment(_ field: FieldName) -> Said {
    field == .amends
      ? Said(
        "Where this is a change to an earlier agreement: which one.",
        "Der dette er et tillegg til en tidligere avtale: hvilken.")
      : Said(
        "Where this change moves the end of that agreement: the new last day.",
        "Der tillegget flytter opphøret av den avtalen: den nye siste dagen.")
  }
}
