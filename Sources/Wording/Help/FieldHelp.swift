public import Registry
public import Vocabulary

/// The help beside the fields of forms, in plain words with the article: each text in every language, or it does not compile.
///
/// A field that means something of its own inside some part has a text of its own there.
public enum FieldHelp {
  /// A text in every language.
  struct Said {
    let en: String
    let nb: String

    init(_ en: String, _ nb: String) { (self.en, self.nb) = (en, nb) }

    func text(in language: Language) -> String {
      switch language {
      case .en: en
      case .nb: nb
      }
    }
  }

  /// The help of a field, as it stands inside an object or a part of one.
  public static func text(_ field: FieldName, in parent: FieldName?, _ language: Language) -> String? {
    let said = parent.flatMap { special(field, in: $0) } ?? general(field)
    return said?.text(in: language)
  }

  private static func special(_ field: FieldName, in parent: FieldName) -> Said? {
    parties(field, in: parent) ?? activities(field, in: parent) ?? agreements(field, in: parent)
      ?? flows(field, in: parent) ?? notices(field, in: parent)
  }

  /// What an object of a kind is, and what it is for.
  public static func about(_ kind: ObjectKind, in language: Language) -> String {
    about(kind).text(in: language)
  }

  private static func about(_ kind: ObjectKind) -> Said {
    switch kind {
    case .registry:
      Said(
        "What the register itself is called, and the language that its free text is written in.",
        "Hva selve registeret heter, og hvilket språk den frie teksten er skrevet på.")
    case .term:
      Said(
        "A word of your own below a built-in one, where the built-in words do not say it precisely enough.",
        "Et eget ord under et innebygd ord, der de innebygde ordene ikke er presise nok.")
    case .party:
      Said(
        "One legal person: a controller, processor, sub-processor or other recipient, or one of your own companies.",
        "Én juridisk person: en behandlingsansvarlig, databehandler, underdatabehandler eller annen mottaker, eller et av egne selskaper."
      )
    case .system:
      Said(
        "Where data rest or are worked on: an application, a website, an archive.",
        "Der opplysninger ligger eller behandles: et fagsystem, et nettsted, et arkiv.")
    case .activity:
      Said(
        "One entry of the record of processing activities that Art. 30 asks for.",
        "Én oppføring i protokollen over behandlingsaktiviteter som art. 30 krever.")
    case .agreement:
      Said(
        "What two or more parties have agreed about personal data, or a change to such an agreement. Each flow is checked against it.",
        "Det to eller flere parter har avtalt om personopplysninger, eller en endring i en slik avtale. Hver dataflyt kontrolleres mot den."
      )
    case .flow:
      Said(
        "Who hands which personal data to whom, for what, where and since when. Each flow is checked against the agreements and the law.",
        "Hvem som gir hvilke personopplysninger til hvem, til hva, hvor og siden når. Hver dataflyt kontrolleres mot avtalene og loven."
      )
    case .notice:
      Said(
        "A published privacy notice (Art. 13 and 14), and what it promises.",
        "En publisert personvernerklæring (art. 13 og 14), og hva den lover.")
    case .announcement:
      Said(
        "A dated message that a sub-processor is added or replaced, or that a privacy notice changed.",
        "En datert melding om at en underdatabehandler kommer til eller byttes ut, eller at en personvernerklæring er endret."
      )
    case .acceptance:
      Said(
        "Somebody's decision to live with one finding until a day. It never changes an answer; the finding is still shown, marked.",
        "Noens beslutning om å leve med ett funn til en bestemt dag. Den endrer aldri et svar. Funnet vises fortsatt, med et merke."
      )
    }
  }
}
