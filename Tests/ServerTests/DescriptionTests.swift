import Accounts
import Documents
import Foundation
import HTTPTypes
import Law
import Testing

@testable import Server

@Suite struct `The description of the service` {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Schemas/openapi.yaml")

  @Test func `is the published one`() throws {
    let made = OpenAPI.yaml(of: .served, under: try LawEdition.current())
    if ProcessInfo.processInfo.environment["GOLDEN"] != nil { try Data(made.utf8).write(to: Self.file) }
    #expect(try String(contentsOf: Self.file, encoding: .utf8) == made)
  }

  @Test func `says nothing twice`() throws {
    guard case .object(let members) = OpenAPI.document(of: .served, under: try .current()),
      case .object(let components)? = members.last?.value, case .object(let schemas)? = components.last?.value
    else { throw CancellationError() }
    #expect(schemas.count > 100)
    #expect(Set(schemas.map(\.name)).count == schemas.count)
  }

  @Test func `gives every route a name, a right or an open door, and an answer`() {
    let routes = RouteTable.served.routes
    #expect(Set(routes.map(\.operation)).count == routes.count)
    #expect(Set(routes.map { "\($0.method) \($0.path)" }).count == routes.count)
    #expect(RouteTable.served.described.allSatisfy { !$0.answers.isEmpty && !$0.about.isEmpty })
    let open = routes.filter { $0.right == nil }.map(\.operation).sorted()
    #expect(
      open == [
        "describe", "getStyle", "health", "join", "setPassword", "showJoining", "showNewPassword", "showSignIn",
        "signIn", "submitJoining", "submitLanguage", "submitNewPassword", "submitSignIn",
      ])
  }

  @Test func `leaves out the pages, which change nothing but by a form that is sent`() {
    let pages = RouteTable.served.routes.filter { $0.noun == .pages }
    #expect(pages.count > 4)
    #expect(RouteTable.served.described.allSatisfy { $0.noun != .pages })
    for route in pages {
      #expect(route.method == .get || route.method == .post, "\(route.operation)")
      #expect((route.body == nil) == (route.method == .get), "\(route.operation)")
      #expect(!route.path.description.hasPrefix("/api/"), "\(route.operation)")
    }
  }

  @Test func `asks of every change of an object which version it was made to`() {
    let changes = RouteTable.served.routes.filter {
      ($0.method == .put || $0.method == .delete) && $0.right == .changeRegister
    }
    #expect(changes.count > 15)
    for route in changes {
      #expect(route.parameters.contains { $0.name == "If-Match" && $0.isRequired }, "\(route.operation)")
    }
  }

  @Test func `names every value of a path`() {
    for route in RouteTable.served.routes {
      let named = route.path.description.matches(of: /\{([A-Za-z0-9]+)\}/).map { String($0.1) }
      #expect(named.sorted() == route.parameters.filter { $0.place == .path }.map(\.name).sorted(), "\(route.path)")
    }
  }
}
