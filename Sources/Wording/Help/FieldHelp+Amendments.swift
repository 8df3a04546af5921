public import Vocabulary

/// What is said otherwise where the form is of an amendment.
extension FieldHelp {
  /// A list that an amendment states anew: what its field is called, and what it does.
  public static func restatedList(in language: Language) -> (label: String, help: String) {
    let label = Said("Replaces the whole list", "Erstatter hele listen")
    let help = Said(
      "Only where the amendment states the whole list anew: what is not named here is no longer covered.",
      "Bare når tillegget oppgir hele listen på nytt: Det som ikke nevnes her, er ikke lenger omfattet.")
    return (label.text(in: language), help.text(in: language))
  }
}
