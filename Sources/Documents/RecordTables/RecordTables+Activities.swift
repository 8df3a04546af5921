import Checks
import Records
import Registry
import Vocabulary
import Wording

extension RecordTables {
  func writeActivities(_ row: ([String]) throws -> Void) throws {
    try row(
      [
        words.key(of: words.column(.activity)), words.column(.activity), words.label(.role), words.label(.controllers),
        words.label(.processor),
      ]
        + [words.label(.purposes), words.label(.people), words.label(.recipientCategories)]
        + [words.label(.plannedCategories), words.column(.retention), words.label(.measures), words.label(.conditions)]
        + [words.label(.comesFrom), words.label(.systems), words.label(.profiling), words.label(.automatedDecisions)]
        + [words.label(.impactAssessment), words.label(.owner), words.label(.reviewed), words.label(.nextReview)]
        + [words.column(.notStated)])
    for entry in record.entries { try row(asked(of: entry.activity) + beside(entry)) }
  }

  private func asked(of activity: Activity) -> [String] {
    let controllers = activity.controllers.map { share in
      words.controller(narrator.name(share.party), processing: share.processing.map { narrator.text($0) })
    }
    let purposes = activity.purposes.map { purpose in
      "\(narrator.term(purpose.term, .purposes)): \(narrator.words(purpose.basis).joined(separator: ", "))"
    }
    let people = activity.about.map { pair in
      let subjects = narrator.list(pair.subjects.map { narrator.term($0, .subjects) })
      return "\(subjects): \(narrator.list(pair.categories.map { narrator.category($0).lowercasedFirst }))"
    }
    let categories = activity.recipientCategories
    var measures = activity.measures.elements.map { narrator.term($0, .measures) }
    if case .none = activity.measures { measures.append(narrator.words(activity.measures, .measures)) }
    return [
      activity.id.key, narrator.name(activity.id), words.word(activity.role), cell(controllers),
      activity.processor.map { narrator.name($0) } ?? "", cell(purposes), cell(people),
      cell(categories.filter { !$0.planned }.map { narrator.text($0.name) }),
      cell(categories.filter { $0.planned }.map { narrator.text($0.name) }),
      cell(activity.retention.map { narrator.words($0) }),
      cell(measures + [activity.measuresDescription].compactMap { $0.map { narrator.text($0) } }),
    ]
  }

  private func beside(_ entry: RecordEntry) -> [String] {
    let activity = entry.activity
    let gaps = record.letters(of: entry).flatMap { letter, standing -> [String] in
      guard case .notStated(let gaps) = standing else { return [] }
      return gaps.map { narrator.gap($0) }
    }
    return [
      cell(activity.conditions.map { narrator.words($0) }),
      activity.source.map { narrator.text(words.comesFrom($0)) } ?? "",
      cell(activity.systems.map { narrator.name($0) }),
      activity.profiling.map { narrator.text(words.practice($0)) } ?? "",
      activity.automatedDecisions.map { narrator.text(words.practice($0)) } ?? "",
      activity.impactAssessment.map { cell(words.assessment($0).map { narrator.text($0) }) } ?? "",
      narrator.name(activity.owner) ?? "", cell(activity.reviewed), cell(activity.nextReview), cell(gaps),
    ]
  }
}
