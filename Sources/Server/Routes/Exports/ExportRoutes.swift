import Checks
import Documents
import HTTPTypes
import Pages
import Records
import Registry
import RegistryStore
import Vocabulary
import Wording
import Accounts

/// The routes of what is taken out, and of documents that are brought in.
enum ExportRoutes {
  static var all: [Route] { [register, records, tables, schema, attachment] }

  private static var register: Route {
    Route(
      method: .get, path: PathPattern("/api/v1/register"), operation: "exportRegister", noun: .exports,
      about: "The whole register as its document, as `samsvar export registry` writes it.", right: .takeExport,
      parameters: [Asking.fields[1]],
      answers: [AnswerRule(200, "The document.", [(MediaTypes.xml, .document)], headers: ["ETag"])], refusals: [404],
      limit: .export,
      serve: { call, house in
        try await house.keeper.aside {
          let asked = try Asking(call, house)
          let register = asked.register
          return Reply(MediaTypes.xml, [(.eTag, EntityTag(revision: asked.revision).description)]) {
            try RegistryWriter.write(register, to: $0)
          }.named("\(register.header.id)-revision-\(asked.revision).xml")
        }
      })
  }

  private static var records: Route {
    Route(
      method: .get, path: PathPattern("/api/v1/exports/records"), operation: "exportRecords", noun: .exports,
      about: "The record of processing activities (Art. 30) of one of your own parties, as of a day.",
      right: .takeExport,
      parameters: Asking.fields + [
        .query("of", .id, "Whose record: one of your own parties."),
        .query("role", .choice(["controller", "processor"]), "controller (Art. 30(1)) or processor (Art. 30(2))."),
        .format(["xml", "html"]),
      ],
      answers: [
        AnswerRule(
          200, "The record; as HTML, its reading copy.", [(MediaTypes.xml, .document), (MediaTypes.html, .document)])
      ], refusals: [404, 422], limit: .export,
      serve: { call, house in
        let type = try call.wishedFormat([("xml", MediaTypes.xml), ("html", MediaTypes.html)])
        return try await house.keeper.aside {
          let asked = try Asking(call, house)
          let record = try WantedRecord.record(call, asked)
          let source = try asked.source(house)
          let made = OneThread((record, source))
          let name = "record-\(record.of.key)-\(record.role.rawValue)-\(record.day)"
          if type == MediaTypes.html {
            let page = Reply(type + "; charset=utf-8", [pageHeader]) { sink in
              let (record, source) = made.value
              try RecordPage(record, from: source, in: call.language, by: house.settings.version).write(to: sink)
            }
            return call["format"] == nil ? page : page.named("\(name)-\(call.language.rawValue).html")
          }
          return Reply(type) { sink in
            let (record, source) = made.value
            try RecordsDocument(record, from: source, in: call.language, by: house.settings.version).write(to: sink)
          }.named("\(name).xml")
        }
      })
  }

  private static var tables: Route {
    Route(
      method: .get, path: PathPattern("/api/v1/exports/tables"), operation: "exportTable", noun: .exports,
      about: "A table of a record of processing activities for spreadsheets, as `samsvar export tables` writes it.",
      right: .takeExport,
      parameters: Asking.fields + [
        .query("of", .id, "Whose record: one of your own parties."),
        .query("role", .choice(["controller", "processor"]), "controller (Art. 30(1)) or processor (Art. 30(2))."),
        .query("table", .choice(RecordTable.allCases.map(\.rawValue)), "Which table; activities without it."),
        .query("separator", .choice(["comma", "semicolon"]), "What stands between cells; a comma without it."),
      ], answers: [AnswerRule(200, "The table.", [(MediaTypes.csv, .document)])], refusals: [404, 422], limit: .export,
      serve: { call, house in
        try await house.keeper.aside {
          let record = try WantedRecord.record(call, try Asking(call, house))
          let table = call["table"].flatMap { RecordTable(rawValue: $0) } ?? .activities
          let made = OneThread(record)
          return Reply(MediaTypes.csv + "; charset=utf-8") { sink in
            try RecordTables(
              made.value, in: call.language, separatedBy: call["separator"] == "semicolon" ? .semicolon : .comma
            ).write(table, to: sink)
          }.named("\(table.rawValue)-\(record.of.key)-\(record.role.rawValue)-\(record.day).csv")
        }
      })
  }

  private static var schema: Route {
    Route(
      method: .get, path: PathPattern("/api/v1/schemas/{document}"), operation: "getSchema", noun: .exports,
      about: "The schema (XSD 1.0) of a document, to hold it against without this program.", right: .takeExport,
      parameters: [.path("document", .choice(KnownDocument.allCases.map(\.rawValue)), "Which document.")],
      answers: [AnswerRule(200, "The schema.", [(MediaTypes.xml, .document)])], refusals: [404],
      serve: { call, _ in
        guard let known = KnownDocument(rawValue: try call.required("document")) else { throw Problem(.noSuchPath) }
        return Reply(200, MediaTypes.xml, known.schema).named("samsvar-\(known.rawValue)-1.xsd")
      })
  }

  /// The reading copy carries its own style and nothing else, so that style alone is let in.
  private static let pageHeader: (HTTPField.Name, String) = (
    .contentSecurityPolicy,
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; "
      + "frame-ancestors 'none'; sandbox"
  )

  /// Whatever the file is, nothing in it runs, and nobody frames it.
  private static let inert =
    "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; sandbox"

  private static var attachment: Route {
    Route(
      method: .get, path: PathPattern("/api/v1/attachments/{sha256}"), operation: "getAttachment", noun: .exports,
      about: "A signed copy, byte for byte as it was attached.", right: .takeExport,
      parameters: [.path("sha256", .text(64), "The SHA-256 of its bytes.")],
      answers: [AnswerRule(200, "The file.", [(MediaTypes.bytes, .binary)])], refusals: [404], limit: .export,
      serve: { call, house in
        let sha256 = try call.required("sha256")
        return try await house.keeper.aside {
          let store = try house.keeper.reading()
          guard let copy = try store.attachments().first(where: { $0.sha256 == sha256 }) else {
            throw Problem(.noSuch(.attachment, id: sha256))
          }
          let bytes = try store.bytes(of: copy) { Fingerprint.digits(of: $0) }
          return Reply(200, MediaTypes.bytes, bytes, [(.contentSecurityPolicy, inert)])
            .named(sha256 + ".pdf")
        }
      })
  }
}

extension HTTPField.Name {
  static let contentSecurityPolicy = HTTPField.Name("Content-Security-Policy") ?? .cacheControl
}

/// Something that only the thread uses that it is handed to.
struct OneThread<Value>: @unchecked Sendable {
  let value: Value
  init(_ value: Value) { self.value = value }
}
