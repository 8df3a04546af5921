public import Vocabulary

/// A list that people keep in a spreadsheet and bring in.
public enum SheetKind: String, CaseIterable, Hashable, Sendable {
  /// The legal persons that process for us.
  case processors
  /// Who hands which data to whom.
  case flows

  /// The columns that are read, in the order of the example.
  public var columns: [SheetColumn] {
    switch self {
    case .processors: [.name, .registrationNumber, .country, .address, .contact, .email, .phone, .group, .id]
    case .flows:
      [
        .title, .activity, .from, .to, .role, .categories, .subjects, .purposes, .operations, .storage, .access,
        .since, .until, .id,
      ]
    }
  }

  /// The columns without which nothing can be made of a row.
  public var required: [SheetColumn] {
    switch self {
    case .processors: [.name]
    case .flows: [.to]
    }
  }
}

/// A column of such a list.
public enum SheetColumn: String, CaseIterable, Hashable, Sendable {
  case id, name, registrationNumber, country, address, contact, email, phone, group
  case title, activity, from, to, role, categories, subjects, purposes, operations, storage, access, since, until

  /// The head of the column.
  public func head(_ language: Language) -> String { heads(language)[0] }

  /// All heads by which the column is known, whatever the language; signs, blanks and capitals do not matter.
  public func isCalled(_ head: String) -> Bool {
    let meant = Self.bare(head)
    return Language.allCases.contains { heads($0).contains { Self.bare($0) == meant } }
  }

  /// The heads by which the column is known in a language, the first of which is the usual one.
  public func heads(_ language: Language) -> [String] {
    switch language {
    case .en: english
    case .nb: bokmaal
    }
  }

  /// Letters and digits only.
  private static func bare(_ head: String) -> String {
    String(head.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  private var english: [String] {
    switch self {
    case .id: ["Id", "Key"]
    case .name: ["Name", "Processor", "Company", "Supplier", "Vendor", "Legal name"]
    case .registrationNumber: ["Registration number", "Reg. no.", "Company number", "Organisation number"]
    case .country: ["Country", "Seat"]
    case .address: ["Address", "Postal address"]
    case .contact: ["Contact", "Contact person"]
    case .email: ["E-mail", "Mail", "E-mail address"]
    case .phone: ["Telephone", "Phone"]
    case .group: ["Group", "Parent company"]
    case .title: ["Flow", "Title", "Data flow"]
    case .activity: ["Activity", "Processing activity"]
    case .from: ["From", "Sender", "Source"]
    case .to: ["To", "Recipient"]
    case .role: ["Role", "Role of the recipient"]
    case .categories: ["Data categories", "Personal data", "Categories"]
    case .subjects: ["Data subjects", "Subjects"]
    case .purposes: ["Purposes", "Purpose"]
    case .operations: ["Operations", "Processing operations"]
    case .storage: ["Stored in", "Storage", "Places of storage"]
    case .access: ["Accessed from", "Access", "Remote access"]
    case .since: ["Since", "First day"]
    case .until: ["Until", "Last day"]
    }
  }

  private var bokmaal: [String] {
    switch self {
    case .id: ["Id", "Nøkkel"]
    case .name: ["Navn", "Databehandler", "Firma", "Leverandør", "Selskap"]
    case .registrationNumber: ["Organisasjonsnummer", "Org.nr.", "Orgnummer"]
    case .country: ["Land", "Sete", "Hjemland"]
    case .address: ["Adresse", "Postadresse"]
    case .contact: ["Kontaktperson", "Kontakt"]
    case .email: ["E-post", "E-postadresse"]
    case .phone: ["Telefon", "Tlf."]
    case .group: ["Konsern"]
    case .title: ["Dataflyt", "Tittel"]
    case .activity: ["Behandlingsaktivitet", "Aktivitet", "Behandling"]
    case .from: ["Fra", "Avsender", "Kilde"]
    case .to: ["Til", "Mottaker"]
    case .role: ["Rolle", "Mottakerens rolle"]
    case .categories: ["Personopplysninger", "Kategorier av personopplysninger", "Opplysninger", "Kategorier"]
    case .subjects: ["Registrerte", "Kategorier av registrerte"]
    case .purposes: ["Formål"]
    case .operations: ["Behandlingsmåter", "Operasjoner"]
    case .storage: ["Lagres i", "Lagring", "Lagringssted"]
    case .access: ["Tilgang fra", "Tilgang", "Fjerntilgang"]
    case .since: ["Fra dato", "Første dag", "Siden"]
    case .until: ["Til dato", "Siste dag", "Inntil"]
    }
  }
}
