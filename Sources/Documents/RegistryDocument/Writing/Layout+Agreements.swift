internal import Registry
internal import Vocabulary

extension Layout {
  mutating func agreement(_ agreement: Agreement) throws {
    try element(.agreement) {
      try $0.attribute(.id, agreement.id)
      try $0.attribute(.kind, agreement.kind)
      try $0.attribute(.amends, agreement.amends)
      try $0.flag(.draft, agreement.draft)
      try $0.attribute(.concluded, agreement.concluded)
      $0.days(agreement.period)
      $0.attribute(.extendsUntil, agreement.extendsUntil)
      try $0.flag(.renews, agreement.renews)
      try $0.flag(.runsWithService, agreement.runsWithService)
      try $0.attribute(.protectsOnward, agreement.protectsOnward)
      try $0.attribute(.audit, agreement.audit)
      try $0.flag(.invented, agreement.invented)
      try $0.text(.title, agreement.title)
      try $0.bound(agreement)
      try $0.text(.subjectMatter, agreement.subjectMatter)
      try $0.text(.duration, agreement.duration)
      try $0.text(.transferInstruction, agreement.transferInstruction)
      try $0.clauses(agreement)
      try $0.scope(agreement.scope)
      try $0.obligations(agreement)
      try $0.sorted(agreement.tools) { try $0.transferTool($1) }
      try $0.sorted(agreement.joined) { layout, joined in
        try layout.element(.joined) {
          try $0.attribute(.party, joined.party)
          $0.attribute(.since, joined.since)
        }
      }
      if let subProcessing = agreement.subProcessing { try $0.subProcessing(subProcessing) }
    }
  }

  /// The parties, what shows that they are bound, and since or until when.
  private mutating func bound(_ agreement: Agreement) throws {
    try sorted(agreement.parties) { layout, bound in
      try layout.element(bound.side.word) { try $0.attribute(.party, bound.party) }
    }
    if !agreement.evidence.isEmpty {
      try element(.evidence) { try $0.sorted(agreement.evidence) { try $0.evidence($1) } }
    }
    try sorted(agreement.signatures) { layout, signature in
      try layout.element(.signature) {
        try $0.attribute(.party, signature.party)
        $0.attribute(.day, signature.day)
        try $0.person(.by, signature.by)
      }
    }
    guard let termination = agreement.termination else { return }
    try element(.termination, text: termination.reason) {
      $0.attribute(.takesEffect, termination.takesEffect)
      $0.attribute(.notified, termination.notified)
    }
  }

  private mutating func evidence(_ evidence: Evidence) throws {
    switch evidence {
    case .claimed: try element(.claimed)
    case .published(let address): try element(.published) { try $0.attribute(.at, address) }
    case .accepted(let by, let day, let sha256):
      try element(.accepted) {
        try $0.person(.by, by)
        $0.attribute(.day, day)
        try $0.attribute(.sha256, sha256)
      }
    case .signedCopy(let file, let sha256):
      try element(.signedCopy) {
        try $0.attribute(.file, file)
        try $0.attribute(.sha256, sha256)
      }
    case .incorporated(let reference, let day, let sha256):
      try element(.incorporated) {
        try $0.attribute(.reference, reference)
        $0.attribute(.day, day)
        try $0.attribute(.sha256, sha256)
      }
    case .legalAct(let reference): try element(.legalAct) { try $0.attribute(.reference, reference) }
    case .attested(let by, let who, let day, let how):
      try element(.attested) {
        try $0.attribute(.party, by)
        try $0.person(.by, who)
        $0.attribute(.day, day)
        try $0.attribute(.how, how)
      }
    }
  }

  private mutating func clauses(_ agreement: Agreement) throws {
    guard !agreement.clauses.isEmpty || !agreement.clauseSets.isEmpty else { return }
    try element(.clauses) {
      try $0.list(.standard, agreement.clauseSets)
      try $0.sorted(agreement.clauses) { layout, clause in
        try layout.element(.clause) {
          try $0.attribute(.id, clause.id)
          try $0.attribute(.at, clause.at)
          if clause.at == nil { try $0.flag(.absent, true) }
        }
      }
    }
  }

  private mutating func scope(_ scope: Scope) throws {
    let said = Dimension.allCases.filter { scope[$0] != Scope.Limit() }
    guard !said.isEmpty else { return }
    try element(.scope) { layout in
      for dimension in said {
        let limit = scope[dimension]
        try layout.element(dimension.word) {
          try $0.listIfSaid(.named, limit.named)
          try $0.list(.excluded, limit.excluded)
          try $0.list(.added, limit.added)
          try $0.list(.removed, limit.removed)
        }
      }
    }
  }
}

extension AgreementSide {
  fileprivate var word: Word {
    switch self {
    case .principal: .principal
    case .processor: .processor
    case .party: .party
    }
  }
}
