import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Closes a connection whose request does not arrive in time: 25 seconds, and as many again after each 64 KiB that came.
/// So it does where an answer waits that long to be read on.
final class RequestDeadline: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart

  private static let patience = TimeAmount.seconds(25)
  private static let bytesOfATurn = 64 << 10

  private var received = 0
  private var waiting: Scheduled<Void>?
  private var unread: Scheduled<Void>?

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head:
      received = 0
      wait(Self.patience, context)
    case .body(let piece):
      let before = received / Self.bytesOfATurn
      received += piece.readableBytes
      let turns = received / Self.bytesOfATurn
      if turns > before { wait(Self.patience, context) }
    case .end: stop()
    }
    context.fireChannelRead(data)
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    unread?.cancel()
    let channel = context.channel
    unread =
      channel.isWritable
      ? nil : context.eventLoop.scheduleTask(in: Self.patience) { channel.close(promise: nil) }
    context.fireChannelWritabilityChanged()
  }

  func channelInactive(context: ChannelHandlerContext) {
    stop()
    unread?.cancel()
    context.fireChannelInactive()
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    stop()
    unread?.cancel()
  }

  private func wait(_ time: TimeAmount, _ context: ChannelHandlerContext) {
    stop()
    let channel = context.channel
    waiting = context.eventLoop.scheduleTask(in: time) { channel.close(promise: nil) }
  }

  private func stop() {
    waiting?.cancel()
    waiting = nil
  }
}
