import Documents
import Law
import Registry
import Testing
import Vocabulary
import Wording

@testable import Pages

@Suite struct `The first steps` {
  private func steps(_ parts: String) throws -> [StartStep] {
    let text = "<registry xmlns=\"urn:samsvar:registry:1\" id=\"r\" language=\"nb\"><title>R</title>\(parts)</registry>"
    return StartStep.all(in: try RegistryReader.read(Array(text.utf8), file: "r.xml", law: .current()))
  }

  private func done(_ parts: String) throws -> [StartWords.Step] { try steps(parts).filter(\.isDone).map(\.step) }

  private static let parties = "<parties><party id=\"us\" own=\"yes\"/><party id=\"them\"/></parties>"
  private static let activity = "<activities><activity id=\"a\" role=\"controller\"/></activities>"

  private func agreement(_ scope: String) -> String {
    "<agreements><agreement id=\"g\" kind=\"processing\"><principal party=\"us\"/><processor party=\"them\"/>\(scope)</agreement></agreements>"
  }

  @Test func `know what is there already`() throws {
    #expect(try done("<parties/>") == [.head])
    #expect(try done("<parties><party id=\"us\" own=\"yes\"/></parties>") == [.head, .own])
    #expect(try done(Self.parties + Self.activity) == [.head, .own, .activity, .processor])
    #expect(try !done(Self.parties + Self.activity + agreement("")).contains(.agreement))
    #expect(
      try done(Self.parties + Self.activity + agreement("<scope><categories named=\"email-address\"/></scope>"))
        .contains(.agreement))
  }

  @Test func `fill in what is known`() throws {
    let steps = try steps(Self.parties + Self.activity)
    let form = { (step: StartWords.Step) in steps.first { $0.step == step }?.form.text }
    #expect(form(.own) == "/new/parties?own=true")
    #expect(form(.agreement) == "/new/agreements?kind=processing&principal=us&processor=them")
    #expect(form(.flow) == "/new/flows?activity=a&from=us&to=them&role=processor")
  }

  @Test func `lead to the agreement whose scope is missing, and to a new one once there is one`() throws {
    let bare = try steps(Self.parties + agreement(""))
    #expect(bare.first { $0.step == .agreement }?.form.text == "/agreements/g/edit")
    let whole = try steps(Self.parties + agreement("<scope><categories named=\"email-address\"/></scope>"))
    #expect(whole.first { $0.step == .agreement }?.form.text.hasPrefix("/new/agreements") == true)
  }
}
