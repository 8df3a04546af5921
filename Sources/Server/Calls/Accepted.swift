import Vocabulary

/// What a client wants to get, in the order of its wishes: RFC 9110, section 12.5.
struct Accepted {
  private struct Wish {
    let name: String
    let weight: Double
  }

  private let wishes: [Wish]

  /// Of Accept or Accept-Language; without one, everything is welcome.
  init(_ header: String?) {
    wishes = (header ?? "*/*").split(separator: ",").compactMap { part in
      let pieces = part.split(separator: ";").map { String($0).trimmed.lowercased() }
      guard let name = pieces.first, !name.isEmpty else { return nil }
      let weight = pieces.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 }
      return Wish(name: name, weight: weight ?? 1)
    }
  }

  /// The first of the media types that is wished for most; `nil` where none is.
  func choice(of types: [String]) -> String? {
    var best: (type: String, weight: Double)?
    for type in types {
      let weight = weight(of: type)
      if weight > 0, weight > best?.weight ?? 0 { best = (type, weight) }
    }
    return best?.type
  }

  /// The nearest wish decides: the type itself, then its family, then anything.
  private func weight(of type: String) -> Double {
    let bare = type.prefix { $0 != ";" }
    let family = bare.prefix { $0 != "/" } + "/*"
    for name in [String(bare), String(family), "*/*"] {
      if let wish = wishes.first(where: { $0.name == name }) { return wish.weight }
    }
    return 0
  }

  /// Norwegian where it is wished for more than English, else English.
  var language: Language {
    func weight(_ codes: Set<Substring>) -> Double {
      wishes.filter { codes.contains($0.name.prefix { $0 != "-" }) }.map(\.weight).max() ?? 0
    }
    return weight(["nb", "no", "nn"]) > weight(["en"]) ? .nb : .en
  }
}
