public import Registry
internal import Vocabulary

/// The history of a register for programs, the first one first. The same history gives the same bytes.
public struct HistoryJSON {
  private let history: [HistoryEntry]

  private let head: Int?

  /// The text of a history; of a part of one where the newest revision is named apart.
  public init(_ history: [HistoryEntry], head: Int? = nil) {
    self.history = history
    self.head = head ?? history.last?.revision.number
  }

  /// The bytes of the text.
  public var bytes: [UInt8] {
    var json = JSONText()
    json.object { json in
      json.key("head")
      json.value(optional: head)
      json.key("revisions")
      json.array { json in
        for entry in history {
          json.line()
          json.object { json in
            write(entry.revision, &json)
            write(entry.changes, &json)
          }
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

  /// Of the first revision, which brings all, only how many there are.
  private func write(_ changes: HistoryEntry.Changes, _ json: inout JSONText) {
    switch changes {
    case .first(let parties, let agreements, let flows):
      json.key("brought")
      json.object { json in
        json.member("parties", parties)
        json.member("agreements", agreements)
        json.member("flows", flows)
      }
    case .objects(let objects):
      json.key("changes")
      json.array { json in
        for object in objects {
          json.object { json in
            json.member("kind", object.name.kind.rawValue)
            json.member("id", object.name.id)
            json.member("change", object.kind.rawValue)
          }
        }
      }
    }
  }
}
