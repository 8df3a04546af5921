extension SaidEdit {
  private init(_ old: String, _ new: String, en: String, nb: String) {
    self.init(old: old, new: new, english: en, norwegian: nb)
  }

  /// At least one of each kind of change and each sort of value.
  static let all = values + lists + texts + parts

  private static let values = [
    SaidEdit(
      "until=\"2027-01-31\" renews", "until=\"2028-01-31\" renews",
      en: "until: 31 January 2028, before 31 January 2027",
      nb: "til og med: 31. januar 2028, før 31. januar 2027"),
    SaidEdit(
      " concluded=\"yes\" from", " from", en: "concluded: no longer said, before yes",
      nb: "inngått: ikke lenger oppgitt, før ja"),
    SaidEdit(
      "role=\"sub-processor\" works-for", "role=\"processor\" works-for", en: "role: processor, before sub-processor",
      nb: "rolle: databehandler, før underdatabehandler"),
    SaidEdit(
      "from=\"cloud\" to=\"archive\"", "from=\"fjord\" to=\"archive\"",
      en: "sender: Fjord Frakt AS, before Cloud Example Inc.", nb: "avsender: Fjord Frakt AS, før Cloud Example Inc."),
    SaidEdit(
      "<party id=\"customs\" kind=\"public-authority\" country=\"GR\"",
      "<party id=\"customs\" kind=\"public-authority\" country=\"SE\"",
      en: "country: Sweden, before Greece", nb: "land: Sverige, før Hellas"),
    SaidEdit(
      "<breach-notice within=\"PT24H\"/>", "<breach-notice within=\"PT36H\"/>",
      en: "notice of a breach › within: 36 hours, before 24 hours",
      nb: "varsel om brudd › innen: 36 timer, før 24 timer"),
    SaidEdit(
      "review-every=\"P1Y\"", "review-every=\"P6M\"", en: "reviewed every: 6 months, before 1 year",
      nb: "gjennomgås hver: 6 måneder, før 1 år"),
    SaidEdit(
      "kind=\"authority-is\"", "kind=\"changes-announced\"",
      en: "promise “authority” › kind: changes are announced, before people can complain to a certain authority",
      nb: "løfte «authority» › type: endringer varsles, før det kan klages til en bestemt myndighet"),
    SaidEdit(
      "<sub-processing authorisation=\"general\"", "<sub-processing authorisation=\"specific\"",
      en: "sub-processing › authorisation: specific prior authorisation, before general written authorisation",
      nb: "bruk av underdatabehandlere › tillatelse: særlig forhåndstillatelse, før generell skriftlig tillatelse"),
    SaidEdit(
      "approved=\"2025-02-01\" withdrawn", "approved=\"2025-02-02\" withdrawn",
      en:
        "sub-processing › sub-processor the unnamed party “somebody” › approved: 2 February 2025, before 1 February 2025",
      nb: "bruk av underdatabehandlere › underdatabehandler den ukjente parten «somebody» › godkjent:"
        + " 2. februar 2025, før 1. februar 2025"),
    SaidEdit(
      "<retention event=\"last-contact\" period=\"P1Y\"/>", "<retention event=\"inactive\" period=\"P1Y\"/>",
      en: "retention (the last contact) › counted from: when people become inactive, before the last contact",
      nb: "lagringstid (siste kontakt) › regnet fra: personen blir inaktiv, før siste kontakt"),
  ]

  private static let lists = [
    SaidEdit(
      "named=\"company-name contact\"", "named=\"company-name email-address\"",
      en: "scope › categories of data › named: now also e-mail address; no longer contact details",
      nb: "omfang › kategorier av personopplysninger › nevnt: nå også e-postadresse; ikke lenger kontaktopplysninger"),
    SaidEdit(
      "<purposes named=\"\"/>", "<purposes named=\"newsletter\"/>",
      en: "scope › purposes › named: send newsletters, before nothing",
      nb: "omfang › formål › nevnt: sende nyhetsbrev, før ingenting"),
    SaidEdit(
      " measures=\"access-control encryption\" reviewed", " measures=\"access-control\" reviewed",
      en: "measures: no longer encryption", nb: "tiltak: ikke lenger kryptering"),
    SaidEdit(
      "<storage named=\"EEA\" excluded=\"GR\"/>", "<storage named=\"EEA\"/>",
      en: "scope › stored in › excluded: no longer said, before Greece",
      nb: "omfang › lagres i › unntatt: ikke lenger oppgitt, før Hellas"),
  ]

  private static let texts = [
    SaidEdit(
      "<title>Bestilling</title>", "<title>Bestillinger</title>", en: "title: “Bestillinger”, before “Bestilling”",
      nb: "tittel: «Bestillinger», før «Bestilling»"),
    SaidEdit(
      "<inquiry>tolloven § 13-4</inquiry>", "", en: "inquiry of an authority: no longer said, before “tolloven § 13-4”",
      nb: "undersøkelse fra en myndighet: ikke lenger oppgitt, før «tolloven § 13-4»"),
    SaidEdit(
      "<controller party=\"customs\">drift av nettsted", "<controller party=\"customs\">drift",
      en: "controller the unnamed party “customs”: “drift”, before “drift av nettsted”",
      nb: "behandlingsansvarlig den ukjente parten «customs»: «drift», før «drift av nettsted»"),
    SaidEdit(
      "<advice>frarådet</advice>", "<advice>frarådet </advice>",
      en: "the data protection officer's advice: the same words; only blanks, or how characters are written, differ",
      nb: "personvernombudets råd: samme ord; bare mellomrom, eller måten tegn er skrevet på, er ulike"),
  ]

  private static let parts = [
    SaidEdit(
      "<accepted by=\"Kari Nordmann\" day=\"2024-01-01\"\n            sha256=\"" + String(repeating: "0", count: 63)
        + "1\"/>", "",
      en: "what shows it › accepted terms: removed (accepted by: Kari Nordmann; day: 1 January 2024; SHA-256: "
        + String(repeating: "0", count: 63) + "1)",
      nb: "dokumentasjon › godtatte vilkår: fjernet (godtatt av: Kari Nordmann; dag: 1. januar 2024; SHA-256: "
        + String(repeating: "0", count: 63) + "1)"),
    SaidEdit(
      "<clause id=\"A28.3.a\" at=\"7.1\"/>", "<clause id=\"A28.3.a\" at=\"7.1\"/><clause id=\"A28.3.b\" at=\"7.2\"/>",
      en: "clauses › clause “Confidentiality of people with access (GDPR 28(3)(b))”: new (where: 7.2)",
      nb: "avtalevilkår › vilkår «Taushetsplikt for dem som har tilgang (personvernforordningen art. 28 nr. 3 bokstav"
        + " b)»: lagt til (hvor: 7.2)"),
    SaidEdit(
      "<joined party=\"patents\" since=\"2025-01-01\"/>", "",
      en: "joined later the unnamed party “patents”: removed (since: 1 January 2025)",
      nb: "tiltrådt senere den ukjente parten «patents»: fjernet (siden: 1. januar 2025)"),
    SaidEdit(
      "<joined party=\"patents\" since", "<joined party=\"customs\" since",
      en: "joined later the unnamed party “patents”: removed (since: 1 January 2025) joined later the unnamed party"
        + " “customs”: new (since: 1 January 2025)",
      nb: "tiltrådt senere den ukjente parten «patents»: fjernet (siden: 1. januar 2025) tiltrådt senere den ukjente"
        + " parten «customs»: lagt til (siden: 1. januar 2025)"),
    SaidEdit(
      "<claimed/>", "", en: "what shows it › somebody says that it exists: removed",
      nb: "dokumentasjon › noen sier at den finnes: fjernet"),
    SaidEdit(
      "<none of=\"storage\" confirmed=\"2026-10-01\" erased=\"2026-10-02\"/>",
      "<none of=\"storage\" confirmed=\"2026-11-01\" erased=\"2026-11-02\"/>",
      en: "declared to be none “stored in” › confirmed: 1 November 2026, before 1 October 2026 declared to be none"
        + " “stored in” › erased on: 2 November 2026, before 2 October 2026",
      nb: "erklært at det ikke er noen «lagres i» › erklært: 1. november 2026, før 1. oktober 2026 erklært at det ikke"
        + " er noen «lagres i» › slettet: 2. november 2026, før 2. oktober 2026"),
    SaidEdit(
      "<adequacy decision=\"us-dpf\"/>", "<standard-clauses agreement=\"cloud-dpa\"/>",
      en: "transfer › adequacy decision: removed (adequacy decision: United States: Data Privacy Framework)"
        + " transfer › standard contractual clauses: new (agreement: Databehandleravtale)",
      nb: "overføring › adekvansbeslutning: fjernet (adekvansbeslutning: USA: EU-U.S. Data Privacy Framework)"
        + " overføring › standardavtalevilkår: lagt til (avtale: Databehandleravtale)"),
  ]
}
