import Law
import Registry
import Vocabulary

/// Which flows carry, or may carry, what a question asks for.
struct TraceMatching {
  private let register: RegistrySnapshot
  private let activity: Number<Activity>?
  private let subjects: AskedWords
  private let categories: AskedWords

  init(
    _ question: TraceQuestion, _ register: RegistrySnapshot, under law: LawEdition, on day: Day
  ) throws(TraceFault) {
    self.register = register
    var activity: Number<Activity>?
    if let id = question.activity {
      guard let place = register.activities.firstIndex(where: { $0.id == id }) else { throw .unknownActivity(id) }
      activity = Number(UInt32(place))
    }
    self.activity = activity
    subjects = try AskedWords(question.subjects, .subjects, as: .subjects, register, under: law, on: day)
    categories = try AskedWords(question.categories, .categories, as: .categories, register, under: law, on: day)
  }

  /// The flows with what fits of them, in the order of their numbers.
  func matches() -> [(Number<Flow>, TraceMatch)] {
    var found: [UInt32: TraceMatch] = [:]
    for index in 0..<register.flows.count {
      let row = register.flows[index]
      if activity.map({ $0 == row.activity }) ?? true, let match = match(row) { found[UInt32(index)] = match }
    }
    if activity != nil { follow(&found) }
    return found.sorted { $0.key < $1.key }.map { (Number($0.key), $0.value) }
  }

  /// What a flow of the activity carries goes on, whatever activity those serve that pass it on.
  private func follow(_ found: inout [UInt32: TraceMatch]) {
    var open = found.keys.sorted()
    while let above = open.popLast() {
      for onward in register.links.onward(of: Number(above)) where found[onward] == nil {
        guard let match = match(register.flows[Int(onward)]) else { continue }
        found[onward] = match
        open.append(onward)
      }
    }
    for (number, match) in found where register.flows[Int(number)].activity != activity {
      let row = register.flows[Int(number)]
      let above = register.upstream(of: row).filter { found[$0.raw] != nil }.map { register.id(of: $0) }.min()
      guard let above else { continue }
      found[number]?.doubts = match.doubts + [.passesOn(above)]
    }
  }

  private func match(_ row: FlowRow) -> TraceMatch? {
    guard let subjects = subjects.words(of: row.subjects), let categories = categories.words(of: row.categories)
    else { return nil }
    return TraceMatch(
      subjects: subjects.words, categories: categories.words,
      doubts: [subjects.doubt, categories.doubt].compactMap { $0 })
  }
}
