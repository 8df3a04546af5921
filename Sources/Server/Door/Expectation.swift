import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Tells a client that waits to be told to go on and send its body: RFC 9110, section 10.1.1.
final class Expectation: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundOut = HTTPResponsePart

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    if case .head(let head) = unwrapInboundIn(data), let name = HTTPField.Name("Expect"),
      head.headerFields[name]?.lowercased() == "100-continue"
    {
      context.writeAndFlush(wrapOutboundOut(.head(HTTPResponse(status: .continue))), promise: nil)
    }
    context.fireChannelRead(data)
  }
}
