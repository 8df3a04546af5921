/// The number of a named thing inside one register: given once, never reused, the same in memory and on disk.
public struct Number<Named>: Hashable, Sendable, Comparable, BitwiseCopyable {
  /// Counted from zero in the order in which things were first named.
  public let raw: UInt32

  /// The thing with this number.
  public init(_ raw: UInt32) { self.raw = raw }

  /// The number as an index of an array.
  public var index: Int { Int(raw) }

  /// Order of naming. Reports never depend on it.
  public static func < (a: Self, b: Self) -> Bool { a.raw < b.raw }
}
