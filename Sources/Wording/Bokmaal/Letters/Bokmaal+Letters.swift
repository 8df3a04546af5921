import Registry
import Vocabulary

extension Bokmaal {
  func attention(_ name: String, _ position: String?) -> String {
    "Att.: \(name)" + (position.map { ", \($0)" } ?? "")
  }

  func subjectLine(_ frame: LetterFrame) -> String {
    frame.reasons.contains(.isServed) && frame.reasons.count == 1
      ? "Personopplysninger som \(frame.sender) behandler for dere: \(questions(frame.questions))"
      : "Personopplysninger fra \(frame.sender): \(questions(frame.questions))"
  }

  private func questions(_ number: Int) -> String { count(number, "spørsmål", "spørsmål") }

  func greeting(_ name: String?) -> String { name.map { "Hei, \($0)" } ?? "Hei" }

  func reasons(_ frame: LetterFrame) -> [String] {
    let reasons = frame.reasons.sorted().map { reason($0) }
    let ask =
      frame.questions == 1
      ? "Én ting som vi trenger for dette, finner vi ikke i det vi har, og den kan dere svare på."
      : "Noe av det vi trenger for dette, finner vi ikke i det vi har, og det kan dere svare på."
    return [
      (reasons + [accountability]).joined(separator: " "), ask,
    ]
  }

  private var accountability: String {
    "Vi må kunne vise at dette er i orden (art. 5 nr. 2). Artiklene i dette brevet er i personvernforordningen."
  }

  private func reason(_ reason: LetterReason) -> String {
    switch reason {
    case .processesForUs:
      "Dere behandler personopplysninger for oss. Personvernforordningen lar oss bare bruke databehandlere som gir"
        + " tilstrekkelige garantier, med en avtale som sier hva opplysningene kan brukes til (art. 28 nr. 1 og nr. 3)."
    case .engagesOthers:
      "Underdatabehandlerne deres må være kjent for oss og ha de samme forpliktelsene (art. 28 nr. 2 og nr. 4)."
    case .transfers: "Opplysninger som går ut av EØS, krever et overføringsgrunnlag (art. 44)."
    case .controls:
      "Personopplysninger går mellom oss, og hver av oss bestemmer hva de brukes til, alene eller sammen med den andre."
        + " Hver av oss må vite hva den andre bygger på (art. 26 og art. 13 nr. 1 bokstav e)."
    case .isServed:
      "Vi behandler personopplysninger for dere, og begge må ha en avtale som sier hva de kan brukes til"
        + " (art. 28 nr. 3)."
    }
  }

  func articles(_ provisions: String, isLawNamed: Bool) -> String {
    let cited = provision(provisions)
    return isLawNamed ? String(cited.trimmingPrefix("personvernforordningen ")) : cited
  }

  func pleaseSend(_ what: String) -> String { "Send oss gjerne: \(what)." }
  func toRecord(_ what: String) -> String { "Registreres: \(what)." }

  func howToAnswer(_ frame: LetterFrame) -> String {
    let where_ = frame.replyTo.map { " til \($0)" } ?? ""
    let number = frame.questions == 1 ? "" : " Oppgi nummeret på spørsmålet ved hvert svar."
    return "Vi setter pris på svar\(where_) innen \(date(frame.answerBy)).\(number) Tar noe av det lengre tid, kan dere"
      + " sende det dere har og si når resten kommer. Er det andre som vet, er vi glade for å høre hvem."
  }

  func farewell() -> String { "Vennlig hilsen" }

  func contactLine(_ contact: ContactDetails) -> [String] {
    let who = [contact.name, contact.position].compactMap { $0 }.joined(separator: ", ")
    let how = [contact.email, contact.phone].compactMap { $0 }.joined(separator: ", ")
    return [who, how].filter { !$0.isEmpty }
  }

  func ownQuestions(_ number: Int) -> String { "SPØRSMÅL SOM BARE VI KAN SVARE PÅ (\(number))" }
  func forOwner(_ activity: String, _ owner: String?) -> String {
    "Til den som er ansvarlig for \(activity)" + (owner.map { " (\($0))" } ?? "")
  }
  func forOfficer(_ name: String?) -> String { "Til personvernombudet" + (name.map { " (\($0))" } ?? "") }
  func forManagement() -> String { "Til ledelsen" }
  func forLegal() -> String { "Til den som tar seg av avtaler og jus" }
  func nothingToAsk() -> String { "Det er ingen åpne spørsmål." }
  func nothingToAsk(_ party: String) -> String { "Det er ingen åpne spørsmål til \(party)." }

  func toParty(_ name: String) -> String { "til \(name)" }
  func inSystem(_ title: String) -> String { "i systemet «\(title)»" }
  func inFlows(_ titles: [String]) -> String {
    titles.count == 1 ? "i dataflyten «\(titles[0])»" : "i dataflytene \(list(titles.map { "«\($0)»" }))"
  }
  func forActivities(_ titles: String) -> String { "for \(titles)" }
  func agreementBetween(_ parties: [String]) -> String { "avtalen mellom \(list(parties))" }
  func agreement(_ named: String, with parties: [String]) -> String { "\(named) med \(list(parties))" }
  func agreement(_ named: String, of parties: [String]) -> String { "\(named) mellom \(list(parties))" }
  func words(_ words: String, are matter: String) -> String { "\(words) (\(matter))" }
  func signature(of parties: [String]) -> String {
    "\(parties.count == 1 ? "underskriften" : "underskriftene") fra \(list(parties)) med dagen"
  }
  func copy(of agreements: [String]) -> String { "en kopi av \(list(agreements))" }
}
