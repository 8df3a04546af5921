import Registry
import Synchronization
import Vocabulary

/// What was told of flows as long as nothing changes: the same bytes for whoever asks for the same.
final class ToldVerdicts: Sendable {
  private struct Key: Hashable {
    let flow: ID<Flow>
    let language: Language
  }

  /// A page shows some hundreds at once; beyond this all are forgotten.
  private static let most = 2048

  private let told = Mutex<[Key: [UInt8]]>([:])

  /// What was told before, or is told now.
  func bytes(of flow: ID<Flow>, in language: Language, or tell: () throws -> [UInt8]) rethrows -> [UInt8] {
    let key = Key(flow: flow, language: language)
    if let known = told.withLock({ $0[key] }) { return known }
    let bytes = try tell()
    told.withLock { told in
      if told.count >= Self.most { told.removeAll() }
      told[key] = bytes
    }
    return bytes
  }
}
