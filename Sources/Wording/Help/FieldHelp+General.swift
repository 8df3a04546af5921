/// Help for fields that mean the same wherever they stand. A name that is given here nothing stands for a part of the document
/// that no form shows.
extension FieldHelp {
  static func general(_ field: FieldName) -> Said? {
    switch field {
    case .absent:
      Said(
        "Say yes where the clause does not stand in the document.", "Svar ja der bestemmelsen ikke står i dokumentet.")
    case .accepted:
      Said(
        "Its terms were accepted, as with a click or an order.",
        "Vilkårene er godtatt, for eksempel med et klikk eller en bestilling.")
    case .accordingTo:
      Said("Who says so: a person, a list, a letter.", "Hvem som sier det: en person, en liste, et brev.")
    case .address: Said("The postal address.", "Postadressen.")
    case .advice:
      Said(
        "What the data protection officer advised, Art. 39(1)(a).",
        "Hva personvernombudet rådet til, art. 39 nr. 1 bokstav a.")
    case .annexes:
      Said(
        "The annexes that are filled in. Not known where nothing is said.",
        "Vedleggene som er fylt ut. Ukjent når ingenting er sagt.")
    case .appointed:
      Said(
        "Whether a data protection officer is appointed, Art. 37. Not known where nothing is said.",
        "Om et personvernombud er utpekt, art. 37. Ukjent når ingenting er sagt.")
    case .attested:
      Said(
        "Another party says that it exists; you do not have it yourselves.",
        "En annen part sier at den finnes. Dere har den ikke selv.")
    case .audit:
      Said(
        "How you may see for yourselves that the agreement is kept, Art. 28(3)(h).",
        "Hvordan dere kan kontrollere at avtalen holdes, art. 28 nr. 3 bokstav h.")
    case .authorisation:
      Said(
        "Whether the processor may engage others: not at all, each one approved, or in general with notice, Art. 28(2).",
        "Om databehandleren kan engasjere andre: ikke i det hele tatt, hver enkelt godkjent, eller generelt med varsel, art. 28 nr. 2."
      )
    case .authorityTold:
      Said(
        "Whether the supervisory authority was told, Art. 49(1).",
        "Om tilsynsmyndigheten er underrettet, art. 49 nr. 1.")
    case .automatedDecisions:
      Said(
        "Whether decisions with legal or similar effect are taken by machine alone, Art. 22.",
        "Om avgjørelser med rettslig eller lignende virkning tas helt automatisk, art. 22.")
    case .bindingCorporateRules:
      Said(
        "Binding corporate rules of a group of companies, Art. 47.", "Bindende virksomhetsregler i et konsern, art. 47."
      )
    case .breachNotice:
      Said(
        "How soon the processor tells you of a personal data breach, Art. 33(2).",
        "Hvor raskt databehandleren melder fra om brudd på personopplysningssikkerheten, art. 33 nr. 2.")
    case .by: Said("Who.", "Hvem.")
    case .categories: Said("Kinds of personal data.", "Kategorier av personopplysninger.")
    case .check:
      Said("The check, by its name as the finding gives it.", "Kontrollen, med navnet slik funnet oppgir det.")
    case .checked: Said("The day on which somebody last looked.", "Dagen noen sist så etter.")
    case .choice:
      Said(
        "What happens to the data at the end, Art. 28(3)(g).",
        "Hva som skjer med opplysningene ved opphør, art. 28 nr. 3 bokstav g.")
    case .claimed:
      Said("Somebody says that it exists, and nothing more is known.", "Noen sier at den finnes, og mer er ikke kjent.")
    case .clause:
      Said("One clause of Art. 28(3), and where it stands.", "Én bestemmelse etter art. 28 nr. 3, og hvor den står.")
    case .code: Said("The code of the finding, as the report gives it.", "Koden for funnet, slik rapporten oppgir den.")
    case .collectedThrough:
      Said(
        "A form, a cookie, a telephone call: a place where data are collected from people.",
        "Et skjema, en informasjonskapsel, en telefonsamtale: et sted der opplysninger samles inn fra folk.")
    case .complete: Said("The day as of which it is complete.", "Dagen det er fullstendig per.")
    case .confirmed: Said("The day on which it was confirmed.", "Dagen det ble bekreftet.")
    case .consent:
      Said(
        "How consent is given and withdrawn, Art. 7. Only where consent is the legal basis.",
        "Hvordan samtykke gis og trekkes tilbake, art. 7. Bare når samtykke er behandlingsgrunnlaget.")
    case .consequence:
      Said(
        "What follows for people who leave it empty, Art. 13(2)(e).",
        "Hva det betyr for den som lar det stå tomt, art. 13 nr. 2 bokstav e.")
    case .contact: Said("How to reach somebody.", "Hvordan noen kan nås.")
    case .controller: Said("The controller.", "Den behandlingsansvarlige.")
    case .country: Said("The country.", "Landet.")
    case .coversAllLevels:
      Said(
        "Whether the list names the sub-processors of sub-processors too.",
        "Om listen også har med underdatabehandlernes egne underdatabehandlere.")
    case .criterion:
      Said(
        "Where there is no number: “as long as needed for …”. A criterion is no period.",
        "Der det ikke finnes et tall: «så lenge det trengs for …». Et kriterium er ingen frist.")
    case .dataProtectionOfficer:
      Said(
        "The data protection officer, Art. 37, or that there is none.",
        "Personvernombudet, art. 37, eller at det ikke finnes noe.")
    case .day: Said("The day.", "Dagen.")
    case .decided: Said("The day on which it ended.", "Dagen det ble avgjort.")
    case .decision, .adequacy: Said("The adequacy decision, Art. 45.", "Adekvansbeslutningen, art. 45.")
    case .derogation:
      Said("The facts that an exception of Art. 49(1) asks for.", "Fakta som et unntak etter art. 49 nr. 1 krever.")
    case .done: Said("Whether, or when, it was done.", "Om det er gjort, eller når.")
    case .draft:
      Said(
        "Say yes while it is a draft: it is kept and never judged.",
        "Svar ja så lenge det er et utkast: det lagres og vurderes aldri.")
    case .effective: Said("The day on which the change takes effect.", "Dagen endringen trer i kraft.")
    case .email: Said("The e-mail address.", "E-postadressen.")
    case .en: Said("What people call it in English.", "Det folk kaller det på engelsk.")
    case .nb: Said("What people call it in Norwegian.", "Det folk kaller det på norsk.")
    case .endOfTerm:
      Said(
        "What happens to the data when the service ends, Art. 28(3)(g).",
        "Hva som skjer med opplysningene når tjenesten opphører, art. 28 nr. 3 bokstav g.")
    case .erased:
      Said(
        "Where the person's name was erased on request (Art. 17): the day.",
        "Der navnet på personen er slettet etter krav (art. 17): dagen.")
    case .excluded:
      Said("What is left out, whatever else is named.", "Det som er unntatt, uansett hva som ellers er nevnt.")
    case .named:
      Said(
        "What the agreement names. Where it speaks of this and names nothing, say so below.",
        "Det avtalen nevner. Om avtalen omtaler dette uten å nevne noe, oppgis det nederst.")
    case .added: Said("What a change to the agreement adds.", "Det en endring i avtalen legger til.")
    case .removed:
      Said(
        "What a change to the agreement takes out, and excludes from then on.",
        "Det en endring i avtalen tar ut, og unntar fra da av.")
    case .exhaustive:
      Said(
        "Whether the list is complete. Examples promise nothing.", "Om listen er uttømmende. Eksempler lover ingenting."
      )
    case .fewPersons:
      Said("Whether only few people are concerned, Art. 49(1).", "Om det bare gjelder få personer, art. 49 nr. 1.")
    case .file: Said("The name of the file.", "Navnet på filen.")
    case .floor:
      Said(
        "A law that demands that data are kept for a longer time, such as bookkeeping law.",
        "En lov som krever at opplysningene oppbevares lenger, for eksempel bokføringsloven.")
    case .frequency: Said("How often data flow.", "Hvor ofte opplysninger går her.")
    case .furtherProcessors:
      Said(
        "That the flows onward from here are all the further processors there are, and who says so.",
        "At dataflytene videre herfra er alle databehandlere som finnes, og hvem som sier det.")
    case .given:
      Said(
        "How it is given: a box that is ticked, a signature.",
        "Hvordan det gis: en boks som krysses av, en underskrift.")
    case .host: Said("On whose machines it stands.", "Hvem sine maskiner det står på.")
    case .humanResources:
      Said(
        "Whether the listing covers data about employees. Not known where nothing is said.",
        "Om listingen omfatter opplysninger om ansatte. Ukjent når ingenting er sagt.")
    case .impactAssessment:
      Said(
        "The data protection impact assessment, Art. 35: whether it is needed, and where it is.",
        "Vurderingen av personvernkonsekvenser, art. 35: om den trengs, og hvor den er.")
    case .inPublicPowers:
      Said(
        "Whether a public authority acts in its public powers, Art. 49(3).",
        "Om en offentlig myndighet utøver offentlig myndighet, art. 49 nr. 3.")
    case .incorporated: Said("It is part of a signed main contract.", "Den er en del av en undertegnet hovedavtale.")
    case .inquiry:
      Said(
        "Where an authority gets data in a particular inquiry: which one, and the law, Art. 4(9).",
        "Der en myndighet får opplysninger i en særskilt undersøkelse: hvilken, og loven, art. 4 nr. 9.")
    case .inside:
      Said(
        "Whether the party is inside the sector that the decision covers.",
        "Om parten er innenfor sektoren som beslutningen omfatter.")
    case .interest:
      Said(
        "The legitimate interest that is pursued, Art. 6(1)(f). Only where that is the legal basis.",
        "Den berettigede interessen, art. 6 nr. 1 bokstav f. Bare når det er behandlingsgrunnlaget.")
    case .invented:
      Said(
        "Say yes only for examples and exercises: readers are told that it is made up.",
        "Svar ja bare for eksempler og øvelser: lesere får vite at det er oppdiktet.")
    case .joined:
      Said("A party that joined after the agreement was made.", "En part som kom til etter at avtalen var inngått.")
    case .kind: Said("What sort it is.", "Hva slags det er.")
    case .language: Said("The language.", "Språket.")
    case .law: Said("The law and its section.", "Loven og paragrafen.")
    case .legalAct:
      Said(
        "It is a legal act instead of an agreement, Art. 28(3).",
        "Det er et annet rettslig dokument i stedet for en avtale, art. 28 nr. 3.")
    case .listed:
      Said(
        "Whether it was on the list when the agreement was signed.", "Om den sto på listen da avtalen ble undertegnet.")
    case .listing:
      Said(
        "A membership of a list that an adequacy decision rests on, such as the Data Privacy Framework.",
        "Et medlemskap i en liste som en adekvansbeslutning bygger på, for eksempel Data Privacy Framework.")
    case .marks: Said("The special protection that it is about.", "Det særskilte vernet det gjelder.")
    case .measures:
      Said("Technical and organisational measures, Art. 32.", "Tekniske og organisatoriske tiltak, art. 32.")
    case .measuresDescription:
      Said("The measures in words, Art. 30(1)(g).", "Tiltakene med ord, art. 30 nr. 1 bokstav g.")
    case .module:
      Said(
        "Which module of the clauses of 2021. The older sets have none.",
        "Hvilken modul av bestemmelsene fra 2021. De eldre settene har ingen.")
    case .nameAsked:
      Said(
        "Where nobody has named the party: the day on which you asked who it is.",
        "Der ingen har oppgitt hvem parten er: dagen dere spurte.")
    case .operatorAsked:
      Said(
        "Where it is not known who runs it: the day on which you asked.",
        "Der det ikke er kjent hvem som driver det: dagen dere spurte.")
    case .need:
      Said(
        "For a national identity number: why certain identification is needed.",
        "For et nasjonalt identifikasjonsnummer: hvorfor sikker identifisering trengs.")
    case .needed:
      Said(
        "Whether one is needed, Art. 35(1). Not known where nothing is said.",
        "Om det trengs en, art. 35 nr. 1. Ukjent når ingenting er sagt.")
    case .reviewed:
      Said("The day on which the entry was last looked through.", "Dagen oppføringen sist ble gjennomgått.")
    case .nextReview:
      Said("The day by which it is to be looked through again.", "Dagen den skal være gjennomgått på nytt.")
    case .reviewEvery:
      Said(
        "How often it is looked through; twelve months where nothing is said.",
        "Hvor ofte den gjennomgås. Tolv måneder når ingenting er sagt.")
    case .none:
      Said(
        "Declares that there is none, and who confirmed it. To leave it out means that it is not known.",
        "Erklærer at det ikke finnes noe, og hvem som bekreftet det. Er det utelatt, er det ukjent.")
    case .notPossible:
      Said("Why no limit can be set, Art. 30(1)(f).", "Hvorfor det ikke kan settes en frist, art. 30 nr. 1 bokstav f.")
    case .notice: Said("The privacy notice.", "Personvernerklæringen.")
    case .notified: Said("The day on which it was told.", "Dagen det ble meldt.")
    case .objected:
      Said(
        "An objection to this sub-processor, and how it ended.",
        "En innsigelse mot denne underdatabehandleren, og hvordan den endte.")
    case .objection:
      Said("How long you may object, Art. 28(2).", "Hvor lenge dere kan motsette dere det, art. 28 nr. 2.")
    case .objectionsUntil: Said("The last day on which one may object.", "Siste dag det er mulig å motsette seg det.")
    case .of: Said("What there is none of.", "Hva det ikke finnes noe av.")
    case .onRequest:
      Said(
        "Whether they are erased when somebody asks, Art. 17. Not known where nothing is said.",
        "Om de slettes når noen ber om det, art. 17. Ukjent når ingenting er sagt.")
    case .operations: Said("What is done with the data.", "Hva som gjøres med opplysningene.")
    case .operator:
      Said(
        "Who runs it. In a flow the system stands for this party.",
        "Hvem som driver det. I en dataflyt står systemet for denne parten.")
    case .outcome: Said("How it ended.", "Hvordan det endte.")
    case .own: Said("Whether it is one of your own.", "Om den er en av deres egne.")
    case .party: Said("Which party.", "Hvilken part.")
    case .phone: Said("The telephone number.", "Telefonnummeret.")
    case .place:
      Said(
        "A country, an international organisation, or a group of countries.",
        "Et land, en internasjonal organisasjon eller en gruppe land.")
    case .planned:
      Said("Whether they will get data later rather than now.", "Om de skal få opplysninger senere og ikke nå.")
    case .position: Said("What the person does there.", "Hva personen arbeider som der.")
    case .profiling:
      Said("Whether profiles of people are made, Art. 4(4).", "Om det lages profiler av folk, art. 4 nr. 4.")
    case .protectsOnward:
      Said(
        "Whether it binds the recipient to limited purposes and the same protection when data go on, Art. 44. Not known where nothing is said.",
        "Om den binder mottakeren til avgrensede formål og samme vern når opplysningene føres videre, art. 44. Ukjent når ingenting er sagt."
      )
    case .published: Said("Its terms are published.", "Vilkårene er publisert.")
    case .purposes: Said("What the data are used for.", "Hva opplysningene brukes til.")
    case .recipientCategory:
      Said(
        "A kind of recipient, planned ones too, Art. 30(1)(d).",
        "En kategori av mottakere, også planlagte, art. 30 nr. 1 bokstav d.")
    case .recorded: Said("Whether the record says so, Art. 49(6).", "Om det står i protokollen, art. 49 nr. 6.")
    case .ref: Said("Which one.", "Hvilket.")
    case .reference:
      Said("Where it is kept: an archive number, an address.", "Hvor det ligger: et arkivnummer, en adresse.")
    case .registrationNumber:
      Said(
        "The number in the register of companies, such as the organisation number.",
        "Nummeret i foretaksregisteret, for eksempel organisasjonsnummeret.")
    case .renews:
      Said("Whether it goes on by itself after its last day.", "Om den fornyes av seg selv etter siste dag.")
    case .repetitive: Said("Whether the transfer repeats, Art. 49(1).", "Om overføringen gjentas, art. 49 nr. 1.")
    case .required:
      Said(
        "Whether sub-processors must have it too, Art. 28(4).", "Om underdatabehandlere også må ha det, art. 28 nr. 4.")
    case .rights: Said("The rights that it speaks of, by article.", "Rettighetene den handler om, etter artikkel.")
    case .runsWithService:
      Said("Whether it runs as long as the service does.", "Om den løper så lenge tjenesten gjør det.")
    case .safeguards:
      Said("Whether suitable safeguards stand, Art. 49(1).", "Om det finnes egnede garantier, art. 49 nr. 1.")
    case .sector:
      Said(
        "Whether the party is inside the sector that an adequacy decision covers, such as that for Canada.",
        "Om parten er innenfor sektoren som en adekvansbeslutning omfatter, for eksempel den for Canada.")
    case .sha256:
      Said(
        "The SHA-256 of the file: 64 digits and letters that tell it from every other. It is filled in when you upload the file.",
        "SHA-256 av filen: 64 sifre og bokstaver som skiller den fra alle andre. Den fylles inn når filen lastes opp.")
    case .signature: Said("Who signed, for which party and when.", "Hvem som undertegnet, for hvilken part og når.")
    case .signedCopy: Said("A signed copy is declared.", "En undertegnet kopi er oppgitt.")
    case .since: Said("Since when.", "Siden når.")
    case .source:
      Said(
        "Where the data come from: the people themselves (Art. 13) or elsewhere (Art. 14).",
        "Hvor opplysningene kommer fra: de registrerte selv (art. 13) eller andre (art. 14).")
    case .standard:
      Said(
        "Standard clauses that the agreement consists of or contains, word for word, Art. 28(6) to (8).",
        "Standardbestemmelser avtalen består av eller inneholder ordrett, art. 28 nr. 6 til 8.")
    case .standardClauses:
      Said(
        "Standard contractual clauses for transfers, Art. 46(2)(c).",
        "Standard personvernbestemmelser for overføring, art. 46 nr. 2 bokstav c.")
    case .strictlyNecessary:
      Said(
        "For a cookie and the like: whether it is strictly necessary for a service that the person asked for.",
        "For informasjonskapsler og lignende: om det er strengt nødvendig for en tjeneste brukeren har bedt om.")
    case .subProcessing:
      Said(
        "Whether the processor may engage others, and whom, Art. 28(2) and (4).",
        "Om databehandleren kan engasjere andre, og hvem, art. 28 nr. 2 og 4.")
    case .subject:
      Said(
        "The key of what the finding is about. For a promise: the notice and the promise with a slash between.",
        "Nøkkelen til det funnet gjelder. For et løfte: erklæringen og løftet med skråstrek mellom.")
    case .subjectKind: Said("What sort of thing the finding is about.", "Hva slags ting funnet gjelder.")
    case .subjectMatter:
      Said(
        "What the processing is about, as the agreement says it, Art. 28(3).",
        "Hva behandlingen går ut på, slik avtalen sier det, art. 28 nr. 3.")
    case .subjects: Said("Kinds of people whom the data are about.", "Kategorier av registrerte.")
    case .subjectsTold:
      Said("Whether the people were told, Art. 49(1).", "Om de registrerte er underrettet, art. 49 nr. 1.")
    case .system: Said("The system.", "Systemet.")
    case .takesEffect: Said("The first day on which it no longer holds.", "Første dag den ikke lenger gjelder.")
    case .termination: Said("Notice that it ends.", "Oppsigelse av avtalen.")
    case .text: Said("In words.", "Med ord.")
    case .title: Said("What people call it.", "Det folk kaller det.")
    case .transferInstruction:
      Said(
        "What you have instructed about transfers to third countries, Art. 28(3)(a).",
        "Hva dere har instruert om overføring til tredjeland, art. 28 nr. 3 bokstav a.")
    case .under: Said("The agreement that it happens under.", "Avtalen det skjer under.")
    case .underArticle3:
      Said(
        "For a party outside the EEA: whether the GDPR applies to it all the same, Art. 3(1) or 3(2).",
        "For en part utenfor EØS: om forordningen likevel gjelder for den, art. 3 nr. 1 eller 2.")
    case .version: Said("Its version, such as a number or a date.", "Versjonen, for eksempel et nummer eller en dato.")
    case .voluntary:
      Said(
        "Whether people may leave it empty, Art. 13(2)(e). Not known where nothing is said.",
        "Om folk kan la være å fylle ut, art. 13 nr. 2 bokstav e. Ukjent når ingenting er sagt.")
    case .withdrawn:
      Said(
        "How it is withdrawn; it must be as easy as to give it, Art. 7(3).",
        "Hvordan det trekkes tilbake. Det skal være like enkelt som å gi det, art. 7 nr. 3.")
    case .withoutUndueDelay:
      Said("Say yes where the agreement names no number of hours.", "Svar ja der avtalen ikke oppgir et antall timer.")
    case .about, .acceptance, .acceptances, .access, .activities, .activity, .agreement, .agreements, .amends,
      .announcement,
      .announcements, .approved, .assessed, .assessment, .at, .atMost, .basis, .channel, .clauses, .concluded,
      .condition,
      .duration, .establishment, .event, .evidence, .extendsUntil, .flow, .flows, .from, .group, .how, .id, .measure,
      .member, .name, .noticeChanged, .notices, .onwardOf, .organisation, .other, .ownPurposes, .owner, .parent,
      .parties,
      .period, .places, .principal, .processor, .promise, .purpose, .reason, .recipient, .registry, .replaced,
      .representative, .retention, .role, .scope, .set, .storage, .subProcessor, .systems, .taxonomy, .term, .terms,
      .through,
      .to, .transfer, .transferTool, .until, .within, .worksFor:
      nil
    }
  }
}
