import Cast
import Checks
import Registry
import Testing
import Vocabulary

@Suite struct `Promises about profiles and what people fill in` {
  private let rule = "R22 n/p"
  private let form = Detail.point("newsletter", .form, "Sign up")

  private func profiling(_ body: (inout Promise) -> Void = { _ in }) -> Register {
    Recorded.promising(.profilesOnlyFrom, body).changed { $0.changeActivity { $0.profiling = Practice(done: true) } }
  }

  @Test func `from voluntary answers alone are broken by forced ones and by other sources`() throws {
    #expect(try Answers(profiling())[rule] == "complies promise-kept")
    let forced = profiling().changed { $0.changeActivity { $0.collectionPoints[0].voluntary = false } }
    #expect(try Answers(forced).details(rule) == [form])
    #expect(try Answers(forced)[rule] == "violates promise-broken")
    let unsaid = profiling().changed { $0.changeActivity { $0.collectionPoints[0].voluntary = nil } }
    #expect(try Answers(unsaid).details(rule) == [.silent(.activity("newsletter"))])
    let bought = profiling().changed { $0.changeActivity { $0.source = .elsewhere("a broker") } }
    #expect(try Answers(bought).details(rule) == [.breaks(.activity("newsletter"))])
    let pointless = profiling().changed { $0.changeActivity { $0.collectionPoints = [] } }
    #expect(try Answers(pointless).details(rule) == [.silent(.activity("newsletter"))])
    let sourceless = profiling().changed { $0.changeActivity { $0.source = nil } }
    #expect(try Answers(sourceless)[rule] == "unknown promise-not-testable")
  }

  @Test func `are about activities that make profiles`() throws {
    let bought = Recorded.promising(.profilesOnlyFrom).changed {
      $0.changeActivity { $0.source = .elsewhere("a broker") }
    }
    #expect(try Answers(bought)[rule] == "complies promise-kept")
    let unsaid = bought.changed { $0.changeActivity { $0.profiling = nil } }
    #expect(try Answers(unsaid)[rule] == "unknown promise-not-testable")
  }

  @Test func `from some kinds of data are broken by others that are analysed`() throws {
    let register = profiling { $0.categories = ["contact"] }
    #expect(try Answers(register)[rule] == "complies promise-kept")
    let location = register.changed { $0.change("f1" as ID<Flow>) { $0.categories = .some(["location"]) } }
    #expect(try Answers(location)[rule] == "complies promise-kept")
    let analysed = location.changed { $0.change("f1" as ID<Flow>) { $0.operations = .some(["analyse"]) } }
    #expect(try Answers(analysed)[rule] == "violates promise-broken")
    let unsaid = location.changed { $0.change("f1" as ID<Flow>) { $0.operations = .undeclared } }
    #expect(try Answers(unsaid)[rule] == "violates promise-broken")
  }

  @Test func `through a system are broken by points elsewhere`() throws {
    let there = profiling { $0.through = "site" }
    #expect(try Answers(there)[rule] == "complies promise-kept")
    let elsewhere = there.changed {
      $0.systems.append(System(id: "shop"))
      $0.changeActivity { $0.collectionPoints[0].at = "shop" }
    }
    #expect(try Answers(elsewhere).details(rule) == [.silent(.activity("newsletter")), form])
    let unplaced = there.changed { $0.changeActivity { $0.collectionPoints[0].at = nil } }
    #expect(try Answers(unplaced).details(rule) == [.silent(.activity("newsletter"))])
  }

  @Test func `that filling in is voluntary are asked of cookies only where somebody says so`() throws {
    let voluntary = Recorded.promising(.voluntary) { $0.through = "site" }
    #expect(try Answers(voluntary)[rule] == "complies promise-kept")
    let forced = voluntary.changed { $0.changeActivity { $0.collectionPoints[0].voluntary = false } }
    #expect(try Answers(forced)[rule] == "violates promise-broken")
    #expect(try Answers(forced).details(rule) == [form])
    let cookie = forced.changed { $0.changeActivity { $0.collectionPoints[0].kind = .cookie } }
    #expect(try Answers(cookie)[rule] == "violates promise-broken")
    #expect(try Answers(cookie).details(rule) == [.point("newsletter", .cookie, "Sign up")])
    let unsaid = cookie.changed { $0.changeActivity { $0.collectionPoints[0].voluntary = nil } }
    #expect(try Answers(unsaid).details(rule) == [.silent(.promise("n", "p"))])
  }
}

@Suite struct `Promises about keeping` {
  private let rule = "R22 n/p"
  private let twoYears = CalendarDuration(months: 24)

  private func atMost(_ limit: CalendarDuration?, _ event: String? = "last-contact") -> Register {
    Recorded.promising(.retentionAtMost) { ($0.event, $0.atMost) = (event, limit) }
  }

  private func retention(_ limit: CalendarDuration?) -> Detail {
    .retention(
      twoYears, event: "last-contact", limit: limit, under: .promise("n", "p"), of: .activity("newsletter"))
  }

  @Test func `at most so long are kept, broken or unclear`() throws {
    #expect(try Answers(atMost(twoYears))[rule] == "complies promise-kept")
    let year = CalendarDuration(months: 12)
    let broken = try Answers(atMost(year))
    #expect(broken[rule] == "violates promise-broken")
    #expect(broken.details(rule) == [retention(year)])
    let days = CalendarDuration(days: 730)
    #expect(try Answers(atMost(days)).details(rule) == [retention(days)])
    #expect(try Answers(atMost(days))[rule] == "unknown retention-unclear")
    #expect(try Answers(atMost(year, "purchase")).details(rule) == [retention(nil)])
    #expect(try Answers(atMost(year, nil))[rule] == "unknown retention-event-differs")
    #expect(try Answers(atMost(year, "any"))[rule] == "violates promise-broken")
    #expect(try Answers(atMost(nil)).details(rule) == [.silent(.promise("n", "p"))])
  }

  @Test func `are no promise against the law, and need rules with a period`() throws {
    let year = CalendarDuration(months: 12)
    let demanded = atMost(year).changed {
      $0.changeActivity { $0.retention[0].floor = LegalFloor(law: "bokføringsloven § 13", period: twoYears) }
    }
    #expect(try Answers(demanded)[rule] == "complies promise-kept")
    let criterion = atMost(year).changed { $0.changeActivity { $0.retention[0].period = nil } }
    #expect(try Answers(criterion)[rule] == "unknown promise-not-testable")
    let none = atMost(year).changed { $0.changeActivity { $0.retention = [] } }
    #expect(try Answers(none)[rule] == "unknown promise-not-testable")
    let flow = atMost(twoYears).changed {
      $0.change("f1" as ID<Flow>) {
        $0.details.retention = [Recorded.rule("last-contact", CalendarDuration(months: 25))]
      }
    }
    let longer = Detail.retention(
      CalendarDuration(months: 25), event: "last-contact", limit: twoYears, under: .promise("n", "p"), of: .flow("f1"))
    #expect(try Answers(flow).details(rule) == [longer])
  }

  @Test func `about some data leave out rules, activities and flows about others`() throws {
    let year = CalendarDuration(months: 12)
    let mail = atMost(year).changed { $0.changePromise { $0.categories = ["email-address"] } }
    #expect(try Answers(mail)[rule] == "violates promise-broken")
    let other = mail.changed { $0.changeActivity { $0.retention[0].categories = ["gps-coordinate"] } }
    #expect(try Answers(other)[rule] == "unknown promise-not-testable")
    let location = mail.changed { $0.changePromise { $0.categories = ["gps-coordinate"] } }
    #expect(try Answers(location).details(rule) == [.silent(.promise("n", "p"))])
  }

  @Test func `to erase the inactive or on request need a rule that says so`() throws {
    let inactive = Recorded.promising(.deletesInactive) { $0.atMost = CalendarDuration(months: 24) }
    #expect(try Answers(inactive).details(rule) == [.breaks(.activity("newsletter"))])
    let ruled = inactive.changed { $0.changeActivity { $0.retention.append(Recorded.rule("inactive", twoYears)) } }
    #expect(try Answers(ruled)[rule] == "complies promise-kept")
    let alsoLonger = ruled.changed {
      $0.changeActivity { $0.retention.append(Recorded.rule("inactive", CalendarDuration(months: 36))) }
    }
    #expect(try Answers(alsoLonger)[rule] == "complies promise-kept")
    let inDays = alsoLonger.changed { $0.changePromise { $0.atMost = CalendarDuration(days: 730) } }
    #expect(try Answers(inDays)[rule] == "unknown retention-unclear")
    let perhaps = inactive.changed { $0.changeActivity { $0.retention.append(Recorded.rule(nil, nil)) } }
    #expect(try Answers(perhaps).details(rule) == [.silent(.activity("newsletter"))])
    let shorter = ruled.changed { $0.changePromise { $0.atMost = CalendarDuration(months: 12) } }
    #expect(try Answers(shorter)[rule] == "violates promise-broken")
    let days = ruled.changed { $0.changePromise { $0.atMost = CalendarDuration(days: 730) } }
    #expect(try Answers(days)[rule] == "unknown retention-unclear")
    let named = inactive.changed { $0.changePromise { $0.event = "last-contact" } }
    #expect(try Answers(named)[rule] == "complies promise-kept")
    let request = Recorded.promising(.deletesOnRequest)
    #expect(try Answers(request).details(rule) == [.silent(.activity("newsletter"))])
    let refused = request.changed { $0.changeActivity { $0.retention[0].onRequest = false } }
    #expect(try Answers(refused)[rule] == "violates promise-broken")
    #expect(try Answers(refused).details(rule) == [.breaks(.activity("newsletter"))])
    let halfSaid = refused.changed { $0.changeActivity { $0.retention.append(Recorded.rule("inactive", twoYears)) } }
    #expect(try Answers(halfSaid)[rule] == "unknown promise-not-testable")
    let asked = request.changed { $0.changeActivity { $0.retention[0].onRequest = true } }
    #expect(try Answers(asked)[rule] == "complies promise-kept")
    let none = request.changed { $0.changeActivity { $0.retention = [] } }
    #expect(try Answers(none)[rule] == "unknown promise-not-testable")
  }
}

@Suite struct `Promises about what the controller does` {
  private let rule = "R22 n/p"

  @Test func `that measures are in place ask each activity`() throws {
    let encrypted = Recorded.promising(.measuresInPlace) { $0.measures = ["encryption"] }
    #expect(try Answers(encrypted)[rule] == "complies promise-kept")
    let backup = encrypted.changed { $0.changePromise { $0.measures = ["encryption", "data-backup"] } }
    #expect(try Answers(backup).details(rule) == [.measureMissing("data-backup", "newsletter")])
    let silent = encrypted.changed { $0.changeActivity { $0.measures = .undeclared } }
    #expect(try Answers(silent)[rule] == "unknown promise-not-testable")
    let none = encrypted.changed { $0.changeActivity { $0.measures = .none(Confirmation(day: Day(2026, 3, 1))) } }
    #expect(try Answers(none)[rule] == "violates promise-broken")
    #expect(try Answers(none, on: Day(2026, 2, 28))[rule] == "unknown promise-not-testable")
    let unnamed = Recorded.promising(.measuresInPlace)
    #expect(try Answers(unnamed).details(rule) == [.silent(.promise("n", "p"))])
  }

  @Test func `that consent can be withdrawn ask how`() throws {
    let register = Recorded.promising(.consentWithdrawable)
    #expect(try Answers(register)[rule] == "complies promise-kept")
    let unsaid = register.changed { $0.changeActivity { $0.purposes[0].basis = Recorded.basis("A6-1-a") } }
    #expect(try Answers(unsaid).details(rule) == [.silent(.activity("newsletter"))])
    let none = register.changed {
      $0.changeActivity { $0.purposes[0].basis = .none(Confirmation(day: Day(2026, 3, 1))) }
    }
    #expect(try Answers(none)[rule] == "complies promise-kept")
    #expect(try Answers(none, on: Day(2026, 2, 28))[rule] == "unknown promise-not-testable")
  }

  @Test func `to serve rights need a contact and an activity that serves them`() throws {
    let alone = Recorded.promising(.rightsServed)
    #expect(try Answers(alone)[rule] == "unknown promise-not-testable")
    #expect(try Answers(alone).details(rule) == [.silent(.activity("newsletter"))])
    let managed = alone.changed { $0.changeActivity { $0.measures = .some(["rights-management"]) } }
    #expect(try Answers(managed)[rule] == "complies promise-kept")
    let register = alone.changed {
      $0.activities.append(Activity(id: "rights"))
      $0.activities[1].controllers = [ControllerShare("us")]
      $0.activities[1].purposes = [PurposeDeclaration("rights-fulfilment")]
    }
    #expect(try Answers(register)[rule] == "complies promise-kept")
    let through = register.changed { $0.changePromise { $0.through = "site" } }
    #expect(
      try Answers(through).details(rule) == [.silent(.activity("newsletter")), .silent(.activity("rights"))])
    let used = through.changed { $0.activities[1].systems = ["site"] }
    #expect(try Answers(used)[rule] == "complies promise-kept")
    let filledIn = through.changed { $0.activities[1].collectionPoints = [Recorded.form] }
    #expect(try Answers(filledIn)[rule] == "complies promise-kept")
    let silent = register.changed { $0.change("us" as ID<Party>) { $0.contact = nil } }
    #expect(try Answers(silent).details(rule) == [.silent(.promise("n", "p"))])
    let erased = register.changed { $0.change("us" as ID<Party>) { $0.contact = .erased(Day(2026, 1, 1)) } }
    #expect(try Answers(erased).details(rule) == [.silent(.promise("n", "p"))])
  }

  @Test func `to announce changes need an announcement by the first day`() throws {
    let first = Day(2026, 2, 1)
    let alone = Recorded.promising(.changesAnnounced).changed { $0.notices[0].period.from = first }
    #expect(try Answers(alone)[rule] == "complies promise-kept")
    let changed = alone.changed {
      var earlier = Notice(id: "m", controller: "us")
      (earlier.language, earlier.period) = ("nb", Period(from: Day(2020, 1, 1), until: Day(2026, 1, 31)))
      $0.notices.append(earlier)
    }
    #expect(try Answers(changed)[rule] == "unknown promise-not-testable")
    func announced(on day: Day) -> Register {
      changed.changed { $0.announcements = [Announcement(id: "a", subject: .noticeChanged("n"), day: day)] }
    }
    #expect(try Answers(announced(on: first))[rule] == "complies promise-kept")
    let late = try Answers(announced(on: Day(2026, 2, 2)))
    #expect(late[rule] == "violates promise-broken")
    #expect(late.details(rule) == [.announced("n", from: first, told: Day(2026, 2, 2))])
    #expect(try Answers(announced(on: Day(2026, 2, 2)), on: first)[rule] == "unknown promise-not-testable")
    let english = changed.changed { $0.notices[1].language = "en" }
    #expect(try Answers(english)[rule] == "complies promise-kept")
    let undated = changed.changed { $0.notices[0].period.from = nil }
    #expect(try Answers(undated)[rule] == "unknown promise-not-testable")
  }
}
