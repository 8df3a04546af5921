import HTTPTypes
import Hummingbird
import NIOCore
import Wording

/// Reads the body of a request, no further than its route takes.
enum BodyReading {
  static func read(_ request: Request, _ rule: BodyRule, into call: inout Call) async throws {
    if let encoding = request.headers[.contentEncoding], encoding.lowercased() != "identity" {
      throw Problem(.packedBody)
    }
    let type = request.headers[.contentType].map { String($0.prefix { $0 != ";" }).trimmed.lowercased() }
    guard let type, rule.types.contains(type) else { throw Problem(.bodyType(rule.types)) }
    if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > rule.most {
      throw Problem(.tooLarge(rule.most))
    }
    let body = try await whole(request.body, rule.most)
    call.bodyType = type
    switch rule {
    case .object, .register, .pdf: call.body = body
    case .members(let fields): call.members = try BodyMembers.json(body, fields)
    case .form(let fields): call.members = try BodyMembers.form(body, fields)
    case .page: call.form = try FormBody(body)
    case .upload: try takeUpload(body, type, request, into: &call)
    }
  }

  /// A form with a file comes in parts; one that was sent again after signing in comes without its file.
  private static func takeUpload(
    _ body: [UInt8], _ type: String, _ request: Request, into call: inout Call
  ) throws {
    guard type == MediaTypes.multipart else { return call.form = try FormBody(body) }
    guard let boundary = request.headers[.contentType].flatMap(MultipartBody.boundary) else {
      throw Problem(.brokenBody)
    }
    let parts = try MultipartBody(body, boundary: boundary)
    call.form = FormBody(parts.fields)
    call.files = parts.files
  }

  /// All of a body. One that ends amid a piece, or that cannot be taken apart, is the sender's fault.
  private static func whole(_ body: RequestBody, _ most: Int) async throws -> [UInt8] {
    var bytes: [UInt8] = []
    do {
      for try await piece in body {
        guard bytes.count + piece.readableBytes <= most else { throw Problem(.tooLarge(most)) }
        bytes.append(contentsOf: piece.readableBytesView)
      }
    } catch let problem as Problem {
      throw problem
    } catch {
      throw Problem(.brokenBody)
    }
    return bytes
  }
}
