import Law
import Vocabulary

extension Bokmaal {
  func table(_ table: LawTable) -> String {
    switch table {
    case .edition: "Lovutgaven"
    case .adequacy: "Adekvansbeslutninger"
    case .eea: "Medlemskap i EØS og EU"
    case .countries: "Land"
    case .organisations: "Internasjonale organisasjoner"
    case .authorities: "Tilsynsmyndigheter"
    case .standardSets: "Standard personvernbestemmelser (SCC)"
    case .standardModules: "Moduler i standard personvernbestemmelser (SCC)"
    case .clauses: "Hva en avtale med en databehandler må si"
    case .clauseSets: "Hva av dette standardbestemmelsene inneholder"
    case .legalBases: "Behandlingsgrunnlag, vilkår, overføringsgrunnlag og unntak"
    case .nationalLaw: "Nasjonal lov"
    case .dataCategories: "Kategorier av personopplysninger"
    case .dataSubjects: "Kategorier av registrerte"
    case .purposes: "Formål"
    case .operations: "Behandlingsmåter"
    case .measures: "Tekniske og organisatoriske tiltak"
    case .terms: "Fagets ord på engelsk og norsk"
    }
  }

  func rows(_ number: Int, unverified: Int) -> String {
    count(number, "rad", "rader") + (unverified > 0 ? ", \(unverified) etter hukommelsen" : "")
  }

  func confidence(_ confidence: Confidence) -> String {
    switch confidence {
    case .seen: "sett i kilden"
    case .own: "egne ord"
    case .memory: "etter hukommelsen, ikke slått opp"
    case .unsure: "tvilsomt, slå det opp"
    }
  }

  func period(_ period: Period) -> String {
    switch (period.from, period.until) {
    case (nil, nil): "alltid"
    case (let from?, nil): "fra \(from)"
    case (nil, let until?): "til og med \(until)"
    case (let from?, let until?): "\(from) til \(until)"
    }
  }

  func label(_ label: LawLabel) -> String {
    switch label {
    case .covers: "omfatter"
    case .leavesOut: "unntar"
    case .endReason: "slutt ved"
    case .source: "kilde"
    case .note: "merknad"
    case .decision: "vedtak"
    case .below: "under"
    case .mark: "merket"
    case .site: "nettsted"
    case .formerly: "før"
    case .inEEA: "i EØS"
    case .inEU: "i EU"
    case .gdpr: "personvernforordningen"
    case .partOf: "hører til"
    case .concluded: "kan inngås"
    case .validUntil: "gyldig til"
    case .exporter: "dataeksportør"
    case .importer: "dataimportør"
    case .annexes: "vedlegg"
    case .clauses: "inneholder"
    case .provision: "bestemmelse"
    }
  }

  func role(_ role: StandardModule.Role) -> String {
    switch role {
    case .controller: "behandlingsansvarlig"
    case .processor: "databehandler"
    }
  }

  func mark(_ marks: Marks) -> String {
    var words: [String] = []
    if marks.contains(.art9) { words.append("særlig kategori (art. 9)") }
    if marks.contains(.art10) { words.append("straffedommer og lovovertredelser (art. 10)") }
    if marks.contains(.nationalID) { words.append("fødselsnummer (art. 87)") }
    return list(words)
  }

  func tablesTitle(_ edition: String) -> String { "Lovtabeller, utgave \(edition)" }
}
