public import Registry
internal import Vocabulary

/// The revisions of a register for programs, the first one first. The same history gives the same bytes.
public struct HistoryJSON {
  private let revisions: [Revision]

  /// The text of a history.
  public init(_ revisions: [Revision]) { self.revisions = revisions }

  /// The bytes of the text.
  public var bytes: [UInt8] {
    var json = JSONText()
    json.object { json in
      json.key("head")
      json.value(optional: revisions.last?.number)
      json.key("revisions")
      json.array { json in
        for revision in revisions {
          json.line()
          json.object { write(revision, &$0) }
        }
      }
    }
    json.end()
    return json.bytes
  }

  private func write(_ revision: Revision, _ json: inout JSONText) {
    json.key("revision")
    json.value(revision.number)
    json.member("recorded", revision.recorded.description)
    json.member("day", revision.day.description)
    json.member("clockWentBack", revision.clockWentBack)
    json.member("by", revision.by)
    json.member("why", revision.why)
    json.key("basedOn")
    json.value(optional: revision.basedOn)
  }
}
