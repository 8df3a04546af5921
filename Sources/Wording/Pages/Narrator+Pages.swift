public import Checks
import Law
public import Registry
public import Vocabulary

extension Language {
  /// What pages say, in this language.
  public var pages: any PageSentences & FactSentences & PictureSentences { sentences }
}

/// What pages ask of a narrator beside the names of things.
extension Narrator {
  /// `22 November 2026`.
  public func date(_ day: Day) -> String { sentences.date(day) }

  /// `a, b and c`.
  public func list(_ words: [String]) -> String { sentences.list(words) }

  /// A length of time in words.
  public func duration(_ duration: CalendarDuration) -> String { sentences.duration(duration) }

  /// The event that a time runs from, in words.
  public func event(_ event: String) -> String { sentences.event(event) }

  /// A collection point by its title and sort.
  public func name(_ point: CollectionPoint) -> String { sentences.point(point.kind, point.title.map { $0.cleaned }) }

  /// What a term is marked as, `special category (Art. 9)`; empty where it is not.
  public func mark(_ marks: Marks) -> String { sentences.mark(marks) }

  /// A provision as lawyers cite it in the language, from `GDPR 30(1)(a)`.
  public func cited(_ provision: String) -> String { sentences.provision(provision) }

  /// What a check asks, `Is there an agreement?`.
  public func asked(_ check: CheckName) -> String { sentences.name(check) }

  /// A basis for a transfer, and what came of it: `adequacy decision for X: valid`.
  public func tried(_ basis: BasisTried) -> String {
    sentences.tried(words(basis.kind), basis.outcome, why(basis), for: nil).withCapital
  }

  /// A legal basis or condition by its id: what it is and where it stands.
  public func basis(_ id: String) -> (name: String, provision: String?) {
    guard let row = law.legalBasis(id) else { return (id, nil) }
    return (row.label(language), sentences.provision(row.provision))
  }

  /// A person's name, or the word that it was erased; none where nobody is named.
  public func name(_ person: Person?) -> String? {
    switch person {
    case .named(let name): name.cleaned
    case .erased(let day): language.pages.erasedPerson(on: day)
    case nil: nil
    }
  }

  /// The title of an agreement, or its id.
  public func title(_ agreement: ID<Agreement>) -> String {
    let declared = snapshot.number(of: agreement).map { snapshot.agreements[$0.index] }
    return declared?.title.map { $0.cleaned } ?? agreement.key
  }

  /// An adequacy decision by its name.
  public func decision(_ id: String) -> String { law.decision(id)?.name(language) ?? id }

  /// A text of a register on one line, without what steers or hides.
  public func text(_ text: String) -> String { text.cleaned }
}

extension String {
  /// With a capital first letter, as at the beginning of a line.
  public var capitalised: String { withCapital }

  /// With a small first letter, except in abbreviations, as inside a sentence.
  public var lowercasedFirst: String { asCommonNoun }
}
