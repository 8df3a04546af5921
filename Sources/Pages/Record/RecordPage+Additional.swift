import Checks
import Records
import Registry
import Vocabulary
import Wording

extension RecordPage {
  /// What the article does not ask for: sources, systems, decisions, reviews, and the flows one by one.
  func writeAdditional(_ entry: RecordEntry, _ markup: inout Markup) {
    markup.element(.h4) { markup in
      markup.text(words.heading(.additional))
      markup.tag(words.additional())
    }
    if record.role == .processor { writeBeyondProcessor(entry, &markup) }
    writeParticulars(of: entry.activity, &markup)
    writeFlows(of: entry, &markup)
  }

  /// What only a controller's record must hold.
  private func writeBeyondProcessor(_ entry: RecordEntry, _ markup: inout Markup) {
    writePurposes(of: entry.activity, &markup)
    writePeople(of: entry.activity, &markup)
    writeRecipients(of: entry, &markup)
  }

  private func writeParticulars(of activity: Activity, _ markup: inout Markup) {
    markup.facts { markup in
      markup.fact(words.label(.role), words.word(activity.role).capitalised)
      markup.fact(words.label(.comesFrom), activity.source.map { narrator.text(words.comesFrom($0)) })
      if !activity.collectionPoints.isEmpty {
        markup.fact(words.label(.collectedThrough)) { markup in
          markup.list(activity.collectionPoints) { write($1, &$0) }
        }
      }
      if !activity.systems.isEmpty {
        markup.fact(words.label(.systems)) { markup in markup.list(activity.systems) { write($1, &$0) } }
      }
      markup.fact(words.label(.conditions), activity.conditions.map { narrator.words($0) })
      markup.fact(words.label(.profiling), activity.profiling.map { narrator.text(words.practice($0)) })
      markup.fact(
        words.label(.automatedDecisions), activity.automatedDecisions.map { narrator.text(words.practice($0)) })
      let assessment = activity.impactAssessment.map { words.assessment($0).map { narrator.text($0) } }
      markup.fact(words.label(.impactAssessment), assessment?.joined(separator: ", ").capitalised)
      markup.fact(words.label(.owner), narrator.name(activity.owner))
      markup.fact(words.label(.reviewed), activity.reviewed.map { narrator.date($0) })
      markup.fact(words.label(.nextReview), activity.nextReview.map { narrator.date($0) })
    }
  }

  private func write(_ point: CollectionPoint, _ markup: inout Markup) {
    markup.text(narrator.name(point).capitalised)
    let what = words.collected(
      point.categories.map { narrator.term($0, .categories) }, for: point.purposes.map { narrator.term($0, .purposes) },
      voluntary: point.voluntary, necessary: point.strictlyNecessary)
    if !what.isEmpty { markup.text(": " + what.joined(separator: "; ")) }
    markup.beside(point.consequence.map { narrator.text($0) })
  }

  /// Each flow by itself: who sends what to whom, what for, since when.
  private func writeFlows(of entry: RecordEntry, _ markup: inout Markup) {
    let flows = record.flows(of: entry)
    guard flows.count > 0 else { return }
    markup.element(.h5, text: "\(words.heading(.flows)) (\(flows.count))")
    let columns = [ColumnLabel.flow, .data, .subjects, .purposes, .period, .verdict].map { words.column($0) }
    markup.table(words.heading(.flows), columns) { markup in
      for flow in flows { markup.element(.tr) { write(flow, columns, &$0) } }
    }
  }

  private func write(_ entry: FlowEntry, _ columns: [String], _ markup: inout Markup) {
    let flow = entry.flow
    markup.rowHead(columns[0]) { markup in
      markup.text(narrator.name(flow.id))
      markup.beside("\(narrator.name(flow.from)) → \(narrator.name(flow.to))")
      if entry.place != .recipient { markup.beside(words.heading(entry.place.heading)) }
      if let inquiry = flow.details.inquiry { markup.beside(words.inquiry(narrator.text(inquiry))) }
    }
    markup.cell(columns[1]) { markup in
      markup.text(narrator.words(flow.categories, .categories).capitalised)
      if flow.operations != .undeclared { markup.beside(narrator.words(flow.operations, .operations)) }
    }
    markup.cell(columns[2]) { $0.text(narrator.words(flow.subjects, .subjects).capitalised) }
    markup.cell(columns[3]) { markup in
      markup.text(narrator.words(flow.purposes, .purposes).capitalised)
      if case .some = flow.ownPurposes {
        markup.beside(words.itsOwnPurposes(narrator.words(flow.ownPurposes, .purposes)))
      }
    }
    markup.cell(columns[4]) { writeTimes(of: flow, &$0) }
    markup.cell(columns[5]) { write(Standing(entry), &$0) }
  }

  private func writeTimes(of flow: Flow, _ markup: inout Markup) {
    markup.text(words.dates(flow.period).capitalised)
    markup.beside(flow.details.frequency.map { words.word($0) })
    for rule in flow.details.retention { markup.beside(narrator.words(rule)) }
    if flow.role == .processor || flow.role == .subProcessor {
      markup.beside(narrator.text(words.furtherProcessors(flow.details.furtherProcessors)))
    }
  }
}

extension FlowPlace {
  /// The heading that tells of flows in this place.
  fileprivate var heading: PageHeading {
    switch self {
    case .internal: .withinParty
    case .returned: .returned
    case .received: .received
    case .inquiry: .inquiries
    case .recipient: .flows
    }
  }
}
