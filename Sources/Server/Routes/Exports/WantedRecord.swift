import Checks
import Records
import Registry
import Vocabulary
import Wording

/// Which record a request is about: whose, in which role. Where the register leaves no doubt, nothing needs to be said.
enum WantedRecord {
  static func record(_ call: Call, _ asked: Asking) throws -> RecordOfProcessing {
    let choices = RecordOfProcessing.available(in: asked.register)
    let (party, role) = (call["of"].map { ID<Party>($0) }, call["role"].flatMap { RecordRole(rawValue: $0) })
    let meant = choices.filter { choice in
      (party.map { $0 == choice.party } ?? true) && (role.map { $0 == choice.role } ?? true)
    }
    guard let chosen = meant.first, meant.count == 1 else {
      throw Problem(
        meant.isEmpty ? .noSuch(.record, id: call["of"] ?? call["role"] ?? asked.register.header.id) : .missing("of"),
        meant.map {
          Problem.Fault(
            object: ObjectName(.party, $0.party.key),
            what: .written($0.role.rawValue, help: "of=\($0.party.key)&role=\($0.role.rawValue)"))
        })
    }
    do throws(RecordFault) {
      return try RecordOfProcessing(
        of: chosen.party, as: chosen.role, in: asked.register, under: asked.law, on: asked.day)
    } catch {
      throw Problem(.noSuch(.record, id: chosen.party.key))
    }
  }
}
