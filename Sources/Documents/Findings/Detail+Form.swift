internal import Checks
internal import Law
internal import Registry
internal import Vocabulary

extension Detail {
  /// How documents write it. One switch over every sort, so that none is left out.
  var form: DetailForm {
    switch self {
    case .term(let dimension, let term, let coverage, let holder):
      DetailForm("term", .of(dimension), .text("term", term), .text("coverage", coverage.name), .under(holder))
    case .undeclared(let dimension): DetailForm("undeclared", .of(dimension))
    case .unstated(let dimension, let holder): DetailForm("unstated", .of(dimension), .under(holder))
    case .conflict(let dimension, let agreement): DetailForm("conflict", .of(dimension), .id("agreement", agreement))
    case .pair(let principal, let processor):
      DetailForm("pair", .id("principal", principal), .id("processor", processor))
    case .ended(let agreement, let day): DetailForm("ended", .id("agreement", agreement), .day("day", day))
    case .starts(let agreement, let day): DetailForm("starts", .id("agreement", agreement), .day("day", day))
    case .unsigned(let party, let agreement): DetailForm("unsigned", .id("party", party), .id("agreement", agreement))
    case .noHash(let agreement): DetailForm("no-hash", .id("agreement", agreement))
    case .notBound(let agreement): DetailForm("not-bound", .id("agreement", agreement))
    case .clause(let clause, let agreement, let absent):
      DetailForm("clause", .text("clause", clause), .id("agreement", agreement), .flag("absent", absent))
    case .ownPurpose(let term): DetailForm("own-purpose", .text("term", term))
    case .system(let system): DetailForm("system", .id("system", system))
    case .party(let party): DetailForm("party", .id("party", party))
    case .noAddress(let party): DetailForm("no-address", .id("party", party))
    case .noContact(let party): DetailForm("no-contact", .id("party", party))
    case .entry(let party, let agreement): DetailForm("entry", .id("party", party), .id("agreement", agreement))
    case .asOf(let day): DetailForm("as-of", .day("day", day))
    case .place(let dimension, let place): DetailForm("place", .of(dimension), .text("place", place))
    case .placeElsewhere(let dimension, let place):
      DetailForm("place-elsewhere", .of(dimension), .text("place", place))
    case .placeUncovered(let place): DetailForm("place-uncovered", .text("place", place))
    case .basis(let place, let tried): tried.form(for: place)
    case .law(let row): DetailForm("law", .text("row", row.row))
    case .subProcessor(let party, let agreement):
      DetailForm("sub-processor", .id("party", party), .id("agreement", agreement))
    case .usable(let party, let agreement, let period):
      DetailForm(
        "usable", .id("party", party), .id("agreement", agreement), .day("from", period.from),
        .day("until", period.until))
    case .freeFrom(let party, let agreement, let day):
      DetailForm("free-from", .id("party", party), .id("agreement", agreement), .day("day", day))
    case .objection(let party, let agreement, let day):
      DetailForm("objection", .id("party", party), .id("agreement", agreement), .day("day", day))
    case .notice(let party, let notified, let from, let agreed):
      DetailForm(
        "notice", .id("party", party), .day("notified", notified), .day("from", from),
        .text("agreed", agreed.description))
    case .measure(let term, let agreement): DetailForm("measure", .text("term", term), .id("agreement", agreement))
    case .breachHours(let agreement, let hours):
      DetailForm("breach-hours", .id("agreement", agreement), .init(key: "hours", value: .number(hours)))
    case .audit(let agreement, let right):
      DetailForm("audit", .id("agreement", agreement), .text("right", right.rawValue))
    case .lastDay(let agreement, let day): DetailForm("last-day", .id("agreement", agreement), .day("day", day))
    case .hop(let flow): DetailForm("hop", .id("flow", flow))
    case .breaks(let holder): DetailForm("breaks", .holder("holder", holder))
    case .silent(let holder): DetailForm("silent", .holder("holder", holder))
    case .recipient(let party, let flow): DetailForm("recipient", .id("party", party), .id("flow", flow))
    case .inquirer(let party, let flow, let undeclared):
      DetailForm("inquirer", .id("party", party), .id("flow", flow), .flag("undeclared", undeclared))
    case .retentionUnsaid(let term): DetailForm("retention-unsaid", .text("term", term))
    case .retention(let period, let event, let limit, let holder, let owner):
      DetailForm(
        "retention", .text("period", period.description), .text("event", event.isEmpty ? nil : event),
        .text("limit", limit?.description), .under(holder)
      ).adding(owner.map { .holder("of", $0) })
    case .purpose(let term, let flow): DetailForm("purpose", .text("term", term), .id("flow", flow))
    case .actsForOrganisation(let term): DetailForm("acts-for-organisation", .text("term", term))
    case .marked(let term, let marks):
      DetailForm("marked", .text("term", term), .init(key: "marks", value: .texts(marks.names)))
    case .authority(let name, let country, let former):
      DetailForm("authority", .text("name", name), .text("country", country), .flag("former", former))
    case .missingAuthority(let name, let country):
      DetailForm("missing-authority", .text("name", name), .text("country", country))
    case .point(let activity, let kind, let title):
      DetailForm(
        "point", .id("activity", activity), .text("collection", kind.rawValue), .text("title", title))
    case .leftOut(let letter, let gap):
      DetailForm("left-out", .text("letter", letter.rawValue), .text("what", gap.name), .text("of", gap.of))
    case .due(let day): DetailForm("due", .day("day", day))
    case .assessed(let party, let day): DetailForm("assessed", .id("party", party), .day("day", day))
    case .measureMissing(let term, let activity):
      DetailForm("measure-missing", .text("term", term), .id("activity", activity))
    case .announced(let notice, let first, let told):
      DetailForm("announced", .id("notice", notice), .day("from", first), .day("told", told))
    case .found(let dimension, let term, let activity):
      DetailForm("found", .of(dimension), .text("term", term), .id("activity", activity))
    case .agreement(let agreement): DetailForm("agreement", .id("agreement", agreement))
    case .hopPlace(let flow, let place): DetailForm("hop-place", .id("flow", flow), .text("place", place))
    case .gap(let code, let detail):
      DetailForm("gap", .text("code", code.rawValue), .init(key: "what", value: .form(detail.form)))
    }
  }
}

extension BasisTried {
  /// How documents write it, with the place that it was tried for.
  fileprivate func form(for place: String) -> DetailForm {
    var form = DetailForm(
      "basis", .text("place", place), .init(key: "basis", value: .form(kind.form)), .text("outcome", outcome.name),
      .text("why", why.name))
    if let day = why.day { form.parts.append(.day("day", day)) }
    return form
  }
}

extension BasisTried.Kind {
  fileprivate var form: DetailForm {
    switch self {
    case .decision(let id): DetailForm("decision", .text("decision", id))
    case .standardClauses(let set, let agreement):
      DetailForm("standard-clauses", .text("set", set.isEmpty ? nil : set), .id("agreement", agreement))
    case .bindingCorporateRules(let agreement): DetailForm("binding-corporate-rules", .id("agreement", agreement))
    case .other(let basis, let agreement):
      DetailForm("other", .text("legal-basis", basis), .id("agreement", agreement))
    case .exporterListing(let decision): DetailForm("exporter-listing", .text("decision", decision))
    case .joined(let agreement): DetailForm("joined", .id("agreement", agreement))
    case .sameCountry: DetailForm("same-country")
    case .derogation(let basis): DetailForm("derogation", .text("legal-basis", basis))
    }
  }
}

extension DetailForm.Part {
  fileprivate static func of(_ dimension: Dimension) -> Self { .text("dimension", dimension.name) }

  fileprivate static func under(_ holder: Holder) -> Self { .holder("under", holder) }

  fileprivate static func holder(_ key: StaticString, _ holder: Holder) -> Self {
    Self(key: key, value: .reference(kind: holder.kind, id: holder.id))
  }
}

extension Marks {
  /// Each mark by its name, in the order of the articles.
  fileprivate var names: [String] { [Marks.art9, .art10, .nationalID].filter(contains).map(\.name) }
}
