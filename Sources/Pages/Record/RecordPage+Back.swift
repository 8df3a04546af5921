import Records
import Registry
import Vocabulary
import Wording

/// What stands at the end of the page: activities of nobody's record, systems, notices, own words, documents.
extension RecordPage {
  func writeUnplaced(_ markup: inout Markup) {
    guard !record.unplaced.isEmpty else { return }
    markup.section("unplaced", words.heading(.unplaced)) { markup in
      markup.element(.p, .classes(.note), text: words.notInAnyRecord(record.unplaced.count))
      markup.list(record.unplaced) { $0.text(narrator.name(record.register.activities[$1.index].id)) }
    }
  }

  func writeSystems(_ markup: inout Markup) {
    guard !record.systems.isEmpty else { return }
    markup.section("systems", words.heading(.systems)) { markup in
      for index in record.systems {
        let system = record.register.systems[index]
        let anchor = Anchor("system", system.id.key)
        markup.element(.article, .classes(.entry), .labelled(by: anchor)) { markup in
          markup.element(.h3, .id(anchor)) { markup in
            markup.text("\(narrator.name(system.id)) ")
            markup.element(.span, .classes(.key), text: system.id.key)
            if system.invented { markup.tag(words.madeUp()) }
          }
          write(system, &markup)
        }
      }
    }
  }

  private func write(_ system: System, _ markup: inout Markup) {
    markup.facts { markup in
      markup.fact(words.label(.operator)) { markup in
        if let party = system.operator { write(party, &markup) } else { markup.text(words.notStated()) }
      }
      if let host = system.host { markup.fact(words.label(.host)) { write(host, &$0) } }
      let places = places(system.storage, system.access)
      if system.storage != .undeclared || system.access != .undeclared {
        markup.fact(words.column(.places), places)
      }
    }
  }

  func writeNotices(_ markup: inout Markup) {
    guard !record.notices.isEmpty else { return }
    markup.section("notices", words.heading(.notices)) { markup in
      for index in record.notices {
        let notice = record.register.notices[index]
        let anchor = Anchor("notice", notice.id.key)
        markup.element(.article, .classes(.entry), .labelled(by: anchor)) { markup in
          markup.element(.h3, .id(anchor)) { markup in
            markup.text("\(narrator.name(notice.id)) ")
            markup.element(.span, .classes(.key), text: notice.id.key)
          }
          markup.facts { markup in
            markup.fact(words.label(.address), notice.address.map { narrator.text($0) })
            markup.fact(words.label(.language), notice.language.map { narrator.text(words.language($0)).capitalised })
            markup.fact(words.label(.version), notice.version.map { narrator.text($0) })
            markup.fact(words.label(.period), words.dates(notice.period).capitalised)
          }
        }
      }
    }
  }

  func writeOwnWords(_ markup: inout Markup) {
    guard !record.terms.isEmpty else { return }
    let columns = [words.column(.word), words.column(.meaning)]
    markup.section("words", words.heading(.ownWords)) { markup in
      markup.table(words.heading(.ownWords), columns) { markup in
        for index in record.terms {
          let term = record.register.terms[index]
          markup.element(.tr) { markup in
            markup.rowHead(columns[0]) { $0.text(narrator.term(term.id, term.taxonomy).capitalised) }
            markup.cell(columns[1], narrator.term(term.parent, term.taxonomy).capitalised)
          }
        }
      }
    }
  }

  /// A document that an agreement refers to, with the fingerprint by which a copy can be told to be the same.
  struct ReferredDocument {
    var agreement: ID<Agreement>
    var name: String
    var fingerprint: String?
  }

  /// The documents that the agreements refer to, in the agreements' order.
  var documents: [ReferredDocument] {
    record.agreements.flatMap { number -> [ReferredDocument] in
      let agreement = record.register.agreements[number.index]
      return agreement.evidence.compactMap { evidence in
        switch evidence {
        case .accepted(_, _, let hash?):
          ReferredDocument(agreement: agreement.id, name: words.acceptedText().capitalised, fingerprint: hash)
        case .signedCopy(let file, let hash) where file != nil || hash != nil:
          ReferredDocument(agreement: agreement.id, name: file ?? words.signedCopy().capitalised, fingerprint: hash)
        case .incorporated(let reference, _, let hash) where reference != nil || hash != nil:
          ReferredDocument(
            agreement: agreement.id, name: reference ?? words.mainContract().capitalised, fingerprint: hash)
        case .legalAct(let reference?):
          ReferredDocument(agreement: agreement.id, name: reference, fingerprint: nil)
        case .claimed, .published, .accepted, .signedCopy, .incorporated, .legalAct, .attested: nil
        }
      }
    }
  }

  func writeDocuments(_ markup: inout Markup) {
    let documents = documents
    guard !documents.isEmpty else { return }
    let columns = [ColumnLabel.document, .agreement, .fingerprint].map { words.column($0) }
    markup.section("documents", words.heading(.documents)) { markup in
      markup.table(words.heading(.documents), columns) { markup in
        for document in documents {
          markup.element(.tr) { markup in
            markup.rowHead(columns[0]) { $0.text(narrator.text(document.name)) }
            markup.cell(columns[1]) { write(document.agreement, &$0) }
            markup.cell(columns[2]) { markup in
              guard let hash = document.fingerprint else { return markup.text(words.notStated()) }
              markup.element(.code, text: hash)
            }
          }
        }
      }
    }
  }
}
