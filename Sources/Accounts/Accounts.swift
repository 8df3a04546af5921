internal import GRDB
internal import Synchronization

/// Who may come in, kept in a file of its own: accounts, sessions, tokens, invitations and links for a new password.
///
/// Nothing here reads a clock: each call is told what time it is. Each fault is an `AccountsFault`.
public final class Accounts: Sendable {
  let file: String
  private let opened: Mutex<Opened?>
  let randomness: Randomness
  let hasher: PasswordHasher
  let gate = PasswordGate()
  let machineRun: String
  let limiter = Mutex(RateLimiter())
  let known = Mutex(KnownDoors())
  private let hasStopped = Mutex(false)

  init(_ opened: Opened, _ options: AccountsOptions) {
    file = opened.file.path
    self.opened = Mutex(opened)
    randomness = options.randomness
    hasher = PasswordHasher(work: options.work, randomness: options.randomness, derive: options.derive)
    machineRun = options.machineRun ?? MachineRun.current(options.randomness)
  }

  /// Lets go of the file, so that another may open it once what is being asked is answered. Nothing can be asked then.
  public func close() {
    letGo()
    known.withLock { $0.forget() }
  }

  func letGo() { opened.withLock { $0 = nil } }

  /// The connection, for as long as it is held here; a closed one must not be asked.
  var queue: DatabaseQueue {
    get throws(AccountsFault) {
      guard let opened = opened.withLock({ $0 }) else { throw .closed(file: file) }
      return opened.queue
    }
  }

  /// Whether somebody who is in may do now what is done only so often.
  public func admit(
    _ action: LimitedAction, by caller: Caller, from address: NetworkAddress, now: Moment
  ) -> Admission {
    limiter.withLock { $0.admit(action, account: caller.account, from: address, at: now) }
  }

  /// Gives back what was admitted and came to nothing.
  public func giveBack(_ action: LimitedAction, by caller: Caller, from address: NetworkAddress) {
    limiter.withLock { $0.giveBack(action, account: caller.account, from: address) }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try queue.read(body)
    } catch let error as DatabaseError {
      throw AccountsFault(error, file: file)
    }
  }

  /// One transaction, on disk when this returns; what was remembered of callers is looked up anew afterwards.
  func change<Value>(_ body: (Database) throws -> Value) throws -> Value {
    defer { known.withLock { $0.forget() } }
    return try write(body)
  }

  /// One transaction that changes nothing of who may come in.
  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    guard !hasStopped.withLock({ $0 }) else { throw AccountsFault.stopped(file: file) }
    do {
      return try queue.write(body)
    } catch let error as DatabaseError {
      // What of a failed write is on disk is not certain.
      if [.SQLITE_IOERR, .SQLITE_CORRUPT].contains(error.resultCode) { hasStopped.withLock { $0 = true } }
      throw AccountsFault(error, file: file)
    }
  }
}

/// The file while it is open: who lets go of it last closes it, and lets the next program in.
final class Opened: Sendable {
  let queue: DatabaseQueue
  let file: AccountsFile

  init(_ queue: DatabaseQueue, _ file: AccountsFile) {
    self.queue = queue
    self.file = file
  }
}
