import Law
import Testing

/// The tables in the binary with one text changed in one of them. The text must stand there, once.
func tables(
  changing table: LawTable, _ old: String, to new: String, sourceLocation: SourceLocation = #_sourceLocation
) -> [String: [UInt8]] {
  var tables = LawEdition.embeddedBytes()
  let text = String(decoding: tables[table.rawValue] ?? [], as: UTF8.self)
  let parts = text.split(separator: old, omittingEmptySubsequences: false)
  #expect(parts.count == 2, "«\(old)» stands \(parts.count - 1) times in \(table)", sourceLocation: sourceLocation)
  tables[table.rawValue] = Array(parts.joined(separator: new).utf8)
  return tables
}

/// Reads tables that must be refused, and gives the fault.
func fault(
  in tables: [String: [UInt8]], sourceLocation: SourceLocation = #_sourceLocation
) -> LawFault? {
  do throws(LawFault) {
    _ = try LawEdition(tables: tables)
    Issue.record("the tables were accepted", sourceLocation: sourceLocation)
    return nil
  } catch {
    return error
  }
}
