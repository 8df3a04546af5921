import Documents
import Pages
import Registry
import Vocabulary
import Wording

extension BringIn {
  /// What a file makes of the register.
  struct Read: Sendable {
    let target: RegistrySnapshot
    let changes: ChangedObjects
    /// Where it is a list.
    var list: SheetReading?
  }

  /// Why a file makes nothing of it.
  enum Refused: Error, Sendable {
    case list([SheetProblem])
    /// Faults of what the rows became, by their rows.
    case rows([(row: Int?, fault: ObjectFault)])
    case document([DocumentFault])
    case tooLarge

    func page(in language: Language) -> ProblemsPage {
      let words = BringInWords.words(in: language)
      let problems: [ProblemsPage.Problem] =
        switch self {
        case .list(let found): found.map { $0.shown(in: language) }
        case .rows(let found): found.map { Self.shown($0.fault.flaw, row: $0.row.map { String($0) }, in: language) }
        case .document(let found): found.map { Self.shown($0.flaw, row: words.line($0.line), in: language) }
        case .tooLarge:
          [
            .init(
              row: nil, column: nil, text: words.tooLarge(BringIn.mostBytes).0,
              help: words.tooLarge(BringIn.mostBytes).1)
          ]
        }
      return ProblemsPage(problems, isMore: isMore, in: language)
    }

    private static func shown(_ flaw: Flaw, row: String?, in language: Language) -> ProblemsPage.Problem {
      let told = flaw.told(in: language)
      return .init(row: row, column: nil, text: told.message, help: told.help)
    }

    private var isMore: Bool {
      switch self {
      case .list(let found): found.count >= SheetReading.mostProblems
      case .rows(let found): found.count >= 20
      case .document(let found): found.count >= 20
      case .tooLarge: false
      }
    }
  }

  /// Reads it against the register as it stands. Throws `Refused`.
  func read(for look: Look) throws -> Read {
    switch sort {
    case .document: try document(for: look)
    case .list(let kind): try list(kind, for: look)
    }
  }

  private func document(for look: Look) throws -> Read {
    guard bytes.count <= Self.mostBytes else { throw Refused.tooLarge }
    do {
      let target = try RegistryReader.read(bytes, file: file, law: look.law, limits: .overHTTP)
      return Read(target: target, changes: try changedObjects(from: look.register, to: target))
    } catch let faults as DocumentFaults {
      throw Refused.document(faults.all)
    }
  }

  private func list(_ kind: SheetKind, for look: Look) throws -> Read {
    let list = try SheetReading(bytes, of: kind, for: look.register, under: look.law)
    guard list.problems.isEmpty else { throw Refused.list(list.problems) }
    if list.objects.isEmpty { return Read(target: look.register, changes: ChangedObjects(), list: list) }
    do {
      let edited = try Documents.edited(look.register, by: RegisterEdit(put: list.objects), under: look.law)
      return Read(target: edited.register, changes: edited.changed, list: list)
    } catch let faults as ObjectFaults {
      throw Refused.rows(faults.all.map { ($0.object.flatMap { list.rows[$0] }, $0) })
    }
  }
}

extension SheetProblem {
  /// The problem in words, with its row and its column.
  func shown(in language: Language) -> ProblemsPage.Problem {
    let told = fault.told(in: language)
    return ProblemsPage.Problem(row: row.map { String($0) }, column: letters, text: told.text, help: told.help)
  }
}
