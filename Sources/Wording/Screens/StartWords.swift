public import Vocabulary

/// What the page of first steps says.
public struct StartWords: Sendable {
  /// What the page is called.
  public let title: String
  /// What it is for.
  public let lead: String
  /// What each step is called.
  public let step: @Sendable (Step) -> String
  /// What it is good for.
  public let about: @Sendable (Step) -> String
  /// The link of a step that is to be done.
  public let action: @Sendable (Step) -> String
  /// The mark of a step that is done, and of the one that comes next.
  public let marks: (done: String, next: String, later: String)
  /// The link that makes one more of something.
  public let another: String
  /// How many steps are done.
  public let progress: @Sendable (Int, Int) -> String
  /// What is said once all are done.
  public let allDone: String
  /// The link to the first page.
  public let toToday: String

  /// A step of the beginning.
  public enum Step: String, CaseIterable, Hashable, Sendable {
    case head, own, activity, processor, agreement, flow
  }

  /// The words in a language.
  public static func words(in language: Language) -> StartWords {
    switch language {
    case .en: english
    case .nb: bokmaal
    }
  }

  private static let english = StartWords(
    title: "Start",
    lead: "Six steps from nothing to a first verdict. Each takes a few minutes, and everything can be changed later.",
    step: {
      switch $0 {
      case .head: "Name the register"
      case .own: "Your own organisation"
      case .activity: "The first activity"
      case .processor: "The first processor"
      case .agreement: "The agreement with it"
      case .flow: "The first flow"
      }
    },
    about: {
      switch $0 {
      case .head: "A title and the language that your texts are written in."
      case .own: "The legal entity that decides why and how personal data are processed: the controller, Art. 4(7)."
      case .activity:
        "What you process personal data for, such as a newsletter or payroll: one entry of the record, Art. 30."
      case .processor: "Somebody who processes personal data on your behalf, such as the provider of a CRM system."
      case .agreement:
        "What you have signed with the processor, and its scope: which data, about whom, for what, and where, Art. 28(3)."
      case .flow: "Which data go from you to the processor, for which activity. It is checked against the agreement."
      }
    },
    action: {
      switch $0 {
      case .head: "Name it"
      case .own: "Add your organisation"
      case .activity: "Add an activity"
      case .processor: "Add a processor"
      case .agreement: "Add the agreement"
      case .flow: "Add a flow"
      }
    }, marks: ("Done", "Next", "Later"), another: "Add another",
    progress: { "\($0) of \($1) steps done" },
    allDone: "All steps are done. The first page shows what is wrong, why, and how to mend it.",
    toToday: "See what was found")

  private static let bokmaal = StartWords(
    title: "Kom i gang",
    lead: "Seks steg fra ingenting til den første vurderingen. Hvert tar noen minutter, og alt kan endres senere.",
    step: {
      switch $0 {
      case .head: "Gi registeret et navn"
      case .own: "Din egen virksomhet"
      case .activity: "Den første behandlingsaktiviteten"
      case .processor: "Den første databehandleren"
      case .agreement: "Avtalen med den"
      case .flow: "Den første dataflyten"
      }
    },
    about: {
      switch $0 {
      case .head: "En tittel og språket som tekstene deres er skrevet på."
      case .own:
        "Den juridiske enheten som bestemmer formålene og midlene for behandlingen: den behandlingsansvarlige, art. 4 nr. 7."
      case .activity:
        "Det dere behandler personopplysninger for, for eksempel nyhetsbrev eller lønn: én oppføring i protokollen, art. 30."
      case .processor:
        "En som behandler personopplysninger på vegne av dere, for eksempel leverandøren av et CRM-system."
      case .agreement:
        "Det dere har undertegnet med databehandleren, og hva det omfatter: hvilke opplysninger, om hvem, til hva og hvor, art. 28 nr. 3."
      case .flow:
        "Hvilke opplysninger som går fra dere til databehandleren, for hvilken behandlingsaktivitet. Den kontrolleres mot avtalen."
      }
    },
    action: {
      switch $0 {
      case .head: "Gi det et navn"
      case .own: "Legg til virksomheten"
      case .activity: "Legg til en behandlingsaktivitet"
      case .processor: "Legg til en databehandler"
      case .agreement: "Legg til avtalen"
      case .flow: "Legg til en dataflyt"
      }
    }, marks: ("Gjort", "Neste", "Senere"), another: "Legg til en til",
    progress: { "\($0) av \($1) steg er gjort" },
    allDone: "Alle stegene er gjort. Første side viser hva som er galt, hvorfor, og hvordan det rettes opp.",
    toToday: "Se hva som ble funnet")
}
