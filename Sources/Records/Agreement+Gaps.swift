public import Registry
import Vocabulary

/// What an agreement leaves out of sub-processing, though Art. 28(2) asks for it or a check needs it.
public enum SubProcessingGap: CaseIterable, Hashable, Sendable {
  /// Whether the processor may engage others at all.
  case authorisation
  /// How long before a change it is to be told.
  case notice
  /// How long the controller may object.
  case objection
  /// Who the sub-processors are.
  case subProcessors
}

extension Agreement {
  /// Whether Art. 28(3) asks it to say what may be processed: an amendment may keep silent of what it leaves as it was.
  public var mustSayWhatMayBeDone: Bool { amends == nil && (kind == .processing || kind == .legalAct) }

  /// What it leaves out of sub-processing. The days matter where silence is consent, a list where others may be engaged.
  public var gapsOfSubProcessing: [SubProcessingGap] {
    guard mustSayWhatMayBeDone else { return [] }
    guard let agreed = subProcessing, let authorisation = agreed.authorisation else { return [.authorisation] }
    var gaps: [SubProcessingGap] = []
    if authorisation == .general, agreed.notice == nil { gaps.append(.notice) }
    if authorisation == .general, agreed.objection == nil { gaps.append(.objection) }
    if authorisation != .none, agreed.entries.isEmpty { gaps.append(.subProcessors) }
    return gaps
  }
}
