public import Law
public import Registry
public import Vocabulary
public import Wording

/// What a form shows its fields by: the register whose things can be chosen, the law of the day, and the reader's language.
public struct FormScene: Sendable {
  let narrator: Narrator
  let register: RegistrySnapshot
  let law: LawEdition
  let day: Day
  let words: FormWords
  var language: Language { narrator.language }

  /// A scene.
  public init(_ narrator: Narrator, of register: RegistrySnapshot, under law: LawEdition, on day: Day) {
    (self.narrator, self.register, self.law, self.day) = (narrator, register, law, day)
    words = FormWords.words(in: narrator.language)
  }

  /// What people call a field.
  func label(_ field: FieldShape, in parent: String?) -> String {
    guard let name = FieldName(rawValue: field.word) else { return field.name }
    return narrator.label(name, in: parent.flatMap { FieldName(rawValue: $0) }).capitalised
  }

  /// The choices of a source; `nil` where there are too many to show.
  func choices(_ source: ChoiceSource) -> ChoiceList? {
    switch source {
    case .reference(let kind): references(kind)
    case .country: countries
    case .place: places
    case .term(let taxonomy): terms(taxonomy)
    case .event: events
    }
  }

  /// The words of a fixed choice with their names.
  func choices(_ words: [String], _ meaning: ChoiceMeaning) -> ChoiceList {
    ChoiceList([(nil, words.map { ChoiceList.Choice(value: $0, label: label($0, meaning)) })])
  }

  private func label(_ word: String, _ meaning: ChoiceMeaning) -> String {
    switch meaning {
    case .list(let choice): narrator.word(word, of: choice).capitalised
    case .field: (FieldName(rawValue: word).map { narrator.label($0, in: nil) } ?? word).capitalised
    case .law: (narrator.lawRow(word) ?? word).capitalised
    case .module: words.module(word)
    }
  }
}

/// Things that the register declares.
extension FormScene {
  /// More than anybody looks through.
  static let most = 400

  private func references(_ kind: NamedKind) -> ChoiceList? {
    let all = kinds(kind)
    guard all.reduce(0, { $0 + count(of: $1) }) <= Self.most else { return nil }
    return ChoiceList(
      all.map { one in
        let choices = names(of: one).map { ChoiceList.Choice(value: $0, label: name(of: $0, one)) }
        return (
          all.count > 1 ? narrator.word(one).capitalised : nil,
          choices.sorted { ($0.label, $0.value) < ($1.label, $1.value) }
        )
      })
  }

  /// The kinds of objects that a reference may name.
  func kinds(_ kind: NamedKind) -> [ObjectKind] {
    switch kind {
    case .party: [.party]
    case .system: [.system]
    case .actor: [.party, .system]
    case .activity: [.activity]
    case .agreement: [.agreement]
    case .flow: [.flow]
    case .notice: [.notice]
    case .promise, .announcement, .acceptance, .term: []
    }
  }

  /// Things of a kind whose name or key has some words in it.
  func found(_ words: String, _ kind: NamedKind, most: Int) -> [ChoiceList.Choice] {
    let wanted = words.lowercased()
    var found: [ChoiceList.Choice] = []
    for one in kinds(kind) {
      for id in names(of: one) where found.count < most {
        let label = name(of: id, one)
        if id.contains(wanted) || label.lowercased().contains(wanted) {
          found.append(ChoiceList.Choice(value: id, label: label))
        }
      }
    }
    return found
  }

  /// What something is called, where the register declares it.
  func name(of id: String, _ kind: NamedKind) -> String? {
    kinds(kind).first { register.place(of: ObjectName($0, id)) != nil }.map { name(of: id, $0) }
  }

  private func name(of id: String, _ kind: ObjectKind) -> String { narrator.name(ObjectName(kind, id)) }

  private func count(of kind: ObjectKind) -> Int {
    switch kind {
    case .party: register.parties.count
    case .system: register.systems.count
    case .activity: register.activities.count
    case .agreement: register.agreements.count
    case .flow: register.flows.count
    case .notice: register.notices.count
    case .registry, .term, .announcement, .acceptance: 0
    }
  }

  private func names(of kind: ObjectKind) -> [String] {
    switch kind {
    case .party: register.parties.map(\.id.key)
    case .system: register.systems.map(\.id.key)
    case .activity: register.activities.map(\.id.key)
    case .agreement: register.agreements.map(\.id.key)
    case .flow: (0..<UInt32(register.flows.count)).map { register.names.flows[$0] }
    case .notice: register.notices.map(\.id.key)
    case .registry, .term, .announcement, .acceptance: []
    }
  }
}

/// Places.
extension FormScene {
  private var countries: ChoiceList {
    let adequate = Set(law.wholeCountryDecisions(on: day).map(\.place))
    var (inside, decided, others): ([ChoiceList.Choice], [ChoiceList.Choice], [ChoiceList.Choice]) = ([], [], [])
    for country in law.countries {
      let choice = ChoiceList.Choice(value: country.code, label: country.name(language))
      if law.isInEEA(country.code, on: day) == .inside {
        inside.append(choice)
      } else if adequate.contains(country.code) {
        decided.append(choice)
      } else {
        others.append(choice)
      }
    }
    let named = words.places
    return ChoiceList(
      [(named.eea, inside), (named.adequate, decided), (named.others, others)].map {
        ($0.0, $0.1.sorted { $0.label < $1.label })
      })
  }

  private var places: ChoiceList {
    let groups = PlaceCode.groups.map { ChoiceList.Choice(value: $0, label: narrator.place($0).capitalised) }
    let codes = Set(law.organisations.map(\.code) + register.parties.compactMap(\.organisation)).sorted()
    let organisations = codes.map { ChoiceList.Choice(value: $0, label: narrator.place($0)) }
    return ChoiceList(
      [(words.places.groups, groups)] + countries.groups + [(words.places.organisations, organisations)])
  }
}
