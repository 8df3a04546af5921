import Documents
import Foundation
import Law
import Registry
import Testing

/// What tests of single objects do again and again.
enum ObjectKit {
  private static let examples = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Examples").standardized

  static func example(_ name: String) throws -> RegistrySnapshot {
    let bytes = try Data(contentsOf: examples.appending(path: "\(name)/registry.xml"))
    return try RegistryReader.read(Array(bytes), file: "registry.xml", law: LawEdition.current())
  }

  /// The names of all objects of a register, in the order of the document.
  static func names(of register: RegistrySnapshot) throws -> [ObjectName] {
    let nothing = try RegistryBuilder(RegisterHeader(id: "nothing")).finish()
    var names: [ObjectName] = []
    try forEachChange(from: nothing, to: register) { name, _, after in if after != nil { names.append(name) } }
    return names
  }

  /// An object of a register as somebody would hand it in again.
  static func handedIn(_ name: ObjectName, of register: RegistrySnapshot, asXML: Bool = false) throws -> DeclaredObject
  {
    if asXML {
      return try DeclaredObject(xml: #require(try ObjectXML.write(name, of: register)), kind: name.kind)
    }
    return try DeclaredObject(json: #require(try ObjectJSON.write(name, of: register)), kind: name.kind)
  }

  static func json(_ name: ObjectName, of register: RegistrySnapshot) throws -> String {
    String(decoding: try #require(try ObjectJSON.write(name, of: register)), as: UTF8.self)
  }

  static func object(_ json: String, _ kind: ObjectKind) throws(ObjectFaults) -> DeclaredObject {
    try DeclaredObject(json: Array(json.utf8), kind: kind)
  }

  /// The faults of something that must not succeed.
  static func faults(_ body: () throws -> Void) -> [ObjectFault] {
    let faults = #expect(throws: ObjectFaults.self) { try body() }
    return faults?.all ?? []
  }

  static func edited(
    _ register: RegistrySnapshot, put: [DeclaredObject] = [], remove: [ObjectName] = []
  ) throws -> EditedRegister {
    try Documents.edited(register, by: RegisterEdit(put: put, remove: remove), under: LawEdition.current())
  }
}
