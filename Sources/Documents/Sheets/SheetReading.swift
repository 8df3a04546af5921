public import Law
public import Registry
public import Wording

/// What a list says: what it would add to a register, or what is wrong with it.
public struct SheetReading: Sendable {
  /// What it adds, row by row. Nothing where something is wrong.
  public private(set) var objects: [DeclaredObject] = []
  /// The row that each of them comes from.
  public private(set) var rows: [ObjectName: Int] = [:]
  /// What the register has already, which is left as it is.
  public private(set) var known: [(row: Int, name: ObjectName)] = []
  /// Heads of columns that are not read.
  public private(set) var unread: [String] = []
  /// What is wrong, in the order of the list; no more than a hundred.
  public private(set) var problems: [SheetProblem] = []
  /// So many problems are told at most.
  public static let mostProblems = 100

  /// Reads a list against a register, of which it changes nothing.
  public init(_ bytes: [UInt8], of kind: SheetKind, for register: RegistrySnapshot, under law: LawEdition) throws {
    do {
      let table = try SheetTable(SheetReader(SheetText.decoded(bytes)), kind)
      unread = table.unread
      var making = SheetMaking(register, law)
      for row in table.rows { try take(row, kind, &making) }
      if !problems.isEmpty { (objects, rows) = ([], [:]) }
    } catch let problem as SheetProblem {
      problems = [problem]
    }
  }

  private mutating func take(_ row: SheetRow, _ kind: SheetKind, _ making: inout SheetMaking) throws {
    switch try making.make(row, kind) {
    case .known(let name): known.append((row.number, name))
    case .wrong(let found): problems += found.prefix(Self.mostProblems - problems.count)
    case .made(let object):
      objects.append(object)
      rows[object.name] = row.number
    }
  }
}

/// What becomes of a row.
enum MadeRow {
  case made(DeclaredObject)
  /// The register has it already.
  case known(ObjectName)
  case wrong([SheetProblem])
}
