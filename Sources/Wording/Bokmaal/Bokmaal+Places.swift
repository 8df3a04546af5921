extension Bokmaal {
  /// Øyer og øygrupper, som det heter `på` om.
  private static let islands: Set<String> = [
    "AI", "AW", "AX", "BB", "BL", "BM", "BS", "BV", "CC", "CK", "CU", "CV", "CW", "CX", "CY", "DM", "FJ", "FK", "FO",
    "GD", "GG", "GL", "GP", "GS", "GU", "HM", "HT", "IM", "IS", "JE", "JM", "KM", "KY", "LC", "LK", "MG", "MH", "MP",
    "MQ", "MS", "MT", "MU", "MV", "NF", "NR", "NU", "NZ", "PH", "PN", "RE", "SB", "SC", "SH", "SJ", "SX", "TC", "TW",
    "UM", "VG", "VI", "YT",
  ]

  /// `i Norge og USA`, `på Island og i USA`.
  func within(_ places: [PlaceName]) -> String {
    let isIsland = places.map { Self.islands.contains($0.code) }
    guard let first = isIsland.first else { return "" }
    let preposition = { (island: Bool) in island ? "på" : "i" }
    if isIsland.allSatisfy({ $0 == first }) { return "\(preposition(first)) \(list(places.map(\.name)))" }
    return list(zip(places, isIsland).map { "\(preposition($1)) \($0.name)" })
  }

  func toPlaces(_ places: [PlaceName]) -> String { "til \(list(places.map(\.name)))" }

  func fromPlaces(_ places: [PlaceName]) -> String { "fra \(list(places.map(\.name)))" }
}
