import Registry
public import Records
public import Vocabulary
import Wording

/// The reading copy of a record of processing activities: one HTML file that needs nothing else, for people who read no
/// XML. It loads nothing, runs nothing, and prints to A4.
///
/// It is written activity by activity as the record is asked for them, so that memory does not grow with the flows.
public struct RecordPage {
  let record: RecordOfProcessing
  let source: RegisterSource
  let narrator: Narrator
  let program: String
  let words: any PageSentences & FactSentences & PictureSentences
  /// The agreements of the record, for links.
  let linked: Set<String>

  /// How many boxes a picture has before those that are alike share one.
  static let mostBoxes = 60

  /// The reading copy of a record, made by a version of the program from a register.
  public init(
    _ record: RecordOfProcessing, from source: RegisterSource = RegisterSource(), in language: Language,
    by program: String
  ) {
    self.record = record
    self.source = source
    self.program = program
    narrator = Narrator(language, of: record.register, under: record.law)
    words = language.pages
    linked = Set(record.agreements.map { record.register.agreements[$0.index].id.key })
  }

  /// Hands the page over in pieces. Throws what the sink throws.
  public func write(to sink: @escaping ([UInt8]) throws -> Void) throws {
    var markup = Markup(to: sink)
    markup.doctype()
    markup.element(.html, .lang(narrator.language)) { markup in
      writeHead(&markup)
      markup.element(.body) { markup in
        markup.element(.a, .classes(.skip), .leads(to: Anchor("activities")), text: words.skipToContent())
        markup.element(.svg, .classes(.defined), .unheard) { VerdictMarks.define(in: &$0) }
        markup.element(.div, .classes(.sheet)) { markup in
          writeMasthead(&markup)
          markup.element(.main) { writeBody(&$0) }
          markup.element(.footer) { $0.element(.p, text: words.judgmentIsElsewhere()) }
        }
      }
    }
    try markup.finish()
  }

  /// No place but the page itself may be loaded from, whatever gets into it.
  private func writeHead(_ markup: inout Markup) {
    markup.element(.head) { markup in
      markup.element(.meta, .utf8)
      markup.element(
        .meta, .equivalent("Content-Security-Policy"),
        .content("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"))
      markup.element(.meta, .metaName("viewport"), .content("width=device-width, initial-scale=1"))
      markup.element(.meta, .metaName("referrer"), .content("no-referrer"))
      markup.element(.meta, .metaName("color-scheme"), .content("light dark"))
      markup.element(.meta, .metaName("generator"), .content("Samsvar \(program)"))
      markup.element(.title, text: words.documentTitle(narrator.name(record.of), record.day))
      markup.style(.picture, .page)
    }
  }

  private func writeBody(_ markup: inout Markup) {
    markup.section("activities", words.heading(.activities)) { markup in
      for (place, entry) in record.entries.enumerated() { write(entry, place + 1, &markup) }
    }
    writeUnplaced(&markup)
    writeAgreements(&markup)
    writeParties(&markup)
    writeSystems(&markup)
    writeNotices(&markup)
    writeOwnWords(&markup)
    writeDocuments(&markup)
  }
}

extension Markup {
  /// A part of the page with its heading.
  mutating func section(_ name: StaticString, _ heading: String, body: (inout Markup) -> Void) {
    let anchor = Anchor(name, "")
    element(.section, .labelled(by: anchor)) { markup in
      markup.element(.h2, .id(anchor), text: heading)
      body(&markup)
    }
  }
}
