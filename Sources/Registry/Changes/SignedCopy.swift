public import Vocabulary

/// A signed agreement as a file: what it is called, and the fingerprint of its bytes.
public struct SignedCopy: Hashable, Sendable {
  /// The file's name, without directories.
  public let name: String
  /// The SHA-256 of its bytes, in 64 hexadecimal digits.
  public let sha256: String
  /// How many bytes it has.
  public let bytes: Int

  /// A file.
  public init(name: String, sha256: String, bytes: Int) {
    (self.name, self.sha256, self.bytes) = (name, sha256, bytes)
  }
}

extension RegistrySnapshot {
  /// The register with a signed copy on file for an agreement; a copy that was only named takes the file's fingerprint.
  public func attaching(_ copy: SignedCopy, to number: Number<Agreement>) -> RegistrySnapshot {
    var register = self
    let evidence = Evidence.signedCopy(file: copy.name, sha256: copy.sha256)
    let named = Evidence.signedCopy(file: copy.name, sha256: nil)
    let others = register.agreements[number.index].evidence.filter { $0 != evidence && $0 != named }
    register.agreements[number.index].evidence = others + [evidence]
    return register
  }
}
