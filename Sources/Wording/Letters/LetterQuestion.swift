import Vocabulary

/// A question in words: what we need to know, and what shows it.
struct LetterQuestion: Hashable {
  /// The question, one or a few sentences.
  var ask: String
  /// What to send or to record, without a full stop.
  var send: String

  /// A question and what answers it.
  init(_ ask: String, send: String) {
    self.ask = ask
    self.send = send
  }
}

/// What a question may name, already in words of the reader's language.
struct LetterMatter {
  /// The agreement, inside a sentence.
  var agreement = ""
  /// Whom the question is about, where that is not who is asked.
  var party = ""
  /// Whether it is about those who are asked.
  var isYou = true
  /// Whether it is about ourselves.
  var isUs = false
  /// The other of two, or the sub-processor.
  var other = ""
  /// On whose behalf the other works, where that is not who is asked.
  var principal: String?
  /// Whether two others are asked about, and none of ours.
  var isBetweenOthers = false
  /// Whether we process the data for those who are asked.
  var isServed = false
  /// Who has to approve a sub-processor.
  var approver = Approver.us
  /// The agreement above the one that it is about, inside a sentence.
  var above: String?
  /// Whether the data rest in a system, whoever runs that.
  var isInSystem = false
  /// What the data are handed over in or for: a system, flows or activities.
  var things = ""
  /// The activity, promise, notice or system that it is about.
  var thing = ""
  /// What is asked for, as a list.
  var named = ""
  /// What stands out of it: ruled out, or declared to be missing.
  var apart = ""
  /// Kinds of words: categories of data, purposes.
  var matters = ""
  /// Places that it is about.
  var places: [PlaceName] = []
  /// Decisions on lists that a transfer rests on, by name.
  var lists = ""
  /// The day that it is about.
  var day: Day?
  /// The day of judgment.
  var on = Day(number: 0)
  /// Whether an address is asked for.
  var asksAddress = false
  /// Whether a contact person is asked for.
  var asksContact = false

  /// Who has to approve a sub-processor, as those who are asked see it.
  enum Approver: Hashable {
    case us
    case you
    case others(String)
  }
}

/// Why a letter is written, by what its reader does with personal data.
enum LetterReason: Int, CaseIterable, Comparable {
  /// It processes for us, or for somebody who does.
  case processesForUs
  /// It sends data on to sub-processors.
  case engagesOthers
  /// Data go to a third country.
  case transfers
  /// It decides together with us, or gets data to decide itself.
  case controls
  /// We process for it.
  case isServed

  static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// Names and numbers around the questions of a letter.
struct LetterFrame {
  /// Those in whose name it is written.
  var sender = ""
  /// The contact person's name at the addressee, where it is held.
  var contact: String?
  /// Why it is written.
  var reasons: [LetterReason] = []
  /// How many questions it puts.
  var questions = 0
  /// When an answer is hoped for.
  var answerBy = Day(number: 0)
  /// Where the answer goes.
  var replyTo: String?
}
