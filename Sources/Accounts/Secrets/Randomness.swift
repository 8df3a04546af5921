internal import Synchronization

/// Where secrets come from: the system, or in a test a generator whose numbers are known.
public struct Randomness: Sendable {
  let bytes: @Sendable (Int) -> [UInt8]

  /// The system's own, which nobody can foresee.
  public static var system: Randomness {
    Randomness { count in
      var generator = SystemRandomNumberGenerator()
      return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
  }

  /// Another generator, for tests.
  public static func from(_ generator: some RandomNumberGenerator & Sendable) -> Randomness {
    let source = Source(generator)
    return Randomness { count in source.bytes(count) }
  }

  private init(bytes: @escaping @Sendable (Int) -> [UInt8]) { self.bytes = bytes }
}

private final class Source<Generator: RandomNumberGenerator & Sendable>: Sendable {
  private let generator: Mutex<Generator>

  init(_ generator: Generator) { self.generator = Mutex(generator) }

  func bytes(_ count: Int) -> [UInt8] {
    generator.withLock { generator in
      (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
  }
}
