extension Bokmaal {
  /// Merknader til land, medlemskap og tilsynsmyndigheter.
  static let textsOfPlaces: [String: String] = [
    "site seen": "nettstedet er sett",
    "rename from memory": "navneskiftet etter hukommelsen",
    "DPV 2.3 gives the Greek site for AZOP by mistake": "DPV 2.3 oppgir ved en feil det greske nettstedet for AZOP",
    "older site www.uoou.cz": "eldre nettsted www.uoou.cz",
    "older site seen": "det eldre nettstedet er sett",
    "new from memory": "det nye etter hukommelsen",
    "same short name as Norway: never key by name": "samme korte navn som i Norge: navnet er ingen nøkkel",
    "Swedish name from memory": "det svenske navnet etter hukommelsen",
    "plus state authorities (Länder)": "i tillegg delstatenes myndigheter (Länder)",
    "private sector is mostly supervised by the states": "delstatene fører for det meste tilsyn med privat sektor",
    "DPV 2.3 swaps the English labels of LI and LT": "DPV 2.3 bytter om de engelske navnene for LI og LT",
    "older site www.cnpd.lu": "eldre nettsted www.cnpd.lu",
    "PT has the same abbreviation": "PT har samme forkortelse",
    "Maltese name from memory": "det maltesiske navnet etter hukommelsen",
    "established 1980": "opprettet 1980",
    "notified via the EEA Joint Committee": "meldt gjennom EØS-komiteen",
    "regional: Catalonia, Basque Country, Andalusia": "regionale: Catalonia, Baskerland, Andalucía",
    "old and new name seen": "gammelt og nytt navn er sett",
    "a name in daily use, own wording": "et navn i daglig bruk, egne ord",
    "membership and the EEA enlargement of 2004-05-01 seen": "medlemskapet og utvidelsen av EØS 2004-05-01 er sett",
    "other days of accession from memory": "andre tiltredelsesdager etter hukommelsen",
    "Corrected: the EEA Agreement was applied provisionally from 2007-08-01 (seen), not from "
      + "accession to the EU":
      "Rettet: EØS-avtalen ble brukt midlertidig fra 2007-08-01 (sett), ikke fra medlemskapet i EU",
    "the EEA Agreement applied provisionally from 2014-04-12 (seen)":
      "EØS-avtalen ble brukt midlertidig fra 2014-04-12 (sett)",
    "acquis suspended in the area not under government control":
      "EU-retten er suspendert i området som regjeringen ikke kontrollerer",
    "Greenland and the Faroe Islands are outside": "Grønland og Færøyene er utenfor",
    "includes Åland": "omfatter Åland",
    "outermost regions inside, overseas countries and territories outside":
      "fjerntliggende regioner er innenfor, oversjøiske land og territorier utenfor",
    "includes Büsingen and Helgoland": "omfatter Büsingen og Helgoland",
    "EU texts also use EL": "EU bruker også EL",
    "Caribbean parts outside": "de karibiske delene er utenfor",
    "includes Azores and Madeira": "omfatter Azorene og Madeira",
    "includes Canary Islands, Ceuta and Melilla": "omfatter Kanariøyene, Ceuta og Melilla",
    "EEA EFTA": "EFTA-land i EØS",
    "national act in force 2018-07-15": "nasjonal lov i kraft 2018-07-15",
    "in the EEA from 1995-05-01 (memory)": "i EØS fra 1995-05-01 (etter hukommelsen)",
    "personopplysningsloven in force 2018-07-20": "personopplysningsloven i kraft 2018-07-20",
    "One ISO code for Svalbard (outside the EEA Agreement) and Jan Mayen (part of Norway)":
      "én ISO-kode for Svalbard (utenfor EØS-avtalen) og Jan Mayen (del av Norge)",
    "Norwegian law extends to both. EEA part from memory": "norsk lov gjelder begge. EØS-delen etter hukommelsen",
    "the regulation and its legal basis seen, its text not": "forskriften og hjemmelen er sett, ikke teksten",
    "Protocol 2 to the Act of Accession of Finland": "protokoll 2 til Finlands tiltredelsesakt",
    "DPV names FI as broader": "DPV oppgir FI som overordnet",
    "outermost region": "fjerntliggende region",
    "outermost region since 2014-01-01": "fjerntliggende region siden 2014-01-01",
    "no adequacy decision": "ingen adekvansbeslutning",
    "adequate: see adequacy.csv": "har adekvansbeslutning: se tabellen adequacy",
    "overseas territory since 2012": "oversjøisk territorium siden 2012",
    "overseas territory": "oversjøisk territorium",
    "French law extends data protection rules to it nationally":
      "fransk lov lar personvernreglene gjelde der nasjonalt",
    "whether a flow there is a transfer needs a person":
      "om en dataflyt dit er en overføring, må et menneske avgjøre",
    "left the EU 2020-01-31": "gikk ut av EU 2020-01-31",
    "treated as a member to the end of the transition, 2020-12-31, so that is the last day here":
      "behandlet som medlem ut overgangsperioden, 2020-12-31, så det er siste dag her",
    "bridge and adequacy are in adequacy.csv": "overgangsordning og adekvans står i tabellen adequacy",
    "seen in part": "delvis sett",
    "GDPR to 2020-12-31 and third country from 2021-01-01 seen":
      "forordningen til 2020-12-31 og tredjestat fra 2021-01-01 er sett",
    "not covered by the UK decisions. Corrected: the first day of the GDPR was missing. Unsure "
      + "whether the later EU-UK agreement on Gibraltar changes it":
      "ikke omfattet av beslutningene om Storbritannia. Rettet: første dag for forordningen manglet. "
      + "Usikkert om den senere avtalen mellom EU og Storbritannia om Gibraltar endrer det",
    "EFTA but not EEA": "EFTA, men ikke EØS",
    "not on the list": "står ikke på listen",
    "bokmål name is own wording": "navnet på bokmål er egne ord",
  ]
}
