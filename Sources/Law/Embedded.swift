internal import LawTables

/// The tables that travel in the binary, by the names of their files without `.csv`.
func embeddedTables() -> [String: [UInt8]] {
  var tables: [String: [UInt8]] = [:]
  for place in 0..<law_table_count() {
    let table = law_table_at(place)
    tables[String(cString: table.name)] = bytes(of: table)
  }
  return tables
}

/// What the tables take from others, and under which licence.
func embeddedNotice() -> String { String(decoding: bytes(of: law_notice()), as: UTF8.self) }

private func bytes(of table: law_table) -> [UInt8] {
  Array(UnsafeBufferPointer(start: table.bytes, count: table.count))
}
