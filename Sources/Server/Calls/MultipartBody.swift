import Pages
import Wording

/// A form with files in it, as browsers send one: RFC 7578. Read strictly, all in memory, within bounds.
struct MultipartBody {
  private(set) var fields: [FormValue] = []
  private(set) var files: [String: SentFile] = [:]

  /// More parts than any form has.
  static let mostParts = 500

  /// Reads `--boundary`, parts, `--boundary--`. Throws a refusal for anything else, before or behind or between.
  init(_ body: [UInt8], boundary: String) throws(Refusal) {
    let mark = Array("--\(boundary)".utf8)
    guard body.starts(with: mark) else { throw .brokenBody }
    let delimiter = Self.lineEnd + mark
    var start = mark.count
    for _ in 0...Self.mostParts {
      if Self.isEnd(body[start...]) { return }
      guard body[start...].starts(with: Self.lineEnd) else { throw .brokenBody }
      // Where nothing stands in a part, its heads end where the next mark begins.
      guard let end = Self.place(of: delimiter, in: body, from: start) else { throw .brokenBody }
      try take(body[(start + 2)..<end])
      start = end + delimiter.count
    }
    throw .brokenBody
  }

  static let lineEnd: [UInt8] = [13, 10]

  private static func isEnd(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.elementsEqual([45, 45]) || rest.elementsEqual([45, 45] + lineEnd)
  }

  private mutating func take(_ part: ArraySlice<UInt8>) throws(Refusal) {
    let (head, content) = try PartHead.reading(part)
    guard let file = head.file else {
      guard let text = String(validating: content, as: UTF8.self) else { throw .brokenBody }
      fields.append(FormValue(head.name, text.replacing("\r\n", with: "\n")))
      return
    }
    // A field for which no file was chosen.
    if file.isEmpty, content.isEmpty { return }
    guard files.updateValue(SentFile(name: file, bytes: Array(content)), forKey: head.name) == nil else {
      throw .twice(head.name)
    }
  }

  /// Where bytes begin that stand in others.
  static func place(of wanted: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    var place = start
    let last = bytes.count - wanted.count
    while place <= last {
      if bytes[place] == wanted[0], bytes[place..<(place + wanted.count)].elementsEqual(wanted) { return place }
      place += 1
    }
    return nil
  }
}

/// A file that a form brought.
struct SentFile: Sendable {
  /// What it is called where it comes from: no path, and nothing that steers.
  let name: String
  let bytes: [UInt8]
}

extension MultipartBody {
  /// What parts are told apart by, as the media type names it; `nil` where it names none, or one that cannot be.
  static func boundary(in type: String) -> String? {
    guard let parameters = try? HeadParameters(type.drop { $0 != ";" }), let boundary = parameters["boundary"],
      (1...70).contains(boundary.utf8.count), boundary.utf8.allSatisfy(mayBound), boundary.utf8.last != 0x20
    else { return nil }
    return boundary
  }

  private static let bounding = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+_,-./:=? ".utf8)

  private static func mayBound(_ byte: UInt8) -> Bool { bounding.contains(byte) }
}
