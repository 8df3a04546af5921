public import Vocabulary

/// What stands in the lists that are given out as examples. Everything is made up.
public enum ExampleRows {
  /// The rows of a list, each with what its columns say.
  public static func rows(of kind: SheetKind, in language: Language) -> [[SheetColumn: String]] {
    switch (kind, language) {
    case (.processors, .nb):
      [
        [
          .name: "Eksempel Lønn AS", .registrationNumber: "999 888 777", .country: "Norge",
          .address: "Storgata 1, 0155 Oslo", .contact: "Kari Nordmann", .email: "personvern@eksempel.example",
        ],
        [.name: "Eksempel Post AB", .country: "Sverige", .email: "privacy@post.example"],
      ]
    case (.processors, .en):
      [
        [
          .name: "Example Payroll Ltd", .registrationNumber: "999 888 777", .country: "Norway",
          .address: "Storgata 1, 0155 Oslo", .contact: "Kari Nordmann", .email: "privacy@payroll.example",
        ],
        [.name: "Example Post AB", .country: "Sweden", .email: "privacy@post.example"],
      ]
    case (.flows, .nb):
      [
        [
          .title: "Ansatte til lønnskjøring", .activity: "Lønn", .to: "Eksempel Lønn AS", .role: "databehandler",
          .categories: "navn, e-postadresse", .subjects: "ansatt", .storage: "Norge", .since: "01.01.2026",
        ]
      ]
    case (.flows, .en):
      [
        [
          .title: "Staff to payroll", .activity: "Payroll", .to: "Example Payroll Ltd", .role: "processor",
          .categories: "name, e-mail address", .subjects: "employee", .storage: "Norway", .since: "2026-01-01",
        ]
      ]
    }
  }
}
