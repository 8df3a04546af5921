import Hummingbird

/// The floor of an answer over HTTP: Hummingbird's own router and JSON, and nothing else.
@main struct Hello {
  private struct Greeting: ResponseEncodable {
    let message: String
  }

  static func main() async throws {
    let router = Router()
    router.get("hello") { _, _ in Greeting(message: "hello") }
    let port = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 8080
    let application = Application(
      router: router, configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)))
    try await application.runService()
  }
}
