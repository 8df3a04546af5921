import Registry
import Vocabulary

extension Bokmaal {
  func told(_ flaw: NameFlaw) -> ToldFlaw {
    switch flaw {
    case .taken(let id, let kind, let place):
      ToldFlaw("id-en `\(id)` er tatt av \(definite(kind))\(at(place))", help: "gi en av de to en annen id")
    case .termTaken(let id, let taxonomy, let place):
      ToldFlaw("begrepet `\(id)` for \(plural(taxonomy)) er tatt\(at(place))", help: "gi en av de to en annen id")
    case .builtIn(let id, let taxonomy):
      ToldFlaw(
        "`\(id)` er et innebygd begrep for \(plural(taxonomy))",
        help: "bruk det innebygde begrepet, eller velg en annen id")
    case .isSystem(let id):
      ToldFlaw("`\(id)` er et system, og her må det stå en part", help: "oppgi parten som drifter det")
    case .isParty(let id):
      ToldFlaw("`\(id)` er en part, og her må det stå et system", help: "oppgi et av `systems`")
    case .unknown(let kind, let id, let near):
      ToldFlaw(
        "\(none(kind)) heter `\(id)`",
        help: didYouMean(near) ?? "legg til under \(kind.sections.quoted("eller")), eller rett id-en")
    }
  }

  /// Where a document says something.
  private func at(_ place: TextPlace?) -> String {
    place.map { " på linje \($0.line), kolonne \($0.column)" } ?? ""
  }

  func none(_ kind: NamedKind) -> String {
    switch kind {
    case .party: "ingen part"
    case .system: "ikke noe system"
    case .actor: "ingen part og ikke noe system"
    case .activity: "ingen behandlingsaktivitet"
    case .agreement: "ingen avtale"
    case .flow: "ingen dataflyt"
    case .notice: "ingen personvernerklæring"
    case .promise: "ikke noe løfte"
    case .announcement: "ikke noe varsel"
    case .acceptance: "ikke noe akseptert funn"
    case .term: "ikke noe begrep"
    }
  }

  func definite(_ kind: NamedKind) -> String {
    switch kind {
    case .party: "parten"
    case .system: "systemet"
    case .actor: "parten eller systemet"
    case .activity: "behandlingsaktiviteten"
    case .agreement: "avtalen"
    case .flow: "dataflyten"
    case .notice: "personvernerklæringen"
    case .promise: "løftet"
    case .announcement: "varselet"
    case .acceptance: "det aksepterte funnet"
    case .term: "begrepet"
    }
  }

  func told(_ flaw: AcceptanceFlaw) -> ToldFlaw {
    switch flaw {
    case .noCheck(let name, let near):
      ToldFlaw("`\(name)` er ikke en kontroll", help: didYouMean(near) ?? "`samsvar checks` viser dem")
    case .otherSubject(let kind, let check, let asks):
      ToldFlaw(
        "`\(kind)` er ikke det `\(check)` spør om", help: "skriv `subject-kind=\"\(asks)\"`, eller en annen kontroll")
    case .noFinding(let code, let check, let rule, let near, let all):
      ToldFlaw(
        "`\(code)` er ikke et funn i `\(check)`",
        help: didYouMean(near) ?? "ett av \(all.joined(separator: ", ")) (`samsvar explain \(rule)`)")
    case .noPromise(let id, let near):
      ToldFlaw(
        "ikke noe løfte heter `\(id)`",
        help: didYouMean(near)
          ?? "skriv personvernerklæringen og løftet med skråstrek mellom, som `notice/promise`")
    }
  }
}
