/// How a request is known again: who sent it, the key that they gave it, and the SHA-256 of what it asks for.
public struct RequestKey: Hashable, Sendable {
  /// The account that sent it, by its opaque id.
  public var account: String
  /// The key that the sender chose.
  public var key: String
  /// 64 hexadecimal digits of the SHA-256 of the method, the path and the body.
  public var fingerprint: String

  /// A request.
  public init(account: String, key: String, fingerprint: String) {
    self.account = account
    self.key = key
    self.fingerprint = fingerprint
  }
}

/// The answer that a request was given, kept for a day with the revision that the request made.
public struct KeptAnswer: Hashable, Sendable {
  /// The status of HTTP.
  public var status: Int
  /// Where the object stands that was made.
  public var location: String?
  /// What tells this version of the object from others.
  public var etag: String?
  /// The media type of the body.
  public var type: String
  /// The body.
  public var body: [UInt8]

  /// An answer.
  public init(status: Int, location: String?, etag: String?, type: String, body: [UInt8]) {
    self.status = status
    self.location = location
    self.etag = etag
    self.type = type
    self.body = body
  }
}

/// What is known of a request that may have been sent before.
public enum EarlierAnswer: Hashable, Sendable {
  /// It was answered so, and made this revision.
  case same(KeptAnswer, revision: Int)
  /// The key belongs to a request that asked for something else.
  case otherRequest
}
