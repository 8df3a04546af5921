extension Bokmaal {
  /// Hva adekvansbeslutninger omfatter og unntar, og merknadene til dem.
  static let textsOfDecisions: [String: String] = [
    "number and adoption day seen in several public tables (not EUR-Lex itself)":
      "nummer og vedtaksdag sett i flere offentlige oversikter (ikke i selve EUR-Lex)",
    "ended with accession to the EU": "falt bort da landet ble medlem av EU",
    "Invalid from the start by the judgment": "ugyldig fra starten etter dommen",
    "the last day here is the day before it": "siste dag her er dagen før den",
    "three years and six months from notification": "tre år og seks måneder fra meddelelsen",
    "last day from memory": "siste dag etter hukommelsen",
    "number and adoption day seen in several public tables (not EUR-Lex itself). The test is wider "
      + "than the prose: it asks about every public authority":
      "nummer og vedtaksdag sett i flere offentlige oversikter (ikke i selve EUR-Lex). Prøven går "
      + "lenger enn teksten: den spør om alle offentlige myndigheter",
    "number and adoption day seen in several public tables (not EUR-Lex itself). The excluded parts "
      + "have no test: a registry does not declare them":
      "nummer og vedtaksdag sett i flere offentlige oversikter (ikke i selve EUR-Lex). Det som er "
      + "unntatt, blir ikke prøvd: et register oppgir det ikke",
    "Not an adequacy decision but the same effect. Corrected: 2020-12-24 was the political agreement, "
      + "signature came on 2020-12-30 (memory). Ended by the decision of 2021-06-28, before its longest "
      + "term":
      "Ikke en adekvansbeslutning, men med samme virkning. Rettet: 2020-12-24 var den politiske "
      + "enigheten, undertegningen kom 2020-12-30 (etter hukommelsen). Avløst av beslutningen av "
      + "2021-06-28, før den lengste fristen",
    "days seen": "dagene er sett",
    "number seen in two repositories. Cut end to end with the row before":
      "nummeret er sett i to kodelagre. Satt kant i kant med raden før",
    "number seen in several repositories quoting EUR-Lex. Cut end to end: in fact published "
      + "2025-12-23, effective on notification":
      "nummeret er sett i flere kodelagre som siterer EUR-Lex. Satt kant i kant: kunngjort 2025-12-23, "
      + "med virkning fra meddelelsen",
    "Appeal C-703/25 P pending in sources of October 2026":
      "anke C-703/25 P er til behandling etter kilder fra oktober 2026",
    "in summer 2026 the EDPB asked the Commission to assess what a judgment on the independence of "
      + "the FTC means for it. In force all the same":
      "sommeren 2026 ba Personvernrådet (EDPB) Kommisjonen vurdere hva en dom om uavhengigheten til FTC "
      + "betyr for den. Gjelder likevel",
    "start is the day of publication": "første dag er dagen for kunngjøringen",
    "notification may have been up to three days earlier": "meddelelsen kan ha kommet opptil tre dager før",
    "Corrected: first day is that of publication and entry into force, not of adoption. A draft Joint "
      + "Committee decision for the EEA sent 2026-05-06. The test is wider than the prose: it asks about "
      + "every public authority":
      "Rettet: første dag er dagen for kunngjøring og ikrafttredelse, ikke for vedtaket. Et utkast til "
      + "beslutning i EØS-komiteen ble sendt 2026-05-06. Prøven går lenger enn teksten: den spør om alle "
      + "offentlige myndigheter",
    "whole country": "hele landet",
    "self-certified organisations": "virksomheter som har egenerklært",
    "recipients subject to PIPEDA (commercial organisations)":
      "mottakere underlagt PIPEDA (kommersielle virksomheter)",
    "whole territory": "hele territoriet",
    "PNR to US customs (CBP)": "PNR-opplysninger til det amerikanske tollvesenet (CBP)",
    "PNR to Canada Border Services Agency": "PNR-opplysninger til den kanadiske grensetjenesten (CBSA)",
    "recipients subject to the Faroese data protection act": "mottakere underlagt den færøyske personvernloven",
    "automated transfers, or data further processed automatically in Israel":
      "automatiserte overføringer, eller opplysninger som behandles videre automatisert i Israel",
    "organisations on the Privacy Shield List": "virksomheter på Privacy Shield-listen",
    "business operators under the APPI with the Supplementary Rules":
      "virksomheter underlagt APPI med tilleggsreglene",
    "controllers under PIPA": "behandlingsansvarlige underlagt PIPA",
    "organisations on the DPF List (active status)": "virksomheter på DPF-listen (aktiv status)",
    "the organisation": "organisasjonen",
    "controllers and processors subject to the LGPD": "behandlingsansvarlige og databehandlere underlagt LGPD",
    "public bodies": "offentlige organer",
    "non-profits": "ideelle virksomheter",
    "employee data outside federally regulated works":
      "opplysninger om ansatte utenfor føderalt regulerte virksomheter",
    "provinces with own law only as far as PIPEDA applies": "provinser med egen lov bare så langt PIPEDA gjelder",
    "all but PNR": "alt annet enn PNR-opplysninger",
    "Danish state authorities on the islands (police, courts, High Commissioner)":
      "danske statlige myndigheter på øyene (politi, domstoler, riksombudet)",
    "wholly manual processing": "rent manuell behandling",
    "territories occupied since 1967": "områder okkupert siden 1967",
    "HR data unless certified": "opplysninger om ansatte, med mindre sertifiseringen dekker dem",
    "broadcasters, press, writers, religious and political bodies in their core activity":
      "kringkastere, presse, forfattere, religiøse og politiske organisasjoner i kjernevirksomheten",
    "universities as far as exempt in 2019": "universiteter så langt de var unntatt i 2019",
    "transfers for UK immigration control": "overføringer til britisk innvandringskontroll",
    "religious organisations (mission), political parties (nomination), personal credit data "
      + "supervised by the FSC":
      "trossamfunn (misjon), politiske partier (nominasjon), kredittopplysninger under tilsyn av FSC",
    "HR data unless the organisation elected to cover it":
      "opplysninger om ansatte, med mindre virksomheten har valgt å omfatte dem",
    "organisations not on the list": "virksomheter som ikke står på listen",
    "sub-processors not on the list": "underdatabehandlere som ikke står på listen",
    "public authorities acting only for public safety, defence, state security or criminal "
      + "investigation":
      "offentlige myndigheter som bare arbeider med offentlig sikkerhet, forsvar, statens sikkerhet "
      + "eller etterforskning",
  ]
}
