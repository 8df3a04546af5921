internal import Registry
internal import Vocabulary

/// Marked data of which nobody says what allows them, or says what does not.
extension Maker {
  /// Puts marked data into the record or a flow, with a condition for them or without.
  mutating func markData() {
    let words = [
      "sick-leave", "national-id-number", "criminal-conviction", "special-category", "ward-note", "passport",
    ]
    let word = pick(words.known(to: register, .categories))
    changeActivity { maker, activity in
      activity.conditions = maker.conditions(for: [word] + activity.about.flatMap(\.categories))
      switch maker.number(0..<3) {
      case 0: activity.about.append(AboutWhom(subjects: ["client"], categories: [word]))
      case 1:
        var point = maker.newPoint(activity, [word])
        point.categories = [word]
        activity.collectionPoints.append(point)
      default:
        let own = maker.register.flows.filter { $0.activity == activity.id }
        guard let flow = own.randomElement(using: &maker.dice) else { return }
        let more = Set(flow.categories.elements + [word]).sorted { $0.precedesByBytes($1) }
        maker.register.change(flow.id) { $0.categories = .some(more) }
      }
      if maker.chance(85) { maker.damageCondition(&activity, maker.marks(of: word)) }
    }
  }

  /// The condition for one mark, with what it needs left out, or put otherwise.
  private mutating func damageCondition(_ activity: inout Activity, _ marks: Marks) {
    guard let place = activity.conditions.indices.first(where: { marks.contains(activity.conditions[$0].mark) })
    else { return }
    let mark = activity.conditions[place].mark
    var condition = SpecialCondition(mark: mark)
    switch number(0..<10) {
    case 0: activity.conditions.remove(at: place)
    case 1, 2, 3:
      condition.none = Confirmation(day: pick([before(), before(), near(), after()]))
      activity.conditions[place] = condition
    case 4: activity.conditions.append(condition)
    case 5: activity.conditions[place].mark = pick([.art9, .art10, .nationalID])
    default:
      if mark == .art9 {
        condition.condition = pick(["A6-1-a", "A49-1-a", "A6-1-c", "A9-2-g", "A9-2-b", "A9-2-h", nil])
        condition.law = chance(25) ? "a law" : nil
      }
      activity.conditions[place] = condition
    }
  }

  /// No categories anywhere, or nothing that an activity is for.
  mutating func emptyRecord() {
    changeActivity { maker, activity in
      let purposes = maker.chance(50)
      if purposes { activity.purposes = [] } else { activity.about = [] }
      for index in activity.collectionPoints.indices {
        if purposes {
          activity.collectionPoints[index].purposes = []
        } else {
          activity.collectionPoints[index].categories = []
        }
      }
      let said = Confirmation(day: maker.before())
      for flow in maker.register.flows where flow.activity == activity.id {
        let empty: Declared<String> = maker.chance(50) ? .undeclared : .none(said)
        maker.register.change(flow.id) { if purposes { $0.purposes = empty } else { $0.categories = empty } }
      }
    }
  }
}
