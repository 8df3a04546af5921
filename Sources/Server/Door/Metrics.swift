import Synchronization

/// What the service counts of itself, as Prometheus reads it: text format 0.0.4.
final class Metrics: Sendable {
  private struct Key: Hashable, Comparable {
    let operation: String
    let status: Int
    static func < (a: Key, b: Key) -> Bool { (a.operation, a.status) < (b.operation, b.status) }
  }

  private struct Counts {
    var requests: [Key: Int] = [:]
    var seconds: [String: Double] = [:]
    var refusedSignIns = 0
  }

  private let counts = Mutex(Counts())

  /// Counts an answered request.
  func count(_ operation: String, _ status: Int, seconds: Double) {
    counts.withLock {
      $0.requests[Key(operation: operation, status: status), default: 0] += 1
      $0.seconds[operation, default: 0] += seconds
    }
  }

  func countRefusedSignIn() { counts.withLock { $0.refusedSignIns += 1 } }

  /// The text, with what is known of the register.
  func text(revision: Int, flows: Int, isWriting: Bool) -> String {
    let counts = counts.withLock { $0 }
    var lines = [
      "# HELP samsvar_requests_total Requests by operation and status.", "# TYPE samsvar_requests_total counter",
    ]
    for (key, count) in counts.requests.sorted(by: { $0.key < $1.key }) {
      lines.append("samsvar_requests_total{operation=\"\(key.operation)\",status=\"\(key.status)\"} \(count)")
    }
    lines += [
      "# HELP samsvar_request_seconds_total Time that requests took, by operation.",
      "# TYPE samsvar_request_seconds_total counter",
    ]
    for (operation, seconds) in counts.seconds.sorted(by: { $0.key < $1.key }) {
      lines.append("samsvar_request_seconds_total{operation=\"\(operation)\"} \(seconds)")
    }
    let gauges = [
      ("samsvar_refused_sign_ins_total", "counter", "Sign-ins that were refused.", counts.refusedSignIns),
      ("samsvar_revision", "gauge", "The newest revision of the register.", revision),
      ("samsvar_flows", "gauge", "Flows of the register.", flows),
      ("samsvar_writing", "gauge", "1 while changes are recorded, 0 after a failure to write.", isWriting ? 1 : 0),
    ]
    for (name, kind, help, value) in gauges {
      lines += ["# HELP \(name) \(help)", "# TYPE \(name) \(kind)", "\(name) \(value)"]
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
