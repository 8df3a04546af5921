extension Fault {
  /// Acceptances of findings that there cannot be.
  static let acceptances = [
    Fault(
      "check=\"R09\"", "check=\"R90\"", "`R90` is not a check", help: "did you mean `R09`, `R10` or `R20`?",
      at: "R90\""),
    Fault(
      "check=\"R09\"", "check=\"places-are-coverd\"", "`places-are-coverd` is not a check",
      help: "did you mean `places-are-covered`?", at: "places-are-coverd"),
    Fault(
      "check=\"R09\"", "check=\"fine\"", "`fine` is not a check", help: "`samsvar checks` lists them", at: "fine\""),
    Fault(
      "code=\"not-covered\"", "code=\"not-coverd\"", "`not-coverd` is not a finding of `places-are-covered`",
      help: "did you mean `not-covered`?", at: "not-coverd"),
    Fault(
      "code=\"not-covered\"", "code=\"covered\"", "`covered` is not a finding of `places-are-covered`",
      help: "one of excluded, not-covered, territory-undeclared, undeclared, scope-unstated, unclear "
        + "(`samsvar explain R09`)", at: "covered\""),
    Fault(
      "subject=\"to-partner\"", "subject=\"to-partnr\"", "no flow is called `to-partnr`",
      help: "did you mean `to-partner`?", at: "to-partnr"),
    Fault(
      "subject-kind=\"flow\"", "subject-kind=\"activity\"", "`activity` is not what `R09` asks about",
      help: "write `subject-kind=\"flow\"`, or another check", at: "activity\" subject="),
    Fault(
      "subject=\"notice-nb/authority\"", "subject=\"authority\"", "no promise is called `authority`",
      help: "write the notice and its promise with a slash between, as `notice/promise`", at: "authority\" code"),
    Fault(
      "subject=\"notice-nb/authority\"", "subject=\"notice-nb/autority\"", "no promise is called `notice-nb/autority`",
      help: "did you mean `notice-nb/authority`?", at: "notice-nb/autority"),
    Fault(
      "check=\"R22\" subject-kind=\"promise\" subject=\"notice-nb/authority\"",
      "check=\"R33\" subject-kind=\"notice\" subject=\"notice-nn\"", "no notice is called `notice-nn`",
      help: "did you mean `notice-nb`?", at: "notice-nn"),
    Fault(
      "check=\"R22\" subject-kind=\"promise\" subject=\"notice-nb/authority\"",
      "check=\"R25\" subject-kind=\"activity\" subject=\"bookings\"", "no activity is called `bookings`",
      help: "did you mean `booking`?", at: "bookings"),
  ]
}
