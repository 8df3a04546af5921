extension Bokmaal {
  func notCounted(_ acceptance: String, _ why: AcceptanceReason) -> String {
    let start = "Aksepten «\(acceptance)» teller ikke: "
    switch why {
    case .givenByOfficer:
      return start + "personvernombudet har gitt den, og ombudet gir råd og bestemmer ikke (personvernforordningen "
        + "art. 38 nr. 6)."
    case .giverErased:
      return start + "navnet på den som ga den, er slettet, så ingen kan se at det ikke var personvernombudet "
        + "(personvernforordningen art. 38 nr. 6). Få noen til å gi den på nytt."
    case .officerUnknown(let party):
      return start + "det står ikke hvem som er personvernombud i \(party), eller at det ikke er noen, og dermed "
        + "heller ikke at en annen har gitt den (personvernforordningen art. 38 nr. 6). Registrer det først."
    case .withoutAdvice: return start + "det står ikke hva personvernombudet har rådet til."
    }
  }

  func tooNarrow(_ acceptance: String, _ lacking: String) -> String {
    "Aksepten «\(acceptance)» gjelder mindre enn funnet nå nevner. Den mangler: \(lacking). Den som aksepterer også "
      + "dette, fører det opp blant ordene i aksepten (`terms`)."
  }
}
