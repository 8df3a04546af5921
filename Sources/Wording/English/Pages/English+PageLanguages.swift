extension English {
  /// The languages that privacy notices are mostly in.
  private static let languages = [
    "da": "Danish", "de": "German", "en": "English", "es": "Spanish", "fi": "Finnish", "fr": "French",
    "is": "Icelandic", "it": "Italian", "nb": "Norwegian (Bokmål)", "nl": "Dutch", "nn": "Norwegian (Nynorsk)",
    "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "se": "Northern Sami", "sv": "Swedish",
  ]

  func language(_ code: String) -> String { Self.languages[code] ?? code }
}
