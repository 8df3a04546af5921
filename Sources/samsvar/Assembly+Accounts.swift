import Accounts

extension AccountsFault {
  /// What is wrong with the accounts as a file, and what to do.
  var told: (message: String, help: String) {
    switch self {
    case .foreign(let file):
      ("\(file): these are not accounts of samsvar", "move the file away; what is in it was left as it is")
    case .newer(let file):
      ("\(file): a newer version of samsvar made these accounts", "use that version; this one changes nothing in them")
    case .locked(let file): ("\(file): another service has the accounts open", "stop that one first")
    case .refused(let file, let what, let why):
      ("\(file): \(what): \(why)", "see that there is room and that you may read and write there")
    case .full(let file): ("\(file): cannot be written: the disk is full", "make room and start again")
    case .stopped(let file), .closed(let file):
      ("\(file): an earlier failure to write stopped this process", "start again")
    default: ("the accounts cannot be used: \(self)", "tell whoever runs the service")
    }
  }
}
