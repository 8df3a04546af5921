import Cast
import Foundation
import Law
import Records
import Registry
import Testing
import Vocabulary

@Suite struct `A trace` {
  private static let seeds = ProcessInfo.processInfo.environment["SAMSVAR_SEEDS"].flatMap { UInt64($0) } ?? 150

  /// A question that somebody might ask of a register: sometimes a kind, sometimes what stands above one.
  private func question(_ dice: inout SplitMix64, _ snapshot: RegistrySnapshot, _ law: LawEdition) -> TraceQuestion {
    func words(_ taxonomy: Taxonomy, _ said: [Declared<String>]) -> [String] {
      let all = Set(said.flatMap(\.elements)).sorted()
      guard !all.isEmpty, dice.next() % 3 > 0 else { return [] }
      return (0..<Int(1 + dice.next() % 2)).map { _ in
        let word = all[Int(dice.next() % UInt64(all.count))]
        let line = law.taxonomy(taxonomy).up(word).map(\.id)
        let terms = law.taxonomy(taxonomy).terms
        switch dice.next() % 4 {
        case 0 where !line.isEmpty: return line[Int(dice.next() % UInt64(line.count))]
        case 1: return terms[Int(dice.next() % UInt64(terms.count))].id
        default: return word
        }
      }
    }
    let flows = snapshot.flowValues
    var question = TraceQuestion(
      subjects: words(.subjects, flows.map(\.subjects)), categories: words(.categories, flows.map(\.categories)))
    if dice.next() % 3 == 0, !snapshot.activities.isEmpty {
      question.activity = snapshot.activities[Int(dice.next() % UInt64(snapshot.activities.count))].id
    }
    return question
  }

  @Test func `finds what reading flow by flow finds, over random registers and questions`() throws {
    let law = try LawEdition.current()
    var reached: Set<String> = []
    for seed in 0..<Self.seeds {
      let random = RandomRegister(seed: seed)
      var dice = SplitMix64(seed: seed)
      // Those who make registers up have each flow serve the activity of the one that it passes on.
      var register = random.register
      for place in register.flows.indices where !register.flows[place].onwardOf.isEmpty && dice.next() % 3 == 0 {
        register.flows[place].activity = register.activities[Int(dice.next() % UInt64(register.activities.count))].id
      }
      let snapshot = try register.snapshot()
      for _ in 0..<4 {
        let question = question(&dice, snapshot, law)
        let trace = try Trace(question, in: snapshot, under: law, on: random.day)
        let found = trace.found.flatMap { recipient in recipient.flows.map { NaiveTrace.Line($0, of: recipient) } }
        let naive = NaiveTrace(snapshot: snapshot, law: law, day: random.day, question: question).lines()
        #expect(found.count == naive.count && Set(found) == naive, "seed \(seed): \(question)")
        for line in naive {
          reached.formUnion([line.part, line.state] + line.doubts.map { $0.split(separator: " ").prefix(2).joined() })
          if line.who.hasPrefix("operator") { reached.insert("operator") }
        }
      }
    }
    let all = [
      "recipient", "inquiry", "controller", "internal", "live", "planned", "past", "subjectsundeclared",
      "categoriesundeclared", "subjectswider", "categorieswider", "passeson", "operator",
    ]
    #expect(reached.isSuperset(of: all), "not reached: \(Set(all).subtracting(reached).sorted())")
  }

  @Test func `tells each recipient once for each of now, later and before, nearest first`() throws {
    let law = try LawEdition.current()
    for seed in 0..<60 as Range<UInt64> {
      let random = RandomRegister(seed: seed)
      let trace = try Trace(TraceQuestion(), in: random.snapshot(), under: law, on: random.day)
      for part in TracePart.allCases {
        for state in TraceState.allCases {
          let found = trace.found(part, state)
          #expect(Set(found.map(\.who)).count == found.count)
          let hops = found.map { $0.hop ?? .max }
          #expect(hops == hops.sorted())
          #expect(found.allSatisfy { $0.isUnnamed || !$0.who.key.isEmpty })
        }
      }
      let listed = trace.found.map { [$0.part.rawValue, $0.state.rawValue] }
      let blocks = TracePart.allCases.flatMap { part in TraceState.allCases.map { [part.rawValue, $0.rawValue] } }
      let order = listed.compactMap { blocks.firstIndex(of: $0) }
      #expect(order == order.sorted())
    }
  }

  @Test func `is refused where a word or an activity is not known`() throws {
    let random = RandomRegister(seed: 1)
    let (snapshot, law) = (try random.snapshot(), try LawEdition.current())
    #expect(throws: TraceFault.unknownTerm("customers", .subjects)) {
      try Trace(TraceQuestion(subjects: ["customers"]), in: snapshot, under: law, on: random.day)
    }
    #expect(throws: TraceFault.unknownTerm("mail", .categories)) {
      try Trace(TraceQuestion(categories: ["mail"]), in: snapshot, under: law, on: random.day)
    }
    #expect(throws: TraceFault.unknownActivity("nothing")) {
      try Trace(TraceQuestion(activity: "nothing"), in: snapshot, under: law, on: random.day)
    }
  }
}
