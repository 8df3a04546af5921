import Checks
import Documents
import HTTPTypes
import Pages
import Registry
import RegistryStore
import Vocabulary
import Wording

/// A form that is looked at before it is recorded, and recorded.
extension ObjectForm {
  /// What the change does, in the register and to the verdicts; the form again where it cannot be made.
  func preview(_ sent: SentForm, lacksReason: Bool = false) async throws -> Reply {
    switch try made(sent) {
    case .faulty(let sent, let faults): return try reply(sent.form, opened: sent.opened, faults: faults, status: 422)
    case .stale: return try await conflict(sent)
    case .made(let sent, let object, let edited):
      let (look, call, house) = (look, visit.call, visit.house)
      let page = try await house.keeper.aside {
        let before = try Asking(call, house).report(house)
        let after = try Checks.report(of: edited.register, under: look.law, on: look.day)
        return try changePage(sent, object.name, edited, look, (before, after), lacksReason)
      }
      return try visit.reply(page, status: lacksReason ? 422 : 200)
    }
  }

  private func changePage(
    _ sent: SentForm, _ name: ObjectName, _ edited: EditedRegister, _ look: Look, _ reports: (Report, Report),
    _ lacksReason: Bool
  ) throws -> ChangePage {
    let old = try objectBytes(of: name, in: look.register)
    let differences =
      edited.changed.isEmpty
      ? [] : [try difference(of: name, from: old, to: try objectBytes(of: name, in: edited.register))]
    let text = DifferenceText(
      differences, from: look.register, to: edited.register, under: look.law, in: visit.language)
    let verdicts = VerdictChangesText(
      from: reports.0, of: look.register, to: reports.1, of: edited.register, under: look.law, in: visit.language)
    var page = ChangePage(
      kind, at: address, text, verdicts, carried: sent.carried(shape), proof: visit.proof, in: visit.language)
    if old == nil { page.said = text.told(try saidFields(of: name, in: edited.register), of: kind) }
    (page.reason, page.lacksReason) = (sent.why, lacksReason)
    return page
  }

  /// Records the change, with the reason that was given.
  func record(_ sent: SentForm) async throws -> Reply {
    let why = sent.why.trimmedBlanks.replacing("\n", with: " ")
    guard !why.isEmpty else { return try await preview(sent, lacksReason: true) }
    guard case .made(let sent, let object, _) = try made(sent) else { return try await preview(sent) }
    let (name, version, caller) = (name, sent.opened.version, visit.caller)
    let change = Change(by: caller.inHistory, why: String(why.prefix(500))) { look in
      if let name {
        guard try ObjectReading.isCurrent(version ?? "", name, in: look) else { throw Problem(.stale) }
      } else if let taken = look.register.taken(object.name) {
        throw Problem(.idInUse(kind, id: taken))
      }
      let edited = try Problem.wrapping(.unusable) {
        try Documents.edited(look.register, by: RegisterEdit(put: [object]), under: look.law)
      }
      return Change.Made(
        edited.register, edited.changed, KeptAnswer(status: 204, location: nil, etag: nil, type: "", body: []))
    }
    do {
      let done = try await visit.house.keeper.change(change)
      return .seeOther(.recorded(object.name, revision: done.revision))
    } catch let problem as Problem where [.stale, .unusable].contains(problem.refusal) || problem.isTaken {
      // Somebody was quicker between the check above and this.
      return try await preview(sent)
    }
  }

  /// What became of what was sent.
  enum MadeForm {
    case faulty(SentForm, FormFaults)
    case stale
    case made(SentForm, DeclaredObject, EditedRegister)
  }

  /// The object that was typed and the register with it, against the register as it stands.
  ///
  /// - Parameter whatever: whether it does not matter that somebody else changed it.
  func made(_ sent: SentForm, whatever: Bool = false) throws -> MadeForm {
    let look = look
    if let name, look.register.place(of: name) == nil { return .stale }
    let typedKey = sent.form.root.fields["id"]
    var sent = sent
    sent.form.root.leaveOutBlankEntries(shape)
    if name == nil { scene.nameWhatIsNew(&sent.form.root, kind, shape) }
    var faults = scene.faults(of: sent.form, shape)
    guard faults.isEmpty else {
      // The name may still change, and the key with it.
      sent.form.root.fields["id"] = typedKey
      return .faulty(sent, faults)
    }
    do {
      let object = try DeclaredObject(json: sent.form.root.json(shape), kind: kind)
      if name == nil, let taken = look.register.taken(object.name) {
        faults.add(FormFault(taken: taken, scene), at: FieldPlace("/id"))
        return .faulty(sent, faults)
      }
      if let name, object.name != name { throw Problem(.otherID(path: name.id, body: object.name.id)) }
      if let name, !whatever, sent.opened.version != (try Self.version(of: name, in: look)) { return .stale }
      return .made(sent, object, try Documents.edited(look.register, by: RegisterEdit(put: [object]), under: look.law))
    } catch let told as ObjectFaults {
      for fault in told.all { faults.add(FormFault(fault, in: visit.language), at: FieldPlace(fault.pointer)) }
      return .faulty(sent, faults)
    }
  }
}

extension FormFault {
  /// A fault that the register found, as forms tell it.
  init(_ fault: ObjectFault, in language: Language) {
    let told = fault.flaw.told(in: language)
    self.init(told.message.asSentence, told.help.asSentence)
  }
}

extension String {
  /// What stands as half a line of a command, as a sentence of a page.
  fileprivate var asSentence: String {
    let sentence = prefix(1).uppercased() + dropFirst()
    return sentence.last.map { ".!?".contains($0) } == true ? sentence : sentence + "."
  }
}

extension Problem {
  fileprivate var isTaken: Bool { if case .idInUse = refusal { true } else { false } }
}

extension Address {
  /// The page of an object that was just recorded.
  static func recorded(_ name: ObjectName, revision: Int) -> Address {
    Address(back: Address.object(name).text + "?recorded=\(revision)")
  }
}
