public import Checks
public import Vocabulary

/// What a record of processing activities is called (Art. 30).
public enum RecordTitle {
  /// The title of a party's record in a language.
  public static func of(_ party: String, _ role: RecordRole, in language: Language) -> String {
    switch (language, role) {
    case (.en, .controller): "Record of processing activities of \(party) as controller, Art. 30(1) GDPR"
    case (.en, .processor): "Record of processing activities of \(party) as processor, Art. 30(2) GDPR"
    case (.nb, .controller):
      "Protokoll over behandlingsaktivitetene til \(party) som behandlingsansvarlig, personvernforordningen artikkel 30 nr. 1"
    case (.nb, .processor):
      "Protokoll over behandlingsaktivitetene til \(party) som databehandler, personvernforordningen artikkel 30 nr. 2"
    }
  }
}
