internal import Checks
internal import Registry
internal import Vocabulary
internal import Wording
internal import XMLText

extension FindingsSARIF {
  /// One finding.
  func write(_ verdict: Verdict, rule: Int, _ json: inout JSONText) {
    let isOpen = allowsUnknown && verdict.answer == .unknown
    let subject = (kind: verdict.subject.kind.rawValue, id: verdict.subject.id)
    json.member("ruleId", verdict.check.rule)
    json.member("ruleIndex", rule)
    json.member("kind", isOpen ? "open" : "fail")
    json.member("level", isOpen ? "none" : verdict.severity.level)
    json.text("message", message(verdict))
    json.key("locations")
    json.array { json in json.object { writeLocation(subject.kind, subject.id, &$0) } }
    writeRelated(verdict, &json)
    json.key("partialFingerprints")
    json.object {
      $0.member("finding/v1", "\(verdict.check.rawValue)/\(subject.kind)/\(subject.id)/\(verdict.code.rawValue)")
    }
    json.key("suppressions")
    json.array { json in
      if let acceptance = accepted.acceptance(of: verdict) { json.object { write(acceptance, &$0) } }
    }
    json.key("properties")
    json.object { json in
      json.member("verdict", verdict.answer.name)
      json.member("severity", verdict.severity.name)
      json.member("code", verdict.code.rawValue)
      if let cause = verdict.cause {
        json.key("cause")
        json.reference(kind: cause.kind, id: cause.id)
      }
    }
  }

  /// What is so, and what to do: sentences, the first of which stands alone where there is little room; then what is
  /// missing, line by line.
  private func message(_ verdict: Verdict) -> String {
    let saying = narrator.saying(verdict, on: report.day)
    let sentences = [saying.sentence, saying.remedy].compactMap { $0 }.joined(separator: " ")
    return sentences + narrator.details(of: verdict).map { "\n- \($0)" }.joined()
  }

  private func writeLocation(_ kind: String, _ id: String, _ json: inout JSONText) {
    json.key("physicalLocation")
    json.object { json in
      json.key("artifactLocation")
      json.object { json in
        json.member("uri", file.uri)
        json.member("index", 0)
      }
      guard let position = file.places.position(kind: kind, id: id) else { return }
      json.key("region")
      json.object { json in
        json.member("startLine", position.line)
        json.member("startColumn", position.column)
      }
    }
    json.key("logicalLocations")
    json.array { json in
      json.object { json in
        json.member("name", id)
        json.member("fullyQualifiedName", "\(report.registry)/\(kind)/\(id)")
        json.member("kind", kind)
      }
    }
  }

  /// The one object whose change would decide it, where that is another and stands in the file.
  private func writeRelated(_ verdict: Verdict, _ json: inout JSONText) {
    guard let cause = verdict.cause, let (kind, id) = cause.object,
      (kind, id) != (verdict.subject.kind.rawValue, verdict.subject.id),
      file.places.position(kind: kind, id: id) != nil
    else { return }
    json.key("relatedLocations")
    json.array { json in
      json.object { json in
        json.member("id", 1)
        writeLocation(kind, id, &json)
        json.text("message", narrator.phrase(cause))
      }
    }
  }

  private func write(_ acceptance: Acceptance, _ json: inout JSONText) {
    json.member("kind", "external")
    json.member("status", "accepted")
    json.member("justification", acceptance.reason.visible)
    json.key("properties")
    json.object { $0.member("acceptance", acceptance.id.key) }
  }
}

extension Cause {
  /// The object that stands for it in a file; two parties without an agreement are none.
  fileprivate var object: (kind: String, id: String)? {
    switch self {
    case .pair: nil
    case .subProcessor(_, let agreement): ("agreement", agreement.key)
    case .agreement, .flow, .party, .system, .activity, .promise, .notice: (kind, id)
    }
  }
}

extension JSONText {
  /// A message: SARIF reads `[…](…)` as a link and `{0}` as a gap to fill, which names of people's own may hold.
  mutating func text(_ key: String, _ text: String) {
    self.key(key)
    object { json in
      var plain = ""
      for character in text {
        switch character {
        case "[", "]": plain += "\\\(character)"
        case "{", "}": plain += "\(character)\(character)"
        default: plain.append(character)
        }
      }
      json.member("text", plain)
    }
  }
}
