extension Bokmaal {
  /// Språkene som personvernerklæringer oftest er skrevet på.
  private static let languages = [
    "da": "dansk", "de": "tysk", "en": "engelsk", "es": "spansk", "fi": "finsk", "fr": "fransk", "is": "islandsk",
    "it": "italiensk", "nb": "norsk (bokmål)", "nl": "nederlandsk", "nn": "norsk (nynorsk)", "no": "norsk",
    "pl": "polsk", "pt": "portugisisk", "se": "nordsamisk", "sv": "svensk",
  ]

  func language(_ code: String) -> String { Self.languages[code] ?? code }
}
