import Pages
/// The address of a route: words and values between slashes, as `/api/v1/flows/{id}/verdict`.
struct PathPattern: Sendable, CustomStringConvertible {
  private enum Piece: Sendable, Equatable {
    case word(Substring)
    case value(String)
  }

  let description: String
  private let pieces: [Piece]

  init(_ text: String) {
    description = text
    pieces = text.split(separator: "/").map {
      $0.hasPrefix("{") ? .value(String($0.dropFirst().dropLast())) : .word($0)
    }
  }

  /// The values of a path that fits, as they were meant; `nil` where it does not fit. Segments are told from each other
  /// before they are decoded, so that an encoded slash is part of a value.
  func values(in segments: [Substring]) -> [String: String]? {
    guard segments.count == pieces.count else { return nil }
    var values: [String: String] = [:]
    for (piece, segment) in zip(pieces, segments) {
      switch piece {
      case .word(let word): if word != segment { return nil }
      case .value(let name):
        guard let value = Percent.decoded(segment), !value.isEmpty else { return nil }
        values[name] = value
      }
    }
    return values
  }

  /// How many segments it has.
  var length: Int { pieces.count }

  /// How much of it is words: where two fit, the one with more words is meant.
  var precision: Int { pieces.count { if case .word = $0 { true } else { false } } }
}
