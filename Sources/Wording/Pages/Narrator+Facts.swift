public import Checks
import Law
public import Registry
public import Vocabulary

/// Facts of a register in words, as pages and tables tell them; none where nothing is declared.
extension Narrator {
  private var pages: any PageSentences & FactSentences & PictureSentences { language.pages }

  /// How to reach somebody, or that it was erased.
  public func words(_ contact: Contact?) -> String? {
    switch contact {
    case .erased(let day): return pages.erased(on: day)
    case .held(let details):
      let parts = [
        details.name, details.position, details.email.map { pages.email($0) }, details.phone.map { pages.phone($0) },
      ]
      let known = parts.compactMap { $0?.cleaned }
      return known.isEmpty ? nil : known.joined(separator: ", ")
    case nil: return nil
    }
  }

  /// Who the data protection officer is, or that there is none and why.
  public func words(_ officer: DataProtectionOfficer?) -> String? {
    guard let officer else { return nil }
    if officer.appointed == false { return pages.noOfficer(officer.reason?.cleaned) }
    let parts = [words(officer.contact), officer.notified.map { pages.notified(on: $0) }].compactMap { $0 }
    if parts.isEmpty { return officer.appointed == true ? pages.appointed() : nil }
    return parts.joined(separator: ", ")
  }

  /// What is declared of a set: its elements, that it is empty and who said so, or that nothing is stated.
  public func words<Element>(_ declared: Declared<Element>, name: (Element) -> String) -> String {
    switch declared {
    case .undeclared: pages.notStated().lowercased()
    case .none(let confirmation): pages.none(on: confirmation.day, by: self.name(confirmation.by))
    case .some(let elements): list(elements.map(name))
    }
  }

  /// What is declared of terms.
  public func words(_ declared: Declared<String>, _ taxonomy: Taxonomy) -> String {
    words(declared) { term($0, taxonomy) }
  }

  /// Where data rest, or are seen from.
  public func words(_ places: Declared<PlaceUse>) -> String {
    words(places) { use in
      guard case .party(let party) = use.by else { return place(use.place) }
      return pages.by(place(use.place), name(party))
    }
  }

  /// A category of data with what it is marked as, those marks included that an own word has from the words above it.
  public func category(_ id: String) -> String {
    var marks = law.taxonomy(.categories).marks(of: id)
    var next: String? = id
    // An own word is refused where it stands below itself, so this ends.
    while let word = next, let own = snapshot.terms.first(where: { $0.taxonomy == .categories && $0.id == word }) {
      marks.formUnion(own.marks)
      marks.formUnion(law.taxonomy(.categories).marks(of: own.parent))
      next = own.parent
    }
    let name = term(id, .categories).withCapital
    return marks.isEmpty ? name : "\(name): \(mark(marks))"
  }

  /// The legal basis of a purpose: what it is, then its facts.
  public func words(_ basis: BasisDeclaration) -> [String] {
    switch basis {
    case .undeclared: return [pages.notStated()]
    case .none(let confirmation):
      return [pages.noBasis(on: confirmation.day, by: name(confirmation.by)).withCapital]
    case .basis(let basis):
      let (name, provision) = self.basis(basis.id)
      let facts = [
        basis.interest.map { pages.interest($0) }, basis.assessed.map { pages.balanced(on: $0) },
        basis.law.map { pages.underLaw($0) },
      ].compactMap { $0 }
      let consent = basis.consent.map { pages.consent($0) } ?? []
      return [name.withCapital + (provision.map { " (\($0))" } ?? "")] + (facts + consent).map { $0.cleaned }
    }
  }

  /// How long data are kept, in one line.
  public func words(_ rule: RetentionRule) -> String {
    let lines = pages.kept(rule, rule.categories.map { term($0, .categories) })
    return lines.map { $0.cleaned }.joined(separator: ". ")
  }

  /// A condition for data that carry a mark.
  public func words(_ condition: SpecialCondition) -> String {
    var parts: [String] = []
    if let id = condition.condition {
      let (name, provision) = basis(id)
      parts.append(name.withCapital + (provision.map { " (\($0))" } ?? ""))
    }
    if let law = condition.law { parts.append(pages.underLaw(law.cleaned)) }
    if let need = condition.need { parts.append(pages.needed(because: need.cleaned)) }
    if let none = condition.none { parts.append(pages.none(on: none.day, by: name(none.by))) }
    return "\(mark(condition.mark).withCapital): \(parts.joined(separator: ", "))"
  }

  /// What shows that an agreement was concluded.
  public func words(_ evidence: Evidence) -> String {
    let (party, person): (ID<Party>?, Person?) =
      switch evidence {
      case .accepted(let person, _, _): (nil, person)
      case .attested(let party, let who, _, _): (party, who)
      case .claimed, .published, .signedCopy, .incorporated, .legalAct: (nil, nil)
      }
    return pages.evidence(evidence, party: party.map { name($0) }, person: name(person)).cleaned.withCapital
  }

  /// A transfer tool with its assessment.
  public func words(_ tool: TransferTool) -> String {
    var parts: [String]
    switch tool.kind {
    case .standardClauses(let set, let module, _): parts = [pages.standardClauses(set, module: module)]
    case .bindingCorporateRules(let kind, let approved, _): parts = [pages.bindingRules(kind, approved: approved)]
    case .other(let basis, _, let reference):
      let (name, provision) = self.basis(basis)
      parts = [name + (provision.map { " (\($0))" } ?? "")] + [reference].compactMap { $0 }
    }
    parts.append(tool.assessment.map { pages.assessed($0) } ?? pages.notAssessed())
    return parts.joined(separator: ", ").cleaned.withCapital
  }
}

extension Narrator {
  /// Something that an entry of the record leaves out, in words.
  public func gap(_ gap: RecordGap) -> String { pages.gap(gap, of: name(of: gap)) }

  /// What to do about something that an entry of the record leaves out.
  public func mend(_ gap: RecordGap) -> String { pages.mend(gap, of: name(of: gap)) }

  private func name(of gap: RecordGap) -> String? {
    switch gap {
    case .name(let id), .contact(let id), .officer(let id), .processing(let id), .country(let id), .places(let id),
      .safeguards(let id):
      name(id)
    case .systemOperator(let id): name(id)
    case .controller, .processor, .purposes, .subjects, .categories, .recipients, .erasure, .measures: nil
    }
  }
}
