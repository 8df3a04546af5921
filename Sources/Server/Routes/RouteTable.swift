import HTTPTypes
import Wording

/// Everything that is served, once. What does not stand here is not there.
struct RouteTable: Sendable {
  let routes: [Route]
  /// By the number of segments.
  private let byLength: [Int: [Route]]

  static let served = RouteTable(
    ObjectRoutes.all + VerdictRoutes.all + ExportRoutes.all + ImportRoutes.all + HistoryRoutes.all + LawRoutes.all
      + PeopleRoutes.all + ServiceRoutes.all + PageRoutes.all)

  /// What programs are told of.
  var described: [Route] { routes.filter { $0.noun != .pages } }

  init(_ routes: [Route]) {
    self.routes = routes
    byLength = Dictionary(grouping: routes) { $0.path.length }
  }

  /// The route of a request with the values of its path. Throws a refusal where there is none, or none of that method.
  func route(_ method: HTTPRequest.Method, _ path: Substring) throws(Refusal) -> (Route, [String: String]) {
    guard path.hasPrefix("/") else { throw .noSuchPath }
    let segments = path == "/" ? [] : path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    var fitting: [(route: Route, values: [String: String])] = []
    for route in byLength[segments.count] ?? [] {
      if let values = route.path.values(in: segments) { fitting.append((route, values)) }
    }
    let most = fitting.map(\.route.path.precision).max()
    fitting.removeAll { $0.route.path.precision != most }
    if fitting.isEmpty { throw .noSuchPath }
    if let found = fitting.first(where: { $0.route.method == method }) { return (found.route, found.values) }
    throw .noSuchMethod(fitting.map(\.route.method.rawValue))
  }
}
