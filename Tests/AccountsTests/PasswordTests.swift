import Foundation
import Testing

@testable import Accounts

@Suite struct `What is kept of a password` {
  @Test func `is what the standard's own example says`() throws {
    // RFC 7914, section 12, third vector; of its 64 bytes the first half are the first block.
    let made = try PasswordWork.scrypt(Array("password".utf8), Array("NaCl".utf8), PasswordWork(logN: 10, r: 8, p: 16))
    let hex = made.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    #expect(hex == "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162")
  }

  @Test func `costs what is promised, and comes back right`() throws {
    let hasher = PasswordHasher(work: .standard, randomness: .system)
    let kept = try hasher.make(Scratch.password)
    #expect(kept.text.hasPrefix("$scrypt$ln=17,r=8,p=1$"))
    #expect(kept.text.split(separator: "$").map(\.count) == [6, 13, 22, 43])
    #expect(PasswordHash(kept.text) == kept)
    guard case .right(better: nil) = try hasher.check(Scratch.password, against: kept) else {
      Issue.record("the right password is wrong")
      return
    }
    #expect(AccountsOptions().work == .standard)
  }

  @Test func `differs for one password each time, by its salt`() throws {
    let hasher = PasswordHasher(work: Scratch.cheap, randomness: .system)
    #expect(try hasher.make(Scratch.password).text != hasher.make(Scratch.password).text)
  }

  @Test(arguments: [
    "", "$scrypt$", "$scrypt$ln=99,r=8,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "$scrypt$ln=17,r=8,p=1$AAAA$AAAA", "$argon2id$ln=17,r=8,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA",
    "$scrypt$ln=+7,r=8,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "$scrypt$ln=7,r=8,p=1$AAAAAAAAAAAAAAAAAAAAAB$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
  ])
  func `is not read from what is damaged`(text: String) { #expect(PasswordHash(text) == nil) }

  @Test func `is right for the password alone`() throws {
    let hasher = PasswordHasher(work: Scratch.cheap, randomness: .system)
    let kept = try hasher.make(Scratch.password)
    for other in ["", Scratch.password + " ", String(Scratch.password.dropLast()), Scratch.password.uppercased()] {
      guard case .wrong = try hasher.check(other, against: kept) else {
        Issue.record("«\(other)» was taken")
        continue
      }
    }
  }
}

@Suite struct `A new password` {
  private func fault(_ password: String, _ name: String = "kari.nordmann@opter.no") -> PasswordFault? {
    PasswordRules.fault(password, name: name, shownName: "Kari Nordmann")
  }

  @Test(arguments: [
    Scratch.password, "fjellrev spiser blåbær", "zPq8vT!nW3kLx9e", "en ganske vanlig tirsdag i Hønefoss",
    String(repeating: "zPq8vT!nW3kLx9e ", count: 6).appending("slutt på visa"), "🐢🦊🐙🦉🌵🍄🐝🦔🐌🦀🍉🥦🚲🎻🪁",
  ])
  func `may be anything long that others do not try first`(password: String) { #expect(fault(password) == nil) }

  @Test func `has 15 to 128 characters, counted as Unicode numbers them, and none is cut off`() {
    #expect(fault("zPq8vT!nW3kLx9") == .tooShort(least: 15))
    let many = (0..<88).compactMap { Unicode.Scalar(0x4E00 + $0 * 7) }.map(Character.init)
    let long = Scratch.password + " zPq8vT!nW3kLx9e" + String(many)
    #expect(long.unicodeScalars.count == 128)
    #expect(fault(long) == nil)
    #expect(fault(long + "x") == .tooLong(most: 128))
    #expect(fault(String(repeating: "x", count: 1 << 20)) == .tooLong(most: 128))
    // A letter and its accent are two.
    #expect("a\u{30A}".unicodeScalars.count == 2)
  }

  @Test(arguments: [
    "Password12345678", "P@ssw0rd!P@ssw0rd!", "Sommer2026Vinter2026", "velkommen1velkommen",
    "hemmelighemmelig1", "correcthorsebatterystaple", "Correct Horse Battery Staple", "iloveyouforever!!",
    "administrator2026", "personvernombud1", "passordpassord2026x", "LetMeInPlease!!!!",
  ])
  func `is none that many use, nor one put together of such`(password: String) { #expect(fault(password) == .common) }

  @Test(arguments: ["qwertyuiopasdfgh", "123456789012345", "1qaz2wsx3edc4rfv", "abcdefghijklmnopq", "9876543210987654"])
  func `does not run along the keyboard`(password: String) { #expect(fault(password) == .run) }

  @Test(arguments: [
    "aaaaaaaaaaaaaaaa", "passwordpassword", "abcabcabcabcabcabc", "zpx8zpx8zpx8zpx8", "blåbær1blåbær1blåbær1",
  ])
  func `is not one short piece over and over`(password: String) { #expect(fault(password) == .repeats) }

  @Test func `holds neither the account's name nor the program's`() {
    #expect(fault("min kari.nordmann vinterdag") == .holdsName)
    #expect(fault("NORDMANN reiser til fjells") == .holdsName)
    #expect(fault("n0rdm4nn reiser til fjells") == .holdsName)
    #expect(fault("Samsvar er et fint verktøy") == .holdsProduct)
    #expect(fault("5am$var er et fint verktøy") == .holdsProduct)
  }
}

@Suite struct `A name` {
  @Test(arguments: ["kari", "Kari.Nordmann@opter.no", "a-b_c+d", String(repeating: "a", count: 100)])
  func `to sign in with is plain`(name: String) throws { #expect(try Names.signIn(name) == name) }

  @Test(arguments: [
    ("", NameFault.empty), ("  ", .empty), (String(repeating: "a", count: 101), .tooLong(most: 100)),
    (String(repeating: "a", count: 300), .tooLong(most: 100)),
    (String(repeating: "a", count: 1 << 20), .tooLong(most: 100)),
    ("kari\0", .character(0)), ("kari nordmann", .character(32)), ("kåri", .character(0xE5)),
    ("kаri", .character(0x430)), ("a'--", .character(0x27)),
  ])
  func `to sign in with has no character that could be mistaken`(name: String, fault: NameFault) {
    #expect(throws: AccountsFault.name(fault)) { try Names.signIn(name) }
  }

  @Test(arguments: [
    ("Kari\nNordmann", UInt32(10)), ("Kari\0", 0), ("Kari \u{202E}nnamdroN", 0x202E), ("Kari\u{200B}", 0x200B),
    ("\u{2028}", 0x2028),
  ])
  func `that people read is one line of what can be seen`(name: String, character: UInt32) {
    let expected: NameFault = name == "\u{2028}" ? .empty : .character(character)
    #expect(throws: AccountsFault.shownName(expected)) { try Names.shown(name) }
    #expect(throws: AccountsFault.tokenName(expected)) { try Names.token(name) }
    #expect(throws: Never.self) { try Names.shown("Åse Øye (personvernombud)") }
  }
}
