/// What the head of the first page says, and what waits for somebody.
extension TodayWords {
  static func headlineInEnglish(_ wrong: Int, _ open: Int) -> String {
    let clarified = open == 1 ? "1 thing must be clarified" : "\(open) things must be clarified"
    if wrong == 0 { return open == 0 ? "Nothing wrong was found." : "Nothing is known to be wrong, but \(clarified)." }
    let things = wrong == 1 ? "1 thing is wrong" : "\(wrong) things are wrong"
    return open == 0 ? "\(things)." : "\(things), and \(clarified)."
  }

  static func headlineInBokmaal(_ wrong: Int, _ open: Int) -> String {
    let clarified = open == 1 ? "1 forhold må avklares" : "\(open) forhold må avklares"
    if wrong == 0 { return open == 0 ? "Ingenting galt ble funnet." : "Ikke noe galt er kjent, men \(clarified)." }
    let things = wrong == 1 ? "1 forhold er galt" : "\(wrong) forhold er gale"
    return open == 0 ? "\(things)." : "\(things), og \(clarified)."
  }

  static func tileInEnglish(_ section: ReportSection) -> String {
    switch section {
    case .violations: "wrong"
    case .toBeClarified: "to be clarified"
    case .lapsed: "confirmed too long ago"
    case .notRecorded: "not recorded"
    case .warnings: "warnings"
    case .advice: "pieces of advice"
    case .everyAnswer: "answers"
    }
  }

  static func tileInBokmaal(_ section: ReportSection) -> String {
    switch section {
    case .violations: "galt"
    case .toBeClarified: "må avklares"
    case .lapsed: "bekreftet for lenge siden"
    case .notRecorded: "ikke registrert"
    case .warnings: "advarsler"
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
    case .copies: "Avtaler som det ikke er vist at er inngått"
    }
  }
}
