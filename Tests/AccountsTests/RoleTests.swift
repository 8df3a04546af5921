import Accounts
import Testing

@Suite struct `A role` {
  @Test func `is one of four`() { #expect(Role.allCases.map(\.rawValue) == ["owner", "editor", "auditor", "machine"]) }
}
