import Accounts
import Documents
import HTTPTypes
import Pages
import Vocabulary
import Wording

/// The first steps, and the lists and documents that are brought in.
enum StartPages {
  static var all: [Route] {
    [start, document, recordDocument] + SheetKind.allCases.flatMap { [list($0), recordList($0), example($0)] }
  }

  private static var start: Route {
    .shown("/start", "showStart", right: .changeRegister) { try reply($0) }
  }

  private static var document: Route {
    .sentWithFile("/start/document", "submitDocument", right: .changeRegister, most: BringIn.mostBytes + (64 << 10)) {
      visit in
      guard let file = visit.call.files["file"] else { return try noFile(nil, visit) }
      return try await BringIn(.document, file.name, file.bytes, visit).preview()
    }
  }

  private static var recordDocument: Route {
    .sent(
      "/start/document/record", "recordDocument", right: .changeRegister, most: 2 * BringIn.mostBytes, limit: .upload
    ) { visit in
      if visit.call.form["file"] == nil { return try noFile(nil, visit) }
      return try await BringIn(.document, carriedBy: visit).record()
    }
  }

  private static func list(_ kind: SheetKind) -> Route {
    .sentWithFile(
      "/start/lists/\(kind)", "submit\(kind.operation)", right: .changeRegister, most: BringIn.mostBytes
    ) { visit in
      guard let file = visit.call.files["file"] else { return try noFile(kind, visit) }
      return try await BringIn(.list(kind), file.name, file.bytes, visit).preview()
    }
  }

  private static func recordList(_ kind: SheetKind) -> Route {
    .sent(
      "/start/lists/\(kind)/record", "record\(kind.operation)", right: .changeRegister, most: 2 * BringIn.mostBytes,
      limit: .upload
    ) { visit in
      if visit.call.form["file"] == nil { return try noFile(kind, visit) }
      return try await BringIn(.list(kind), carriedBy: visit).record()
    }
  }

  /// A list that can be opened in a spreadsheet and filled in.
  private static func example(_ kind: SheetKind) -> Route {
    .shown("/start/lists/\(kind)/example", "example\(kind.operation)", right: .changeRegister) { visit in
      let name = BringInWords.words(in: visit.language).exampleFile(kind)
      return Reply(200, MediaTypes.csv + "; charset=utf-8", ExampleSheet.bytes(kind, in: visit.language))
        .named("\(name).csv")
    }
  }

  private static func noFile(_ kind: SheetKind?, _ visit: Visit) throws -> Reply {
    let told = BringInWords.words(in: visit.language).noFile
    return try reply(visit, refused: BringInRefusal(of: kind, (text: told.0, help: told.1)), status: 422)
  }

  static func reply(_ visit: Visit, refused: BringInRefusal? = nil, status: Int = 200) throws -> Reply {
    let page = StartPage(of: visit.look.register, refused: refused, proof: visit.proof, in: visit.language)
    return try visit.reply(page, status: status, at: .place(ScreenPlace.start.rawValue))
  }
}

extension SheetKind {
  fileprivate var operation: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() + "List" }
}
