import Testing
import XMLText

/// The fault in a document, as `line:column: message`; `nil` where there is none.
func fault(_ document: String) throws -> String? {
  do {
    _ = try notes(document)
    return nil
  } catch let fault as XMLFault {
    return fault.description
  }
}

@Suite struct FaultTests {
  @Test(arguments: [
    ("", "1:1: the document is empty"),
    (" \n", "2:1: the document is empty"),
    ("  x", "1:3: the document does not begin with an element"),
    ("<a/>\n xyz<c", "2:2: there is more after the end of the first element"),
    ("<a></a>\n<b/>", "2:1: there is more after the end of the first element"),
    ("<a><b>\n</c></a>", "2:1: `</c>` where `</b>` was expected"),
    ("<a><b>\n</a ></b></a>", "2:1: `</a>` where `</b>` was expected"),
    ("<a>\n</a x></a>", "2:1: a tag without `>`"),
    ("</a>", "1:1: `<` that begins no tag"),
    ("\n<<a>", "2:1: `<` that begins no tag"),
    (" <a<b>", "1:4: a name was expected"),
    ("<a>\n<b c='1' <d/></a>", "2:10: a name was expected"),
    ("<a>\n</b<d/></a>", "2:1: a tag without `>`"),
    ("<a<", "1:1: a tag without `>`"),
    ("<a>\n< b></a>", "2:1: `<` that begins no tag"),
    ("<a>\n æ<!foo></a>", "2:3: `<!` that begins no comment"),
    ("<a>\n<!-- a -- b --></a>", "2:8: a comment may not hold `--`"),
    ("<a>\nxx ]]> </a>", "2:4: `]]>` in a text"),
    ("<a b:c:d='1'/>", "1:4: a `:` at the wrong place in a name"),
  ])
  func `a structure that is not XML is refused at its place`(_ document: String, _ message: String) throws {
    let told = try fault(document)
    #expect(told == message)
  }

  @Test(arguments: [
    ("<a b='1' c='2'\n b='3' ab='4'/>", "2:2: `b` is written twice"),
    ("<a xmlns:x='u' xmlns:y='u'\n x:b='1' y:b='2'/>", "2:10: `b` is written twice"),
    ("<a>\n <x:b c='>'/></a>", "2:2: the prefix `x` is not declared"),
    ("<a æ='1'\n x:b='1'/>", "2:2: the prefix `x` is not declared"),
    ("<a b='1'\n xmlns:x=''/>", "2:2: a namespace cannot be declared like this"),
    ("<a b='1'\n xmlns:xml='u'/>", "2:2: a namespace cannot be declared like this"),
    ("<a\n b/>", "2:2: `b` has no value"),
    ("<a b=1/>", "1:6: the value of an attribute has no quotes"),
    ("<a b='1'c='2'/>", "1:9: there is no space before an attribute"),
    ("<a b='\n<'/>", "2:1: `<` in the value of an attribute"),
    ("<a b='&#10; & '/>", "1:13: `&` by itself"),
    ("<a b='x &foo;'/>", "1:9: no entity is named `foo`"),
    ("<a b='&#1;'/>", "1:7: a reference to a character that XML does not allow"),
  ])
  func `an attribute that is not XML is refused at its place`(_ document: String, _ message: String) throws {
    let told = try fault(document)
    #expect(told == message)
  }

  @Test(arguments: [
    ("<a>\n & </a>", "2:2: `&` by itself"),
    ("<a>\n &foo </a>", "2:2: a reference without `;`"),
    ("<a>&#12</a>", "1:4: a reference without `;`"),
    ("<a>\n foo &foo; bar</a>", "2:6: no entity is named `foo`"),
    ("<a>x&#xD800;</a>", "1:5: a reference to a character that XML does not allow"),
    ("<a>x&#x110000;</a>", "1:5: a reference to a character that XML does not allow"),
    ("<a>\n\u{1}</a>", "2:1: a character that XML does not allow"),
    ("<a b='\n \u{1}'/>", "2:2: a character that XML does not allow"),
    ("<a>xæ\u{FFFE}</a>", "1:6: a character that XML does not allow"),
    ("<a>x\u{0}</a>", "1:5: a zero byte"),
    ("<a b='\u{0}'/>", "1:7: a zero byte"),
  ])
  func `a character or reference that is not XML is refused at its place`(_ document: String, _ message: String) throws
  {
    let told = try fault(document)
    #expect(told == message)
  }

  @Test(arguments: [
    ("<?xml version='1.0' encoding='latin1'?><a/>", "1:31: the encoding is `latin1`"),
    ("<?xml version='2.0'?><a/>", "1:20: the XML declaration is not well-formed"),
    ("<?xml encoding='UTF-8'?><a/>", "1:7: the XML declaration is not well-formed"),
    (" <?xml version='1.0'?><a/>", "1:2: a processing instruction is not allowed"),
    ("<?xml-stylesheet href='x'?><a/>", "1:1: a processing instruction is not allowed"),
    ("<a>\n<?pi x?></a>", "2:1: a processing instruction is not allowed"),
    ("\n<!DOCTYPE a><a/>", "2:1: a document type declaration is not allowed"),
    ("<a>\n<!DOCTYPE a></a>", "2:1: a document type declaration is not allowed"),
  ])
  func `what documents may not have is refused at its place`(_ document: String, _ message: String) throws {
    let told = try fault(document)
    #expect(told == message)
  }

  @Test(arguments: [
    "<?xml version='1.0' encoding='utf-8'?><a/>", "<?xml version='1.0'?>\n<a/>", "\u{FEFF}<a/>", "<æ/>",
    "<!-- <!DOCTYPE a> <?pi?> --><a><![CDATA[<!DOCTYPE a> & <?pi?> ]]]></a>", "<a/>\n<!-- end -->\n",
    "<a xml:lang='nb' b='>'/>",
  ])
  func `what only looks like it is read`(_ document: String) throws {
    #expect(try fault(document) == nil)
  }

  @Test func `a byte order mark has no place`() throws {
    #expect(try notes("\u{FEFF}<a>æ</a>") == ["1:1 <a", "1:4 [æ]", "end"])
  }

  @Test func `the first thing that is wrong is the one that is told`() throws {
    #expect(try fault("<a><b></a><!DOCTYPE x>\u{0}") == "1:7: `</a>` where `</b>` was expected")
    #expect(try fault("<a><!DOCTYPE x><b></a>\u{0}") == "1:4: a document type declaration is not allowed")
    #expect(try fault("<a>\u{0}<!DOCTYPE x><b></a>") == "1:4: a zero byte")
  }

  @Test(arguments: ["]]>", "&foo;", "\u{1}", "< b", "</b>"])
  func `a fault deep in a document is placed as well as an early one`(_ wrong: String) throws {
    let early = try #require(try fault("<a>\n\næ \(wrong) x\n</a>"))
    #expect(early.hasPrefix("3:3: "))
    // The reader works on 128 KiB at a time; the fault comes right before and right after.
    for length in stride(from: 131_072 - 40, through: 131_072 + 8, by: 5) {
      let filler = String(repeating: "<b/>", count: length / 4) + String(repeating: " ", count: length % 4)
      let late = try fault("<a>\n\(filler)\næ \(wrong) x\n</a>")
      #expect(late == early)
    }
  }

  @Test func `a message is one line without a full stop, and says what to do`() throws {
    let fault = XMLFault(.namespace(element: "a", found: "", expected: "urn:x"), at: .start)
    #expect(fault.description == "1:1: `a` is in no namespace")
    #expect(fault.help == "write `xmlns=\"urn:x\"` on the first element")
  }
}
