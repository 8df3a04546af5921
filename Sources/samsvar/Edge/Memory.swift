import Glibc

/// How a program that runs for long deals with memory.
enum Memory {
  /// Has pieces of a MiB and more go back to the system as soon as nobody needs them.
  ///
  /// The C library learns from large pieces to keep them, up to 64 MiB for each thread that ever had one: documents that
  /// come over HTTP would leave the service larger and larger. Its header is not in the module, so it is asked by name.
  static func giveLargePiecesBack() {
    typealias SetOption = @convention(c) (Int32, Int32) -> Int32
    guard let symbol = dlsym(nil, "mallopt") else { return }
    let (threshold, mebibyte): (Int32, Int32) = (-3, 1 << 20)
    _ = unsafeBitCast(symbol, to: SetOption.self)(threshold, mebibyte)
  }
}
