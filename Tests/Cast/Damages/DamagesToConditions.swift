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
      if maker.chance(75) { maker.damageConditions(&activity) }
    }
  }

  mutating func damageConditions(_ activity: inout Activity) {
    guard !activity.conditions.isEmpty else { return }
    let place = number(0..<activity.conditions.count)
    switch number(0..<10) {
    case 0: activity.conditions.remove(at: place)
    case 1:
      var none = SpecialCondition(mark: activity.conditions[place].mark)
      none.none = Confirmation(day: pick([before(), near(), after()]))
      activity.conditions[place] = none
    case 2: activity.conditions[place].condition = pick(["A6-1-a", "A49-1-a", "A9-2-g", nil])
    case 3: activity.conditions[place].law = nil
    case 4: activity.conditions[place].need = nil
    case 5:
      let id = pick(["A9-2-g", "A9-2-b", "A9-2-h", "A9-2-i"])
      activity.conditions[place] = SpecialCondition(mark: .art9, condition: id, law: chance(30) ? "a law" : nil)
    case 6: activity.conditions.append(SpecialCondition(mark: activity.conditions[place].mark))
    case 7: activity.conditions[place].mark = pick([.art9, .art10, .nationalID])
    default:
      activity.conditions[place].law = nil
      activity.conditions[place].need = nil
      activity.conditions[place].condition = pick([activity.conditions[place].condition, "A9-2-b", nil])
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
