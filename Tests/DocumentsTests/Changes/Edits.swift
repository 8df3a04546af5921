import Registry
import Vocabulary

@testable import RandomDeclarations

/// One edit of one field of one object, as a person would make it.
struct Edit: Sendable {
  /// What is edited: edits of different fields can be made side by side.
  let object: ObjectName
  let field: String
  let make: @Sendable (inout Declarations, inout RandomRegister) -> Void
}

extension Edit {
  /// Edits of every kind of object, each sure to change something.
  static let all: [Edit] = header + parties + agreements + flows + others

  private static let header = [
    Edit(object: .header, field: "title") { declared, random in declared.header.title = random.newText() },
    Edit(object: .header, field: "language") { declared, _ in
      declared.header.language = declared.header.language == .en ? .nb : .en
    },
  ]

  private static let parties = (0..<3).flatMap { index in
    let object = ObjectName(.party, "party-\(index)")
    return [
      Edit(object: object, field: "name") { $0.parties[index].name = $1.newText() },
      Edit(object: object, field: "own") { declared, _ in declared.parties[index].own.toggle() },
      Edit(object: object, field: "contact") {
        $0.parties[index].contact = .held(ContactDetails(name: "Kari", email: $1.newText()))
      },
      Edit(object: object, field: "assessed") {
        $0.parties[index].assessments.append(GuaranteeAssessment(on: Day(1999, 1, 1), reference: $1.newText()))
      },
    ]
  }

  private static let agreements = (0..<3).flatMap { index in
    let object = ObjectName(.agreement, "agreement-\(index)")
    return [
      Edit(object: object, field: "title") { $0.agreements[index].title = $1.newText() },
      Edit(object: object, field: "renews") { declared, _ in declared.agreements[index].renews.toggle() },
      Edit(object: object, field: "clauses") {
        $0.agreements[index].clauses.append(ClauseLocation("A28.3.h", at: $1.newText()))
      },
      Edit(object: object, field: "joined") {
        $0.agreements[index].joined.append(JoinedParty($1.party(), since: Day(1999, 1, 1)))
      },
    ]
  }

  private static let flows = (0..<4).flatMap { index in
    let object = ObjectName(.flow, "flow-\(index)")
    return [
      Edit(object: object, field: "title") { $0.flows[index].title = $1.newText() },
      Edit(object: object, field: "invented") { declared, _ in declared.flows[index].invented.toggle() },
      Edit(object: object, field: "inquiry") { $0.flows[index].details.inquiry = $1.newText() },
      Edit(object: object, field: "retention") {
        var rule = RetentionRule()
        rule.criterion = $1.newText()
        $0.flows[index].details.retention.append(rule)
      },
    ]
  }

  private static let others = [
    Edit(object: ObjectName(.system, "system.0"), field: "title") { $0.systems[0].title = $1.newText() },
    Edit(object: ObjectName(.activity, "activity-0"), field: "owner") { declared, random in
      declared.activities[0].owner = .named(random.newText())
    },
    Edit(object: ObjectName(.activity, "activity-0"), field: "purposes") { declared, random in
      var basis = LegalBasis("A6-1-c")
      basis.law = random.newText()
      declared.activities[0].purposes.append(PurposeDeclaration("bookkeeping", basis: .basis(basis)))
    },
    Edit(object: ObjectName(.notice, "notice-a"), field: "version") { $0.notices[0].version = $1.newText() },
    Edit(object: ObjectName(.notice, "notice-a"), field: "promises") { declared, _ in
      declared.notices[0].promises.removeLast()
    },
    Edit(object: ObjectName(.announcement, "one"), field: "channel") { $0.announcements[0].channel = $1.newText() },
    Edit(object: ObjectName(.acceptance, "two"), field: "reason") { $0.acceptances[1].reason = $1.newText() },
    Edit(object: .term("own-word", in: .categories), field: "en") { $0.terms[0].labelEN = $1.newText() },
  ]
}

extension RandomRegister {
  /// A text that nothing had before.
  mutating func newText() -> String { "edited \(random.next())" }
}

extension Declarations {
  /// The same after some edits.
  func edited(_ edits: [Edit], seed: UInt64) -> Declarations {
    var (edited, random) = (self, RandomRegister(seed: seed))
    for edit in edits { edit.make(&edited, &random) }
    return edited
  }

  /// Some edits, each of a field of its own, in an order that the seed gives.
  static func someEdits(_ count: Int, seed: UInt64) -> [Edit] {
    var random = Seeded(seed)
    return Array(Edit.all.shuffled(using: &random).prefix(count))
  }
}
