import Checks
import Records
import Registry
import Vocabulary
import Wording

extension RecordPage {
  /// The categories of recipients, then every flow to one: by hop, with the agreement and the verdict, and the picture.
  func writeRecipients(of entry: RecordEntry, _ markup: inout Markup) {
    let categories = entry.activity.recipientCategories
    markup.facts { markup in
      markup.fact(words.label(.recipientCategories), categories.filter { !$0.planned }.map { narrator.text($0.name) })
      markup.fact(words.label(.plannedCategories), categories.filter { $0.planned }.map { narrator.text($0.name) })
    }
    var picture = PictureBuilder(named: narrator.name(entry.activity.id), in: self)
    picture.begin(entry)
    var recipients = RecipientTally()
    for flow in record.flows(of: entry, in: .recipient) {
      picture.add(flow)
      recipients.add(flow)
    }
    if !recipients.rows.isEmpty {
      let columns = [ColumnLabel.hop, .recipient, .role, .places, .agreement, .verdict].map { words.column($0) }
      markup.table(words.letterName(.recipients), columns) { markup in
        for row in recipients.rows { markup.element(.tr) { write(row, columns, &$0) } }
      }
    }
    for place in [FlowPlace.received, .inquiry, .returned] {
      for flow in record.flows(of: entry, in: place) { picture.add(flow) }
    }
    write(picture, of: entry, &markup)
  }

  private func write(_ row: RecipientRow, _ columns: [String], _ markup: inout Markup) {
    markup.element(.td, .classes(.number), .column(columns[0]), text: row.hop.map { String($0) } ?? "–")
    markup.rowHead(columns[1]) { markup in
      write(row.to, run: row.recipient, &markup)
      if row.count > 1 { markup.beside(words.pictureFlows(row.count)) }
    }
    markup.cell(columns[2]) { markup in
      markup.text(words.word(row.role).capitalised)
      let principals = row.principals.map { narrator.name($0) }
      if !principals.isEmpty { markup.beside(words.actsFor(principals)) }
    }
    markup.cell(columns[3]) { markup in
      let seat = row.seat.map { narrator.place($0) } ?? words.notStated().lowercased()
      markup.element(.div, text: "\(words.label(.seat)): \(seat)")
      for line in places(row.storage, row.access) { markup.beside(line) }
    }
    markup.cell(columns[4]) { writeFootings(of: row, &$0) }
    markup.cell(columns[5]) { write(row.standing, &$0) }
  }

  func write(_ standing: Standing, _ markup: inout Markup) {
    markup.verdict(standing, word(standing).capitalised)
  }

  func word(_ standing: Standing) -> String {
    switch standing {
    case .violates: narrator.word(Answer.violates)
    case .unknown: narrator.word(Answer.unknown)
    case .complies: narrator.word(Answer.complies)
    case .notApplicable: narrator.word(Answer.notApplicable)
    case .planned: words.startsLater()
    }
  }

  /// The agreements that a hop stands on, or what is missing.
  private func writeFootings(of row: RecipientRow, _ markup: inout Markup) {
    if case .planned(let day) = row.state { return markup.text(words.plannedFrom(day).capitalised) }
    guard !row.footings.isEmpty else {
      let decides = row.role == .controller || row.role == .jointController
      return markup.text(decides ? words.noAgreementNeeded() : "–")
    }
    for footing in row.footings {
      markup.element(.div) { markup in
        switch footing {
        case .agreement(let id): write(id, &markup)
        case .attested(let id):
          write(id, &markup)
          markup.beside(words.notOnFile())
        case .waits(let check): markup.text(words.noneFound(narrator.asked(check)))
        case .notJudged: markup.text("–")
        }
      }
    }
  }

  private func write(_ builder: PictureBuilder, of entry: RecordEntry, _ markup: inout Markup) {
    guard builder.flows > 0 else { return }
    let picture = builder.picture
    let drawn = picture.grouped(above: Self.mostBoxes) { words.pictureGroup($0) }
    let drawing = PictureDrawing(drawn, in: pictureWords)
    markup.element(.figure) { markup in
      markup.element(.figcaption) { markup in
        markup.text(words.pictureCaption())
        if drawn.boxes.count < picture.boxes.count { markup.text(" " + words.pictureIsGrouped(picture.boxes.count)) }
      }
      markup.element(.div, .classes(.scroll), .role(.region), .focusable, .label(picture.title)) { markup in
        drawing.write(to: &markup, name: entry.activity.id.key)
      }
    }
  }
}

extension Standing {
  /// How a flow of a record stands.
  init(_ entry: FlowEntry) {
    if case .planned = entry.state {
      self = .planned
    } else {
      self = entry.standing.verdict.map { Standing($0) } ?? .notApplicable
    }
  }

  /// An answer.
  init(_ answer: Answer) {
    switch answer {
    case .violates: self = .violates
    case .unknown: self = .unknown
    case .complies: self = .complies
    case .notApplicable: self = .notApplicable
    }
  }
}
