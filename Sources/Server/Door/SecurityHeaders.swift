import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Puts the headers that keep browsers safe on every answer at the very edge, so that no answer can miss them: also not
/// what is said of a request that cannot be read.
final class SecurityHeaders: ChannelOutboundHandler, RemovableChannelHandler {
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let overTLS: Bool

  /// - Parameter overTLS: whether clients reach the service by HTTPS only.
  init(overTLS: Bool) { self.overTLS = overTLS }

  /// Nothing runs, nothing is framed, nothing is loaded from elsewhere, nothing is kept.
  static let always: [(HTTPField.Name, String)] = named([
    (
      "Content-Security-Policy",
      "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'"
    ),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Cache-Control", "no-store"),
  ])
  private static let overTLSToo = always + named([("Strict-Transport-Security", "max-age=63072000")])

  private static func named(_ headers: [(String, String)]) -> [(HTTPField.Name, String)] {
    headers.compactMap { header in HTTPField.Name(header.0).map { ($0, header.1) } }
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    guard case .head(var head) = unwrapOutboundIn(data), head.status.kind != .informational else {
      return context.write(data, promise: promise)
    }
    // A stricter policy of the answer's own stays.
    for (name, value) in overTLS ? Self.overTLSToo : Self.always where !head.headerFields.contains(name) {
      head.headerFields.append(HTTPField(name: name, value: value))
    }
    context.write(wrapOutboundOut(.head(head)), promise: promise)
  }
}
