public import Registry

/// An address within the service: where a link leads, or a form is sent.
public struct Address: Hashable, Sendable {
  /// As it stands in a link, with what is no letter, digit or mark of a path encoded.
  public let text: String
  /// Whether it leads to the register, so that whoever looks at a past state stays with it.
  let keepsPast: Bool

  /// An address of segments and of what is asked of them, in order; what asks for nothing is left out.
  ///
  /// - Parameter keepsPast: whether it leads to the register.
  public init(_ segments: [String], _ query: [(name: String, value: String?)] = [], keepsPast: Bool = true) {
    self.keepsPast = keepsPast
    let asked = query.compactMap { pair in
      pair.value.flatMap { $0.isEmpty ? nil : "\(Percent.encoded(pair.name))=\(Percent.encoded($0))" }
    }
    text =
      "/" + segments.map { Percent.encoded($0) }.joined(separator: "/")
      + (asked.isEmpty ? "" : "?" + asked.joined(separator: "&"))
  }

  /// An address that somebody came from; the first page where it is none of ours.
  public init(back text: String?) {
    let isOurs = text.map {
      $0.hasPrefix("/") && !$0.hasPrefix("//") && !$0.contains("\\") && $0.utf8.allSatisfy(Self.isPlain)
    }
    self.init(text: isOurs == true ? text ?? "/" : "/", keepsPast: true)
  }

  private init(text: String, keepsPast: Bool) { (self.text, self.keepsPast) = (text, keepsPast) }

  /// The same of the register as it stands now.
  public var now: Address {
    let parts = text.split(separator: "?", maxSplits: 1)
    let asked = parts.dropFirst().flatMap { $0.split(separator: "&") }.filter { !$0.hasPrefix("asOf=") }
    let path = parts.first.map(String.init) ?? "/"
    return Address(text: asked.isEmpty ? path : path + "?" + asked.joined(separator: "&"), keepsPast: false)
  }

  /// The same of the register as its first revision made it.
  public var beginning: Address {
    let now = now.text
    return Address(text: now + (now.contains("?") ? "&" : "?") + "asOf=1", keepsPast: false)
  }

  /// The same, at a place on the page.
  func at(_ anchor: Anchor) -> Address {
    Address(text: text + "#" + Percent.encoded(anchor.name), keepsPast: keepsPast)
  }

  /// As it stands in a link on a page that shows a past state: a revision's number or a day.
  func text(asOf past: String?) -> String {
    guard let past, keepsPast, !text.contains("asOf=") else { return text }
    let parts = text.split(separator: "#", maxSplits: 1)
    let (page, place) = (String(parts.first ?? "/"), parts.dropFirst().map { "#" + $0 }.joined())
    return page + (page.contains("?") ? "&" : "?") + "asOf=" + Percent.encoded(past) + place
  }

  private static func isPlain(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }

  /// The first page.
  public static let today = Address([])
  /// Where one signs in; from there one goes on to where one wanted to be.
  public static func signIn(next: Address? = nil) -> Address {
    Address(["sign-in"], [("next", next?.text)], keepsPast: false)
  }
  /// Where a session ends.
  public static let signOut = Address(["sign-out"], keepsPast: false)
  /// Where the language is chosen.
  public static let language = Address(["language"], keepsPast: false)
  /// One's own account.
  public static let account = Address(["account"], keepsPast: false)
  /// The page of a place of the navigation.
  public static func place(_ place: String, _ query: [(name: String, value: String?)] = []) -> Address {
    Address([place], query)
  }
  /// The list of the objects of a kind.
  public static func list(_ kind: ObjectKind, _ query: [(name: String, value: String?)] = []) -> Address {
    Address([kind.segment], query)
  }
  /// The page of one object.
  public static func object(_ name: ObjectName, asOf: String? = nil) -> Address {
    Address(name.segments, [("asOf", asOf)])
  }
  /// The form by which an object is changed, where it is told of a field, opened at that field.
  public static func form(_ name: ObjectName, at place: FieldPlace? = nil) -> Address {
    Address(name.segments + ["edit"], [(FieldPlace.asked, place?.path)])
  }
  /// The form by which an object of a kind is made; it says at first what is asked.
  public static func new(
    _ kind: ObjectKind, _ query: [(name: String, value: String?)] = [], at place: FieldPlace? = nil
  ) -> Address {
    Address(["new", kind.segment], query + [(FieldPlace.asked, place?.path)])
  }
  /// Where an object is taken away.
  public static func removal(of name: ObjectName) -> Address { Address(name.segments + ["remove"]) }
}

extension ObjectName {
  /// The segments of the address of the object's page.
  var segments: [String] {
    kind == .registry ? [kind.segment] : [kind.segment] + id.split(separator: "/").map(String.init)
  }
}

extension ObjectKind {
  /// The segment of addresses under which objects of this kind are, on pages and for programs alike.
  public var segment: String {
    switch self {
    case .registry: "registry"
    case .term: "terms"
    case .party: "parties"
    case .system: "systems"
    case .activity: "activities"
    case .agreement: "agreements"
    case .flow: "flows"
    case .notice: "notices"
    case .announcement: "announcements"
    case .acceptance: "acceptances"
    }
  }
}

extension Attribute {
  /// A link to another page.
  static func leads(to address: Address) -> Attribute { Attribute("href", .address(address)) }
  /// Where a form is sent.
  static func sends(to address: Address) -> Attribute { Attribute("action", .text(address.text)) }
}

extension Markup {
  /// A link to another page.
  mutating func link(to address: Address, _ text: String) { element(.a, .leads(to: address), text: text) }
}
