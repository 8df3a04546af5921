extension Bokmaal {
  /// Merknader til standardbestemmelser, behandlingsgrunnlag og nasjonal lov.
  static let textsOfClauses: [String: String] = [
    "Art. 1: the clauses answer 28(3) and (4)": "art. 1: bestemmelsene oppfyller art. 28 nr. 3 og nr. 4",
    "by Art. 1(2) the module answers 28(3) and (4)": "etter art. 1 nr. 2 oppfyller modulen art. 28 nr. 3 og nr. 4",
    "the word about unlawful instructions has no sentence of its own in the clauses (memory)":
      "varselet om ulovlige instrukser har ingen egen setning i bestemmelsene (etter hukommelsen)",
    "as module 2": "som modul 2",
    "day of the register seen": "dagen i registeret er sett",
    "what the clauses contain from memory": "hva bestemmelsene inneholder, etter hukommelsen",
    "law or collective agreement": "lov eller tariffavtale",
    "law or contract with a health professional": "lov eller avtale med helsepersonell",
    "occasional by recital 111 and EDPB Guidelines 2/2018":
      "leilighetsvis etter fortalepunkt 111 og EDPBs retningslinjer 2/2018",
    "not repetitive, limited number of persons, notice to authority and data subject, entry in the "
      + "record":
      "ikke gjentatt, et begrenset antall personer, melding til myndigheten og den registrerte, ført i "
      + "protokollen",
    "DPV's name for the second subparagraph of 49(1)": "navnet i DPV på art. 49 nr. 1 annet ledd",
    "first day seen": "første dag er sett",
    "number of the section seen in several public notes, not at lovdata.no":
      "paragrafnummeret er sett i flere offentlige notater, ikke på lovdata.no",
    "only with a factual need for certain identification and where the method is necessary":
      "bare ved saklig behov for sikker identifisering og når metoden er nødvendig",
    "which conditions apply is uncertain": "usikkert hvilke vilkår som gjelder",
    "between joint controllers an arrangement under Art. 26 comes beside it":
      "mellom felles behandlingsansvarlige kommer en ordning etter art. 26 i tillegg",
    "also answers Art. 28(3) and (4). Annex III is about named sub-processors":
      "oppfyller også art. 28 nr. 3 og nr. 4. Vedlegg III gjelder navngitte underdatabehandlere",
    "only to the controller on whose behalf the exporter acts":
      "bare til den behandlingsansvarlige som dataeksportøren opptrer på vegne av",
    "clause 14 asks for an assessment only where data collected in the EU are combined with those "
      + "received":
      "punkt 14 krever en vurdering bare der opplysninger samlet inn i EU settes sammen med de mottatte",
    "number of the appendices from memory": "antallet tillegg etter hukommelsen",
    "not asked for, since the set can no longer be concluded": "ikke krevd, for settet kan ikke lenger inngås",
    "Not designed for an importer that is itself subject to the GDPR (Art. 3(2))":
      "ikke laget for en dataimportør som selv er underlagt forordningen (art. 3 nr. 2)",
    "last days seen": "de siste dagene er sett",
    "first days from memory": "de første dagene etter hukommelsen",
    "set II of the amended Decision 2001/497/EC": "sett II i den endrede beslutning 2001/497/EF",
    "Replaced on 2010-05-15": "avløst 2010-05-15",
    "contracts made before stayed good while nothing changed. Art. 4(4) of 2021/914 does not name "
      + "this set, so its last day here is the day before 2010/87 was repealed, and not 2022-12-27":
      "avtaler inngått før det, gjaldt så lenge ingenting ble endret. Artikkel 4 nr. 4 i 2021/914 nevner "
      + "ikke dette settet, så siste dag her er dagen før 2010/87 ble opphevet, og ikke 2022-12-27",
    "no transfer tool": "ikke et overføringsgrunnlag",
    "the day of adoption is that of the opinion, the first day that of the register":
      "vedtaksdagen er dagen for uttalelsen, første dag er dagen i registeret",
  ]
}
