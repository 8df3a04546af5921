package import Checks
internal import Registry
package import Vocabulary
package import Wording

extension JSONText {
  /// One answer of a check; where it does not stand under its check, with what that is called.
  package mutating func verdict(
    _ verdict: Verdict, _ narrator: Narrator, _ accepted: AcceptedFindings, on day: Day, alone: Bool = false
  ) {
    let saying = narrator.saying(verdict, on: day)
    object { json in
      if alone {
        json.member("check", verdict.check.rawValue)
        json.member("rule", verdict.check.rule)
        json.member("name", narrator.name(verdict.check))
        json.member("provision", verdict.check.provision)
      }
      json.key("subject")
      json.reference(kind: verdict.subject.kind.rawValue, id: verdict.subject.id)
      json.member("verdict", verdict.answer.name)
      json.member("severity", optional: verdict.isFinding ? verdict.severity.name : nil)
      json.member("code", verdict.code.rawValue)
      json.member("sentence", saying.sentence)
      json.member("remedy", optional: verdict.isFinding ? saying.remedy : nil)
      json.member("missing", narrator.details(of: verdict))
      json.key("details")
      json.array { json in
        for detail in verdict.details where !detail.isLaw { json.form(detail.form) }
      }
      json.key("law")
      json.array { json in
        for case .law(let row) in verdict.details { json.reference(row) }
      }
      json.key("cause")
      if let cause = verdict.cause { json.reference(kind: cause.kind, id: cause.id) } else { json.null() }
      json.member("waitsFor", optional: verdict.waitsFor?.rawValue)
      json.member("chain", verdict.chain.map(\.key))
      let acceptance = accepted.acceptance(of: verdict)
      json.member("accepted", acceptance != nil)
      json.member("acceptance", optional: acceptance?.id.key)
      if verdict.isFinding { json.member("terms", verdict.terms) }
    }
  }
}
