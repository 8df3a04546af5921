internal import LawTables

/// The tables that travel in the binary, by the names of their files without `.csv`.
func embeddedTables() -> [String: [UInt8]] {
  var tables: [String: [UInt8]] = [:]
  for place in 0..<law_table_count() {
    let table = law_table_at(place)
    tables[String(cString: table.name)] = Array(UnsafeBufferPointer(start: table.bytes, count: table.count))
  }
  return tables
}
