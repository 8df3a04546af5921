import Checks
import Registry
import Wording

/// What is found of one thing, or alike of several, with what to do first and the law and the rest folded away.
struct BlockShown: Sendable {
  let heading: String
  let style: StyleClass
  let findings: [EntryShown.FindingShown]
  let members: [Member]
  /// Where those stand that are not listed here.
  let all: Address?

  /// A thing whose change would settle it.
  struct Member: Sendable {
    let name: String
    let details: [String]
    let look: Address
    /// Where it is mended; none for whoever may not change anything, and where findings say themselves.
    let mend: MendShown?
  }

  /// How many of several are listed below the first.
  let mostFolded: Int
  /// How many of several are listed at once, and how many details of each.
  private static let (most, mostDetails) = (8, 2)

  /// - Parameter all: where findings like these are listed in full.
  init(_ block: ToldBlock, _ narrator: Narrator, mayChange: Bool, mostFolded: Int, all: Address? = nil) {
    self.mostFolded = mostFolded
    heading = block.heading
    style = block.findings.first?.style ?? .unknown
    let only = block.members.count == 1 ? block.members.first?.cause : nil
    findings = block.findings.map {
      EntryShown.FindingShown($0, apartFrom: only, narrator, mayChange: mayChange)
    }
    members = block.members.map { member in
      let more = member.details.count - Self.mostDetails
      let details =
        member.details.prefix(Self.mostDetails) + (more > 0 ? [TodayWords.words(in: narrator.language).more(more)] : [])
      return Member(
        name: member.name, details: Array(details), look: member.cause.look,
        mend: mayChange && only == nil ? MendShown(Mending(member, of: block, in: narrator.register)) : nil)
    }
    self.all = all
  }

  /// Writes it below a heading of the second level: as an article, or folded, with what is found on the fold.
  func write(_ words: (today: TodayWords, findings: FindingsWords), isFolded: Bool = false, _ page: inout Markup) {
    page.element(isFolded ? .details : .article, .classes(.finding, style)) { page in
      if isFolded {
        page.element(.summary) { $0.element(.h3, text: heading) }
      } else {
        page.element(.h3, text: heading)
      }
      for (place, finding) in findings.enumerated() {
        if findings.count > 1 { page.element(.h4, text: finding.sentence) }
        finding.write(words, listsSubjects: members.count == 1, &page)
        guard let only = members.first, members.count == 1 else { continue }
        finding.writeLinks(of: only, isLast: place == findings.count - 1, words.today, &page)
      }
      if members.count == 1 { return }
      write(members.prefix(Self.most), words.today, &page)
      let rest = members.dropFirst(Self.most)
      if rest.isEmpty { return }
      page.element(.details) { page in
        page.element(.summary, text: words.findings.others(rest.count))
        write(rest.prefix(mostFolded), words.today, &page)
        let more = rest.count - mostFolded
        if more > 0 { page.element(.p) { $0.maybeLink(to: all, words.today.more(more).capitalised) } }
      }
    }
  }

  private func write(_ members: ArraySlice<Member>, _ words: TodayWords, _ page: inout Markup) {
    page.element(.ul, .classes(.members)) { page in
      for member in members {
        page.element(.li) { page in
          page.link(to: member.look, member.name)
          if !member.details.isEmpty { page.text(": " + member.details.joined(separator: "; ")) }
          guard let mend = member.mend else { return }
          page.element(.span, .classes(.acts)) { page in
            page.text(" · ")
            mend.write(member.name, words, &page)
          }
        }
      }
    }
  }
}

extension EntryShown.FindingShown {
  /// Where it is mended, and after the last of several, where it is looked at.
  fileprivate func writeLinks(
    of member: BlockShown.Member, isLast: Bool, _ words: TodayWords, _ page: inout Markup
  ) {
    guard isLast || mend != nil else { return }
    page.element(.p, .classes(.acts)) { page in
      mend?.write(member.name, words, isPressed: true, &page)
      if isLast {
        page.element(.a, .leads(to: member.look), .label("\(words.look): \(member.name)"), text: words.look)
      }
    }
  }

  /// What exactly, and what to do; folded away, where the law says so and whom it concerns.
  fileprivate func write(
    _ words: (today: TodayWords, findings: FindingsWords), listsSubjects: Bool, _ page: inout Markup
  ) {
    if !details.isEmpty {
      page.element(.div, .classes(.exactly)) { page in page.list(details) { $0.text($1.capitalised) } }
    }
    writeRemedy(words.findings, &page)
    if accepted.count > 0 {
      page.element(.p, .classes(.beside), text: words.today.accepted(accepted.count, accepted.of))
    }
    let isBare = notes.isEmpty && waiting == 0 && (subjects.isEmpty || !listsSubjects)
    if isBare { return page.element(.p, .classes(.beside), text: words.findings.why(provision, affected)) }
    page.element(.details) { page in
      page.element(.summary, text: words.findings.why(provision, affected))
      for note in notes { page.element(.p, .classes(.beside), text: note) }
      if listsSubjects { writeSubjects(words.today, &page) }
      if waiting > 0 { page.element(.p, .classes(.beside), text: words.today.waiting(waiting)) }
    }
  }
}
