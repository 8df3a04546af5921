import Pages
import Testing
import Wording

@testable import Server

@Suite struct `A form with a file` {
  private func read(_ text: String, _ boundary: String = "b") throws -> MultipartBody {
    try MultipartBody(Array(text.utf8), boundary: boundary)
  }

  private func part(_ head: String, _ content: String) -> String {
    "--b\r\nContent-Disposition: form-data; \(head)\r\n\r\n\(content)\r\n"
  }

  @Test func `comes as browsers send it`() throws {
    let read = try read(
      part("name=\"why\"", "Første linje\r\nÆØÅ")
        + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"C:\\\\x\\\\Liste %22ny%22.csv\"\r\n"
        + "Content-Type: text/csv\r\n\r\na;b\r\n--a\r\n\r\n" + part("name=\"none\"; filename=\"\"", "") + "--b--\r\n")
    #expect(read.fields == [FormValue("why", "Første linje\nÆØÅ")])
    #expect(read.files.keys.sorted() == ["file"])
    #expect(read.files["file"]?.name == "Liste \"ny\".csv")
    #expect(read.files["file"]?.bytes == Array("a;b\r\n--a\r\n".utf8))
  }

  @Test func `keeps every byte of a file`() throws {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        [13, 10, 45, 98, 0, 255, 120].randomElement(using: &generator) ?? UInt8(0)
      }
      let head = Array("--bxb\r\nContent-Disposition: form-data; name=f; filename=x\r\n\r\n".utf8)
      let body = head + bytes + Array("\r\n--bxb--".utf8)
      guard MultipartBody.place(of: Array("\r\n--bxb".utf8), in: [13, 10] + bytes, from: 0) == nil else { continue }
      #expect(try MultipartBody(body, boundary: "bxb").files["f"]?.bytes == bytes)
    }
  }

  @Test(arguments: [
    "", "--", "--b", "--b\r\n", "x--b--", "--b--x", "\r\n--b--", "--b\r\n\r\n\r\n--b--",
    "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--",
    "--b\r\nContent-Disposition: attachment; name=a\r\n\r\nx\r\n--b--",
    "--b\r\nContent-Disposition: form-data; name=\"a\r\n\r\nx\r\n--b--",
    "--b\r\nContent-Disposition: form-data; name=a; name=b\r\n\r\nx\r\n--b--",
    "--b\r\nContent-Disposition: form-data; name=a\r\nContent-Disposition: form-data; name=b\r\n\r\nx\r\n--b--",
    "--b\r\nContent-Disposition: form-data; name=a; filename*=UTF-8''x\r\n\r\nx\r\n--b--",
    "--b\r\nContent-Disposition: form-data; name=a\r\nContent-Transfer-Encoding: base64\r\n\r\nx\r\n--b--",
    "--b\nContent-Disposition: form-data; name=a\n\nx\n--b--",
    "--b\r\nContent-Disposition: form-data; name=a\r\n\r\nx\r\n",
    "--b\r\nContent-Disposition: form-data; name=a\r\n\r\nx--b--",
    "--b\r\nContent-Disposition: form-data; name=a\r\nno colon\r\n\r\nx\r\n--b--",
  ])
  func `is refused where it is none`(text: String) { #expect(throws: Refusal.self) { try read(text) } }

  @Test func `is refused where it is too much`() throws {
    let fields = String(repeating: part("name=\"a\"", ""), count: MultipartBody.mostParts)
    #expect(try read(fields + "--b--").fields.count == MultipartBody.mostParts)
    #expect(throws: Refusal.brokenBody) { try read(fields + part("name=\"a\"", "") + "--b--") }
    let long = String(repeating: "x", count: 5000)
    #expect(throws: Refusal.brokenBody) { try read(part("name=\"\(long)\"", "") + "--b--") }
    let file = part("name=\"f\"; filename=\"x\"", "1")
    #expect(throws: Refusal.twice("f")) { try read(file + file + "--b--") }
  }

  @Test func `is refused where a field is no text`() {
    let bytes = Array("--b\r\nContent-Disposition: form-data; name=a\r\n\r\n".utf8) + [0xFF] + Array("\r\n--b--".utf8)
    #expect(throws: Refusal.brokenBody) { try MultipartBody(bytes, boundary: "b") }
  }

  @Test func `says itself what its parts are told apart by`() {
    #expect(MultipartBody.boundary(in: "multipart/form-data; boundary=----WebKitFormBoundaryA1") != nil)
    #expect(MultipartBody.boundary(in: "multipart/form-data; charset=utf-8; boundary=\"a b\"") == "a b")
    let long = String(repeating: "b", count: 71)
    for text in ["", "; boundary=", "; boundary=æ", "; boundary=\"a", "; boundary=a; boundary=b", "; boundary=\(long)"]
    {
      #expect(MultipartBody.boundary(in: "multipart/form-data\(text)") == nil, "\(text)")
    }
  }
}
