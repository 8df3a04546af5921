import Accounts
import Documents
import Glibc
import Registry
import Synchronization
import HTTPTypes

/// The log of the service: a line of JSON for each change, each sign-in with its account, each export, each refusal and each fault; what is only read is
/// counted. Nothing that lets anybody in is ever in it,
/// nor what the register says: routes are named by their operations, not by their addresses.
public struct DoorLog: Sendable {
  private let clock: Clock
  private let write: @Sendable ([UInt8]) -> Void

  /// A log that hands its lines over.
  public init(_ clock: Clock, to write: @escaping @Sendable ([UInt8]) -> Void) {
    (self.clock, self.write) = (clock, write)
  }

  func request(_ arrival: Arrival, _ operation: String, _ reply: Reply, _ caller: Caller?, seconds: Double) {
    line("request") { json in
      json.member("request", arrival.number)
      json.member("operation", operation)
      json.member("method", arrival.head.method.rawValue)
      json.member("status", reply.status)
      json.member("milliseconds", Int((seconds * 1000).rounded()))
      json.member("address", arrival.address)
      json.member("account", optional: caller?.account ?? reply.account)
      if case .token(let id, _)? = caller?.door { json.member("token", id) }
    }
  }

  func fault(_ arrival: Arrival, _ error: any Error) {
    line("fault") { json in
      json.member("request", arrival.number)
      json.member("error", String("\(error)".prefix(2000)))
    }
  }

  /// Something about the service itself.
  public func event(_ name: String, _ details: [(String, String)] = []) {
    line(name) { json in for (key, value) in details { json.member(key, value) } }
  }

  private func line(_ event: String, _ body: (inout JSONText) -> Void) {
    var json = JSONText()
    json.object { json in
      json.member("time", clock.now().description)
      json.member("event", event)
      body(&json)
    }
    json.end()
    write(json.take())
  }
}
