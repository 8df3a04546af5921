import Accounts
import Testing
import Wording

@Suite struct `The words of pages for roles and tokens` {
  @Test func `are there for each role and for all that a token is good for`() {
    #expect(Set(AccessWords.Role.allCases.map(\.rawValue)) == Set(Role.allCases.map(\.rawValue)))
    #expect(Set(AccessWords.Scope.allCases.map(\.rawValue)) == Set(TokenScope.allCases.map(\.rawValue)))
  }
}
