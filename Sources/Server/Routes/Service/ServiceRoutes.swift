import HTTPTypes
import Wording
import Accounts
import Registry

/// The routes of the service itself.
enum ServiceRoutes {
  static var all: [Route] { [health, metrics, description] }

  private static var health: Route {
    Route(
      method: .get, path: PathPattern("/healthz"), operation: "health", noun: .service,
      about: "Whether the service answers; anybody may ask.",
      answers: [AnswerRule(200, "It does.", [(MediaTypes.text, .document)])],
      serve: { _, house in
        let text = house.keeper.isWriting ? "ok\n" : "ok, but after a failure to write nothing is recorded\n"
        return Reply(200, MediaTypes.text, Array(text.utf8))
      })
  }

  private static var metrics: Route {
    Route(
      method: .get, path: PathPattern("/metrics"), operation: "metrics", noun: .service,
      about: "What the service counts of itself, as Prometheus reads it.", right: .seeMetrics,
      answers: [AnswerRule(200, "The counts.", [(MediaTypes.text, .document)])],
      serve: { _, house in
        let look = house.keeper.look
        let text = house.metrics.text(
          revision: look.revision, flows: look.register.flows.count, isWriting: house.keeper.isWriting)
        return Reply(200, MediaTypes.metrics, Array(text.utf8))
      })
  }

  private static var description: Route {
    Route(
      method: .get, path: PathPattern("/api/v1/openapi.yaml"), operation: "describe", noun: .service,
      about: "This description; anybody may read it.",
      answers: [AnswerRule(200, "The description.", [(MediaTypes.yaml, .document)])],
      serve: { _, house in Reply(200, MediaTypes.yaml, house.description) })
  }
}
