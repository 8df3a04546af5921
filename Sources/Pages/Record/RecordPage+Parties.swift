import Law
import Records
import Registry
import Vocabulary
import Wording

extension RecordPage {
  /// Everyone who is named, with the contact details that Art. 30(1)(a) asks for.
  func writeParties(_ markup: inout Markup) {
    markup.section("parties", words.heading(.parties)) { markup in
      for id in record.parties {
        guard let party = party(id) else { continue }
        let anchor = Anchor("party", id.key)
        markup.element(.article, .classes(.entry), .labelled(by: anchor)) { markup in
          markup.element(.h3, .id(anchor)) { markup in
            markup.text("\(narrator.name(id)) ")
            markup.element(.span, .classes(.key), text: id.key)
            if party.invented { markup.tag(words.madeUp()) }
          }
          markup.facts { markup in
            markup.fact(words.label(.kind), party.kind.map { words.word($0).capitalised })
            writeContacts(of: party, &markup)
          }
        }
      }
    }
  }

  /// The particulars of a party: where it is and how to reach it.
  func writeContacts(of party: Party, _ markup: inout Markup) {
    markup.fact(words.label(.registrationNumber), party.registrationNumber.map { narrator.text($0) })
    markup.fact(words.label(.seat), (party.seat ?? party.organisation).map { narrator.place($0) })
    markup.fact(words.label(.address), party.address.map { narrator.text($0) })
    markup.fact(
      words.label(.establishments),
      party.establishments.map { place in
        narrator.place(place.country) + (place.address.map { ": \(narrator.text($0))" } ?? "")
      })
    markup.fact(words.label(.contact), narrator.words(party.contact))
    markup.fact(words.label(.officer), narrator.words(party.officer))
    if let representative = party.representative {
      markup.fact(words.label(.representative)) { write(representative, &$0) }
    }
    markup.fact(words.label(.group), party.group.map { narrator.text($0) })
    markup.fact(
      words.label(.listings),
      party.listings.map { listing in
        let name = record.law.decision(listing.decision)?.name(narrator.language) ?? listing.decision
        return words.listing(name, listing.period, checked: listing.checked)
      })
  }
}
