import Checks
import Registry
import Vocabulary

extension Bokmaal {
  func recordTitle() -> String { "Protokoll over behandlingsaktiviteter" }

  func recordLead(_ role: RecordRole) -> String {
    switch role {
    case .controller: "Personvernforordningen artikkel 30 nr. 1: den behandlingsansvarliges protokoll"
    case .processor: "Personvernforordningen artikkel 30 nr. 2: databehandlerens protokoll"
    }
  }

  func documentTitle(_ party: String, _ day: Day) -> String {
    "Protokoll over behandlingsaktiviteter: \(party), \(date(day))"
  }

  func skipToContent() -> String { "Gå til aktivitetene" }

  func letterName(_ letter: RecordLetter) -> String {
    switch letter {
    case .controllers: "Behandlingsansvarlig og kontaktopplysninger"
    case .purposes: "Formål"
    case .people: "Registrerte og personopplysninger"
    case .recipients: "Mottakere"
    case .transfers, .processorTransfers: "Overføringer til tredjestater og internasjonale organisasjoner"
    case .erasure: "Tidsfrister for sletting"
    case .measures, .processorMeasures: "Tekniske og organisatoriske tiltak"
    case .processorAndControllers: "Databehandler, behandlingsansvarlige og kontaktopplysninger"
    case .processing: "Kategorier av behandling"
    }
  }

  func asks(_ letter: RecordLetter) -> String {
    switch letter {
    case .controllers:
      "Navn på og kontaktopplysninger for den behandlingsansvarlige og, der det finnes, felles behandlingsansvarlige,"
        + " representanten og personvernombudet"
    case .purposes: "Formålene med behandlingen"
    case .people: "Kategoriene av registrerte og kategoriene av personopplysninger"
    case .recipients: "Kategoriene av mottakere, også i tredjestater og internasjonale organisasjoner"
    case .transfers, .processorTransfers:
      "Overføringer, med tredjestaten eller den internasjonale organisasjonen og, etter artikkel 49 nr. 1 annet ledd,"
        + " garantiene"
    case .erasure: "Dersom det er mulig, tidsfristene for sletting av hver kategori av opplysninger"
    case .measures, .processorMeasures:
      "Dersom det er mulig, en generell beskrivelse av de tekniske og organisatoriske sikkerhetstiltakene"
    case .processorAndControllers:
      "Navn på og kontaktopplysninger for databehandlerne og hver behandlingsansvarlig og, der det finnes,"
        + " representanter og personvernombud"
    case .processing: "Kategoriene av behandling som utføres for hver behandlingsansvarlig"
    }
  }

  func holds(activities: Int, recipients: Int, parties: Int, agreements: Int) -> String {
    list([
      count(activities, "behandlingsaktivitet", "behandlingsaktiviteter"),
      count(recipients, "dataflyt til mottakere", "dataflyter til mottakere"), count(parties, "part", "parter"),
      count(agreements, "avtale", "avtaler"),
    ])
  }

  func knownUntil(_ day: Day) -> String { "kjenner retten til og med \(date(day))" }

  func reading() -> [String] {
    [
      "Oppføringene følger bokstavene i artikkel 30. Det artikkelen ikke krever, er merket «tillegg».",
      "«Ikke oppgitt» betyr at registeret ikke sier noe om det, og da står det hva som bør gjøres. «Ingen» betyr at noen"
        + " har erklært at det ikke finnes noen, med dato og navn. Det er aldri det samme.",
      "Et ledd er et trinn fra den behandlingsansvarlige: ledd 1 får opplysningene fra den behandlingsansvarlige, ledd 2"
        + " får dem fra ledd 1.",
      "Vurderingen sier hvordan dataflyten står seg mot avtalene og retten den dagen. Artikkel 30 krever den ikke;"
        + " funnene bak den står i dokumentet med funn.",
    ]
  }

  func madeUp() -> String { "oppdiktet for et eksempel" }
  func notInAnyRecord(_ number: Int) -> String {
    "\(count(number, "aktivitet sier", "aktiviteter sier")) ikke hvem de hører til, og står derfor ikke i noens"
      + " protokoll. Registrer den behandlingsansvarlige, og databehandleren for det som gjøres på vegne av andre."
  }
  func judgmentIsElsewhere() -> String { "Vurderingene er forklart i dokumentet med funn." }

  func additional() -> String { "tillegg" }
  func notStated() -> String { "Ikke oppgitt" }

  func gap(_ gap: RecordGap, of name: String?) -> String {
    let whose = name ?? ""
    return switch gap {
    case .controller: "hvem som er behandlingsansvarlig"
    case .processor: "hvem som er databehandler"
    case .name: "det juridiske navnet på \(whose)"
    case .contact: "hvordan man når \(whose)"
    case .officer: "om \(whose) har personvernombud, og hvordan man når ombudet"
    case .processing: "hva som gjøres for \(whose)"
    case .purposes: "formålene"
    case .subjects: "kategoriene av registrerte"
    case .categories: "kategoriene av personopplysninger"
    case .recipients: "mottakerne eller kategoriene av dem, eller at det ikke er noen"
    case .systemOperator: "hvem som driver \(whose)"
    case .country: "landet til \(whose)"
    case .places: "hvor \(whose) lagrer opplysningene og ser dem fra"
    case .safeguards: "garantiene for overføringen til \(whose)"
    case .erasure: "når opplysningene slettes"
    case .measures: "de tekniske og organisatoriske tiltakene"
    }
  }

  func mend(_ gap: RecordGap, of name: String?) -> String {
    let whose = name ?? ""
    return switch gap {
    case .controller, .processor: "Registrer parten. Spør den som er ansvarlig for aktiviteten."
    case .name: "Registrer navnet slik det står i foretaksregisteret. Spør den som førte opp \(whose)."
    case .contact: "Registrer en adresse eller en kontakt. Spør \(whose)."
    case .officer: "Registrer hvem det er, eller at det ikke er utpekt noen og hvorfor. Spør ledelsen."
    case .processing: "Registrer kategoriene av behandling. Avtalen med \(whose) sier hvilke de er."
    case .purposes, .subjects, .categories: "Registrer dem. Spør den som er ansvarlig for aktiviteten."
    case .recipients: "Registrer dataflyter eller kategorier av mottakere. Spør den som er ansvarlig for aktiviteten."
    case .systemOperator: "Registrer selskapet. Det står i kontrakten for systemet."
    case .country, .places: "Registrer landene. Spør \(whose)."
    case .safeguards: "Registrer garantiene slik de ble dokumentert før overføringen."
    case .erasure:
      "Registrer en frist, et kriterium eller hvorfor ingen frist kan settes. Spør den som er ansvarlig for aktiviteten."
    case .measures: "Registrer dem. Spør den som er ansvarlig for informasjonssikkerheten."
    }
  }

  func none(on day: Day, by person: String?) -> String {
    "Ingen, erklært \(date(day))" + (person.map { " av \($0)" } ?? "")
  }
  func nothingTransferred() -> String { "Alle mottakere og steder er innenfor EØS: ingenting overføres." }
  func noRecipients() -> String { "Ingen dataflyt til mottakere er registrert." }
  func erased(on day: Day) -> String { "Kontaktopplysningene ble slettet \(date(day))" }
  func erasedPerson(on day: Day) -> String { "navnet ble slettet \(date(day))" }
  func nobodyNamed() -> String { "ikke navngitt" }
  func yes() -> String { "Ja" }
  func no() -> String { "Nei" }
}
