public import Vocabulary

/// A place where data are collected from people: a form, a cookie, a telephone call.
public struct CollectionPoint: Hashable, Sendable {
  /// What sort of place it is.
  public var kind: CollectionKind
  /// What people call it.
  public var title: String?
  /// The system that it belongs to.
  public var at: ID<System>?
  /// Whether people may leave it empty; Art. 13(2)(e).
  public var voluntary: Bool?
  /// What follows when they do.
  public var consequence: String?
  /// Whether it is strictly necessary for a service that the person asked for (ekomloven).
  public var strictlyNecessary: Bool?
  /// Purposes of this point.
  public var purposes: [String] = []
  /// Data categories collected here.
  public var categories: [String] = []
  /// Whether it is made up for an example.
  public var invented = false

  /// A collection point.
  public init(kind: CollectionKind) { self.kind = kind }
}

/// The sorts of collection points.
public enum CollectionKind: String, CaseIterable, Hashable, Sendable {
  /// A form on a page or on paper.
  case form
  /// A cookie.
  case cookie
  /// A pixel or web beacon.
  case pixel
  /// Other storage in a browser.
  case localStorage = "local-storage"
  /// A kit inside an application.
  case sdk
  /// A fingerprint of a device.
  case fingerprint
  /// Logs of a server.
  case serverLog = "server-log"
  /// A call.
  case telephone
  /// Electronic mail.
  case email
  /// A meeting or a counter.
  case inPerson = "in-person"
  /// A machine interface.
  case api
  /// Bought or received from others.
  case thirdParty = "third-party"
}
