extension English {
  /// Countries whose names take an article inside a sentence.
  private static let withArticle: Set<String> = [
    "AE", "AX", "BQ", "BS", "CC", "CD", "CF", "CG", "CK", "DO", "FK", "FO", "GB", "GM", "HM", "IM", "IO", "KM", "KY",
    "MH", "MP", "MV", "NL", "PH", "SB", "SC", "TC", "TF", "UM", "US", "VG", "VI",
  ]

  /// `the United States`, `Norway`.
  private func inSentence(_ place: PlaceName) -> String {
    Self.withArticle.contains(place.code) ? "the \(place.name)" : place.name
  }

  func within(_ places: [PlaceName]) -> String { "in \(list(places.map { inSentence($0) }))" }

  func toPlaces(_ places: [PlaceName]) -> String { "to \(list(places.map { inSentence($0) }))" }

  func fromPlaces(_ places: [PlaceName]) -> String { "from \(list(places.map { inSentence($0) }))" }
}
