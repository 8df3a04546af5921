import Registry
import Vocabulary
import Wording

/// A step of the beginning: whether it is done, and the form that does it, with what is known filled in.
struct StartStep: Sendable {
  let step: StartWords.Step
  let isDone: Bool
  let form: Address
  /// Whether one may want more of it.
  var mayRepeat: Bool { step != .head }

  static func all(in register: RegistrySnapshot) -> [StartStep] {
    let own = register.parties.first { $0.own }?.id.key
    let other = register.parties.first { !$0.own }?.id.key
    let activity = register.activities.first?.id.key
    let agreements = register.agreements.filter { $0.kind == .processing && !$0.draft }
    let (agreement, isScoped) = (agreements.first, agreements.contains { $0.scope != Scope() })
    let bare = isScoped ? nil : agreement
    let processor = agreement?.parties.first { $0.side == .processor }?.party.key ?? other
    return [
      StartStep(step: .head, isDone: register.header.title != nil, form: .form(.header)),
      StartStep(step: .own, isDone: own != nil, form: .new(.party, [("own", "true")])),
      StartStep(
        step: .activity, isDone: activity != nil, form: .new(.activity, [("role", ActivityRole.controller.rawValue)])),
      StartStep(step: .processor, isDone: other != nil, form: .new(.party)),
      StartStep(
        step: .agreement, isDone: isScoped,
        form: bare.map { .form(ObjectName(.agreement, $0.id.key)) }
          ?? .new(
            .agreement,
            [("kind", AgreementKind.processing.rawValue), ("principal", own), ("processor", other)])),
      StartStep(
        step: .flow, isDone: register.flows.count > 0,
        form: .new(
          .flow, [("activity", activity), ("from", own), ("to", processor), ("role", RecipientRole.processor.name)])),
    ]
  }
}
