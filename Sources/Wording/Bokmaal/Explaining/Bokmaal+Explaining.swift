import Checks
import Law
import Registry
import Vocabulary

extension Bokmaal {
  func explanationTitle(_ flow: String) -> String { "Hvordan svarene for dataflyten «\(flow)» blir til" }

  func explained(on day: Day, by edition: String) -> String {
    "Den \(date(day)), etter lovutgaven \(withDatesInWords(edition))."
  }

  func heading(_ part: ExplanationPart) -> String {
    switch part {
    case .law: "Hvilken lov som gjelder"
    case .chains: "Hvilke avtaler som teller"
    case .transfer: "Om opplysningene går ut av EØS"
    case .answers: "Hva hver kontroll svarer"
    case .waiting: "Hva som venter på hva"
    }
  }

  func standing(_ controller: String, seat: PlaceName?, _ standing: ExplainedController.Standing) -> String {
    let place = seat.map { " (hjemsted \(within([$0])))" } ?? " (hjemsted ikke registrert)"
    return switch standing {
    case .inForce: "Personvernforordningen gjelder for den behandlingsansvarlige \(controller)\(place)."
    case .notInForce:
      "Personvernforordningen gjelder ikke denne dagen for den behandlingsansvarlige \(controller)\(place)."
    case .outside: "Personvernforordningen gjelder ikke for den behandlingsansvarlige \(controller)\(place)."
    case .undeclared:
      "Det er ikke registrert om personvernforordningen gjelder for den behandlingsansvarlige \(controller)\(place)."
    }
  }

  func noController() -> String { "Ingen behandlingsansvarlig er registrert for aktiviteten." }

  func course(_ course: Explanation.Course) -> String? {
    switch course {
    case .planned(let day):
      "Dataflyten begynner \(date(day)), så den har ingen svar denne dagen. Spør om en senere dag med --on."
    case .ended(let day):
      "Dataflyten sluttet \(date(day)), så den har ingen svar denne dagen. Spør om en tidligere dag med --on."
    case .outsideTheLaw: "Det spørres ikke om mer for dataflyten."
    case .endsUnknown: "En ende av dataflyten er ikke kjent, så alt annet venter på det."
    case .withinOneParty: "Begge ender er samme part, så det spørres ikke om noe."
    case .back: "Opplysningene går tilbake til en part over, så det spørres bare om overføringen."
    case .toController: "Mottakeren bestemmer selv, så det spørres ikke etter noen databehandleravtale."
    case .toProcessor: nil
    }
  }

  func chain(_ number: Int, of count: Int) -> String { "Kjede \(number) av \(count)" }
  func hop(_ number: Int, of count: Int, from sender: String, to recipient: String) -> String {
    (count > 1 ? "Ledd \(number) av \(count): " : "") + "\(sender) → \(recipient)"
  }
  func passesOn(_ flow: String) -> String { "Den viderefører det som kommer gjennom \(flow)." }
  func chainIsBroken(_ code: Code) -> String {
    code == .chainTooLong
      ? "Kjeden er for lang, eller det er for mange kjeder, til å vurderes."
      : "Kjeden er brutt her: det som står over, fører ikke til denne dataflyten."
  }
  func onBehalf(of principals: [String]) -> String { "På vegne av: \(list(principals))." }
  func noPrincipal() -> String { "Det er ikke klart på vegne av hvem." }
  func tried(_ number: Int) -> String {
    number == 0 ? "Ingen avtale mellom dem ligger i arkivet." : "\(count(number, "avtale", "avtaler")) mellom dem:"
  }

  func candidate(
    _ agreement: String, _ force: ExplainedCandidate.InForce, _ period: Period, _ conclusion: String
  ) -> String {
    let first = period.from.map { " fra \(date($0))" } ?? ""
    let last = period.until.map { " til og med \(date($0))" } ?? ""
    let days =
      switch force {
      case .inForce: "gjelder\(first)\(last)"
      case .startUndeclared: "første dag er ikke registrert"
      case .notBegun: "gjelder ikke før \(period.from.map { date($0) } ?? "en senere dag")"
      case .ended(let day): "gjaldt til og med \(date(day))"
      }
    return "\(agreement.withCapital): \(days); \(conclusion)."
  }

  func conclusion(_ code: Code) -> String {
    switch code {
    case .concluded: "begge parter er bundet"
    case .notConcluded: "ikke inngått"
    case .concludedLater: "inngått først senere"
    case .amendmentNotShown: "det er ikke vist at et tillegg til den er inngått"
    case .amendmentNotConcluded: "et tillegg til den er ikke inngått"
    default: "det er ikke vist at den er inngått"
    }
  }

  func attested(_ agreement: String, by parties: [String]) -> String {
    "\(agreement.withCapital): ligger ikke i arkivet; \(list(parties)) bekrefter at den finnes."
  }
  func isNoCandidate() -> String { "Den kan ikke brukes for denne dataflyten denne dagen." }
  func vector(_ wanting: [String]) -> String {
    wanting.isEmpty
      ? "Alt som veier i valget, er i samsvar."
      : "Alt som veier i valget, er i samsvar, unntatt dette: \(wanting.joined(separator: "; "))."
  }
  func weighed(_ check: String, _ answer: Answer, _ severity: Severity) -> String {
    "\(check) (\(word(answer))" + (severity == .error ? ")" : ", \(word(severity)))")
  }
  func isOnlyOne() -> String { "Valgt: den er den eneste som kan brukes." }
  func isChosen() -> String { "Valgt: den er nærmest å dekke dataflyten." }
  func isChosenAsAttested() -> String { "Valgt, siden ingen ligger i arkivet." }

  func lost(by reason: NearnessReason, check: String) -> String {
    switch reason {
    case .worstAnswer: "Ikke valgt: det verste svaret er verre enn for den som er valgt."
    case .check: "Ikke valgt: den første kontrollen som skiller dem, er \(check), og den valgte svarer bedre på den."
    case .fewerTerms: "Ikke valgt: flere ord er udekket enn for den som er valgt."
    case .soonerWord: "Ikke valgt: etter den valgte skal brudd meldes innen færre timer."
    case .laterEnd: "Ikke valgt: den valgte varer lenger, og ingenting annet skiller dem."
    case .moreDeletionDays: "Ikke valgt: den valgte gir lengre frist for sletting, og ingenting annet skiller dem."
    case .earlierStart: "Ikke valgt: den valgte er eldre, og ingenting annet skiller dem."
    case .orderOfTerms, .orderOfCodes, .orderOfIDs: "Ikke valgt: de to er like nære, og en fast rekkefølge avgjør."
    }
  }

  func waits(for check: String) -> String { "Det som trenger en avtale, venter på \(check)." }
  func isNotJudged() -> String { "Dette leddet er ikke vurdert, fordi kjeden er brutt." }
}
