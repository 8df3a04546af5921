public import Checks
import Law
import Registry
public import Vocabulary

extension Narrator {
  /// A finding in words, and what to do about it.
  public func saying(_ verdict: Verdict, on day: Day) -> Saying { saying([verdict], on: day) }

  /// What several verdicts of one cause and one code say together.
  func saying(_ verdicts: [Verdict], on day: Day) -> Saying {
    guard let first = verdicts.first else { return Saying("") }
    return sentences.saying(first.code, scene(verdicts, day))
  }

  /// What a check is called.
  public func name(_ check: CheckName) -> String { sentences.name(check) }

  /// An answer in a word.
  public func word(_ answer: Answer) -> String { sentences.word(answer) }

  /// A weight in a word.
  public func word(_ severity: Severity) -> String { sentences.word(severity) }

  private func scene(_ verdicts: [Verdict], _ day: Day) -> Scene {
    var scene = Scene()
    scene.day = day
    scene.checks = Set(verdicts.map(\.check)).sorted()
    guard let first = verdicts.first else { return scene }
    scene.waitsFor = first.waitsFor
    if let flow = first.subject.flow.flatMap({ declared($0) }) {
      scene.sender = name(snapshot.actor(flow.from))
      scene.recipient = name(snapshot.actor(flow.to))
      scene.countries =
        first.code == .notInForce ? notYetInForce([snapshot.activities[flow.activity.index].id], on: day) : []
    }
    fill(&scene, with: first.cause)
    fillSenders(&scene, verdicts)
    fillTransfer(&scene, verdicts)
    fillDetails(&scene, verdicts)
    return scene
  }

  /// What only the details say: with what data are marked that lack just this, and when an attested agreement ended.
  private func fillDetails(_ scene: inout Scene, _ verdicts: [Verdict]) {
    for verdict in verdicts {
      for detail in verdict.details {
        switch detail {
        case .gap(verdict.code, .marked(_, let marks)): scene.marks.formUnion(marks)
        case .ended(_, let day) where verdict.code == .noAgreementSeen:
          scene.attestedUntil = [scene.attestedUntil, day].compactMap { $0 }.max()
        default: break
        }
      }
    }
  }

  private func fill(_ scene: inout Scene, with cause: Cause?) {
    guard let cause else { return }
    scene.cause = phrase(cause)
    (scene.kind, scene.isNamed) = (kind(of: cause), named == cause)
    let isBySort = scene.isNamed && namesNoParties
    switch cause {
    case .pair(let principal, let processor):
      (scene.principal, scene.processor) =
        isBySort ? (sentences.thePrincipal(), sentences.theProcessor()) : (name(principal), name(processor))
    case .agreement(let id):
      scene.attesters = attesters(of: id)
      (scene.principal, scene.processor) = sides(of: id)
    case .party:
      scene.isNamed = isBySort
      if isBySort { scene.cause = sentences.theParty() }
    case .flow, .system, .activity: break
    case .subProcessor(let party, let agreement):
      scene.cause = named == cause ? sentences.thing(.subProcessor) : name(party)
      scene.agreement = phrase(agreement)
      (scene.principal, scene.processor) = sides(of: agreement)
    case .promise(let notice, _), .notice(let notice): scene.controller = controller(of: notice)
    }
  }

  /// What sort of object would decide a finding.
  func kind(of cause: Cause) -> Scene.Kind {
    switch cause {
    case .pair: .pair
    case .agreement: .agreement
    case .flow: .flow
    case .party: .party
    case .system: .system
    case .activity: .activity
    case .subProcessor: .subProcessor
    case .promise: .promise
    case .notice: .notice
    }
  }

  /// What would decide a finding, inside a sentence.
  public func phrase(_ cause: Cause) -> String {
    switch cause {
    case .pair(let principal, let processor): sentences.list([name(principal), name(processor)])
    case .agreement(let id): phrase(id)
    case .flow(let id): phrase(id)
    case .party(let id): name(id)
    case .system(let id): named == cause ? sentences.thing(.system) : sentences.system(name(id))
    case .activity(let id): phrase(id)
    case .subProcessor(let party, let agreement): sentences.subProcessor(name(party), under: phrase(agreement))
    case .promise(let notice, let id): phrase(id, in: notice)
    case .notice(let id): phrase(id)
    }
  }

  /// A flow inside a sentence.
  func phrase(_ flow: ID<Flow>) -> String {
    named == .flow(flow) ? sentences.thing(.flow) : sentences.flow(name(flow))
  }

  /// The seats of the controllers of activities where the GDPR was not yet law on a day, by name.
  func notYetInForce(_ activities: [ID<Activity>], on day: Day) -> [PlaceName] {
    let controllers = activities.compactMap { snapshot.names.activities.number(of: $0.key) }
      .flatMap { snapshot.activities[Int($0)].controllers }.map(\.party)
    let seats = Set(controllers.compactMap { snapshot.number(of: $0).flatMap { snapshot.parties[$0.index].seat } })
    return seats.filter { seat in
      if case .inForce(let period) = law.gdprInForce(seat: seat) { return !period.contains(day) }
      return day < Day(2018, 5, 25)
    }.map { PlaceName($0, place($0)) }.sorted { $0.name.precedesByBytes($1.name) }
  }
}
