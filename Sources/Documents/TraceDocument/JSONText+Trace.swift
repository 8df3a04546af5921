import Checks
import Records
import Registry
import Vocabulary

extension JSONText {
  /// A flow of a trace: what is declared, how it stands, and what of it was asked for.
  mutating func traced(_ traced: TracedFlow) {
    let (flow, standing) = (traced.flow, traced.standing)
    object { json in
      json.member("id", flow.id.key)
      json.member("title", optional: flow.title)
      json.member("activity", flow.activity.key)
      json.key("from")
      json.reference(flow.from)
      json.key("to")
      json.reference(flow.to)
      json.member("role", flow.role.name)
      json.member("since", optional: flow.period.from?.description)
      json.member("until", optional: flow.period.until?.description)
      json.key("hop")
      json.value(optional: standing.hop)
      json.member("onBehalfOf", standing.principals.map(\.key))
      json.member("seat", optional: traced.seat)
      json.member("eea", optional: traced.presence.map { "\($0)" })
      json.key("storage")
      json.uses(traced.storage)
      json.key("access")
      json.uses(traced.access)
      json.member("host", optional: traced.host?.key)
      json.member("inquiry", optional: flow.details.inquiry)
      json.key("under")
      json.array { json in for footing in standing.footings { json.footing(footing) } }
      json.member("transfer", optional: standing.transfer?.rawValue)
      json.key("places")
      json.array { json in for place in standing.places { json.place(place) } }
      json.member("verdict", optional: standing.verdict?.name)
      json.member("certain", traced.match.isCertain)
      json.key("doubts")
      json.array { json in for doubt in traced.match.doubts { json.doubt(doubt) } }
      json.key("subjects")
      json.words(traced.match.subjects)
      json.key("categories")
      json.words(traced.match.categories)
    }
  }

  /// A number, or `null`.
  mutating func value(optional number: Int?) {
    if let number { value(number) } else { null() }
  }

  /// How to reach somebody; `null` where nothing is recorded.
  mutating func contact(_ contact: Contact?) {
    switch contact {
    case nil: null()
    case .erased(let day): object { $0.member("erased", day.description) }
    case .held(let details):
      object {
        $0.member("name", optional: details.name)
        $0.member("position", optional: details.position)
        $0.member("email", optional: details.email)
        $0.member("phone", optional: details.phone)
      }
    }
  }

  private mutating func reference(_ actor: Actor) {
    switch actor {
    case .party(let id): reference(kind: "party", id: id.key)
    case .system(let id): reference(kind: "system", id: id.key)
    }
  }

  /// `null` where nothing is declared, an empty list where there is none.
  private mutating func uses(_ uses: Declared<PlaceUse>) {
    if uses == .undeclared { return null() }
    array { json in
      for use in uses.elements {
        json.object { json in
          json.member("place", use.place)
          switch use.by {
          case .undeclared: json.member("by", optional: nil)
          case .recipient: json.member("by", "recipient")
          case .party(let id): json.member("party", id.key)
          }
        }
      }
    }
  }

  private mutating func footing(_ footing: ExplainedHop.Footing) {
    switch footing {
    case .agreement(let id): reference(kind: "agreement", id: id.key)
    case .attested(let id): reference(kind: "attested", id: id.key)
    case .waits(let check): reference(kind: "waits-for", id: check.rawValue)
    case .notJudged: object { $0.member("kind", "not-judged") }
    }
  }

  private mutating func place(_ place: ExplainedPlace) {
    object { json in
      json.member("place", place.place)
      json.member("verdict", place.answer.name)
      json.key("bases")
      json.array { json in
        for basis in place.bases { json.form(Detail.basis(place: place.place, basis.tried).form) }
      }
    }
  }

  private mutating func doubt(_ doubt: TraceDoubt) {
    object { json in
      switch doubt {
      case .undeclared(let dimension):
        json.member("kind", "undeclared")
        json.member("dimension", dimension.name)
      case .wider(let dimension):
        json.member("kind", "wider")
        json.member("dimension", dimension.name)
      case .passesOn(let flow):
        json.member("kind", "passes-on")
        json.member("flow", flow.key)
      }
    }
  }

  /// `null` where the flow does not say; each word with whether it is what was asked for, or wider.
  private mutating func words(_ words: TracedWords) {
    switch words {
    case .undeclared: null()
    case .none: array { _ in }
    case .words(let words):
      array { json in
        for word in words {
          json.object {
            $0.member("term", word.term)
            $0.member("within", word.isWithin)
          }
        }
      }
    }
  }
}
