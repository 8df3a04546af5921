import Documents
import Law
import Registry
import Testing
import Vocabulary
import Wording

@testable import Documents

@Suite struct `A list from a spreadsheet` {
  private static let register = """
    <registry xmlns="urn:samsvar:registry:1" id="r" language="nb"><title>R</title><parties>
      <party id="us" own="yes"><name>Vi AS</name></party>
      <party id="upsales" registration-number="NO 987 654 321"><name>Upsales AB</name></party>
      <party id="twin-1"><name>Twin</name></party><party id="twin-2"><name>Twin</name></party></parties>
      <activities><activity id="newsletter" role="controller"><title>Nyhetsbrev</title></activity></activities>
    </registry>
    """

  private func read(_ text: String, _ kind: SheetKind = .processors) throws -> SheetReading {
    try read(Array(text.utf8), kind)
  }

  private func read(_ bytes: [UInt8], _ kind: SheetKind) throws -> SheetReading {
    try SheetReading(bytes, of: kind, for: try Self.read(), under: .current())
  }

  private static func read() throws -> RegistrySnapshot {
    try RegistryReader.read(Array(register.utf8), file: "r.xml", law: .current())
  }

  private func edited(_ reading: SheetReading) throws -> RegistrySnapshot {
    #expect(reading.problems == [])
    return try Documents.edited(Self.read(), by: RegisterEdit(put: reading.objects), under: .current()).register
  }

  @Test(arguments: [
    "Navn;Org.nr.;Land;E-post\r\nÆrlig & Sønner AS;912345678;Norge;post@ærlig.no\r\n",
    "\u{FEFF}Name,Registration number,Country,E-mail\n\"Ærlig & Sønner AS\",912345678,NO,post@ærlig.no",
    "sep=;\r\nLeverandør;ORGNUMMER;land;epost\r\n;;;\r\nÆrlig & Sønner AS;912345678;norway;post@ærlig.no\r\n\r\n",
    "navn\torganisasjonsnummer\tland\te-post\nÆrlig & Sønner AS\t912345678\tNO\tpost@ærlig.no\n",
  ])
  func `says the same with each separator, in each language`(text: String) throws {
    let reading = try read(text)
    let party = try edited(reading).parties.first { $0.id.key == "aerlig-sonner-as" }
    #expect(party?.name == "Ærlig & Sønner AS")
    #expect(party?.seat == "NO")
    #expect(party?.registrationNumber == "912345678")
    #expect(party?.contact == .held(ContactDetails(email: "post@ærlig.no")))
  }

  @Test func `is read as Excel writes it on a Norwegian machine`() throws {
    let text = "Navn;Adresse\r\nB\u{F8}ker \u{2013} Blåbær AS;\"Storgt. 1\r\n0155 Oslo\"\r\n"
    let bytes = text.unicodeScalars.map { $0 == "\u{2013}" ? UInt8(0x96) : UInt8($0.value) }
    let party = try edited(read(bytes, .processors)).parties.first { $0.id.key == "boker-blabaer-as" }
    #expect(party?.name == "Bøker – Blåbær AS")
    #expect(party?.address?.hasPrefix("Storgt. 1") == true && party?.address?.hasSuffix("0155 Oslo") == true)
  }

  @Test func `declares flows by the names that people use`() throws {
    let reading = try read(
      "Dataflyt;Til;Personopplysninger;Registrerte;Lagres i;Fra dato;Merknad\r\n"
        + "Kunder til CRM;upsales ab;E-postadresse, navn;customer;Sverige|NO;1.3.2026;x\r\n", .flows)
    #expect(reading.unread == ["Merknad"])
    let register = try edited(reading)
    let flow = try #require(register.number(of: ID<Flow>("kunder-til-crm")).map { register[flow: $0] })
    #expect(flow.activity.key == "newsletter")
    #expect(flow.role == .processor)
    #expect(flow.period.from == Day("2026-03-01"))
  }

  @Test func `keeps formulas as text, and gives back what our own tables made harmless`() throws {
    let register = try edited(read("Navn;Adresse\n\"=HYPERLINK(\"\"http://x\"\")\";'+47 Oslo\n"))
    let party = register.parties.first { $0.name?.hasPrefix("=") == true }
    #expect(party?.name == "=HYPERLINK(\"http://x\")")
    #expect(party?.address == "+47 Oslo")
  }

  @Test func `leaves alone what the register has`() throws {
    let reading = try read("Navn;Orgnr.;Org.nr.\n".replacing(";Org.nr.", with: "") + "UPSALES ab;\nX;987654321\nNy;\n")
    #expect(reading.problems == [])
    #expect(reading.known.map(\.row) == [2, 3])
    #expect(reading.objects.map(\.name.id) == ["ny"])
  }

  @Test(arguments: [
    ("", SheetFault.empty, nil as Int?, nil as String?), ("Navn\n", .noRows, nil, nil),
    ("Land\nNO\n", .noColumn(.name), 1, nil), ("Navn;Firma\na;b\n", .columnTwice(.name), 1, "B"),
    ("Navn;Land\nA;Norge\nB;Narnia\n", .noCountry("Narnia"), 3, "B"),
    ("Navn;Land\n\n\nA;Norge\n;NO\n", .emptyCell, 5, "A"), ("Navn\nA\na\n", .asRow(2), 3, "A"),
    ("Navn;Orgnr.\nA;987 111 222\nB;987111222\n", .asRow(2), 3, "B"), ("Navn\nA;B\n", .beyondHeads, 2, "B"),
    ("Navn\nA\"B\n", .quote, 2, "A"), ("Navn;Land\nA;\"NO\n", .openQuote, 2, "B"), ("Navn\n\"A\"B\n", .quote, 2, "A"),
    ("Navn;Id\nA;Æ\n", .noID("Æ"), 2, "B"), ("Navn;Id\nA;b\nB;b\n", .idTaken("b"), 3, "B"),
    ("Navn\nA\u{202E}B\n", .character(0x202E), 2, "A"),
  ])
  func `says which cell is wrong`(text: String, fault: SheetFault, row: Int?, column: String?) throws {
    let reading = try read(text)
    #expect(reading.problems.first?.fault == fault)
    #expect(reading.problems.first?.row == row)
    #expect(reading.problems.first?.letters == column)
    #expect(reading.objects.isEmpty)
  }

  @Test(arguments: [
    ("Til\nNarnia Ltd\n", SheetFault.noParty("Narnia Ltd")),
    ("Til\nTwin\n", .severalCalled("Twin", ids: ["twin-1", "twin-2"])),
    ("Til;Aktivitet\nupsales;X\n", .noActivity("X")), ("Til;Rolle\nupsales;sjef\n", .noRole("sjef")),
    ("Til;Formål\nupsales;verdensherredømme\n", .noTerm("verdensherredømme")),
    ("Til;Fra dato\nupsales;31.2.2026\n", .noDay("31.2.2026")),
    ("Til;Fra dato;Til dato\nupsales;2026-02-01;2026-01-01\n", .daysReversed),
    ("Til\nupsales\nupsales\n", .asRow(2)),
  ])
  func `says which flow cannot be one`(text: String, fault: SheetFault) throws {
    #expect(try read(text, .flows).problems.map(\.fault) == [fault])
  }

  @Test func `is refused where it is no list, or too long`() throws {
    #expect(try read([0x50, 0x4B, 3, 4, 20], .processors).problems == [SheetProblem(.workbook)])
    #expect(try read([0xD0, 0xCF, 0x11, 0xE0, 0xA1], .processors).problems == [SheetProblem(.workbook)])
    #expect(try read([0xFF, 0xFE, 78, 0], .processors).problems == [SheetProblem(.notText)])
    #expect(try read([78, 10, 0x81], .processors).problems == [SheetProblem(.notText)])
    let long = [UInt8](repeating: 65, count: 1 << 20) + [10]
    #expect(try read(long, .processors).problems == [SheetProblem(.tooLarge(most: 1 << 20))])
    let rows = "Navn\n" + (1...5001).map { "N\($0)\n" }.joined()
    #expect(try read(rows).problems == [SheetProblem(.tooManyRows(most: 5000))])
    #expect(try read(String(rows.dropLast(6))).objects.count == 5000)
    #expect(try read("Navn;Land\n" + String(repeating: "A;x\n", count: 400)).problems.count == 100)
  }

  @Test func `never breaks the reader, whatever it holds`() throws {
    var generator = SystemRandomNumberGenerator()
    let pieces = [
      "Navn", "Land", ";", ",", "\"", "\n", "\r\n", "\r", "'", "=", "æ", "NO", " ", "\t", "sep=;", "\u{FEFF}", "a",
    ]
    for _ in 0..<400 {
      let text = (0..<Int.random(in: 0...25, using: &generator)).compactMap { _ in
        pieces.randomElement(using: &generator)
      }
      .joined()
      var bytes = Array(text.utf8)
      if Bool.random(using: &generator), !bytes.isEmpty {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      for kind in SheetKind.allCases {
        let reading = try read(bytes, kind)
        #expect(reading.problems.isEmpty || reading.objects.isEmpty)
      }
    }
  }

  @Test func `gives back every cell that RFC 4180 can write`() throws {
    var generator = SystemRandomNumberGenerator()
    let letters = ["a", "Æ", "\"", ";", ",", "x y", "\n", "1", "=", "'"]
    for _ in 0..<300 {
      let cells = (0..<3).map { _ in
        "n"
          + (0..<Int.random(in: 0...6, using: &generator)).compactMap { _ in letters.randomElement(using: &generator) }
          .joined() + "n"
      }
      for separator: CSVText.Separator in [.comma, .semicolon] {
        var text = CSVText(separatedBy: separator)
        text.row(["A", "B", "C"])
        text.row(cells)
        let read = try SheetReader(SheetText.decoded(text.bytes))
        #expect(read.rows.map(\.cells) == [["A", "B", "C"], cells])
      }
    }
  }

  @Test func `knows each column by one head only`() {
    for kind in SheetKind.allCases {
      for column in kind.columns {
        for head in Language.allCases.flatMap({ column.heads($0) }) {
          #expect(kind.columns.filter { $0.isCalled(head) } == [column], "\(head)")
        }
      }
    }
  }
}
