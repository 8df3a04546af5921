/// What the head of the first page says, and what waits for somebody.
extension TodayWords {
  static func headlineInEnglish(_ wrong: Int, _ open: Int, _ lapsed: Int) -> String {
    let parts = [
      open > 0 ? "\(open) \(open == 1 ? "thing" : "things") must be clarified" : nil,
      lapsed > 0 ? "\(lapsed) must be confirmed again" : nil,
    ].compactMap { $0 }
    let rest = parts.joined(separator: " and ")
    if wrong == 0 { return parts.isEmpty ? "Nothing wrong was found." : "Nothing is known to be wrong, but \(rest)." }
    let things = wrong == 1 ? "1 thing is wrong" : "\(wrong) things are wrong"
    return parts.isEmpty ? "\(things)." : "\(things), and \(rest)."
  }

  static func headlineInBokmaal(_ wrong: Int, _ open: Int, _ lapsed: Int) -> String {
    let parts = [
      open > 0 ? "\(open) forhold må avklares" : nil, lapsed > 0 ? "\(lapsed) må bekreftes på nytt" : nil,
    ].compactMap { $0 }
    let rest = parts.joined(separator: " og ")
    if wrong == 0 { return parts.isEmpty ? "Ingenting galt ble funnet." : "Ikke noe galt er kjent, men \(rest)." }
    let things = wrong == 1 ? "1 forhold er galt" : "\(wrong) forhold er gale"
    return parts.isEmpty ? "\(things)." : "\(things), og \(rest)."
  }

  static func tileInEnglish(_ section: ReportSection, _ count: Int) -> String {
    switch section {
    case .violations: "wrong"
    case .toBeClarified: "to be clarified"
    case .lapsed: "confirmed too long ago"
    case .notRecorded: "to write down"
    case .warnings: count == 1 ? "warning" : "warnings"
    case .advice: count == 1 ? "piece of advice" : "pieces of advice"
    case .everyAnswer: count == 1 ? "answer" : "answers"
    }
  }

  static func tileInBokmaal(_ section: ReportSection, _ count: Int) -> String {
    switch section {
    case .violations: "galt"
    case .toBeClarified: "må avklares"
    case .lapsed: "bekreftet for lenge siden"
    case .notRecorded: "må skrives ned"
    case .warnings: count == 1 ? "advarsel" : "advarsler"
    case .advice: "råd"
    case .everyAnswer: "svar"
    }
  }

  static func waitingInEnglish(_ what: Waiting) -> String {
    switch what {
    case .letter(let party): "Letter to \(party)"
    case .ourselves: "Questions that only we can answer"
    case .objection(let party, let agreement, let day):
      "Our objection of \(day) to \(party) under “\(agreement)” is not decided"
    case .draft(let agreement): "“\(agreement)” is a draft"
    case .copies: "Agreements that are not shown to be concluded"
    }
  }

  static func waitingInBokmaal(_ what: Waiting) -> String {
    switch what {
    case .letter(let party): "Brev til \(party)"
    case .ourselves: "Spørsmål som bare vi kan svare på"
    case .objection(let party, let agreement, let day):
      "Protesten vår av \(day) mot \(party) etter «\(agreement)» er ikke avgjort"
    case .draft(let agreement): "«\(agreement)» er et utkast"
    case .copies: "Avtaler uten dokumentasjon på at de er inngått"
    }
  }
}
