import Accounts
import Documents
import Registry
import RegistryStore
import Vocabulary
import Wording

extension Problem {
  /// Runs something, and tells faults of what was handed in as a refusal with its places.
  static func wrapping<Result>(_ refusal: Refusal, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let faults as ObjectFaults {
      let isInUse = refusal == .referredTo && faults.all.contains { $0.referrer != nil }
      throw Problem(isInUse || refusal != .referredTo ? refusal : .unusable, faults.all.map(Fault.init))
    } catch let faults as DocumentFaults {
      throw Problem(refusal, faults.all.map(Fault.init))
    }
  }

  /// What any error means for whoever asked; `nil` where it is a fault of ours.
  init?(meaning error: any Error) {
    switch error {
    case let problem as Problem: self = problem
    case let refusal as Refusal: self.init(refusal)
    case let faults as ObjectFaults: self.init(.unusable, faults.all.map(Fault.init))
    case let faults as DocumentFaults: self.init(.unusable, faults.all.map(Fault.init))
    case let fault as StoreFault: self.init(storing: fault)
    case let fault as AccountsFault: self.init(entering: fault)
    default: return nil
    }
  }

  private init(storing fault: StoreFault) {
    switch fault {
    case .full: self.init(.full)
    case .stopped: self.init(.stopped)
    case .stale: self.init(.stale)
    case .damaged: self.init(.fault)
    case .unfitting: self.init(.unusable)
    case .noSuchRevision(.revision(let number, _)): self.init(.noSuch(.revision, id: "\(number)"))
    case .noSuchRevision(.day(let day, let first)):
      self.init(
        Day(day).flatMap { day in Day(first).map { .beforeRegister(day: day, first: $0) } }
          ?? .noSuch(.revision, id: day))
    case .noSuchRevision(.empty): self.init(.noSuch(.revision, id: "1"))
    default: self.init(.unwritable)
    }
  }

  private init(entering fault: AccountsFault) {
    switch fault {
    case .notSignedIn: self.init(.notSignedIn)
    case .wrongNameOrPassword: self.init(.notRecognised)
    case .tooManyTries(let seconds), .busy(let seconds): self.init(.tooOften(seconds: seconds))
    case .crossSite: self.init(.forged)
    case .forbidden: self.init(.notAllowed)
    case .name: self.init(.people(.signInNameUnfit))
    case .shownName, .tokenName: self.init(.people(.nameUnfit))
    case .nameTaken: self.init(.people(.nameInUse))
    case .password(let fault): self.init(.people(fault.refusal))
    case .invitationInvalid, .ownerExists: self.init(.people(.invitationGone))
    case .passwordLinkInvalid: self.init(.people(.passwordLinkGone))
    case .lastOwner: self.init(.people(.lastOwner))
    case .disabled: self.init(.people(.shutOut))
    case .noSuchAccount(let id): self.init(.noSuch(.account, id: id))
    case .noSuchSession(let id): self.init(.noSuch(.session, id: id))
    case .noSuchToken(let id): self.init(.noSuch(.token, id: id))
    case .noSuchInvitation(let id): self.init(.noSuch(.invitation, id: id))
    case .noScopes, .scopesBeyond: self.init(.people(.tooWide))
    case .machineRole: self.init(.people(.roleUnfit))
    case .expiry: self.init(.people(.expiryUnfit))
    case .tooMany: self.init(.busy)
    case .full: self.init(.full)
    case .stopped: self.init(.stopped)
    case .foreign, .newer, .locked, .refused, .closed: self.init(.unwritable)
    }
  }
}

extension PasswordFault {
  fileprivate var refusal: PeopleRefusal {
    switch self {
    case .tooShort: .passwordShort
    case .tooLong: .passwordLong
    default: .passwordCommon
    }
  }
}

extension Problem.Fault {
  fileprivate init(_ fault: ObjectFault) {
    self.init(
      pointer: fault.pointer, line: fault.line > 0 ? fault.line : nil, column: fault.line > 0 ? fault.column : nil,
      object: fault.referrer ?? fault.object, what: .flaw(fault.flaw))
  }

  fileprivate init(_ fault: DocumentFault) {
    self.init(line: fault.line, column: fault.column, what: .flaw(fault.flaw))
  }
}
