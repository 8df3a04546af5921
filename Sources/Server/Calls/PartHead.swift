import Wording

/// What stands above a part of a form: the name of its field, and of its file where it is one.
struct PartHead {
  let name: String
  let file: String?

  private static let mostBytes = 4096

  /// The head of a part, and what stands below it.
  static func reading(_ part: ArraySlice<UInt8>) throws(Refusal) -> (PartHead, ArraySlice<UInt8>) {
    var rest = part
    var disposition: String?
    while true {
      guard let end = lineEnd(in: rest), end - part.startIndex <= mostBytes,
        let line = String(validating: rest[rest.startIndex..<end], as: UTF8.self)
      else { throw .brokenBody }
      rest = rest[(end + 2)...]
      if line.isEmpty { break }
      guard let colon = line.firstIndex(of: ":") else { throw .brokenBody }
      let value = String(line[line.index(after: colon)...]).trimmed
      switch line[..<colon].lowercased() {
      case "content-disposition" where disposition == nil: disposition = value
      case "content-disposition": throw .brokenBody
      // Nothing here is in another form than it seems.
      case "content-transfer-encoding" where !["binary", "8bit", "7bit"].contains(value.lowercased()):
        throw .brokenBody
      default: break
      }
    }
    guard let disposition else { throw .brokenBody }
    return (try PartHead(disposition), rest)
  }

  private init(_ disposition: String) throws(Refusal) {
    guard disposition.prefix(while: { $0 != ";" }).lowercased() == "form-data" else { throw .brokenBody }
    let parameters = try HeadParameters(disposition.drop { $0 != ";" })
    guard let name = parameters["name"], !name.isEmpty, name.utf8.count <= 300, parameters["filename*"] == nil
    else { throw .brokenBody }
    self.name = Self.plain(name)
    file = parameters["filename"].map { Self.fileName(Self.plain($0)) }
  }

  /// Three characters that browsers write as percent signs.
  private static func plain(_ text: String) -> String {
    text.replacing("%22", with: "\"").replacing("%0D", with: "\r").replacing("%0A", with: "\n")
  }

  /// The last part of a path, without what steers, and no longer than a name is.
  private static func fileName(_ text: String) -> String {
    let last = text.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }.last ?? ""
    let kept = last.unicodeScalars.filter { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
    return String(String(String.UnicodeScalarView(kept)).prefix(200))
  }

  private static func lineEnd(in bytes: ArraySlice<UInt8>) -> Int? {
    var place = bytes.startIndex
    while place + 1 < bytes.endIndex {
      if bytes[place] == 13, bytes[place + 1] == 10 { return place }
      place += 1
    }
    return nil
  }
}

/// The parameters of a header: `; name="value"; other=value`.
struct HeadParameters {
  private var values: [String: String] = [:]

  subscript(_ name: String) -> String? { values[name] }

  /// Reads what follows a header's first word. Throws a refusal where it is not of that form, or says a thing twice.
  init(_ text: Substring) throws(Refusal) {
    var rest = text.drop { $0 == " " }
    while !rest.isEmpty {
      guard rest.removeFirst() == ";" else { throw .brokenBody }
      rest = rest.drop { $0 == " " }
      guard let equals = rest.firstIndex(of: "=") else { throw .brokenBody }
      let name = rest[..<equals].lowercased()
      guard !name.isEmpty, name.allSatisfy({ $0.isASCII && ($0.isLetter || $0 == "*" || $0 == "-") }) else {
        throw .brokenBody
      }
      rest = rest[rest.index(after: equals)...]
      let value = try Self.value(&rest)
      guard values.updateValue(value, forKey: name) == nil else { throw .brokenBody }
      rest = rest.drop { $0 == " " }
    }
  }

  private static func value(_ rest: inout Substring) throws(Refusal) -> String {
    guard rest.first == "\"" else {
      let value = rest.prefix { $0 != ";" && $0 != " " && $0 != "\"" }
      rest = rest[value.endIndex...]
      return String(value)
    }
    rest.removeFirst()
    var value = ""
    while let character = rest.popFirst() {
      if character == "\"" { return value }
      // Some write a quotation mark, or a backslash, behind a backslash.
      if character == "\\", let next = rest.first, next == "\"" || next == "\\" {
        value.append(next)
        rest.removeFirst()
      } else {
        value.append(character)
      }
    }
    throw .brokenBody
  }
}
