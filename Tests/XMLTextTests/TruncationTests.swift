import Testing
import XMLText

@Suite struct TruncationTests {
  private let document = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- a comment -->
    <registry xmlns="urn:x" name='Å "&amp;" >'>
      <party id="upsales">Ål &#230; <![CDATA[ <raw> ]]> 😀</party>
      <flow/>
    </registry>
    """

  @Test func `a document cut at any byte ends too early, right there`() throws {
    let bytes = Array(document.utf8)
    for count in 0..<bytes.count {
      do {
        _ = try notes(Array(bytes[..<count]))
        Issue.record("\(count) bytes were read as a whole document")
      } catch let fault as XMLFault {
        #expect([.truncated, .empty].contains(fault.kind), "\(count)")
        let read = String(decoding: bytes[..<count], as: Unicode.UTF8.self)
        let whole = read.unicodeScalars.last == "\u{FFFD}" ? read.dropLast() : read[...]
        let lines = whole.split(separator: "\n", omittingEmptySubsequences: false)
        let column = (lines.last?.unicodeScalars.count ?? 0) + 1
        #expect(fault.position.line == lines.count, "\(count)")
        #expect(abs(fault.position.column - column) <= 1, "\(count)")
      }
    }
    #expect(throws: Never.self) { try notes(bytes) }
  }
}
