import Hummingbird
import NIOCore

/// What Hummingbird hands along with a request: here, who is at the other end of the connection.
struct DoorContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// The network address of the other end.
  let remote: String

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    remote = source.channel.remoteAddress?.ipAddress ?? ""
  }
}
