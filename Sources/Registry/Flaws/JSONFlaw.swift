/// Why a text is not JSON that every reader understands alike.
public enum JSONFlaw: Hashable, Sendable {
  /// A number lacks a digit.
  case digit
  /// A string is not UTF-8.
  case encoding
  /// A control character stands in a string as it is.
  case control
  /// The text ends inside a string.
  case unfinishedString
  /// An escape stands for no character.
  case escape
  /// Something stands after the value.
  case moreAfter
  /// The text ends where a value is needed.
  case unfinished
  /// No value begins here.
  case noValue
  /// A bare word that is no value.
  case bareWord
  /// So many objects and arrays inside each other, and more.
  case depth(Int)
  /// An array goes on where it should end.
  case arrayEnd
  /// An object goes on where it should end.
  case objectEnd
  /// A member has no name.
  case noName
  /// No colon stands after a name.
  case colon
  /// Two members of an object have one name.
  case twice(String)
}

/// Why the members of a JSON object cannot stand for an object of a register.
public enum MemberFlaw: Hashable, Sendable {
  /// It is no member here; these may have been meant, or `all` there are.
  case unknown(String, near: [String], all: [String])
  /// One of these is missing.
  case missing([String], FieldMeaning)
  /// Of these only one may stand.
  case onlyOneOf([String])
  /// Another sort of value is needed.
  case sort(wanted: JSONSort, found: JSONSort)
  /// It says `null`.
  case null
  /// A character that XML cannot hold, by its number in Unicode.
  case character(UInt32)
  /// A word of a list is empty.
  case emptyWord
  /// A word of a list holds blanks.
  case notOneWord(String)
}

/// The sorts of value that JSON has, and those that are asked for.
public enum JSONSort: Hashable, Sendable {
  case object, array, objects, strings, string, number, yesNo, flag(Bool), null, module
}
