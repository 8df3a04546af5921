internal import Checks
internal import Law
public import Records
internal import Registry
internal import Vocabulary

/// A trace for programs: ids, and names as they are declared. The same trace gives the same bytes.
public struct TraceJSON {
  private let trace: Trace

  /// The text of a trace.
  public init(_ trace: Trace) { self.trace = trace }

  /// The bytes of the text.
  public var bytes: [UInt8] {
    var json = JSONText()
    json.object { json in
      json.member("registry", trace.register.header.id)
      json.member("day", trace.day.description)
      json.member("law", trace.law.name)
      json.key("asked")
      json.object {
        $0.member("subjects", trace.question.subjects)
        $0.member("categories", trace.question.categories)
        $0.member("activity", optional: trace.question.activity?.key)
      }
      for part in TracePart.allCases {
        json.key(part.plural)
        json.array { json in
          for recipient in trace.found where recipient.part == part {
            json.line()
            write(recipient, &json)
          }
        }
      }
    }
    json.end()
    return json.bytes
  }

  private func write(_ recipient: TracedRecipient, _ json: inout JSONText) {
    json.object { json in
      json.member("state", recipient.state.rawValue)
      json.key("who")
      write(recipient.who, &json)
      json.member("named", !recipient.isUnnamed)
      json.member("certain", recipient.isCertain)
      json.key("hop")
      json.value(optional: recipient.hop)
      json.member("listedWithoutFlow", recipient.listed.map(\.key))
      json.key("flows")
      json.array { json in
        for traced in recipient.flows {
          json.line()
          json.traced(traced)
        }
      }
    }
  }

  private func write(_ who: TracedParty, _ json: inout JSONText) {
    json.object { json in
      switch who {
      case .operatorOf(let system):
        json.member("kind", "operator-of-system")
        json.member("id", system.key)
      case .party(let id):
        let party = trace.register.number(of: id).map { trace.register.parties[$0.index] }
        json.member("kind", "party")
        json.member("id", id.key)
        json.member("name", optional: party?.name)
        json.member("own", party?.own ?? false)
        json.member("country", optional: party?.seat ?? party?.organisation)
        json.member("address", optional: party?.address)
        json.key("contact")
        json.contact(party?.contact)
        json.key("officer")
        json.contact(party?.officer?.contact)
      }
    }
  }
}

extension TracePart {
  /// As a member of the document.
  fileprivate var plural: String {
    switch self {
    case .recipient: "recipients"
    case .inquiry: "inquiries"
    case .controller: "toControllers"
    case .internal: "internal"
    }
  }
}
