import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import NIOHTTPTypesHTTP1

/// Lets the next request of a connection in when the answer before it is on its way, so that whoever asks much and reads
/// nothing makes the service hold two answers and not all; and speaks as HTTP/1.0 with whoever does.
final class OneAtATime: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart

  /// Both must see requests before what they say of their version is lost.
  func handlerAdded(context: ChannelHandlerContext) {
    let pipeline = context.pipeline.syncOperations
    do {
      let codec = try pipeline.handler(type: HTTP1ToHTTPServerCodec.self)
      try pipeline.addHandlers([HTTPServerPipelineHandler(), OldVersion()], position: .before(codec))
    } catch {
      context.close(promise: nil)
    }
  }
}

/// HTTP/1.0: a request need not name its host, an answer has no chunks, and the connection ends with it (RFC 9112, sections
/// 3.2, 6.1 and 9.3).
final class OldVersion: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart
  typealias OutboundIn = HTTPServerResponsePart
  typealias OutboundOut = HTTPServerResponsePart

  private var isOld = false

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard case .head(var head) = unwrapInboundIn(data) else { return context.fireChannelRead(data) }
    isOld = (head.version.major, head.version.minor) < (1, 1)
    guard isOld else { return context.fireChannelRead(data) }
    head.headers.replaceOrAdd(name: "Connection", value: "close")
    // Whoever names no host means the one that is connected to.
    if !head.headers.contains(name: "Host"), let address = context.localAddress, let port = address.port {
      head.headers.add(name: "Host", value: "\(address.ipAddress ?? ""):\(port)")
    }
    context.fireChannelRead(wrapInboundOut(.head(head)))
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    guard isOld, case .head(var head) = unwrapOutboundIn(data) else { return context.write(data, promise: promise) }
    // Nobody may tell a client of HTTP/1.0 to go on.
    if (100..<200).contains(head.status.code) {
      promise?.succeed()
      return
    }
    head.version = .http1_0
    head.headers.remove(name: "Transfer-Encoding")
    head.headers.replaceOrAdd(name: "Connection", value: "close")
    context.write(wrapOutboundOut(.head(head)), promise: promise)
  }
}
