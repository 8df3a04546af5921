import Foundation
import Testing

@Suite struct `An owner who is locked out` {
  private func store(in folder: Folder) throws -> String {
    let first = try folder.write("first.xml", Documents.withoutAgreement)
    let store = folder.file("store").path
    #expect(try Command.run("import", first, "--store", store, "--apply").code == 0)
    return store
  }

  @Test func `is told where nobody of that name is an owner, and that nothing was made where there is no store`() throws
  {
    let folder = try Folder()
    let store = try store(in: folder)
    let unknown = try Command.run("account", "password", "kari", "--store", store)
    #expect(unknown.code == 2 && unknown.output.isEmpty)
    #expect(unknown.complaints.hasPrefix("no owner signs in as `kari`\nhelp: "))
    let nowhere = folder.file("nowhere").path
    #expect(try Command.run("account", "password", "kari", "--store", nowhere).code == 2)
    #expect(!FileManager.default.fileExists(atPath: nowhere))
  }
}
