import Checks
import Law
import Registry
import Vocabulary
import Wording

extension ObjectMaker {
  /// An activity: its entry letter by letter with what is missing, and its flows.
  var activity: Particulars {
    let id = ID<Activity>(name.id)
    guard let raw = register.names.activities.number(of: id.key) else { return Particulars() }
    let activity = register.activities[Int(raw)]
    let flows = shown.overview.flowsOf[Int(raw)]
    var own = Particulars(
      verdict: shown.verdict(shown.mark(of: activity)), isInvented: activity.invented)
    (own.subjects, own.causes) = ([.activity(id)], [.activity(id)])
    let role: RecordRole = activity.role == .processor ? .processor : .controller
    let stated = shown.overview.asking { $0.letters(of: Number(raw), as: role) }
    own.parts = [
      ObjectPart(.letters, words, letters(of: activity, stated, flows)),
      ObjectPart(
        .flows, words,
        table(flows, all: .list(.flow, [("activity", id.key)]), namesActivities: false)
          + [.line([.link(words.picture, .place(.picture, activity: id.key))])]),
      ObjectPart(
        .notices, words,
        notices(of: id).isEmpty
          ? [.note(words.noFlows)] : [.facts([fact(.notices, lines: notices(of: id).map { [shown.link($0.id)] })])]),
    ]
    own.new = [(words.new(.flowOfActivity), .new(.flow, [("activity", id.key)]))]
    return own
  }

  private func letters(
    of activity: Activity, _ letters: [(letter: RecordLetter, standing: LetterStanding)], _ flows: [UInt32]
  ) -> [Block] {
    let heads = words.letterColumns
    let labels = shown.language.pages
    let rows = letters.map { letter, standing -> [Cell] in
      [
        .words(labels.letterName(letter).capitalised, beside: [narrator.cited(letter.provision)]), state(of: standing),
        .lines(says(letter, of: activity, flows), beside: missing(standing)),
      ]
    }
    let table = Block.table([heads.letter, heads.state, heads.says], rows)
    return activity.controllers.isEmpty ? [.note(words.inNoRecord), table] : [table]
  }

  private func state(of standing: LetterStanding) -> Cell {
    switch standing {
    case .stated: .verdict(.complies, words.letterStates.stated, beside: [])
    case .none: .verdict(.complies, words.letterStates.none, beside: [])
    case .notApplicable: .verdict(.notApplicable, words.letterStates.notApplicable, beside: [])
    case .notStated: .verdict(.unknown, words.letterStates.missing, beside: [])
    }
  }

  private func missing(_ standing: LetterStanding) -> [String] {
    switch standing {
    case .stated, .notApplicable: []
    case .none(let confirmation): [shown.language.pages.none(on: confirmation.day, by: narrator.name(confirmation.by))]
    case .notStated(let gaps):
      gaps.map { "\(words.letterStates.missing): \(narrator.gap($0)). \(narrator.mend($0))" }
    }
  }

  /// What the entry says of a letter, a line for each thing.
  private func says(_ letter: RecordLetter, of activity: Activity, _ flows: [UInt32]) -> [[Piece]] {
    switch letter {
    case .controllers: activity.controllers.map { [shown.link($0.party)] }
    case .processorAndControllers:
      (activity.processor.map { [[shown.link($0)]] } ?? []) + activity.controllers.map { [shown.link($0.party)] }
    case .processing:
      activity.controllers.filter { $0.processing != nil }.map {
        [shown.link($0.party), .words(": " + narrator.text($0.processing ?? ""))]
      }
    case .purposes:
      activity.purposes.map {
        [
          .words(narrator.term($0.term, .purposes).capitalised),
          .quiet(
            " (\(narrator.label("basis")): "
              + narrator.words($0.basis).map { $0.lowercasedFirst }.joined(separator: ", ") + ")"),
        ]
      }
    case .people:
      activity.about.map { about in
        [
          .words(narrator.list(about.subjects.map { narrator.term($0, .subjects) }).capitalised),
          .quiet(" " + narrator.list(about.categories.map { narrator.term($0, .categories) })),
        ]
      }
    case .recipients:
      activity.recipientCategories.map { [.words(narrator.text($0.name).capitalised)] } + recipients(of: flows)
    case .transfers, .processorTransfers: transfers(of: flows)
    case .erasure: activity.retention.map { [.words(narrator.words($0))] }
    case .measures, .processorMeasures:
      activity.measures.elements.map { [.words(narrator.term($0, .measures).capitalised)] }
        + (activity.measuresDescription.map { [[.words(narrator.text($0))]] } ?? [])
    }
  }

  private func recipients(of flows: [UInt32]) -> [[Piece]] {
    var seen: Set<Number<Actor>> = []
    let actors = flows.filter { shown.overview.marks[Int($0)] != .ended }.map { register.flows[Int($0)].to }
      .filter { seen.insert($0).inserted }
    let shownOnes = actors.prefix(Self.most).map { shown.link(register.actor($0)) }
    return shownOnes + (actors.count > Self.most ? [[.quiet(columns.more(actors.count - Self.most))]] : [])
  }

  /// Each place outside the EEA where data of the activity go, with a flow that takes them there.
  private func transfers(of flows: [UInt32]) -> [[Piece]] {
    var seen: Set<String> = []
    var lines: [[Piece]] = []
    for flow in flows where shown.overview.marks[Int(flow)] != .ended {
      let row = register.flows[Int(flow)]
      let seat = register.party(of: row.to).flatMap { register.parties[$0.index].seat }
      let places = Dimension.places.flatMap { register.placeUses(register.places($0, of: row)).elements.map(\.place) }
      for place in [seat].compactMap({ $0 }) + places
      where shown.law.isCountry(place) && shown.law.isInEEA(place, on: shown.day) != .inside {
        guard seen.insert(place).inserted else { continue }
        lines.append([.words(narrator.place(place) + ": "), shown.link(register.id(of: Number(flow)))])
      }
    }
    return lines
  }
}

extension Dimension {
  fileprivate static let places: [Dimension] = [.storage, .access]
}

extension Address {
  /// A page that shows one activity.
  fileprivate static func place(_ place: ScreenPlace, activity: String) -> Address {
    .place(place.rawValue, [("activity", activity)])
  }
}
