import Accounts
import HTTPTypes
import Hummingbird
import NIOCore
import Vocabulary
import Wording

/// Through which every request comes: it finds the route, who asks and whether they may, reads what is brought, and turns
/// whatever goes wrong into an answer. Deny by default: what no route allows is not done.
struct Door: HTTPResponder {
  let house: House
  let table: RouteTable
  let log: DoorLog

  func respond(to request: Request, context: DoorContext) async throws -> Response {
    let started = house.keeper.clock.seconds()
    let number = RequestNumber.next()
    let arrival = Arrival(request.head, context.remote, house.settings, number)
    var operation = "none"
    var reply: Reply
    var caller: Caller?
    var isTold = true
    do {
      try arrival.checkHost()
      try await house.keeper.turnToToday()
      let (route, path) = try table.route(arrival.method, arrival.path)
      operation = route.operation
      isTold = route.method != .get || route.right == .takeExport
      if let again = try await signingInAgain(arrival, route, request) {
        reply = again
      } else {
        caller = try Gate.caller(of: arrival, for: route, house)
        try Gate.admit(caller, to: route)
        reply = try await serve(arrival, route, path, caller, request)
      }
    } catch {
      reply = refused(error, arrival)
    }
    let took = house.keeper.clock.seconds() - started
    house.metrics.count(operation, reply.status, seconds: took)
    if isTold || reply.status >= 400 { log.request(arrival, operation, reply, caller, seconds: took) }
    return response(reply, arrival)
  }

  private func serve(
    _ arrival: Arrival, _ route: Route, _ path: [String: String], _ caller: Caller?, _ request: Request
  ) async throws -> Reply {
    let asked = try Asked(route, path: path, query: arrival.query, arrival.head.headerFields)
    var call = Call(
      route: route, head: arrival.head, values: asked.values, lists: asked.lists, caller: caller,
      language: asked.values["language"].flatMap { Language(rawValue: $0) } ?? arrival.language,
      address: arrival.address, number: arrival.number)
    if let limit = route.limit, let caller {
      let admission = house.accounts.admit(limit, by: caller, from: NetworkAddress(arrival.address), now: .now())
      if case .refused(let seconds) = admission { throw Problem(.tooOften(seconds: seconds)) }
    }
    if let rule = route.body { try await BodyReading.read(request, rule, into: &call) }
    try Gate.mustBeProven(call, house)
    do {
      return try await route.serve(call, house)
    } catch {
      // Whoever asked for what is not there took nothing.
      if let limit = route.limit, let caller, Problem(meaning: error)?.refusal.status == 404 {
        house.accounts.giveBack(limit, by: caller, from: NetworkAddress(arrival.address))
      }
      throw error
    }
  }

  /// Where a form is sent after its session ended: the page for signing in, with all that was typed.
  private func signingInAgain(_ arrival: Arrival, _ route: Route, _ request: Request) async throws -> Reply? {
    guard route.noun == .pages, route.right != nil, let rule = route.body else { return nil }
    do {
      _ = try Gate.caller(of: arrival, for: route, house)
      return nil
    } catch {
      guard let problem = Problem(meaning: error), problem.refusal == .notSignedIn else { return nil }
      var call = Call(
        route: route, head: arrival.head, values: [:], lists: [:], caller: nil, language: arrival.language,
        address: arrival.address, number: arrival.number)
      try await BodyReading.read(request, rule, into: &call)
      return try SignInPages.again(call)
    }
  }

  /// What is said of an error, in the language of whoever asked.
  private func refused(_ error: any Error, _ arrival: Arrival) -> Reply {
    let problem = Problem(meaning: error) ?? Problem(.fault)
    if problem.refusal == .fault { log.fault(arrival, error) }
    if arrival.wantsPage, let page = try? ProblemPages.reply(problem, arrival) { return page }
    let body = problem.json(in: arrival.language, request: arrival.number)
    var reply = Reply(problem.refusal.status, MediaTypes.problem, body)
    switch problem.refusal {
    case .notSignedIn: reply.headers.append((.wwwAuthenticate, "Bearer realm=\"samsvar\""))
    case .noSuchMethod(let methods):
      let all = methods.contains("GET") ? methods + ["HEAD"] : methods
      reply.headers.append((.allow, all.joined(separator: ", ")))
    case .tooOften(let seconds): reply.headers.append((.retryAfter, "\(seconds)"))
    case .busy: reply.headers.append((.retryAfter, "1"))
    default: break
    }
    return reply
  }

  private func response(_ reply: Reply, _ arrival: Arrival) -> Response {
    var headers = HTTPFields()
    for (name, value) in reply.headers { headers[values: name].append(value) }
    headers[.requestNumber] = arrival.number
    if let type = reply.type { headers[.contentType] = type }
    var response = Response(status: .init(code: reply.status), headers: headers)
    switch reply.body {
    case .none: break
    case .bytes(let bytes): response.body = ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
    case .pieces(let write): response.body = house.keeper.streamed(write)
    }
    return arrival.isHead ? response.createHeadResponse() : response
  }
}

extension Keeper {
  /// A body that a thread writes while it is sent.
  func streamed(_ write: @escaping PieceWriting) -> ResponseBody {
    ResponseBody { writer in
      let stream = PieceStream()
      async let written: Void = self.sending {
        do {
          try write { try stream.put($0) }
          stream.finish(nil)
        } catch {
          stream.finish(error)
        }
      }
      try await stream.send(to: &writer)
      try await written
    }
  }
}
