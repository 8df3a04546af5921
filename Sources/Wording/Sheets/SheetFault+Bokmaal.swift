import Vocabulary

extension SheetFault {
  var bokmaal: (text: String, help: String) {
    switch self {
    case .tooLarge(let most):
      ("Filen er større enn \(most / 1024) KiB.", "Del opp listen og ta inn én del om gangen.")
    case .tooManyRows(let most):
      ("Listen har mer enn \(most) rader.", "Del opp listen og ta inn én del om gangen.")
    case .workbook:
      (
        "Dette er filen til et regneark, for eksempel .xlsx, og ikke en liste som tekst.",
        "Velg «Lagre som» og «CSV UTF-8» i programmet, og ta inn den filen."
      )
    case .notText: ("Dette er ikke tekst som kan leses.", "Lagre listen som «CSV UTF-8» og ta inn den filen.")
    case .empty: ("Det står ingenting i filen.", "Velg filen med listen.")
    case .noRows: ("Det er overskrifter, men ingen rader under dem.", "Skriv én rad for hver oppføring.")
    case .noColumn(let column):
      (
        "Kolonnen «\(column.head(.nb))» mangler.",
        "Den første raden navngir kolonnene. Denne kan hete \(column.heads(.nb).map { "«\($0)»" }.listed("eller"))."
      )
    case .columnTwice(let column):
      ("To kolonner betyr «\(column.head(.nb))».", "Ta ut en av dem, eller kall den noe annet.")
    case .quote:
      (
        "Et anførselstegn står inne i en celle som ikke begynner med et.",
        "Lagre listen på nytt fra regnearket, eller skriv to anførselstegn og sett hele cellen i anførselstegn."
      )
    case .openQuote:
      ("En celle i anførselstegn begynner her og slutter aldri.", "Lagre listen på nytt fra regnearket.")
    case .beyondHeads:
      ("En celle står utenfor den siste overskriften.", "Gi kolonnen en overskrift, eller tøm cellen.")
    case .character(let number): ("Her står et tegn som ikke kan ses (U+\(number.hex)).", "Skriv cellen på nytt.")
    case .emptyCell: ("Cellen er tom.", "Den må fylles ut.")
    case .noCountry(let text):
      ("Ingen land heter «\(text)».", "Skriv navnet på norsk eller engelsk, eller de to bokstavene, for eksempel NO.")
    case .noParty(let text):
      (
        "Registeret har ingen part og ikke noe system som heter «\(text)».",
        "Skriv navnet eller id-en slik registeret har det, eller ta inn listen over databehandlere først."
      )
    case .noActivity(let text):
      (
        "Registeret har ingen behandlingsaktivitet som heter «\(text)».",
        "Skriv tittelen eller id-en slik registeret har det."
      )
    case .severalCalled(let text, let ids):
      ("Flere heter «\(text)».", "Skriv id-en i stedet: \(ids.listed("eller")).")
    case .noRole(let text):
      (
        "«\(text)» er ikke en rolle for en mottaker.",
        "Skriv databehandler, underdatabehandler, behandlingsansvarlig eller felles behandlingsansvarlig. Databehandler menes der det ikke står noe."
      )
    case .noTerm(let text):
      (
        "Ingen ord i registeret er «\(text)».",
        "Skriv ordet slik skjemaene viser det, på norsk eller engelsk, eller id-en. Flere skilles med komma."
      )
    case .noDay(let text): ("«\(text)» er ikke en dato.", "Skriv den som 23.11.2026 eller 2026-11-23.")
    case .noID(let text):
      ("«\(text)» kan ikke være en id.", "Små bokstaver a–z, sifre, bindestreker og punktum; eller la den stå tom.")
    case .asRow(let row): ("Rad \(row) sier det samme.", "Ta ut en av de to.")
    case .idTaken(let id): ("Id-en «\(id)» er tatt av noe annet.", "Velg en annen, eller la den stå tom.")
    case .daysReversed: ("Den siste dagen kommer før den første.", "Rett en av de to.")
    }
  }
}
