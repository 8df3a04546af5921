import Documents
import Foundation
import Law
import Registry
import Vocabulary

@testable import RandomDeclarations
@testable import RegistryStore

/// A directory of its own for each test, gone afterwards.
final class Scratch {
  let path: String
  static let law: LawEdition = {
    do { return try LawEdition.current() } catch { fatalError("the law's own tables cannot be read: \(error)") }
  }()

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "samsvar-" + UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var store: String { path + "/store" }
  var database: String { store + "/registry.db" }

  func writing(_ migrations: Migrations = Migrations(), patience: Duration = .milliseconds(50)) throws -> Store {
    try Store.writing(store, as: "a test", patience: patience, migrations)
  }
}

extension RevisionDraft {
  /// A draft that is based on a revision, recorded as many days after the first.
  static func based(on revision: Int, days: Int? = nil) -> RevisionDraft {
    let today = Day(2026, 3, 1).adding(days: days ?? revision)
    return RevisionDraft(
      by: "Kari Nordmann", why: "because of \(revision)",
      now: Timestamp(milliseconds: Int64(today.number) * 86_400_000 + 1234), today: today, basedOn: revision)
  }
}

/// What differs between two registers, found without the code that the program finds it with: by the elements of their
/// documents, and flows as values.
func changes(from old: RegistrySnapshot, to new: RegistrySnapshot) throws -> ChangedObjects {
  let (before, after) = (try said(old), try said(new))
  return ChangedObjects(
    put: after.filter { before[$0.key] != $0.value }.keys.sorted(),
    removed: before.keys.filter { after[$0] == nil }.sorted())
}

private func said(_ register: RegistrySnapshot) throws -> [ObjectName: String] {
  var said: [ObjectName: String] = [.header: "\(register.header)"]
  for kind in ObjectKind.keptAsElements {
    try forEachElement(of: kind, in: register) { element in
      said[ObjectName(kind, element.id)] = String(decoding: element.bytes, as: UTF8.self)
    }
  }
  for flow in register.flowValues { said[ObjectName(.flow, flow.id.key)] = "\(flow)" }
  return said
}

extension Declarations {
  /// The same register some time later: of each thing either what one seed or what another declares, and some flows,
  /// announcements and acceptances gone. Whatever is named is declared, since both name the same ids.
  func later(_ other: Declarations, seed: UInt64) -> Declarations {
    var random = Seeded(seed)
    var later = self
    func mixed<Thing>(_ mine: [Thing], _ others: [Thing]) -> [Thing] {
      zip(mine, others).map { Bool.random(using: &random) ? $0 : $1 }
    }
    if Bool.random(using: &random) { later.header = other.header }
    later.parties = mixed(parties, other.parties)
    later.systems = mixed(systems, other.systems)
    later.activities = mixed(activities, other.activities)
    later.agreements = mixed(agreements, other.agreements)
    later.notices = mixed(notices, other.notices)
    later.terms = mixed(terms, other.terms)
    later.flows = Array(Bool.random(using: &random) ? flows : other.flows)
    // What comes last is passed on by nobody.
    later.flows = later.flows.dropLast(Int.random(in: 0...5, using: &random))
    later.announcements = Bool.random(using: &random) ? other.announcements : Array(announcements.prefix(1))
    later.acceptances = []
    return later
  }
}
