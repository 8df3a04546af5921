internal import Registry
internal import Vocabulary

/// What a paper says on the day of anything that an amendment may say anew.
extension AgreementOnDay {
  /// The last word of the applied amendments, else the base's; different words of one day leave none.
  private func lastWord<Value: Hashable>(_ said: (Agreement) -> Value?) -> Value? {
    Self.days(applied).reduce(said(base)) { before, amendments in
      let words = Set(amendments.compactMap(said))
      return words.isEmpty ? before : words.count == 1 ? words.first : nil
    }
  }

  var deletionDays: CalendarDuration? { lastWord { $0.endOfTerm?.within } }
  var breachNotice: BreachNotice? { lastWord(\.breachNotice) }
  var audit: AuditRight? { lastWord(\.audit) }
  var authorisation: Authorisation? { lastWord { $0.subProcessing?.authorisation } }
  var noticeDays: CalendarDuration? { lastWord { $0.subProcessing?.notice } }
  var objectionDays: CalendarDuration? { lastWord { $0.subProcessing?.objection } }

  /// Whether its list names sub-processors of every level.
  var coversAllLevels: Bool { ([base] + applied).contains { $0.subProcessing?.coversAllLevels == true } }

  /// How long it lets data be kept: the last day's amendments that say so replace all that stood.
  var retention: [RetentionLimit] {
    Self.days(applied).reduce(base.retention) { before, amendments in
      let said = amendments.flatMap(\.retention)
      return said.isEmpty ? before : said
    }
  }

  var measures: Set<String> { Set(([base] + applied).flatMap(\.measures).map(\.term)) }

  /// Those that must be passed on; one that says so is enough.
  var requiredMeasures: Set<String> {
    Set(([base] + applied).flatMap(\.measures).filter(\.required).map(\.term))
  }
}
